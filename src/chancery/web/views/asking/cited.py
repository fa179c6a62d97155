"""Words of a report by their permalink: where they stand now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chancery.answering.passages import sentence_around
from chancery.answering.permalinks import locate
from chancery.keeping import Record
from chancery.web import addresses
from chancery.web.views.asking.entries import Telling, telling


@dataclass(frozen=True, slots=True)
class CitePage:
    """The words, the sentence around them, and where they stand: `how` is `same` when the text is the one that was cited,
    `unmoved` or `moved` when it is another version. `entries` are those that these words tell of."""

    permalink: str
    report: str
    version: str
    start: int
    end: int
    quote: str
    before: str
    after: str
    how: Literal["same", "unmoved", "moved"]
    publisher: str | None
    published: str | None
    title: str | None
    url: str | None
    language: str | None
    address: str
    cite: str
    entries: tuple[Telling, ...]


def cite_page(record: Record, link: str) -> CitePage:
    """The page of a permalink; raises what `locate` raises."""
    found = locate(record, link)
    text = record.report(found.report).text
    whole = sentence_around(text, found.citation)
    head = record.registry.heads([found.report])[found.report]
    return CitePage(
        permalink=link,
        report=found.report,
        version=found.version,
        start=found.citation.start,
        end=found.citation.end,
        quote=found.citation.quote,
        before=text[whole.start : found.citation.start],
        after=text[found.citation.end : whole.end],
        how=found.how,
        publisher=head.publisher,
        published=head.published,
        title=head.title,
        url=head.url,
        language=head.language,
        address=addresses.report(found.report, start=found.citation.start, end=found.citation.end),
        cite=addresses.cite(link),
        entries=telling(record, found.report, found.citation),
    )
