"""Holders: the person whom an office without a name means, among those named before."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Span
from chancery.reading.groups import Person
from chancery.reading.homologues import is_counterpart
from chancery.reading.kinds.words.voices import Voices
from chancery.reading.offices import Office
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

_TITLE_WORDS = frozenset(
    {
        "the",
        "of",
        "and",
        "for",
        "former",
        "his",
        "her",
        "its",
        "visiting",
        "host",
        "new",
        "then",
        "s",
        "distinguished",
    }
)
#: What may be said of anybody who holds an office.
ANY_OFFICIAL = frozenset({"official", "diplomat", "envoy", "politician", "leader", "speaker", "dignitary"})
_LEADERS = frozenset({"leader", "president", "ruler", "head"})


def holder(voices: Voices, words: frozenset[str], at: int, office: Office | None) -> Person | None:
    """The person named before `at` whom an office without a name means, by its words and its state."""
    state = office.state if office else None
    named = folded_words(voices, office.state_span) if office and office.state_span else frozenset()
    wanted = words - _TITLE_WORDS - named
    if "delegation" in wanted or (wanted - {"its"} == {"head"} and "its" in words):
        return _delegation_head(voices, at)
    before = [p for start, p in voices.mentions if start < at]
    deputies: list[Person] = []
    for person in reversed(before if "diplomacy" not in wanted else []):
        full = full_person(voices.scene, person)
        held = set(fold(full.office or person.office or "").replace("-", " ").split())
        own = full.state or person.state
        if state and own and state != own:
            continue
        if wanted and wanted <= held and ("deputy" in wanted or "deputy" not in held):
            return person
        deputies += [person] if wanted and wanted <= held else []
    if deputies:
        return deputies[0]
    if ("diplomat" in wanted and "top" in words) or ("diplomacy" in wanted and wanted & _HEADS):
        return _foreign_minister(voices, before, state)
    if wanted and wanted <= _ENVOY_S and (envoy := _envoy(voices, before, state)) is not None:
        return envoy
    if wanted & _LEADERS:
        return _leader(voices, before, state, host="host" in words or {"head", "state"} <= words)
    return _only_one(voices, before, state) if wanted else None


def _delegation_head(voices: Voices, at: int) -> Person | None:
    """Who leads the delegation told of last before code point `at`."""
    for sentence in reversed([s for s in voices.scene.sentences if s.start < at]):
        for n, group in enumerate(sentence.groups):
            if (
                isinstance(group.value, Person)
                and n > 1
                and sentence.groups[n - 1].tags & {"w:by"}
                and sentence.groups[n - 2].tags & {"v:head"}
            ):
                return group.value
    return None


def _leader(voices: Voices, before: Sequence[Person], state: str | None, *, host: bool) -> Person | None:
    if state is None and host and before:
        story = voices.scene.stories[0]
        state = story.home or (story.here.state if story.here else None)
    if state is None:
        return _who_spoke(voices, before) if host else None
    own = [p for p in before if (full_person(voices.scene, p).state or p.state) == state]
    return min(own, key=lambda p: full_person(voices.scene, p).rank or 99, default=None)


def _who_spoke(voices: Voices, before: Sequence[Person]) -> Person | None:
    """`the head of state` where two are named: whoever of them spoke last."""
    spoke = voices.person.name if voices.person is not None else None
    held = [p for p in (full_person(voices.scene, q) for q in before) if p.name == spoke]
    return next((p for p in held if _HEADS_OF_STATE & set(fold(p.office or "").split())), None)


def _foreign_minister(voices: Voices, before: Sequence[Person], state: str | None) -> Person | None:
    """`the top diplomat`: the foreign minister of the state, or whoever of them spoke last."""
    own = [
        p
        for p in (full_person(voices.scene, q) for q in before)
        if "foreign" in fold(p.office or "") and state in (None, p.state)
    ]
    if not own and state is not None:
        # `Minister X of Mali`, whose office the report does not tell in full
        own = [p for p in before if p.state == state and "minister" in fold(p.office or "")]
    spoke = [p for p in own if voices.person is not None and p.name == voices.person.name]
    return next(iter([*spoke, *own[-1:]]), None)


#: Who is at the top of a state's diplomacy: `the head of Omani diplomacy`, `the diplomacy chief`.
_HEADS = frozenset({"head", "chief", "boss"})
_HEADS_OF_STATE = frozenset(
    {"president", "presidents", "king", "queen", "emir", "sultan", "monarch", "prince", "amir"}
)
#: What a report calls an ambassador whom it named before.
_ENVOY_S = frozenset({"diplomat", "envoy"})
_MISSION = frozenset({"ambassador", "commissioner", "consul", "charge", "nuncio"})


def _envoy(voices: Voices, before: Sequence[Person], state: str | None) -> Person | None:
    """`the diplomat`: the one person named so far who heads a mission abroad; None where several do."""
    held = {
        p.name: p
        for p in (full_person(voices.scene, q) for q in before)
        if state in (None, p.state) and _MISSION & set(fold(p.office or "").split())
    }
    return next(iter(held.values())) if len(held) == 1 else None


def _only_one(voices: Voices, before: Sequence[Person], state: str | None) -> Person | None:
    """The one person of a state named so far: `the Angolan minister` after `his Angolan counterpart, X`."""
    if state is None:
        return None
    own = {p.name: p for p in (full_person(voices.scene, q) for q in before) if p.state == state}
    (only,) = own.values() if len(own) == 1 else (None,)
    return only if only and is_counterpart(fold(only.office or "")) else None


def folded_words(voices: Voices, span: Span) -> frozenset[str]:
    words = fold(voices.scene.words(span)).replace("'", " ").replace("-", " ").split()
    return frozenset(words)
