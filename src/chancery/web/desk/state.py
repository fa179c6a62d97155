"""What the desk keeps between requests, so that the next task comes at once in a large record too."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from chancery.keeping import Record
from chancery.keeping.desk import Ledger, Looked
from chancery.keeping.doubts import Doubt
from chancery.web.desk.tasks import Choice, Task, tasks_of

#: Seconds that a list of tasks is used after the record has changed; each task is looked at anew before it is shown.
_GOOD_FOR: Final = 120.0
_LISTS: Final = 64


@dataclass(slots=True)
class Worklist:
    """The tasks of a choice as they were at a moment; `passed` are those that turned out to need nobody any more."""

    tasks: tuple[Task, ...]
    moment: str
    made: float
    passed: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Done:
    """Entries that were decided, entries on which anything was said, and pairs of entries that were set against another."""

    decided: frozenset[str] = frozenset()
    touched: frozenset[str] = frozenset()
    paired: frozenset[frozenset[str]] = frozenset()

    def has(self, task: Task) -> bool:
        if task.other:
            return task.pair in self.paired
        return task.entry in (self.decided if task.sort == "differ" else self.touched)


@dataclass(frozen=True, slots=True)
class Shown:
    """A task with what it is about: one entry, or two with what the rules say on them."""

    task: Task
    looked: tuple[Looked, ...]
    doubt: Doubt | None


@dataclass(slots=True)
class DeskState:
    """The ledger and the lists of tasks of one server."""

    _ledger: Ledger = field(default_factory=Ledger)
    _done: _Done = _Done()
    _known: str = ""
    _lists: dict[Choice, Worklist] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def ledger(self, record: Record) -> Ledger:
        """The ledger of now."""
        moment = record.moment()
        with self._lock:
            if moment != self._known:
                before = self._ledger.taken_back
                record.desk.bring_up_to_date(self._ledger)
                self._done = _Done(self._ledger.decided(), self._ledger.touched(), self._ledger.paired())
                self._known = moment
                if self._ledger.taken_back != before:
                    # What was taken back may be a task again.
                    for held in self._lists.values():
                        held.passed.clear()
            return self._ledger

    def worklist(self, record: Record, choice: Choice, *, fresh: bool = False) -> Worklist:
        """The tasks of a choice; `fresh` makes them anew when the record has changed since."""
        moment, ledger = record.moment(), self.ledger(record)
        held = self._lists.get(choice)
        if held is not None:
            is_old = fresh or time.monotonic() - held.made > _GOOD_FOR or choice.queue == "second"
            if moment == held.moment or not is_old:
                return held
        made = Worklist(tasks_of(record, ledger, choice), moment, time.monotonic())
        with self._lock:
            if len(self._lists) >= _LISTS:
                self._lists.clear()
            self._lists[choice] = made
        return made

    def next(self, record: Record, choice: Choice, *, after: str | None = None) -> Shown | None:
        """The first task that is open, after the one with the key `after`; None when all is done."""
        for fresh in (False, True):
            held = self.worklist(record, choice, fresh=fresh)
            for task in self._open(held, after):
                shown = show(record, task)
                if shown is not None and not _is_settled(shown):
                    return shown
                held.passed.add(task.key)
        return None

    def progress(self, record: Record, choice: Choice) -> tuple[int, int]:
        """How many tasks of a choice are done, and how many there are."""
        tasks = self.worklist(record, choice).tasks
        if choice.queue == "second":
            return 0, len(tasks)
        held = self.worklist(record, choice)
        return sum(task.key in held.passed or self._done.has(task) for task in tasks), len(tasks)

    def now_at(self, record: Record, ids: Iterable[str]) -> frozenset[str]:
        """The entries that hold now what these entries held."""
        facts = [id.rpartition("-")[2] for id in ids]
        return frozenset(record.desk.places(facts).values())

    def _open(self, held: Worklist, after: str | None) -> Iterator[Task]:
        is_reached = after is None or all(task.key != after for task in held.tasks)
        for task in held.tasks:
            is_done = task.sort != "second" and self._done.has(task)
            if is_reached and task.key not in held.passed and not is_done:
                yield task
            is_reached = is_reached or task.key == after


def show(record: Record, task: Task) -> Shown | None:
    """A task with what it is about; None when an entry of it is not there any more."""
    ids = [task.entry, *([task.other] if task.other else [])]
    there = record.registry.by_ids(ids)
    if len(there) < len(ids):
        return None
    doubt = record.desk.doubt(task.entry, task.other) if task.other else None
    if task.sort == "merge" and doubt is None:
        return None
    return Shown(task, tuple(record.desk.look(id) for id in ids), doubt)


def _is_settled(shown: Shown) -> bool:
    """Whether a person has already said of every field in which reports differ what is right."""
    differing = shown.looked[0].entry.disagreements
    return shown.task.sort == "differ" and all(one.rule == "person" for one in differing)
