"""A citation: words of a report and where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from chancery.errors import GroundingError


@dataclass(frozen=True, slots=True, order=True)
class Citation:
    """The half-open range `[start, end)` of a report's text, in code points, and the words that stand there."""

    start: int
    end: int
    quote: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Citation:
        """Cite `text[start:end]`; raises `GroundingError` for an empty or outlying range."""
        if not 0 <= start < end <= len(text):
            raise GroundingError(f"range {start}:{end} is not within a text of {len(text)} code points")
        return cls(start, end, text[start:end])

    def stands_in(self, text: str) -> bool:
        """Whether the quote stands verbatim at its place in `text`."""
        return text[self.start : self.end] == self.quote

    def as_json(self) -> dict[str, int | str]:
        return {"start": self.start, "end": self.end, "quote": self.quote}
