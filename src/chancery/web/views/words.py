"""Words of a report, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from chancery.answering.relations.sheet import Words
from chancery.model import ReportHead
from chancery.web import addresses


@dataclass(frozen=True, slots=True)
class Quote:
    """The words `[start, end)` of a report, in code points; `address` is the report at these words."""

    report: str
    start: int
    end: int
    quote: str
    address: str
    publisher: str | None
    published: str | None


def quote_of(words: Words, head: ReportHead | None) -> Quote:
    """The words with what is known of their report."""
    cited = words.citation
    return Quote(
        report=words.report,
        start=cited.start,
        end=cited.end,
        quote=cited.quote,
        address=addresses.report(words.report, start=cited.start, end=cited.end),
        publisher=head.publisher if head else None,
        published=head.published if head else None,
    )
