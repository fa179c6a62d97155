"""The sanctions pointer of a brief: which subjects each paper, area and plan touches, and which paragraphs to read on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.answering.briefs.brief import Line, Section
from chancery.answering.briefs.gathering import Gathered
from chancery.answering.sanctions import (
    POINTED,
    Pointer,
    notice,
    pointers,
    reads_text,
    regime_line,
    regimes_of,
    regimes_on,
    subjects_text,
)
from chancery.answering.wording import tell
from chancery.model import Entry
from chancery.vocabulary.sanctions import Regime

_Pointed = Sequence[tuple[Entry, tuple[Pointer, ...]]]


def sanctions_sections(gathered: Gathered) -> tuple[Section, ...]:
    """For states under a UN regime, the regime, what to read on each paper, area and plan, and the paragraphs; else nothing."""
    concerned = [
        entry for entry in gathered.of(*POINTED) if entry.standing not in ("denied", "cancelled")
    ] or list(gathered.entries)
    found = {one.id: one for entry in concerned for one in regimes_on(entry)}
    found |= {one.id: one for one in regimes_of(*gathered.states)}
    if not found:
        return ()
    pointed = [(entry, some) for entry in concerned if (some := pointers(entry))]
    regimes = [_regime(gathered, one, concerned) for _, one in sorted(found.items())]
    entries = [_entry(gathered, entry, some) for entry, some in pointed]
    heading = "UN sanctions: what deals with these subjects"
    sections = (Section("sanctions", heading, (*regimes, *entries), f"{notice()}."),)
    if not pointed:
        return sections
    paragraphs = tuple(_paragraphs(gathered, pointed))
    return (*sections, Section("paragraphs", "UN sanctions: the paragraphs to read", paragraphs))


def _regime(gathered: Gathered, regime: Regime, concerned: Sequence[Entry]) -> Line:
    under = [entry for entry in concerned if regime in regimes_on(entry)] or list(concerned)
    return Line(
        says=regime_line(regime),
        cites=gathered.citer.entry(under[0], most=1) if under else (),
        label="regime",
        mark=notice(),
    )


def _entry(gathered: Gathered, entry: Entry, found: tuple[Pointer, ...]) -> Line:
    return Line(
        says=f"{tell(entry)} · {subjects_text(found)}",
        cites=gathered.citer.entry(entry),
        date=gathered.day(entry),
        mark=notice(),
        entry=entry.id,
    )


def _paragraphs(gathered: Gathered, pointed: _Pointed) -> Iterator[Line]:
    """One line a measure, cited with the words of what it is named for."""
    by_id = {one.id: one for _, some in pointed for one in some}
    for id, one in sorted(by_id.items()):
        named_for = [entry for entry, some in pointed if any(other.id == id for other in some)]
        cites = dict.fromkeys(n for entry in named_for[:3] for n in gathered.citer.entry(entry, most=1))
        yield Line(says=f"{one.subject}: {reads_text(one)}", cites=tuple(cites), label=id, mark=notice())
