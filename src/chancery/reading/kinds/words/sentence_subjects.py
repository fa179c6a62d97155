"""The person whom a sentence is about, to whom `he` and `the Minister` behind it may go back."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Person
from chancery.reading.kinds.words.holders import folded_words, holder
from chancery.reading.kinds.words.phrases import governed
from chancery.reading.kinds.words.voices import Voices
from chancery.reading.offices import Office
from chancery.reading.tokens import fold
from chancery.reading.who import full_person


def subject_of(voices: Voices, number: int) -> Person | None:
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


def _beside_governed(groups: Sequence[Group], at: int) -> bool:
    """`a summit between A and B`: B, who is tied to the sentence by the same preposition as A."""
    if at < 2 or not groups[at - 1].tags & {"w:and"}:
        return False
    return isinstance(groups[at - 2].value, Person) and governed(groups, at - 2)


def last_subject(voices: Voices, number: int, words: frozenset[str]) -> Person | None:
    """`The Minister` again: of several, whoever a sentence just before begins with."""
    wanted = words - {"the", "s"}
    for back in range(number - 1, max(-1, number - 3), -1):
        subject = subject_of(voices, back)
        if subject is None or not wanted:
            continue
        held = full_person(voices.scene, subject)
        office = set(fold(held.office or subject.office or "").replace("-", " ").split())
        if wanted <= office and ("deputy" in wanted or "deputy" not in office):
            return subject
    return None
