"""Citations of an answer: numbered as they are first needed, checked against the text of the report."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from chancery.answering.answer import Cited
from chancery.answering.passages import sentence_around
from chancery.answering.shelf import Shelf
from chancery.errors import GroundingError
from chancery.model import Citation, Entry, Fact, Support

#: Code points of context on either side of a quote.
CONTEXT: Final = 32


#: Code points of a quote that says little by itself, and of a sentence that is too long to stand for it.
_FEW: Final = 40
_MOST: Final = 400


class Citer:
    """Hands out the numbers of citations, one a place in a report."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._numbers: dict[tuple[str, int, int], Cited] = {}

    @property
    def citations(self) -> tuple[Cited, ...]:
        """Every citation that was handed out, by number."""
        return tuple(self._numbers.values())

    def words(self, report: str, citation: Citation) -> int:
        """The number of these words; of a few words, that of their sentence.

        Raises `GroundingError` when they do not stand in the report.
        """
        if citation.end - citation.start < _FEW and citation.stands_in(self._shelf.text(report)):
            whole = sentence_around(self._shelf.text(report), citation)
            citation = whole if whole.end - whole.start <= _MOST else citation
        place = (report, citation.start, citation.end)
        if place not in self._numbers:
            self._numbers[place] = self._cited(len(self._numbers) + 1, report, citation)
        return self._numbers[place].number

    def supports(self, supports: Iterable[Support]) -> tuple[int, ...]:
        """The numbers of the first words of each support, one a report."""
        first: dict[str, Citation] = {}
        for support in supports:
            for citation in support.citations[:1]:
                first.setdefault(support.report, citation)
        return tuple(self.words(report, citation) for report, citation in first.items())

    def entry(self, entry: Entry, *, field: str | None = None, most: int = 3) -> tuple[int, ...]:
        """The words that tell of an entry, one a report and `most` in all; those that give `field` come first."""
        gives = _reports_giving(entry, field)
        found: dict[str, int] = {}
        told = sorted(self._shelf.facts(entry), key=lambda fact: (fact.report not in gives, fact.report))
        for fact in told:
            if fact.report not in found and len(found) < most and fact.citations():
                found[fact.report] = self.words(fact.report, fact.citations()[0])
                found.update(self._said(fact))
        return tuple(dict.fromkeys(found.values()))

    def _said(self, fact: Fact) -> dict[str, int]:
        """The words said themselves, where the citation of a statement holds only who says them."""
        first = fact.citations()[0]
        if fact.kind != "statement":
            return {}
        outside = [
            one for one in fact.spans.get("text", ()) if one.start >= first.end or one.end <= first.start
        ]
        return {f"{fact.report}#{n}": self.words(fact.report, one) for n, one in enumerate(outside[:1])}

    def _cited(self, number: int, report: str, citation: Citation) -> Cited:
        text, head = self._shelf.text(report), self._shelf.head(report)
        if not citation.stands_in(text):
            raise GroundingError(
                f"{report}: the quote at {citation.start}:{citation.end} does not stand there"
            )
        return Cited(
            number=number,
            report=report,
            version=head.version,
            start=citation.start,
            end=citation.end,
            quote=citation.quote,
            prefix=text[max(0, citation.start - CONTEXT) : citation.start],
            suffix=text[citation.end : citation.end + CONTEXT],
            published=head.published,
            publisher=head.publisher,
            title=head.title,
            url=head.url,
            language=head.language,
        )


def _reports_giving(entry: Entry, field: str | None) -> frozenset[str]:
    shown = entry.get(field) if field else None
    if shown is None:
        return frozenset()
    values = entry.values.get(field or "", ())
    return frozenset(s.report for value in values if value.value == shown for s in value.supports)
