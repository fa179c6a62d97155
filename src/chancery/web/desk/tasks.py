"""What waits for a person, in the order in which it matters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from chancery.errors import QuestionError
from chancery.keeping import Record
from chancery.keeping.asking import wanted
from chancery.keeping.desk import Candidate, Ledger
from chancery.model.kinds import CORE_KINDS
from chancery.web.days import this_day

TaskSort = Literal["differ", "merge", "weak", "new", "second"]

#: The queues in the order in which they matter, and what each holds.
QUEUES: Final[dict[TaskSort, str]] = {
    "differ": "Reports disagree",
    "merge": "Might be one thing",
    "weak": "One report only",
    "new": "New since last time",
    "second": "Judged by others, not by you",
}


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to judge: an entry, or two that might be one. `key` names it in an address."""

    sort: TaskSort
    entry: str
    other: str | None = None

    @property
    def key(self) -> str:
        return f"{self.entry}~{self.other}" if self.other else self.entry

    @property
    def pair(self) -> frozenset[str]:
        return frozenset((self.entry, self.other or self.entry))


@dataclass(frozen=True, slots=True)
class Choice:
    """Which tasks a person asks for; empty asks for all. `who` is the person, by whom nothing of `second` was judged."""

    who: str
    queue: str = ""
    kinds: tuple[str, ...] = ()
    states: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.queue and self.queue not in QUEUES:
            raise QuestionError(self.queue, "there is no such queue", f"there are {', '.join(QUEUES)}")


def tasks_of(record: Record, ledger: Ledger, choice: Choice) -> tuple[Task, ...]:
    """The tasks of a choice, those that are done too; an entry is in the first queue that holds it."""
    cards = _chosen(record, choice)
    among = {card.id for card in cards}
    if choice.queue == "second":
        return tuple(task for task in _second(ledger, choice.who) if among.issuperset(task.pair))
    found: list[Task] = []
    seen: set[str] = set()
    for queue in (choice.queue,) if choice.queue else ("differ", "merge", "weak", "new"):
        for task in _QUEUE[queue](record, ledger, choice, cards, among):
            if task.other or task.entry not in seen:
                seen.add(task.key)
                found.append(task)
    return tuple(found)


def _chosen(record: Record, choice: Choice) -> list[Candidate]:
    cards = record.desk.candidates()
    if choice.states or choice.kinds:
        ids = record.registry.ids(wanted(states=choice.states, kind=choice.kinds or None))
        return [card for card in cards if card.id in ids]
    return cards


def _differ(_: Record, __: Ledger, ___: Choice, cards: list[Candidate], ____: set[str]) -> Iterator[Task]:
    """Where values exclude one another first, then where most fields differ, then what most reports tell of."""
    differing = [card for card in cards if card.disagreements]
    for card in sorted(differing, key=lambda one: (-one.conflict, -one.disagreements, -one.sources, one.id)):
        yield Task("differ", card.id)


def _merge(record: Record, _: Ledger, __: Choice, ___: list[Candidate], among: set[str]) -> Iterator[Task]:
    for (one, other), _points in record.desk.pairs():
        if one in among or other in among:
            yield Task("merge", one, other)


def _weak(_: Record, __: Ledger, ___: Choice, cards: list[Candidate], ____: set[str]) -> Iterator[Task]:
    """What happened or is to happen and one report alone tells of: what is told as done first, the latest first."""
    alone = [card for card in cards if card.sources == 1 and card.kind in CORE_KINDS]
    for card in sorted(_latest(alone), key=lambda one: one.standing != "done"):
        yield Task("weak", card.id)


def _new(
    record: Record, ledger: Ledger, choice: Choice, cards: list[Candidate], _: set[str]
) -> Iterator[Task]:
    last = ledger.last_before(choice.who, this_day())
    fresh = None if last is None else record.desk.told_since(last)
    for card in _latest(cards):
        if fresh is None or card.id in fresh:
            yield Task("new", card.id)


def _second(ledger: Ledger, who: str) -> Iterator[Task]:
    """What others judged, in the order of their judging, without saying how."""
    mine, pairs = ledger.touched(who), ledger.paired(who)
    given: set[str] = set()
    for one in ledger.standing():
        if one.made.who == who:
            continue
        for task in _asked_again(ledger.entries_of(one), ledger.others_of(one)):
            done = task.pair in pairs if task.other else task.entry in mine
            if not done and task.key not in given:
                given.add(task.key)
                yield task


def _asked_again(about: Iterable[str], others: Iterable[str]) -> Iterator[Task]:
    others = sorted(others)
    for entry in sorted(about):
        if not others:
            yield Task("second", entry)
        for other in others:
            if other != entry:
                yield Task("second", *sorted((entry, other)))


def _latest(cards: Iterable[Candidate]) -> list[Candidate]:
    return sorted(cards, key=lambda one: (one.last_day or "", one.id), reverse=True)


_QUEUE: Final = {"differ": _differ, "merge": _merge, "weak": _weak, "new": _new}
