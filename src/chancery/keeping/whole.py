"""An entry with all that stands around it, as of one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from chancery.keeping.doubts import Doubt, doubts_in
from chancery.keeping.history import HistoryStep, steps
from chancery.model import Entry, Fact, ReportHead
from chancery.record import entries, members, reports

#: So many entries that might be the same are looked up.
_DOUBTS: Final = 10


@dataclass(frozen=True, slots=True)
class Whole:
    """`facts` by id, `heads` of its reports by id, `linked` the entries at the other ends of its links by id.

    `doubts` are the entries it might be the same as, the surest first.
    """

    entry: Entry
    facts: tuple[Fact, ...]
    heads: Mapping[str, ReportHead]
    linked: Mapping[str, Entry]
    doubts: tuple[Doubt, ...]
    history: tuple[HistoryStep, ...]


def whole(connection: Connection, entry: Entry) -> Whole:
    """Everything around an entry that was taken out of the record before."""
    versions = reports.versions_of_all(connection, entry.reports)
    return Whole(
        entry,
        tuple(told.fact for told in members.of_facts(connection, entry.members)),
        {kept.head.id: kept.head for kept in versions if kept.current},
        entries.by_ids(connection, sorted({link.entry for link in entry.links})),
        doubts_in(connection, entry=entry.id, limit=_DOUBTS),
        steps(connection, entry, versions),
    )
