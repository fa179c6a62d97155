"""What UN resolutions to read on the subjects of a relation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from chancery.answering.relations import Sheet
from chancery.answering.relations.sheet import Told
from chancery.answering.sanctions import Pointer, reads_text
from chancery.web.views.told import MOST, Lister, ToldLine


@dataclass(frozen=True, slots=True)
class Reading:
    """What UN resolutions to read on one subject, what is to be known of that, and the entries that deal with it.

    Nothing in it says what may be done.
    """

    subject: str
    why: str
    reads: tuple[str, ...]
    told: tuple[ToldLine, ...]


def readings_of(sheet: Sheet, lister: Lister) -> tuple[Reading, ...]:
    """Each subject once, in the order in which entries first name it."""
    found: dict[str, dict[str, Pointer]] = {}
    naming: dict[str, dict[str, Told]] = {}
    for one in sheet.pointed:
        for pointer in one.pointers:
            found.setdefault(pointer.sector, {}).setdefault(pointer.id, pointer)
            naming.setdefault(pointer.sector, {}).setdefault(one.told.entry.id, one.told)
    return tuple(
        _reading(sector, tuple(some.values()), map(lister.line, tuple(naming[sector].values())[:MOST]))
        for sector, some in found.items()
    )


def _reading(sector: str, some: Sequence[Pointer], told: Iterable[ToldLine]) -> Reading:
    reads = tuple(f"{one.id} {one.subject}: {reads_text(one)}" for one in some)
    return Reading(sector, some[0].why, reads, tuple(told))
