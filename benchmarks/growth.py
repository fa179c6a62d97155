"""How reading time grows with the length of a text: real ones joined, and hostile repetitions."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from benchmarks.timing import median_seconds, time_limit
from chancery.model import Report
from chancery.reading.reader import read_through

#: Seconds after which a text is given up.
LIMIT: Final = 60

#: Pieces that, repeated, would make a careless pattern try everything with everything.
HOSTILE: Final[Mapping[str, str]] = {
    "one long word": "a",
    "spaces": " ",
    "empty lines": "\n",
    "open brackets": "(",
    "quotation marks": '"',
    "stops": ". ",
    "initials": "A. B. ",
    "capitalised words": "Ministry ",
    "bodies without end": "the Ministry of Foreign Affairs of the ",
    "states in a row": "Vietnam and ",
    "states with commas": "Vietnam, Cuba, ",
    "offices in a row": "President Prime Minister ",
    "names in a row": "Kim Jong Un and ",
    "verbs of signing": "signed and signed ",
    "deeds without end": "Vietnam and Cuba signed an accord on fish and Minister Abe Koro of Mali visited Oman on 3 May 2024, ",
    "papers without end": "an agreement on a memorandum of ",
    "dates in a row": "October 10, 2025 ",
    "list items": "1. an agreement on health\n",
    "nested that": "said that Vietnam said that ",
    "combining accents": "e\u0301",
    "emoji": "\U0001f469\u200d\U0001f4bb",
}


@dataclass(frozen=True, slots=True)
class Growth:
    """Median seconds for texts of `size`, 10 and perhaps 100 times `size` code points; infinite when it was given up."""

    name: str
    size: int
    seconds: tuple[float, ...]

    @property
    def ratios(self) -> tuple[float, ...]:
        """Each time by the first; linear growth gives about 1, 10, 100."""
        return tuple(some / self.seconds[0] for some in self.seconds)


def real_growth(text: str, *, runs: int) -> Growth:
    """The growth over the text, ten and a hundred times itself."""
    return _grown("joined reports", text, (1, 10, 100), runs)


def hostile_growth(*, size: int, runs: int) -> Iterator[Growth]:
    """The growth for every hostile piece, repeated to `size` and to ten times `size` code points."""
    for name, piece in HOSTILE.items():
        yield _grown(name, piece * (size // len(piece)), (1, 10), runs)


def _grown(name: str, text: str, times: tuple[int, ...], runs: int) -> Growth:
    return Growth(name, len(text), tuple(_read_seconds(text * factor, runs) for factor in times))


def _read_seconds(text: str, runs: int) -> float:
    report = Report(id="growth", text=text, published="2025-10-11", language="en")
    try:
        with time_limit(LIMIT):
            return median_seconds(lambda: read_through(report), runs=runs)
    except TimeoutError:
        return math.inf
