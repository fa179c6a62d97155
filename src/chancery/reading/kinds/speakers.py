"""Speakers: the words that name who speaks, taken back to a person, a body, a state or a nameless voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.offices import Office
from chancery.reading.roles import full_person
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_PERSONAL = frozenset({"w:he", "w:she"})
_PRONOUNS = frozenset({"w:he", "w:she", "w:they", "w:it"})
_GOVERNING = frozenset({"w:of", "w:in", "w:at", "w:from", "w:for", "w:with", "w:on", "w:to", "w:between", "w:against", "w:than", "w:about",
    "w:under", "w:near", "w:into", "w:toward", "w:towards", "w:over", "w:across", "w:through", "w:including", "w:like", "w:as", "w:without"})  # fmt: skip
_STATES = frozenset({"state", "place", "seat", "organisation", "people"})
_NAMING = frozenset({"low", "cap", "cap1", "demonym", "place", "state", "body", "dash", "organisation", "office", "number", "portfolio", "seat", "n:relations"})
_NOT_NAMING = frozenset({"verb", "date", "adverb", "person", "w:that", "w:and", "comma", "quote"})
_INDEFINITE = frozenset({"w:a", "w:an", "w:one", "w:another", "w:some", "w:several", "w:many", "w:most", "w:other"})
_JOINED = frozenset({"person", "body", "state", "office", "place", "organisation"})
_TITLE_WORDS = frozenset({"the", "of", "and", "for", "former", "his", "her", "its", "visiting", "host", "new", "then", "s", "distinguished"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: `name` as the fullest in the report, `role` in the report's words, `spans` behind both, `rule` where worked out.

    `sort` is person, body, state or voice; `said` the range of the naming words in the sentence.
    """

    name: str
    sort: str
    spans: tuple[Span, ...]
    role: str | None = None
    role_span: Span | None = None
    rule: str | None = None


@dataclass(slots=True)
class Voices:
    """Who has been named and who has spoken so far, for pronouns and for `the minister`."""

    scene: Scene
    last: Speaker | None = None
    last_at: int = -1
    person: Speaker | None = None
    nameless: Speaker | None = None
    body: Speaker | None = None
    mentions: list[tuple[int, Person]] = field(default_factory=list)

    def hear(self, number: int, speaker: Speaker) -> None:
        """Remember that `speaker` spoke in sentence `number`."""
        self.last, self.last_at = speaker, number
        if speaker.sort == "person":
            self.person = speaker
        elif speaker.sort == "voice":
            self.nameless = speaker
        else:
            self.body = speaker

    def meet(self, sentence: Sentence) -> None:
        """Remember the persons that a sentence names."""
        self.mentions.extend((g.start, g.value) for g in sentence.groups if isinstance(g.value, Person))


def person_speaker(scene: Scene, person: Person, *, rule: str | None = None, more: Sequence[Span] = ()) -> Speaker:
    full = full_person(scene, person)
    role = full.office or person.office
    spans = tuple(dict.fromkeys((person.name_span, full.name_span, *more)))
    return Speaker(full.name, "person", spans, role, full.office_span if full.office else person.office_span, rule)


def resolve(voices: Voices, number: int, at: int, last: int, *, by: bool = False) -> Speaker | None:
    """The speaker whom groups `[at, last)` of sentence `number` head, or None when nobody speaks there.

    `by`: the words follow `according to`, `said` or the like, so that a preposition before them takes nothing away.
    """
    sentence = voices.scene.sentences[number]
    groups = sentence.groups
    group = groups[at]
    tags = group.tags
    if tags & {"both-sides", "bothbodies"} or (not by and _governed(groups, at)) or _one_of_two(groups, at):
        return None
    if isinstance(group.value, Person):
        return person_speaker(voices.scene, group.value)
    if tags & _PRONOUNS and last - at == 1:
        return _pronoun(voices, number, at)
    if tags & {"honorific"}:
        return _honoured(voices, group)
    if isinstance(group.value, Office):
        return _office(voices, sentence, at)
    if tags & {"s:paper"} and not isinstance(group.value, Body):
        return _paper(voices, sentence, at)
    if isinstance(group.value, Body):
        return _body(voices, sentence, at)
    if tags & _STATES and not tags & {"s:voice"}:
        return _state(voices, groups, at)
    return _nameless(voices, sentence, at, last)


