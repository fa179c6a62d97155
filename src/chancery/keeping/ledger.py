"""The ledger of judgements: read once, then only what is new; who decided what, and what each person can take back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from chancery.model import Judgement, Stamp

#: Judgements that say of an entry whether it holds.
DECIDING: Final = ("accept", "reject")
PAIRS: Final = ("same", "different", "unsure")


@dataclass(frozen=True, slots=True)
class Hands:
    """What a person can take back, and what they took back and can do again."""

    undo: Judgement | None
    redo: Judgement | None


@dataclass(slots=True)
class Ledger:
    """Every judgement in the order in which they were made; `seq` is the number of the last one that is known."""

    seq: int = 0
    _made: dict[str, Judgement] = field(default_factory=dict)
    _held: Mapping[str, str] = field(default_factory=dict)

    def learn(self, made: Iterable[tuple[int, Judgement]], undone: Mapping[str, Stamp]) -> None:
        """Take in new judgements and who took back which."""
        for seq, judgement in made:
            self.seq = seq
            self._made[judgement.id] = judgement
        for id, stamp in undone.items():
            if id in self._made and self._made[id].undone_by is None:
                self._made[id] = replace(self._made[id], undone_by=stamp)

    @property
    def taken_back(self) -> int:
        """How many judgements were taken back."""
        return sum(one.undone_by is not None for one in self._made.values())

    def place(self, held: Mapping[str, str]) -> None:
        """Know which entry holds each judged fact now."""
        self._held = held

    def facts(self) -> tuple[str, ...]:
        """The facts that judgements were made on."""
        return tuple({anchor.fact for one in self._made.values() for anchor in (*one.about, *one.other)})

    def all(self) -> tuple[Judgement, ...]:
        """Every judgement, those that were taken back too."""
        return tuple(self._made.values())

    def made_as(self, id: str) -> Judgement | None:
        """The judgement of this id."""
        return self._made.get(id)

    def standing(self, who: str | None = None) -> Iterator[Judgement]:
        """The judgements that nobody took back, of one person or of all."""
        for one in self._made.values():
            if one.undone_by is None and who in (None, one.made.who):
                yield one

    def people(self) -> tuple[str, ...]:
        """Everybody who ever judged, by name."""
        return tuple(sorted({one.made.who for one in self._made.values()}))

    def decided(self, who: str | None = None) -> frozenset[str]:
        """The entries that were accepted or rejected."""
        return frozenset(
            entry for one in self.standing(who) if one.sort in DECIDING for entry in self.entries_of(one)
        )

    def touched(self, who: str | None = None) -> frozenset[str]:
        """The entries that were accepted, rejected or corrected."""
        return frozenset(
            entry for one in self.standing(who) if one.sort not in PAIRS for entry in self.entries_of(one)
        )

    def paired(self, who: str | None = None) -> frozenset[frozenset[str]]:
        """Entries that were set against one another."""
        return frozenset(
            frozenset((a, b))
            for one in self.standing(who)
            if one.sort in PAIRS
            for a in self.entries_of(one)
            for b in self.others_of(one)
            if a != b
        )

    def entries_of(self, judgement: Judgement) -> frozenset[str]:
        """The entries that hold the facts which a judgement is about."""
        return self._entries(anchor.fact for anchor in judgement.about)

    def others_of(self, judgement: Judgement) -> frozenset[str]:
        """The entries that hold the facts which those were set against."""
        return self._entries(anchor.fact for anchor in judgement.other)

    def last_before(self, who: str, day: date) -> str | None:
        """When a person judged last before this day in UTC, as an ISO date and time."""
        made = (one.made.when for one in self._made.values() if one.made.who == who)
        return max((when for when in made if when < day.isoformat()), default=None)

    def hands(self, who: str) -> Hands:
        """What a person can take back, and what they can do again: nothing that came before their last new judgement."""
        undo: list[Judgement] = []
        redo: list[Judgement] = []
        for _, is_made, one in sorted(self._acts(who), key=lambda act: act[:2]):
            if not is_made:
                undo = [judgement for judgement in undo if judgement.id != one.id]
                redo.append(one)
                continue
            if redo and _says(redo[-1]) == _says(one):
                redo.pop()
            else:
                redo = []
            undo.append(one)
        standing = [one for one in undo if one.undone_by is None]
        return Hands(standing[-1] if standing else None, redo[-1] if redo else None)

    def _acts(self, who: str) -> Iterator[tuple[str, bool, Judgement]]:
        for one in self._made.values():
            if one.made.who == who:
                yield one.made.when, True, one
                if one.undone_by is not None and one.undone_by.who == who:
                    yield one.undone_by.when, False, one

    def _entries(self, facts: Iterable[str]) -> frozenset[str]:
        return frozenset(self._held[fact] for fact in facts if fact in self._held)


def _says(judgement: Judgement) -> tuple[object, ...]:
    return (judgement.sort, judgement.about, judgement.other, judgement.field, str(judgement.value))
