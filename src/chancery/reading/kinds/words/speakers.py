"""Speakers: the words that name who speaks, taken back to a person, a body, a state or a nameless voice."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.kinds.words.holders import folded_words, holder
from chancery.reading.kinds.words.named_behind import named_behind
from chancery.reading.kinds.words.phrases import governed, phrase_start
from chancery.reading.kinds.words.strangers import is_company, manages_a_firm, stranger
from chancery.reading.kinds.words.voices import Speaker, Voices, person_speaker
from chancery.reading.offices import Office
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

_PERSONAL = frozenset({"w:he", "w:she"})
_OWN = frozenset({"w:his", "w:her"})
_PRONOUNS = frozenset({"w:he", "w:she", "w:they", "w:it", "w:one"})
_STATES = frozenset({"state", "place", "seat", "organisation", "people"})
_NAMING = frozenset(
    [
        "low",
        "cap",
        "cap1",
        "demonym",
        "place",
        "state",
        "body",
        "dash",
        "organisation",
        "office",
        "number",
        "portfolio",
        "seat",
        "n:relations",
    ]
)
_NOT_NAMING = frozenset(
    {
        "w:but",
        "w:however",
        "w:meanwhile",
        "w:while",
        "verb",
        "date",
        "adverb",
        "person",
        "w:that",
        "w:and",
        "comma",
        "quote",
    }
)
#: What `it` may go back to.
_IT = frozenset({"body", "state", "organisation", "n:delegation", "w:side"})
_INDEFINITE = frozenset(
    {"w:a", "w:an", "w:one", "w:another", "w:some", "w:several", "w:many", "w:most", "w:other"}
)
#: What may be said of anybody who holds an office.
_ANY_OFFICIAL = frozenset({"official", "diplomat", "envoy", "politician", "leader", "speaker", "dignitary"})
_SPEAKING_PAPERS = frozenset(
    {"communique", "statement", "declaration", "commentary", "editorial", "joint statement", "text"}
)
_JOINED = frozenset({"person", "body", "state", "office", "place", "organisation"})


def resolve(voices: Voices, number: int, at: int, last: int, *, by: bool = False) -> Speaker | None:
    """The speaker whom groups `[at, last)` of sentence `number` head, or None when nobody speaks there.

    `by`: the words follow `according to`, `said` or the like, so that a preposition before them takes nothing away.
    """
    sentence = voices.scene.sentences[number]
    groups = sentence.groups
    group = groups[at]
    tags = group.tags
    if (
        tags & {"both-sides", "bothbodies"}
        or _of_both(groups, at)
        or (not by and governed(groups, at))
        or (tags & {"s:speaker"} and fold(voices.scene.words(group.span)) == "participants")
    ):
        return None
    if _one_of_two(groups, at):
        return _two_persons(voices, groups, at)
    if isinstance(group.value, Person):
        firm = is_company(voices.scene, group.value) or manages_a_firm(voices.scene, group.value)
        return None if firm else person_speaker(voices.scene, group.value)
    if tags & (_PRONOUNS | _OWN) and last - at == 1:
        return _pronoun(voices, number, at)
    if tags & {"honorific"}:
        return _honoured(voices, group)
    if isinstance(group.value, Office):
        return named_behind(voices, groups, at) or _office(voices, sentence, at)
    if tags & {"w:head"} and at and groups[at - 1].tags & {"w:its"}:
        leader = holder(voices, frozenset({"its", "head"}), group.start, None)
        return person_speaker(voices.scene, leader, rule="office", more=(group.span,)) if leader else None
    if tags & {"s:paper"} and not isinstance(group.value, Body):
        return _paper(voices, sentence, at)
    if isinstance(group.value, Body):
        return _body(voices, sentence, at)
    if tags & {"cap"} and not tags & {"s:speaker", "bodyhead"}:
        return stranger(voices, groups, at, last)
    if tags & _STATES and not tags & {"s:speaker"}:
        return _state(voices, groups, at)
    return _nameless(voices, sentence, at, last)


def _of_both(groups: Sequence[Group], at: int) -> bool:
    """`Foreign ministers of the two countries`."""
    return (
        any(g.tags & {"both-sides"} for g in groups[at + 1 : at + 4])
        and bool(groups[at].tags & {"offices"})
        and at + 1 < len(groups)
        and bool(groups[at + 1].tags & {"w:of"})
    )


def _one_of_two(groups: Sequence[Group], at: int) -> bool:
    """`X and Y said`: nobody's own statement."""
    before = at - 1
    while before >= 0 and groups[before].tags & {"w:the", "demonym"}:
        before -= 1
    return before >= 1 and bool(groups[before].tags & {"w:and"}) and bool(groups[before - 1].tags & _JOINED)


def _two_persons(voices: Voices, groups: Sequence[Group], at: int) -> Speaker | None:
    """`Presidents X and Y said`: both of them, when both are named."""
    before = next((n for n in range(at - 1, -1, -1) if isinstance(groups[n].value, Person)), None)
    if before is None or not isinstance(groups[at].value, Person) or at - before > 4:
        return None
    one, two = (person_speaker(voices.scene, groups[n].value) for n in (before, at))
    return Speaker(f"{one.name} and {two.name}", "person", (*one.spans, *two.spans), rule="joint")