def _governed(groups: Sequence[Group], at: int) -> bool:
    """Whether a preposition before the words makes them part of something else: `talks with Beijing`, `the head of Moscow's`."""
    here = at - 1
    while here >= 0 and groups[here].tags & _NAMING | groups[here].tags & {"w:the", "w:a", "w:an", "w:its", "w:his", "w:their"}:
        if groups[here].tags & {"verb"} and not groups[here].tags & {"low"}:
            return False
        here -= 1
        if at - here > 6:
            return False
    return here >= 0 and bool(groups[here].tags & _GOVERNING)


def _one_of_two(groups: Sequence[Group], at: int) -> bool:
    """`X and Y said`: nobody's own statement."""
    before = at - 1
    while before >= 0 and groups[before].tags & {"w:the", "demonym"}:
        before -= 1
    return before >= 1 and bool(groups[before].tags & {"w:and"}) and bool(groups[before - 1].tags & _JOINED)


def _pronoun(voices: Voices, number: int, at: int) -> Speaker | None:
    tags = voices.scene.sentences[number].groups[at].tags
    span = voices.scene.sentences[number].groups[at].span
    if tags & _PERSONAL:
        return _he(voices, number, at, span)
    if tags & {"w:they"}:
        held = voices.nameless if voices.nameless and number - voices.last_at <= 3 else None
        return _by_rule(held, span)
    return _it(voices, number, at, span)


def _by_rule(held: Speaker | None, span: Span, rule: str = "pronoun") -> Speaker | None:
    if held is None:
        return None
    return Speaker(held.name, held.sort, (*held.spans, span), held.role, held.role_span, rule)


def _he(voices: Voices, number: int, at: int, span: Span) -> Speaker | None:
    """The last person who spoke, or whom a sentence nearer by begins with."""
    scene = voices.scene
    here = next((g.value for g in scene.sentences[number].groups[:at] if isinstance(g.value, Person)), None)
    if here is not None and at > 3:
        return person_speaker(scene, here, rule="pronoun", more=(span,))
    for back in range(number - 1, max(-1, number - 6), -1):
        if voices.person is not None and voices.last_at >= back and voices.last is voices.person:
            return _by_rule(voices.person, span)
        first = _subject_person(scene.sentences[back])
        if first is not None:
            return person_speaker(scene, first, rule="pronoun", more=(span,))
    return _by_rule(voices.person, span)


def _subject_person(sentence: Sentence) -> Person | None:
    """The first person of a sentence who is not tied to it by a preposition."""
    people = [(n, g.value) for n, g in enumerate(sentence.groups) if isinstance(g.value, Person)]
    free = [p for n, p in people if not _governed(sentence.groups, n)]
    return (free or [p for _, p in people] or [None])[0]


def _it(voices: Voices, number: int, at: int, span: Span) -> Speaker | None:
    """The body or state named last: within the sentence, else the one that a sentence just before begins with."""
    scene = voices.scene
    for back in range(number, max(-1, number - 3), -1):
        groups = scene.sentences[back].groups
        stop = at if back == number else len(groups)
        for n in range(stop):
            if groups[n].tags & {"body", "state", "organisation", "n:delegation"} and not _governed(groups, n):
                held = resolve(voices, back, n, n + 1)
                if held is not None:
                    return _by_rule(held, span)
        if voices.body is not None and voices.last_at == back:
            return _by_rule(voices.body, span)
    return None


def _honoured(voices: Voices, group: Group) -> Speaker | None:
    """`HRH`, `His Majesty`: the last person named with such an honorific."""
    words = fold(voices.scene.words(group.span))
    short = "".join(w[0] for w in words.split()) if " " in words else words
    for _, person in reversed(voices.mentions):
        text = fold(voices.scene.text[max(0, person.name_span[0] - 60) : person.name_span[0]])
        initials = "".join(w[0] for w in text.split())
        if words in text or short in initials:
            return person_speaker(voices.scene, person, rule="honorific", more=(group.span,))
    return None


def _office(voices: Voices, sentence: Sentence, at: int) -> Speaker | None:
    """`the Minister`: the person met before who holds that office; `a minister`: nameless."""
    group = sentence.groups[at]
    office: Office = group.value
    before = sentence.groups[at - 1].tags if at else frozenset()
    if not office.plural and not before & _INDEFINITE and not group.tags & _INDEFINITE:
        held = holder(voices, group)
        if held is not None:
            return person_speaker(voices.scene, held, rule="office", more=(group.span,))
    return _nameless(voices, sentence, at, at + 1)


