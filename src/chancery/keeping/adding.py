"""Adding reports: a report, its facts and the entries they change are one transaction, in which others may take part."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from sqlalchemy import Connection

from chancery.errors import InputError
from chancery.keeping import kinship
from chancery.keeping.heirs import NONE, Leaving, note_heirs, take_out
from chancery.keeping.identity import Identity, Outcome, identify
from chancery.keeping.placing import place
from chancery.keeping.reader import Reader, read_grounded
from chancery.keeping.renewing import renew
from chancery.keeping.rereading import amend
from chancery.keeping.versions import reading_now
from chancery.model import Fact, Report, Told
from chancery.record import Store, crash, facts, members, reports
from chancery.record.reports import Kept

#: So many new reports go in at once where nobody waits for each of them by itself.
TOGETHER: Final = 8

#: Seconds after which a report that waits for others to be committed with is not kept waiting.
_LONGEST: Final = 1.0


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding one report.

    `report` is the id the record keeps it under. `outcome` is `added` for a new report, `changed` for a new version of one or
    when more is known about it, `known` when it was there already; `facts` counts the facts that came in and `current` says
    whether this version is the one that counts.
    """

    report: str
    outcome: Outcome
    facts: int = 0
    current: bool = True


@dataclass(frozen=True, slots=True)
class Ready:
    """A report that was read and may go in, as long as it is still what `identity` found: its facts by id, and `kept`, the
    report under the id that the record gives it."""

    report: Report
    kept: Report
    told: Mapping[str, Fact]
    identity: Identity

    @property
    def is_new(self) -> bool:
        return self.identity.outcome == "added"


def add_reports(
    store: Store,
    inputs: Iterable[Report | InputError],
    *,
    reader: Reader,
    receipt: int | None,
    together: int = 1,
) -> Iterator[Added | InputError]:
    """Read reports and add them; each is told of when it is committed, refused inputs in their places.

    Up to `together` new reports that follow each other are one transaction, which spares most of what a database is asked;
    none of them waits longer than for the reading of the next after a second. Raises `GroundingError` for a fact whose words
    do not stand in its report, and what `Store.write` raises; the reports before it are committed then.
    """
    waiting: list[Ready] = []
    since = time.monotonic()
    try:
        for given in inputs:
            one = given if isinstance(given, InputError) else make_ready(store, given, reader)
            if isinstance(one, Ready) and one.is_new:
                since = since if waiting else time.monotonic()
                waiting.append(one)
                if len(waiting) < together and time.monotonic() - since < _LONGEST:
                    continue
                yield from _commit(store, _taken(waiting), reader, receipt)
                continue
            yield from _commit(store, _taken(waiting), reader, receipt)
            yield from _commit(store, [one], reader, receipt) if isinstance(one, Ready) else (one,)
    except Exception:
        yield from _commit(store, _taken(waiting), reader, receipt)
        raise
    yield from _commit(store, _taken(waiting), reader, receipt)


def make_ready(store: Store, report: Report, reader: Reader) -> Ready | Added:
    """Read a report that may go in; what is in already is told of as it stands."""
    with store.reading() as connection:
        identity = identify(connection, report)
    if identity.outcome == "known" and not identity.amendments:
        return Added(identity.id, "known", 0, identity.is_current)
    kept = replace(report, id=identity.id)
    told = read_grounded(reader, kept)
    crash.point("read")
    return Ready(report, kept, told, identity)


def _taken(waiting: list[Ready]) -> list[Ready]:
    """What waits, which waits no more: a report that could not be written is not tried again by the way."""
    taken, waiting[:] = list(waiting), []
    return taken


def _commit(store: Store, ready: list[Ready], reader: Reader, receipt: int | None) -> Iterator[Added]:
    while ready:
        first = tuple(ready)
        done = store.write(partial(_add_first, ready=first, receipt=receipt))
        if done:
            crash.point("committed")
            yield from done
            del ready[: len(done)]
            continue
        # Another added the same report while this one was read: then it is looked at again.
        again = make_ready(store, ready[0].report, reader)
        if isinstance(again, Added):
            yield again
            del ready[0]
        else:
            ready[0] = again


def _add_first(connection: Connection, *, ready: Sequence[Ready], receipt: int | None) -> tuple[Added, ...]:
    """Add the reports that are still what they were found to be, from the first on: new ones together, others alone."""
    entered: list[Entered] = []
    for one in ready:
        if identify(connection, one.report) != one.identity or (entered and not one.is_new):
            break
        if one.identity.same is not None:
            return (_amend(connection, one.told, one.identity, one.identity.same),)
        entered.append(_enter(connection, one, receipt))
        if not one.is_new:
            break
    if entered:
        crash.point("kept")
        _settle(connection, [one for one in entered if one.added.current])
    return tuple(one.added for one in entered)


@dataclass(frozen=True, slots=True)
class Entered:
    """A report that is in, its facts not yet placed: what left for it, and the reports whose family it changed."""

    seq: int
    added: Added
    told: Mapping[str, Fact]
    leaving: Leaving = NONE
    touched: frozenset[str] = frozenset()
    moved: tuple[int, ...] = ()


def _enter(connection: Connection, one: Ready, receipt: int | None) -> Entered:
    current = _comes_after(one.kept, one.identity)
    seq = reports.add(connection, one.kept, reading=reading_now(), receipt=receipt, current=current)
    facts.add(connection, seq, one.told.values())
    added = Added(one.kept.id, one.identity.outcome, len(one.told), current)
    if not current:
        return Entered(seq, added, one.told)
    leaving, touched = _retire(connection, one.identity)
    moved = kinship.welcome(connection, seq, report=one.kept.id, text=one.kept.text)
    return Entered(seq, added, one.told, leaving, frozenset(touched), moved)


def _settle(connection: Connection, entered: Sequence[Entered]) -> None:
    """Place the facts of reports that count from now on, and make the entries anew that they touch."""
    if not entered:
        return
    heads = reports.by_seq(connection, [one.seq for one in entered])
    tolds = {one.seq: [Told(fact, heads[one.seq].head) for fact in one.told.values()] for one in entered}
    touched = place(connection, tolds)
    touched |= members.components_of_reports(connection, {seq for one in entered for seq in one.moved})
    touched |= {component for one in entered for component in one.touched}
    for one in entered:
        note_heirs(connection, one.leaving, tolds[one.seq])
    crash.point("placed")
    renew(connection, touched, former={id for one in entered for id in one.leaving.entries})
    crash.point("renewed")


def _amend(connection: Connection, told: Mapping[str, Fact], identity: Identity, same: Kept) -> Added:
    reread = amend(connection, same, dict(identity.amendments), told)
    return Added(identity.id, "changed", reread.new, identity.is_current)


def _comes_after(report: Report, identity: Identity) -> bool:
    """Whether a version is the current one from now on: unless it was published before the one that is."""
    current = identity.current
    if current is None or report.published is None or current.head.published is None:
        return True
    return report.published >= current.head.published


def _retire(connection: Connection, identity: Identity) -> tuple[Leaving, set[str]]:
    """Take the facts of the version that was current out; what left, and the components that are touched by it."""
    if identity.current is None:
        return NONE, set()
    seq = identity.current.seq
    leaving = take_out(connection, seq)
    reports.set_current(connection, seq, current=False)
    moved = kinship.dismiss(connection, seq)
    return leaving, {*leaving.components, *members.components_of_reports(connection, moved)}