def _pronoun(voices: Voices, number: int, at: int) -> Speaker | None:
    tags = voices.scene.sentences[number].groups[at].tags
    span = voices.scene.sentences[number].groups[at].span
    if tags & (_PERSONAL | _OWN):
        return _he(voices, number, span)
    if tags & {"w:they", "w:one"}:
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
    recent = voices.last is not None and 0 <= number - voices.last_at <= 3
    if recent and voices.last is not None and voices.last.sort == "voice" and is_alone(voices.last):
        between = _subject(voices, number - 1) if voices.last_at < number - 1 else None
        if between is not None and _opens(scene.sentences[number - 1].groups, between):
            return person_speaker(scene, between, rule="pronoun", more=(span,))
        return _by_rule(voices.last, span)
    for back in range(number - 1, max(-1, number - 6), -1):
        if voices.person is not None and voices.last_at >= back and voices.last is voices.person:
            return _by_rule(voices.person, span)
        if _still_he(scene.sentences[back].groups):
            continue
        first = _subject(voices, back) or (None if recent else _anybody(voices, back))
        if first is not None:
            return person_speaker(scene, first, rule="pronoun", more=(span,))
    return _by_rule(voices.person, span)


def _opens(groups: Sequence[Group], person: Person) -> bool:
    """Whether a sentence opens with a person: `Minister A led the team. He told reporters`."""
    return any(group.value is person for group in groups[:3])


def _still_he(groups: Sequence[Group]) -> bool:
    """`In Lima he called on the President. He told reporters`: whether a sentence speaks of the one told before it, too."""
    for group in groups[:8]:
        if isinstance(group.value, Person | Office) or group.tags & {"w:that", "quote"}:
            return False
        if group.tags & _PERSONAL:
            return True
    return False


def is_alone(voice: Speaker) -> bool:
    """Whether a nameless voice is one person: `a presidential spokesman`, not `officials`."""
    words = fold(voice.name).split()
    return any(
        w.endswith(("man", "woman", "person", "official", "diplomat", "source", "aide")) for w in words
    )


def _subject(voices: Voices, number: int) -> Person | None:
    """The first person of a sentence, by name or by office, who is not tied to it by a preposition."""
    groups = voices.scene.sentences[number].groups
    for n, group in enumerate(groups):
        if isinstance(group.value, Person) and not governed(groups, n) and not _beside_governed(groups, n):
            return group.value
        if isinstance(group.value, Office) and not group.value.plural and not governed(groups, n):
            held = holder(voices, folded_words(voices, group.span), group.start, group.value)
            if held is not None:
                return held
    return None


def _anybody(voices: Voices, number: int) -> Person | None:
    groups = voices.scene.sentences[number].groups
    return next((g.value for g in groups if isinstance(g.value, Person)), None)


def _beside_governed(groups: Sequence[Group], at: int) -> bool:
    """`a summit between A and B`: B, who is tied to the sentence by the same preposition as A."""
    if at < 2 or not groups[at - 1].tags & {"w:and"}:
        return False
    return isinstance(groups[at - 2].value, Person) and governed(groups, at - 2)


def _it(voices: Voices, number: int, at: int, span: Span) -> Speaker | None:
    """The body or state named last: within the sentence, else the one that a sentence just before begins with."""
    scene = voices.scene
    for back in range(number, max(-1, number - 3), -1):
        groups = scene.sentences[back].groups
        stop = at if back == number else len(groups)
        if back == number - 1 and voices.last_at == back and voices.last is not None:
            return _by_rule(voices.last, span) if voices.last.sort != "person" else None
        if back < number and _thing(groups):
            return None
        for free in (True, False):
            for n in range(stop):
                if groups[n].tags & _IT and (not governed(groups, n) if free else _from(groups, n)):
                    held = resolve(voices, back, n, n + 1, by=True)
                    if held is not None:
                        return _by_rule(held, span)
        if voices.body is not None and voices.last_at == back:
            return _by_rule(voices.body, span)
    return None


def _from(groups: Sequence[Group], at: int) -> bool:
    """`The submission came from the Society`: who is behind what the sentence begins with."""
    here = at - 1
    while here > 0 and groups[here].tags & {"w:the", "demonym", "low", "cap1"}:
        here -= 1
    return bool(groups[here].tags & {"w:from", "w:by"}) and bool(groups[at].tags & {"body"})


def _thing(groups: Sequence[Group]) -> bool:
    """Whether a sentence begins with a thing that speaks for nobody: `The visit marks ...`, `Vela's trip to ...`."""
    for n, group in enumerate(groups[:12]):
        if group.tags & {"verb", "comma"} and n:
            return False
        if group.tags & {"n:visit", "n:talks", "n:meeting", "instrument", "n:relations"}:
            return not any(g.tags & {"w:of", "w:in", "w:on", "w:at"} for g in groups[:n])
    return False


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
        number = voices.scene.sentences.index(sentence)
        words = folded_words(voices, groups[at].span) - {"the"}
        if words <= _ANY_OFFICIAL and voices.person is not None and groups[at - 1].tags & {"w:the"}:
            return _by_rule(voices.person, span, "office")
        meant = _last_subject(voices, number, folded_words(voices, span))
        if meant is not None:
            return person_speaker(voices.scene, meant, rule="office", more=(span,))
        held = holder(voices, folded_words(voices, span), groups[at].start, office)
        if held is not None:
            return person_speaker(voices.scene, held, rule="office", more=(span,))
    return _nameless(voices, sentence, at, at + 1)