def holder(voices: Voices, group: Group) -> Person | None:
    """The person named before whose office an office without a name means."""
    office: Office = group.value
    words = {w for w in fold(voices.scene.words(group.span)).replace("'", " ").replace("-", " ").split()} - _TITLE_WORDS
    if office.state_span is not None:
        words -= set(fold(voices.scene.words(office.state_span)).split())
    if "delegation" in words:
        return _delegation_head(voices)
    before = [p for start, p in voices.mentions if start < group.start]
    for person in reversed(before):
        full = full_person(voices.scene, person)
        held = set(fold(full.office or person.office or "").replace("-", " ").split())
        state = full.state or person.state
        if office.state and state and office.state != state:
            continue
        if words and words <= held:
            return person
    if words & {"leader", "president", "ruler", "head"}:
        return _leader(voices, before, office.state, host="host" in fold(voices.scene.words(group.span)))
    return None


def _delegation_head(voices: Voices) -> Person | None:
    for sentence in voices.scene.sentences:
        for n, group in enumerate(sentence.groups):
            if isinstance(group.value, Person) and n > 1 and sentence.groups[n - 1].tags & {"w:by"} and sentence.groups[n - 2].tags & {"v:head"}:
                return group.value
    return None


def _leader(voices: Voices, before: Sequence[Person], state: str | None, *, host: bool) -> Person | None:
    if state is None and host and before:
        story = voices.scene.stories[0]
        state = story.home
    if state is None:
        return None
    own = [p for p in before if (full_person(voices.scene, p).state or p.state) == state]
    return min(own, key=lambda p: full_person(voices.scene, p).rank or 99, default=None)


def _paper(voices: Voices, sentence: Sentence, at: int) -> Speaker | None:
    """`the statement said`: whoever issued it, where the report tells; else nobody."""
    groups = sentence.groups
    for n in range(at + 1, min(at + 9, len(groups))):
        if groups[n].tags & {"s:say", "stop", "quote"} and not groups[n].tags & {"office"}:
            break
        if isinstance(groups[n].value, (Person, Body, Office)) and groups[n - 1].tags & {"w:by", "w:from", "w:of", "w:the"}:
            return resolve(voices, voices.scene.sentences.index(sentence), n, n + 1, by=True)
    if at and groups[at - 1].tags & {"w:the", "w:its", "w:this"}:
        return _by_rule(voices.last or _issuer(voices), groups[at].span, "paper")
    return None


def _issuer(voices: Voices) -> Speaker | None:
    """Who is named with a paper or an attribution at the head of the report, where nothing was entered."""
    return voices.body or voices.person


def _body(voices: Voices, sentence: Sentence, at: int) -> Speaker | None:
    body: Body = sentence.groups[at].value
    if body.sort in ("company", "bank", "fund") and not body.state:
        return None
    if body.sort == "company":
        return None
    return Speaker(body.name, "body", (body.name_span,))


def _state(voices: Voices, groups: Sequence[Group], at: int) -> Speaker | None:
    if at + 1 < len(groups) and groups[at + 1].tags & {"w:'s"}:
        return None
    return Speaker(voices.scene.words(groups[at].span), "state", (groups[at].span,))


def _nameless(voices: Voices, sentence: Sentence, at: int, last: int) -> Speaker | None:
    """A noun phrase as it stands, from its first naming word on, without the article `the`."""
    groups = sentence.groups
    first = at
    while first > 0 and groups[first - 1].tags & _NAMING and not groups[first - 1].tags & _NOT_NAMING and at - first < 5:
        first -= 1
    if first > 0 and groups[first - 1].tags & {"w:a", "w:an", "w:some", "w:several", "w:one"}:
        first -= 1
    while first < last - 1 and groups[first].tags & {"w:the", "dash"}:
        first += 1
    run = groups[first:last]
    if any(g.tags & {"s:firm"} and not g.tags & {"s:voice"} for g in run) or any(isinstance(g.value, Body) and g.value.sort == "company" for g in run):
        return None
    span = (groups[first].start, groups[last - 1].end)
    return Speaker(voices.scene.words(span), "voice", (span,))
