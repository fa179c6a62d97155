"""The facts of current reports: which may be one thing (components, by shared blocking keys), and which entry holds each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, select

from chancery.model import ReportHead, Told
from chancery.record import doubts
from chancery.record.chunks import SOME, in_chunks
from chancery.record.codec import decode_fact
from chancery.record.seals import seal
from chancery.record.tables import aliases, facts, families, keys, members, reports


@dataclass(frozen=True, slots=True)
class Place:
    """Where a current fact stands: its component and the entry that holds it."""

    component: str
    entry: str


def enter(connection: Connection, told_by: Mapping[str, int], keyed: Mapping[str, Iterable[str]]) -> None:
    """Make facts current, each with the number of its report and its blocking keys, a component by itself and in no entry
    yet."""
    if not keyed:
        return
    connection.execute(
        members.insert(),
        [{"fact": id, "report": told_by[id], "component": id, "entry": ""} for id in keyed],
    )
    pairs = [{"key": key, "fact": id} for id, some in keyed.items() for key in sorted(set(some))]
    if pairs:
        connection.execute(keys.insert(), pairs)


def leave(connection: Connection, seq: int) -> tuple[dict[str, Place], tuple[str, ...]]:
    """Take the facts of the report `seq` out: where they stood, and their components."""
    query = select(members.c.fact, members.c.component, members.c.entry).where(members.c.report == seq)
    gone = {row.fact: Place(row.component, row.entry) for row in connection.execute(query)}
    doubts.forget(connection, gone)
    for some in in_chunks(gone):
        connection.execute(keys.delete().where(keys.c.fact.in_(some)))
        connection.execute(members.delete().where(members.c.fact.in_(some)))
    return gone, tuple(sorted({place.component for place in gone.values()}))


def places(connection: Connection, ids: Iterable[str]) -> dict[str, Place]:
    """Where the current facts among `ids` stand."""
    found: dict[str, Place] = {}
    for some in in_chunks(ids):
        rows = connection.execute(_PLACES, {"some": some})
        found.update((fact, Place(component, entry)) for fact, component, entry in rows)
    return found


def merge(connection: Connection, components: Iterable[str], into: str) -> None:
    """Make one component of several."""
    for some in in_chunks(components):
        connection.execute(members.update().where(members.c.component.in_(some)).values(component=into))


def put_entries(connection: Connection, held: Mapping[str, str]) -> None:
    """Write which entry holds each fact."""
    if held:
        statement = members.update().where(members.c.fact == bindparam("at")).values(entry=bindparam("to"))
        connection.execute(statement, [{"at": fact, "to": entry} for fact, entry in held.items()])


def entries_of(connection: Connection, components: Iterable[str]) -> set[str]:
    """The entries that hold facts of these components."""
    return {
        entry
        for some in in_chunks(components)
        for entry in connection.scalars(
            select(members.c.entry).distinct().where(members.c.component.in_(some))
        )
        if entry
    }


def sharing(connection: Connection, wanted: Iterable[str]) -> dict[str, frozenset[str]]:
    """The current facts with each of the blocking keys `wanted`, by key."""
    found: dict[str, set[str]] = {}
    for some in in_chunks(sorted(set(wanted))):
        query = select(keys.c.key, keys.c.fact).where(keys.c.key.in_(some))
        for row in connection.execute(query):
            found.setdefault(row.key, set()).add(row.fact)
    return {key: frozenset(ids) for key, ids in found.items()}


def of_components(connection: Connection, components: Iterable[str]) -> list[Told]:
    """What is told in these components, by fact id."""
    found = [t for some in in_chunks(components) for t in _told(connection, _OF_COMPONENTS, some=some)]
    return sorted(found, key=lambda told: told.id)


def of_facts(connection: Connection, ids: Iterable[str]) -> list[Told]:
    """The current facts among `ids`, by fact id."""
    found = [t for some in in_chunks(ids) for t in _told(connection, _OF_FACTS, some=some)]
    return sorted(found, key=lambda told: told.id)


def of_report(connection: Connection, seq: int) -> list[Told]:
    """The current facts of the report `seq`, by id."""
    return sorted(_told(connection, _OF_REPORT, seq=seq), key=lambda told: told.id)


def of_reports(connection: Connection, ids: Iterable[str]) -> list[Told]:
    """The current facts of the reports `ids`, by fact id."""
    found = [t for some in in_chunks(ids) for t in _told(connection, _OF_REPORTS, some=some)]
    return sorted(found, key=lambda told: told.id)


def components_of_reports(connection: Connection, seqs: Iterable[int]) -> set[str]:
    """The components in which the current facts of these reports stand."""
    return {
        component
        for some in in_chunks(seqs)
        for component in connection.scalars(
            select(members.c.component).distinct().where(members.c.report.in_(some))
        )
    }


def all_components(connection: Connection) -> list[str]:
    """Every component, sorted."""
    return sorted(connection.scalars(select(members.c.component).distinct()))


def note_alias(connection: Connection, former: str, fact: str) -> None:
    """Remember that the fact `former`, no longer current, is told by `fact` today."""
    connection.execute(aliases.delete().where(aliases.c.former == former))
    if former != fact:
        values = {"former": former, "fact": fact}
        connection.execute(aliases.insert().values(**values, seal=seal(values)))


def alias_of(connection: Connection, former: str) -> str | None:
    """The fact of today behind a former one, through as many steps as there were."""
    seen = {former}
    at: str | None = former
    while at is not None:
        step = connection.scalar(_ALIAS, {"former": at})
        if step is None or step in seen:
            return at if at != former else None
        seen.add(step)
        at = step
    return None


_PLACES: Final = select(members.c.fact, members.c.component, members.c.entry).where(members.c.fact.in_(SOME))
_ALIAS: Final = select(aliases.c.fact).where(aliases.c.former == bindparam("former"))
_TOLD: Final = select(
    members.c.fact, facts.c.document, members.c.report, reports.c.id, reports.c.version, reports.c.published,
    reports.c.publisher, reports.c.url, reports.c.title, reports.c.language, families.c.family,
).select_from(
    members.join(facts, (facts.c.report == members.c.report) & (facts.c.id == members.c.fact))
    .join(reports, reports.c.seq == members.c.report)
    .outerjoin(families, families.c.report == members.c.report)
)  # fmt: skip
_OF_COMPONENTS: Final = _TOLD.where(members.c.component.in_(SOME))
_OF_FACTS: Final = _TOLD.where(members.c.fact.in_(SOME))
_OF_REPORT: Final = _TOLD.where(members.c.report == bindparam("seq"))
_OF_REPORTS: Final = _TOLD.where(reports.c.id.in_(SOME))


def _told(connection: Connection, query: Select[Any], **named: Any) -> list[Told]:
    heads: dict[int, ReportHead] = {}
    told = []
    for fact, document, seq, *known in connection.execute(query, named):
        head = heads.get(seq)
        if head is None:
            head = heads[seq] = ReportHead(*known)
        told.append(Told(decode_fact(document, fact), head))
    return told
