"""Speakers: the words that name who speaks, taken back to a person, a body, a state or a nameless voice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.kinds.phrases import governed, phrase_start
from chancery.reading.offices import Office
from chancery.reading.roles import full_person
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_PERSONAL = frozenset({"w:he", "w:she"})
_PRONOUNS = frozenset({"w:he", "w:she", "w:they", "w:it"})
_STATES = frozenset({"state", "place", "seat", "organisation", "people"})
_NAMING = frozenset({"low", "cap", "cap1", "demonym", "place", "state", "body", "dash", "organisation", "office", "number", "portfolio", "seat", "n:relations"})
_NOT_NAMING = frozenset({"verb", "date", "adverb", "person", "w:that", "w:and", "comma", "quote"})
_INDEFINITE = frozenset({"w:a", "w:an", "w:one", "w:another", "w:some", "w:several", "w:many", "w:most", "w:other"})
_LEADERS = frozenset({"leader", "president", "ruler", "head"})
_COMPANY = re.compile(r"(?:\s+[A-Z][\w.&-]*)*\s+(?:Corp|Corporation|Inc|Ltd|Co|Plc|PLC|Pty|AG|GmbH|Holdings|LLC)\b|\s*(?:&lt;|<)[A-Z.]+>")
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
    issuer: Speaker | None = None
    body: Speaker | None = None
    mentions: list[tuple[int, Person]] = field(default_factory=list)

    def hear(self, number: int, speaker: Speaker) -> None:
        """Remember that `speaker` spoke in sentence `number`."""
        self.last, self.last_at = speaker, number
        if any(g.tags & {"s:paper"} for g in self.scene.sentences[number].groups):
            self.issuer = speaker
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
    full = _fullest(scene, full_person(scene, person))
    role = full.office or person.office
    spans = tuple(dict.fromkeys((person.name_span, full.name_span, *more)))
    return Speaker(full.name, "person", spans, role, full.office_span if full.office else person.office_span, rule)


def _fullest(scene: Scene, person: Person) -> Person:
    """`Li` under the one longer name of the report that holds it."""
    if " " in person.name:
        return person
    part = fold(person.name)
    longer = {p.name: p for p in scene.people.values() if part in fold(p.name).split() and " " in p.name}
    return next(iter(longer.values())) if len(longer) == 1 else person


def resolve(voices: Voices, number: int, at: int, last: int, *, by: bool = False) -> Speaker | None:
    """The speaker whom groups `[at, last)` of sentence `number` head, or None when nobody speaks there.

    `by`: the words follow `according to`, `said` or the like, so that a preposition before them takes nothing away.
    """
    sentence = voices.scene.sentences[number]
    groups = sentence.groups
    group = groups[at]
    tags = group.tags
    if tags & {"both-sides", "bothbodies"} or _of_both(groups, at) or (not by and governed(groups, at)) or _one_of_two(groups, at):
        return None
    if isinstance(group.value, Person):
        return None if _company(voices.scene, group.value) else person_speaker(voices.scene, group.value)
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
    if tags & {"cap"} and not tags & {"s:speaker", "bodyhead"}:
        return _stranger(voices, groups, at, last)
    if tags & _STATES and not tags & {"s:speaker"}:
        return _state(voices, groups, at)
    return _nameless(voices, sentence, at, last)


def _stranger(voices: Voices, groups: Sequence[Group], at: int, last: int) -> Speaker | None:
    """A name in capitals that nothing else in the report explains."""
    span = (groups[at].start, groups[last - 1].end)
    name = voices.scene.words(span)
    if len(name) < 3 or groups[at].tags & {"s:firm", "bodyhead"} or groups[last - 1].tags & {"s:firm"}:
        return None
    known = _recalled(voices, name)
    if known is not None:
        return person_speaker(voices.scene, known, more=(span,))
    return None if _COMPANY.search(" " + name) or _COMPANY.match(voices.scene.text, span[1]) else Speaker(name, "voice", (span,))


def _recalled(voices: Voices, name: str) -> Person | None:
    """The person met before whose name holds every word of this one."""
    words = set(fold(name).split())
    return next((p for _, p in reversed(voices.mentions) if words <= set(fold(p.name).replace("-", " ").split())), None)


def _company(scene: Scene, person: Person) -> bool:
    """Whether a name without an office is a firm's: somewhere in the report Corp, Ltd or a ticker follows it."""
    if person.office or full_person(scene, person).office:
        return False
    return any(_COMPANY.match(scene.text, m.end()) for m in re.finditer(re.escape(person.name), scene.text))


def _of_both(groups: Sequence[Group], at: int) -> bool:
    """`Foreign ministers of the two countries`."""
    return any(g.tags & {"both-sides"} for g in groups[at + 1 : at + 4]) and bool(groups[at].tags & {"offices"}) and at + 1 < len(groups) and bool(groups[at + 1].tags & {"w:of"})


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
        return _he(voices, number, span)
    if tags & {"w:they"}:
        held = voices.nameless if voices.nameless and number - voices.last_at <= 3 else None
        return _by_rule(held, span)
    return _it(voices, number, at, span)


def _by_rule(held: Speaker | None, span: Span, rule: str = "pronoun") -> Speaker | None:
    if held is None:
        return None
    return Speaker(held.name, held.sort, (*held.spans, span), held.role, held.role_span, rule)


def _he(voices: Voices, number: int, span: Span) -> Speaker | None:
    """The last person who spoke, or whom a sentence nearer by begins with."""
    scene = voices.scene
    for back in range(number - 1, max(-1, number - 6), -1):
        if voices.person is not None and voices.last_at >= back and voices.last is voices.person:
            return _by_rule(voices.person, span)
        first = _subject(voices, back)
        if first is not None:
            return person_speaker(scene, first, rule="pronoun", more=(span,))
    return _by_rule(voices.person, span)


