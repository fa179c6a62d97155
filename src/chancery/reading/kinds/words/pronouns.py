"""Pronouns: the person, the body or the nameless voice whom `he`, `they` or `it` takes up as speaker."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Person
from chancery.reading.kinds.words.phrases import governed
from chancery.reading.kinds.words.sentence_subjects import subject_of
from chancery.reading.kinds.words.voices import Speaker, Voices, by_rule, person_speaker
from chancery.reading.offices import Office
from chancery.reading.tokens import fold

_PERSONAL = frozenset({"w:he", "w:she"})
_OWN = frozenset({"w:his", "w:her"})
_OBJECT = frozenset({"w:him"})  # `according to him`
_LAST = frozenset({"w:latter", "w:this"})
PRONOUNS = _PERSONAL | _OWN | _OBJECT | _LAST | {"w:they", "w:them", "w:it", "w:one"}
#: What `it` may go back to.
_IT = frozenset({"body", "state", "organisation", "n:delegation", "w:side"})
#: Who speaks by a group of a sentence, both by their numbers.
Named = Callable[[int, int], Speaker | None]


def pronoun(voices: Voices, number: int, at: int, named: Named) -> Speaker | None:
    """Whom the pronoun at group `at` of sentence `number` takes up; `named` tells who speaks by a group of a sentence."""
    tags = voices.scene.sentences[number].groups[at].tags
    span = voices.scene.sentences[number].groups[at].span
    if tags & (_PERSONAL | _OWN | _OBJECT):
        return (
            _put_in(voices, number, at, span)
            or _of_the_clause_before(voices, number, at, span)
            or _behind_colon(voices, number, at, span)
            or _somebody(voices, number, span, named)
            or _he(voices, number, span)
        )
    if tags & _LAST:
        return _the_latter(voices, span)
    if tags & {"w:they", "w:them"} and (two := _two(voices, number)) is not None:
        return by_rule(two, span)
    if tags & {"w:they", "w:them", "w:one"}:
        held = voices.nameless if voices.nameless and number - voices.last_at <= 3 else None
        if held is not None and "w:they" in tags and is_alone(held):
            return None
        return by_rule(held, span)
    return _it(voices, number, at, span, named)


def _two(voices: Voices, number: int) -> Speaker | None:
    """`X and Y stressed that ... It would, they added, be of use`: two who spoke together just before."""
    last = voices.last
    return last if last is not None and last.rule == "joint" and number - voices.last_at <= 2 else None


def _he(voices: Voices, number: int, span: Span) -> Speaker | None:
    """The last person who spoke, or whom a sentence nearer by begins with."""
    scene = voices.scene
    recent = voices.last is not None and 0 <= number - voices.last_at <= 3
    if recent and voices.last is not None and voices.last.sort == "voice" and is_alone(voices.last):
        between = subject_of(voices, number - 1) if voices.last_at < number - 1 else None
        if between is not None and _opens(scene.sentences[number - 1].groups, between):
            return person_speaker(scene, between, rule="pronoun", more=(span,))
        return by_rule(voices.last, span)
    for back in range(number - 1, max(-1, number - 6), -1):
        if voices.person is not None and voices.last_at >= back and voices.last is voices.person:
            return by_rule(voices.person, span)
        if _still_he(scene.sentences[back].groups):
            continue
        first = subject_of(voices, back) or (None if recent else _anybody(voices, back))
        if first is not None:
            return person_speaker(scene, first, rule="pronoun", more=(span,))
    return by_rule(voices.person, span)


def _the_latter(voices: Voices, span: Span) -> Speaker | None:
    """`the latter said`, in translations `this last`: whoever is named last before it."""
    before = [person for start, person in voices.mentions if start < span[0]]
    return person_speaker(voices.scene, before[-1], rule="pronoun", more=(span,)) if before else None


def _put_in(voices: Voices, number: int, at: int, span: Span) -> Speaker | None:
    """`X has opened an office in the zone, which, he says, is near`: the subject of the clause that `he says` is put into."""
    groups = voices.scene.sentences[number].groups
    if (
        at < 2
        or "comma" not in groups[at - 1].tags
        or groups[at - 2].tags.isdisjoint({"w:which", "w:who", "w:that"})
    ):
        return None
    subject = subject_of(voices, number)
    before = any(group.value is subject for group in groups[:at])
    return person_speaker(voices.scene, subject, rule="pronoun", more=(span,)) if subject and before else None


_BEFORE_MAIN = frozenset(
    {
        "w:when",
        "w:while",
        "w:after",
        "w:before",
        "w:as",
        "w:once",
        "w:since",
        "w:if",
        "w:although",
        "w:though",
    }
)
_PERSON_WITHIN = 5


def _of_the_clause_before(voices: Voices, number: int, at: int, span: Span) -> Speaker | None:
    """`When Vela met the envoy he asked for a bridge`: the subject of the clause that opens the sentence."""
    groups = voices.scene.sentences[number].groups
    if not groups[0].tags & _BEFORE_MAIN or any("quote" in g.tags for g in groups[:at]):
        return None
    for n, group in enumerate(groups[1 : min(at, _PERSON_WITHIN)], 1):
        if group.tags & {"verb"}:
            return None
        if isinstance(group.value, Person) and not governed(groups, n):
            return person_speaker(voices.scene, group.value, rule="pronoun", more=(span,))
    return None


def _behind_colon(voices: Voices, number: int, at: int, span: Span) -> Speaker | None:
    """`Vela went further: he wants, he said, a bridge`: whom the words before a colon are about."""
    groups = voices.scene.sentences[number].groups
    colon = next((n for n in range(at) if groups[n].tags & {"colon"}), None)
    subject = subject_of(voices, number) if colon is not None else None
    before = any(group.value is subject for group in groups[:colon])
    return person_speaker(voices.scene, subject, rule="pronoun", more=(span,)) if subject and before else None


def _somebody(voices: Voices, number: int, span: Span, named: Named) -> Speaker | None:
    """`A diplomat in Lima was blunter. "...," he said`: the nameless one with whom the sentence before begins."""
    if not number:
        return None
    groups = voices.scene.sentences[number - 1].groups
    if not groups or groups[0].tags.isdisjoint({"w:a", "w:an", "w:one", "w:another"}):
        return None
    for n, group in enumerate(groups[1:6], 1):
        if group.tags & {"verb", "comma", "person", "quote"}:
            return None
        if group.tags & {"office", "s:speaker"} and not group.tags & {"offices"}:
            held = named(number - 1, n)
            return by_rule(held, span) if held is not None and is_alone_noun(held) else None
    return None


def is_alone_noun(held: Speaker) -> bool:
    """Whether a speaker is a nameless one and not several: `a trader`, not `traders`."""
    return held.sort == "voice" and not fold(held.name).endswith("s")


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


def _anybody(voices: Voices, number: int) -> Person | None:
    groups = voices.scene.sentences[number].groups
    return next((g.value for g in groups if isinstance(g.value, Person)), None)


def _it(voices: Voices, number: int, at: int, span: Span, named: Named) -> Speaker | None:
    """The body or state named last: within the sentence, else the one that a sentence just before begins with."""
    scene = voices.scene
    for back in range(number, max(-1, number - 3), -1):
        groups = scene.sentences[back].groups
        stop = at if back == number else len(groups)
        if back == number - 1 and voices.last_at == back and voices.last is not None:
            # `The letter said ... It stressed`: the letter is meant, by which a person speaks
            meant = voices.last.sort != "person" or voices.last.rule == "paper"
            return by_rule(voices.last, span, voices.last.rule or "pronoun") if meant else None
        if back < number and _thing(groups):
            return None
        for free in (True, False):
            for n in range(stop):
                if groups[n].tags & _IT and (not governed(groups, n) if free else _from(groups, n)):
                    held = named(back, n)
                    if held is not None:
                        return by_rule(held, span)
        if voices.body is not None and voices.last_at == back:
            return by_rule(voices.body, span)
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
