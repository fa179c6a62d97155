"""Words of reports with where they stand: what every value leads to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from chancery.model import Citation, ReportHead, Support
from chancery.web import addresses


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report on one line; `family` names what it is a copy of, with others, or itself."""

    id: str
    address: str
    title: str
    publisher: str | None
    published: str | None
    family: str | None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a report, `[start, end)` in code points, and the address at which they are marked in the text."""

    report: str
    start: int
    end: int
    quote: str
    address: str


@dataclass(frozen=True, slots=True)
class SourcedQuote(Quote):
    """Words that stand without the line of their report, so that they bring who published it, and when."""

    publisher: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """Who gives a value: the report, the fact, the words, and the rule where the value was worked out."""

    report: ReportLine
    fact: str
    quotes: tuple[Quote, ...]
    basis: str | None


def report_line(id: str, head: ReportHead | None) -> ReportLine:
    """The line of a report, by its id alone where there is no head."""
    title = head.title if head else None
    return ReportLine(
        id=id,
        address=addresses.report(id),
        title=title or id,
        publisher=head.publisher if head else None,
        published=head.published if head else None,
        family=head.family if head else None,
    )


def quotes_of(report: str, citations: Iterable[Citation]) -> tuple[Quote, ...]:
    """The quotes of these places, each once."""
    return tuple(
        Quote(report, one.start, one.end, one.quote, _at(report, one)) for one in dict.fromkeys(citations)
    )


def sourced_quote(report: str, cited: Citation, head: ReportHead | None) -> SourcedQuote:
    """The quote of a place, with what is known of its report."""
    line = report_line(report, head)
    return SourcedQuote(
        report, cited.start, cited.end, cited.quote, _at(report, cited), line.publisher, line.published
    )


def _at(report: str, cited: Citation) -> str:
    return addresses.report(report, start=cited.start, end=cited.end)


def told_by(supports: Iterable[Support], heads: Mapping[str, ReportHead]) -> tuple[Told, ...]:
    """Who gives a value, in the order of publication."""
    found = [
        Told(
            report_line(one.report, heads.get(one.report)),
            one.fact,
            quotes_of(one.report, one.citations),
            one.basis,
        )
        for one in supports
    ]
    return tuple(sorted(found, key=lambda told: (told.report.published or "9", told.report.id, told.fact)))
