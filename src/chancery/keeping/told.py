"""What reports tell, for whoever reads a report beside the record: its facts with the entries that hold them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from chancery.errors import NotInRecord
from chancery.model import Fact, Report, ReportHead
from chancery.record import facts, members, reports
from chancery.record.reports import Kept


@dataclass(frozen=True, slots=True)
class Placed:
    """One fact of a report, and the entry that holds it; None in a version that is not current."""

    fact: Fact
    entry: str | None


@dataclass(frozen=True, slots=True)
class ToldReport:
    """One version of a report with its text and its facts; `versions` are all there are, the current one marked."""

    report: Report
    head: ReportHead
    current: bool
    facts: tuple[Placed, ...]
    versions: tuple[tuple[ReportHead, bool], ...]


def told_report(connection: Connection, name: str, id: str, version: str | None) -> ToldReport:
    """The current version of the report `id`, or the one whose hash begins with `version`; raises `NotInRecord`."""
    kept = reports.versions_of(connection, id=id)
    one = next((one for one in kept if _is_meant(one, version)), None)
    if one is None:
        raise NotInRecord(
            name, f"there is no report {id}" if not kept else f"report {id} has no such version"
        )
    told = facts.of_report(connection, one.seq)
    places = members.places(connection, [fact.id for fact in told]) if one.current else {}
    return ToldReport(
        reports.whole(connection, one.seq),
        one.head,
        one.current,
        tuple(Placed(fact, places[fact.id].entry if fact.id in places else None) for fact in told),
        tuple((other.head, other.current) for other in kept),
    )


def formerly_told(connection: Connection, id: str) -> tuple[ReportHead, ...]:
    """The versions of reports that told the fact `id`, or the one that names an entry, the oldest first."""
    seqs = facts.reports_of(connection, id.rpartition("-")[2].strip())
    found = reports.by_seq(connection, seqs)
    return tuple(found[seq].head for seq in sorted(found))


def _is_meant(one: Kept, version: str | None) -> bool:
    return one.current if version is None else one.head.version.startswith(version)