def _last_subject(voices: Voices, number: int, words: frozenset[str]) -> Person | None:
    """`The Minister` again: of several, whoever a sentence just before begins with."""
    wanted = words - {"the", "s"}
    for back in range(number - 1, max(-1, number - 3), -1):
        subject = _subject(voices, back)
        if subject is None or not wanted:
            continue
        held = full_person(voices.scene, subject)
        office = set(fold(held.office or subject.office or "").replace("-", " ").split())
        if wanted <= office:
            return subject
    return None


def _paper(voices: Voices, sentence: Sentence, at: int) -> Speaker | None:
    """`the statement said`: whoever issued it, where the report tells; else nobody."""
    groups = sentence.groups
    for n in range(at - 1, max(-1, at - 3), -1):
        if isinstance(groups[n].value, Body):
            return resolve(voices, voices.scene.sentences.index(sentence), n, n + 1, by=True)
    for n in range(at + 1, min(at + 9, len(groups))):
        if groups[n].tags & {"s:say", "stop", "quote"} and not groups[n].tags & {"office"}:
            break
        if isinstance(groups[n].value, (Person, Body, Office)) and groups[n - 1].tags & {
            "w:by",
            "w:from",
            "w:of",
            "w:the",
        }:
            return resolve(voices, voices.scene.sentences.index(sentence), n, n + 1, by=True)
    if at and groups[at - 1].tags & {"w:the", "w:its", "w:this"}:
        held = _carrier(voices, sentence) or voices.issuer or voices.body or voices.last or voices.person
        return _by_rule(held, groups[at].span, "paper")
    return _itself(voices, groups[at])


def _itself(voices: Voices, group: Group) -> Speaker | None:
    """`A communique said`: a paper of which nobody is said to have issued it speaks for itself."""
    words = voices.scene.words(group.span)
    return Speaker(words, "body", (group.span,)) if fold(words) in _SPEAKING_PAPERS else None


def _carrier(voices: Voices, sentence: Sentence) -> Speaker | None:
    """Who carries or issues a paper in a sentence just before: `The daily on Sunday carries a commentary`."""
    number = voices.scene.sentences.index(sentence)
    for back in range(number - 1, max(-1, number - 6, voices.last_at), -1):
        groups = voices.scene.sentences[back].groups
        paper = next((n for n, g in enumerate(groups) if g.tags & {"s:paper"}), None)
        if paper and isinstance(groups[paper - 1].value, Body):
            return resolve(voices, back, paper - 1, paper, by=True)
        for n in range(paper or 0):
            if groups[n].tags & {"person", "body", "office", "s:speaker"} and not governed(groups, n):
                return resolve(voices, back, n, n + 1)
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
    while (
        first > 0
        and groups[first - 1].tags & _NAMING
        and not groups[first - 1].tags & _NOT_NAMING
        and at - first < 5
    ):
        first -= 1
    if first > 0 and groups[first - 1].tags & {"w:a", "w:an", "w:some", "w:several", "w:one"}:
        first -= 1
    while first < last - 1 and groups[first].tags & {"w:the", "dash"}:
        first += 1
    run = groups[first:last]
    if any(g.tags & {"s:firm"} and not g.tags & {"s:speaker"} for g in run) or any(
        isinstance(g.value, Body) and g.value.sort == "company" for g in run
    ):
        return None
    span = (groups[first].start, groups[last - 1].end)
    definite = bool(first and groups[first - 1].tags & {"w:the"}) or "the" in folded_words(
        voices, groups[first].span
    )
    if definite and last - first <= 2:
        known = _known_voice(voices, span)
        if known is not None:
            return known
    return Speaker(voices.scene.words(span), "voice", (span,))


def _known_voice(voices: Voices, span: Span) -> Speaker | None:
    """`the department`, `the Secretary`: a body or person named before in full."""
    words = folded_words(voices, span) - {"the"}
    if words <= _ANY_OFFICIAL and voices.person is not None:
        return _by_rule(voices.person, span, "office")
    held = holder(voices, words, span[0], None)
    if held is not None:
        return person_speaker(voices.scene, held, rule="office", more=(span,))
    if voices.nameless is not None and words <= set(fold(voices.nameless.name).split()):
        return _by_rule(voices.nameless, span, "short-name")
    for sentence in voices.scene.sentences:
        for group in sentence.groups:
            if group.start >= span[0]:
                return None
            if isinstance(group.value, Body) and words < folded_words(voices, group.value.name_span):
                return Speaker(
                    voices.scene.words(group.value.name_span),
                    "body",
                    (group.value.name_span, span),
                    rule="short-name",
                )
    return None
