"""A brief out of a record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from chancery.answering.briefs.brief import Brief, Source
from chancery.answering.briefs.drawing import sector_years, timeline
from chancery.answering.briefs.gathering import Gathered, gather
from chancery.answering.briefs.sections import all_sections
from chancery.answering.briefs.summing import figures
from chancery.answering.saying_back import dates_in_words
from chancery.answering.shelf import Shelf

if TYPE_CHECKING:
    from chancery.keeping import Record


def brief(
    record: Record,
    subjects: Sequence[str],
    *,
    since: str | None = None,
    until: str | None = None,
    today: date | None = None,
) -> Brief:
    """The brief of one or two states (codes or names), or of one entry (its id).

    `since` and `until` are ISO dates, months or years; entries without any day are kept and said to be without. Plans are
    overdue on `today`, by default the day of the computer. The same record and day give the same brief.

    Raises `QuestionError` for what is no state or date, `NotInRecord` for an unknown entry.
    """
    shelf = Shelf(record)
    gathered = gather(shelf, subjects, since=since, until=until, today=today or date.today())
    sums = figures(gathered)
    sections = all_sections(gathered)
    sources = _sources(gathered)
    return Brief(
        title=gathered.title,
        subject=" ".join(gathered.subjects),
        period=dates_in_words(gathered.period) if gathered.period else "all times",
        figures=sums,
        sections=sections,
        timeline=timeline(gathered),
        sectors=sector_years(gathered),
        sources=sources,
        independent=len({source.family or source.report for source in sources}),
        notes=gathered.citer.citations,
    )


def _sources(gathered: Gathered) -> tuple[Source, ...]:
    """The reports that the notes cite and those behind every entry, by day and name."""
    named = {report for entry in gathered.entries for report in entry.reports}
    named |= {cited.report for cited in gathered.citer.citations}
    heads = [gathered.shelf.head(report) for report in named]
    return tuple(
        Source(head.id, head.publisher, head.published, head.title, head.language, head.url, head.family)
        for head in sorted(heads, key=lambda head: (head.published or "9999", head.id))
    )
