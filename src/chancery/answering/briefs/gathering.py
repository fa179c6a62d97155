"""What a brief is made of: the entries of its subject and period."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from chancery.answering.citing import Citer
from chancery.answering.shelf import Shelf
from chancery.answering.spotting import listed, state_name
from chancery.answering.values import day_of, first_day
from chancery.answering.wording import tell
from chancery.errors import QuestionError
from chancery.keeping.states import state_id
from chancery.model import Entry, edtf
from chancery.model.kinds import KINDS
from chancery.model.telling import sort_of, states_of

_RELATED = frozenset({"holds", "part-of", "later-life", "earlier-life", "closes", "closed-by"})


@dataclass(frozen=True)
class Gathered:
    """The entries of a subject, in the order of their days; `states` are the one or two it is about, if it is about states."""

    shelf: Shelf
    subjects: tuple[str, ...]
    title: str
    states: tuple[str, ...]
    period: str | None
    today: date
    entries: tuple[Entry, ...]
    citer: Citer = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "citer", Citer(self.shelf))

    def of(self, *kinds: str) -> tuple[Entry, ...]:
        """The entries of these kinds."""
        return tuple(entry for entry in self.entries if entry.kind in kinds)

    def day(self, entry: Entry) -> str | None:
        return day_of(entry, self.shelf)


def gather(
    shelf: Shelf, subjects: Sequence[str], *, since: str | None, until: str | None, today: date
) -> Gathered:
    """The entries of one entry and what is linked to it, or of all that one or two states have a part in."""
    period = _period(since, until)
    if len(subjects) == 1 and _is_entry(subjects[0]):
        return _around(shelf, subjects[0], period, today)
    if not 1 <= len(subjects) <= 2:
        raise QuestionError(
            " ".join(subjects) or "nothing", "a brief is of one or two states, or of one entry", "name them"
        )
    states = tuple(state_id(one) for one in subjects)
    found = shelf.entries(states=states)
    found += tuple(_said_with(shelf, found))
    title = listed(state_name(state) for state in states)
    return Gathered(shelf, states, title, states, period, today, _within(shelf, found, period))


def _is_entry(subject: str) -> bool:
    kind, dash, _ = subject.partition("-")
    return bool(dash) and kind in KINDS


def _around(shelf: Shelf, id: str, period: str | None, today: date) -> Gathered:
    """One entry, what it is linked to (two steps), and what the same reports say of it."""
    one = shelf.required(id)
    found = {one.id: one}
    for _ in range(2):
        for entry in tuple(found.values()):
            for link in entry.links:
                other = shelf.entry(link.entry) if link.relation in _RELATED else None
                if other is not None:
                    found.setdefault(other.id, other)
    found.update((entry.id, entry) for entry in (*_sessions_beside(shelf, one), *_said_with(shelf, (one,))))
    entries = tuple(sorted(found.values(), key=lambda entry: (first_day(day_of(entry, shelf)), entry.id)))
    return Gathered(shelf, (one.id,), tell(one), (), period, today, _within(shelf, entries, period))


def _sessions_beside(shelf: Shelf, one: Entry) -> tuple[Entry, ...]:
    """Of a channel, what else is told of channels of its sort between the same states: its other sessions."""
    states = states_of(one)
    if one.kind != "mechanism" or not states:
        return ()
    beside = shelf.entries(states=states, kinds=("mechanism",))
    return tuple(
        entry for entry in beside if sort_of(entry) == sort_of(one) and set(states_of(entry)) == set(states)
    )


def _said_with(shelf: Shelf, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The statements of reports that tell of these."""
    return shelf.told_in((report for entry in entries for report in entry.reports), kinds=("statement",))


def _within(shelf: Shelf, entries: Iterable[Entry], period: str | None) -> tuple[Entry, ...]:
    kept = []
    for entry in entries:
        day = day_of(entry, shelf)
        if period is None or day is None or edtf.intersects(day, period):
            kept.append(entry)
    shelf.fetch_facts(kept)
    return tuple(sorted(kept, key=lambda entry: (first_day(day_of(entry, shelf)), *_told_at(shelf, entry))))


def _told_at(shelf: Shelf, entry: Entry) -> tuple[str, int, str]:
    """Where an entry is told first: what has no day stands in the order of the reports."""
    places = [(fact.report, fact.citations()[0].start) for fact in shelf.facts(entry) if fact.citations()]
    return (*min(places, default=("", 0)), entry.id)


def _period(since: str | None, until: str | None) -> str | None:
    if since is None and until is None:
        return None
    period = f"{since or '..'}/{until or '..'}"
    if not edtf.is_valid(period):
        raise QuestionError(period, "this is no period", "write --since 2020 or --until 2025-10")
    return period
