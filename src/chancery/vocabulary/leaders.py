"""Whom any reader knows: heads of state and government whose name and office say for which state they act.

Source: `data/leaders.yaml`, written for this project. Who is missing there is taken for nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.folding import fold, folded_words

#: What parts the given names from a surname of several words in the file.
_PART: Final = " / "


@dataclass(frozen=True, slots=True)
class Leader:
    """One leader: the words of the offices, the surname, and the given name where one must or may stand.

    All are folded words. `alone`: the surname does without a given name. A `given` of None means that nothing may stand
    before the words of `surname`, which are then the whole name.
    """

    state: str
    offices: tuple[tuple[str, ...], ...]
    given: str | None
    surname: tuple[str, ...]
    alone: bool

    def is_meant(self, office: tuple[str, ...], name: tuple[str, ...]) -> bool:
        """Whether an office and a name, both as folded words, mean this leader."""
        if not any(_within(words, office) for words in self.offices):
            return False
        before = name[: len(name) - len(self.surname)]
        if not before or self.given is None:
            return not before and (self.alone or self.given is None)
        return before[0] in (self.given, self.given[:1])


def state_of_leader(office: str, name: str) -> str | None:
    """The id of the state for which a person of this office and name acts, where any reader knows it."""
    words = folded_words(name)
    for first in range(len(words)):
        for leader in _leaders().get(words[first:], ()):
            if leader.is_meant(folded_words(office), words):
                return leader.state
    return None


def leader_names() -> Iterator[tuple[str, str]]:
    """Every name that tells by itself whom it means, with the id of the state: those of several words, and what is `alone`."""
    for entry in read_yaml("leaders.yaml"):
        state = entry["state"]
        for name in (*entry.get("names", ()), *entry.get("full", ())):
            yield name.replace(_PART, " "), state
        for name in entry.get("styled", ()):
            if " " in name:
                yield name, state
        for name in entry.get("alone", ()):
            yield name, state


def _within(words: tuple[str, ...], office: tuple[str, ...]) -> bool:
    return any(office[at : at + len(words)] == words for at in range(len(office) - len(words) + 1))


@cache
def _leaders() -> Mapping[tuple[str, ...], tuple[Leader, ...]]:
    """The leaders by surname."""
    found: dict[tuple[str, ...], list[Leader]] = {}
    for entry in read_yaml("leaders.yaml"):
        for leader in _of_entry(entry):
            found.setdefault(leader.surname, []).append(leader)
    return {surname: tuple(leaders) for surname, leaders in found.items()}


def _of_entry(entry: Mapping[str, Any]) -> Iterator[Leader]:
    offices = tuple(folded_words(office) for office in entry["offices"])
    for alone, names in ((True, entry.get("names", ())), (False, entry.get("full", ()))):
        for name in names:
            given, surname = _parted(name)
            yield Leader(entry["state"], offices, fold(given), folded_words(surname), alone)
    for name in entry.get("styled", ()):
        yield Leader(entry["state"], offices, None, folded_words(name), True)


def _parted(name: str) -> tuple[str, str]:
    """The first given name and the surname."""
    given, part, surname = name.partition(_PART)
    if not part:
        given, _, surname = name.rpartition(" ")
    return given.split()[0], surname
