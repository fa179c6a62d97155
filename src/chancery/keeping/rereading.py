"""Reading again: reports whose grammar or words have changed since, and the whole record from its reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from chancery.keeping import kinship
from chancery.keeping.heirs import note_heirs, take_out
from chancery.keeping.placing import place
from chancery.keeping.reader import Reader, read_grounded
from chancery.keeping.renewing import renew
from chancery.keeping.versions import reading_now, rules_now
from chancery.model import Fact, Told
from chancery.record import Store, crash, derived, facts, members, reports, state
from chancery.record.reports import Kept


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading a report again came to: how many facts are new, how many are gone."""

    report: str
    new: int
    gone: int


def reread_outdated(store: Store, *, reader: Reader) -> tuple[Reread, ...]:
    """Read every current report again that was read by other code or words than today's, each in one transaction."""
    now = reading_now()
    with store.reading() as connection:
        outdated = [kept for kept in reports.current(connection) if kept.reading != now]
    return tuple(_reread(store, kept, reader, now) for kept in outdated)


def _reread(store: Store, kept: Kept, reader: Reader, now: str) -> Reread:
    with store.reading() as connection:
        report = reports.whole(connection, kept.seq)
    told = read_grounded(reader, report)
    return store.write(lambda connection: _replace(connection, kept, told, now))


def amend(
    connection: Connection, kept: Kept, amendments: Mapping[str, str], told: Mapping[str, Fact]
) -> Reread:
    """Write what has become known of a report since it was added, and the facts that are read in it now."""
    reports.amend(connection, kept.seq, amendments)
    amended = reports.by_seq(connection, [kept.seq])[kept.seq]
    return _replace(connection, amended, told, reading_now(), always=True)


def _replace(
    connection: Connection, kept: Kept, told: Mapping[str, Fact], now: str, *, always: bool = False
) -> Reread:
    was = {fact.id: fact for fact in facts.of_report(connection, kept.seq)}
    new, gone = told.keys() - was.keys(), was.keys() - told.keys()
    reports.set_reading(connection, kept.seq, now)
    if (new or gone or always) and reports.by_seq(connection, [kept.seq])[kept.seq].current:
        leaving = take_out(connection, kept.seq)
        facts.remove(connection, kept.seq, gone)
        facts.add(connection, kept.seq, [told[id] for id in sorted(new)])
        crash.point("reread")
        tolds = [Told(fact, kept.head) for fact in told.values()]
        touched = place(connection, {kept.seq: tolds})
        note_heirs(connection, leaving, tolds)
        renew(connection, touched | leaving.components, former=leaving.entries)
    return Reread(kept.head.id, len(new), len(gone))


def is_outdated(connection: Connection) -> bool:
    """Whether the entries were made by other rules than today's."""
    return state.rules(connection) not in (None, rules_now())


def bring_up_to_date(store: Store) -> None:
    """Before something is written: have all entries made by today's rules, whenever they were made."""
    with store.reading() as connection:
        known = state.rules(connection)
    if known is None:
        store.write(lambda connection: state.set_rules(connection, rules_now()))
    elif known != rules_now():
        rebuild(store)


def rebuild(store: Store) -> None:
    """Drop everything that is worked out and work it out again from reports, facts and judgements, in one transaction."""
    store.write(_rebuild)


def _rebuild(connection: Connection) -> None:
    derived.clear(connection)
    crash.point("cleared")
    for kept in reports.current(connection):
        kinship.welcome(
            connection, kept.seq, report=kept.head.id, text=reports.whole(connection, kept.seq).text
        )
    for kept in reports.current(connection):
        tolds = [Told(fact, kept.head) for fact in facts.of_report(connection, kept.seq)]
        place(connection, {kept.seq: tolds})
    renew(connection, members.all_components(connection))
    state.set_rules(connection, rules_now())