def _subject(voices: Voices, number: int) -> Person | None:
    """The first person of a sentence, by name or by office, who is not tied to it by a preposition."""
    groups = voices.scene.sentences[number].groups
    for n, group in enumerate(groups):
        if isinstance(group.value, Person) and not governed(groups, n):
            return group.value
        if isinstance(group.value, Office) and not group.value.plural and not governed(groups, n):
            held = holder(voices, _words(voices, group.span), group.start, group.value)
            if held is not None:
                return held
    return next((g.value for g in groups if isinstance(g.value, Person)), None)


def _it(voices: Voices, number: int, at: int, span: Span) -> Speaker | None:
    """The body or state named last: within the sentence, else the one that a sentence just before begins with."""
    scene = voices.scene
    for back in range(number, max(-1, number - 3), -1):
        groups = scene.sentences[back].groups
        stop = at if back == number else len(groups)
        for n in range(stop):
            if groups[n].tags & {"body", "state", "organisation", "n:delegation"} and not governed(groups, n):
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
    groups = sentence.groups
    office: Office = groups[at].value
    first = phrase_start(groups, at)
    definite = not any(g.tags & _INDEFINITE for g in groups[first : at + 1])
    if not office.plural and definite:
        span = (groups[first].start, groups[at].end)
        held = holder(voices, _words(voices, span), groups[at].start, office)
        if held is not None:
            return person_speaker(voices.scene, held, rule="office", more=(span,))
    return _nameless(voices, sentence, at, at + 1)


def _words(voices: Voices, span: Span) -> frozenset[str]:
    words = fold(voices.scene.words(span)).replace("'", " ").replace("-", " ").split()
    return frozenset(words)


def holder(voices: Voices, words: frozenset[str], at: int, office: Office | None) -> Person | None:
    """The person named before `at` whom an office without a name means, by its words and its state."""
    state = office.state if office else None
    named = _words(voices, office.state_span) if office and office.state_span else frozenset()
    wanted = words - _TITLE_WORDS - named
    if "delegation" in wanted:
        return _delegation_head(voices)
    before = [p for start, p in voices.mentions if start < at]
    for person in reversed(before):
        full = full_person(voices.scene, person)
        held = set(fold(full.office or person.office or "").replace("-", " ").split())
        own = full.state or person.state
        if state and own and state != own:
            continue
        if wanted and wanted <= held:
            return person
    if "diplomat" in wanted and "top" in words:
        return _foreign_minister(voices, before, state)
    if wanted & _LEADERS:
        return _leader(voices, before, state, host="host" in words)
    return _only_one(voices, before, state) if wanted else None


def _foreign_minister(voices: Voices, before: Sequence[Person], state: str | None) -> Person | None:
    """`the top diplomat`: the foreign minister of the state, or whoever of them spoke last."""
    own = [p for p in (full_person(voices.scene, q) for q in before) if "foreign" in fold(p.office or "") and state in (None, p.state)]
    spoke = [p for p in own if voices.person is not None and p.name == voices.person.name]
    return (spoke or own[-1:] or [None])[0]


def _only_one(voices: Voices, before: Sequence[Person], state: str | None) -> Person | None:
    """The one person of a state named so far: `the Angolan minister` after `his Angolan counterpart, X`."""
    if state is None:
        return None
    own = {p.name: p for p in (full_person(voices.scene, q) for q in before) if p.state == state}
    (only,) = own.values() if len(own) == 1 else (None,)
    return only if only and "counterpart" in fold(only.office or "") else None


def _delegation_head(voices: Voices) -> Person | None:
    for sentence in voices.scene.sentences:
        for n, group in enumerate(sentence.groups):
            if isinstance(group.value, Person) and n > 1 and sentence.groups[n - 1].tags & {"w:by"} and sentence.groups[n - 2].tags & {"v:head"}:
                return group.value
    return None


def _leader(voices: Voices, before: Sequence[Person], state: str | None, *, host: bool) -> Person | None:
    if state is None and host and before:
        story = voices.scene.stories[0]
        state = story.home or (story.here.state if story.here else None)
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
        return _by_rule(voices.issuer or voices.body or voices.last or voices.person, groups[at].span, "paper")
    return None


def _body(voices: Voices, sentence: Sentence, at: int) -> Speaker | None:
    body: Body = sentence.groups[at].value
    if body.sort in ("company", "bank", "fund") and not body.state:
        return None
    if body.sort == "company":
        return None
    return Speaker(voices.scene.words(body.name_span), "body", (body.name_span,))


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
    if any(g.tags & {"s:firm"} and not g.tags & {"s:speaker"} for g in run) or any(isinstance(g.value, Body) and g.value.sort == "company" for g in run):
        return None
    span = (groups[first].start, groups[last - 1].end)
    if first and groups[first - 1].tags & {"w:the"} and last - first <= 2:
        known = _known_voice(voices, span)
        if known is not None:
            return known
    return Speaker(voices.scene.words(span), "voice", (span,))


def _known_voice(voices: Voices, span: Span) -> Speaker | None:
    """`the department`, `the Secretary`: a body or person named before in full."""
    words = _words(voices, span)
    held = holder(voices, words, span[0], None)
    if held is not None:
        return person_speaker(voices.scene, held, rule="office", more=(span,))
    for sentence in voices.scene.sentences:
        for group in sentence.groups:
            if group.start >= span[0]:
                return None
            if isinstance(group.value, Body) and words < _words(voices, group.value.name_span):
                return Speaker(voices.scene.words(group.value.name_span), "body", (group.value.name_span, span), rule="short-name")
    return None
