"""Source families as reports come and go: a report is set against those that share a band of its signature."""

from __future__ import annotations

from sqlalchemy import Connection

from chancery.reconciling.families import SHARED_BANDS, bands, families_of, related, signature
from chancery.record import families


def welcome(connection: Connection, seq: int, *, report: str, text: str) -> tuple[int, ...]:
    """Put a current report into its family; the other reports whose family changed by it."""
    signed = signature(text)
    close = families.with_bands(connection, bands(signed), least=SHARED_BANDS)
    near = [one for one in close if related(one.signature, signed)]
    # A family is named after the smallest id in it.
    name = min([report, *(one.family for one in near)])
    families.add(connection, seq, family=name, signature=signed, banded=bands(signed))
    joined = families.in_families(connection, {one.family for one in near} - {name})
    changed = tuple(one.seq for one in joined if one.family != name)
    families.rename(connection, changed, name)
    return changed


def dismiss(connection: Connection, seq: int) -> tuple[int, ...]:
    """Take a report that is no longer current out of its family, which may fall apart; the reports whose family changed."""
    leaving = families.of_report(connection, seq)
    if leaving is None:
        return ()
    families.remove(connection, seq)
    left = families.in_families(connection, [leaving.family])
    heads = families_of({one.report: one.signature for one in left})
    changed = [one for one in left if heads[one.report] != one.family]
    for family in sorted({heads[one.report] for one in changed}):
        families.rename(connection, [one.seq for one in changed if heads[one.report] == family], family)
    return tuple(one.seq for one in changed)
