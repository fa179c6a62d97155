"""Adding a report: the report, its facts and the entries they change are one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection

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


def add_report(store: Store, report: Report, *, reader: Reader, receipt: int | None) -> Added:
    """Read a report and add it; when this returns, it is committed. The same report again changes nothing.

    Raises `GroundingError` for a fact whose words do not stand in the report, and what `Store.write` raises.
    """
    added = None
    while added is None:
        # Another process may add the same report while this one reads it: then it is looked at again.
        added = _try(store, report, reader, receipt)
    return added


def _try(store: Store, report: Report, reader: Reader, receipt: int | None) -> Added | None:
    with store.reading() as connection:
        identity = identify(connection, report)
    if identity.outcome == "known" and not identity.amendments:
        return Added(identity.id, "known", 0, identity.is_current)
    kept = replace(report, id=identity.id)
    told = read_grounded(reader, kept)
    crash.point("read")

    def add(connection: Connection) -> Added | None:
        if identify(connection, report) != identity:
            return None
        if identity.same is not None:
            return _amend(connection, told, identity, identity.same)
        return _add(connection, kept, told, identity, receipt)

    added = store.write(add)
    crash.point("committed")
    return added


def _add(
    connection: Connection,
    report: Report,
    told: Mapping[str, Fact],
    identity: Identity,
    receipt: int | None,
) -> Added:
    seq = reports.add(connection, report, reading=reading_now(), receipt=receipt)
    facts.add(connection, seq, told.values())
    crash.point("kept")
    if not _comes_after(report, identity):
        return Added(report.id, identity.outcome, len(told), current=False)
    leaving, touched = _retire(connection, identity)
    reports.set_current(connection, seq, current=True)
    moved = kinship.welcome(connection, seq, report=report.id, text=report.text)
    head = reports.by_seq(connection, [seq])[seq].head
    tolds = [Told(fact, head) for fact in told.values()]
    touched |= place(connection, seq, tolds) | members.components_of_reports(connection, moved)
    note_heirs(connection, leaving, tolds)
    crash.point("placed")
    renew(connection, touched, former=leaving.entries)
    crash.point("renewed")
    return Added(report.id, identity.outcome, len(told))


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
