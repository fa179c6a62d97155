"""Lines below one that ends in a colon: each names a paper of its own, or one goes on with all of them in a row."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.block import SENTENCE_END
from chancery.reading.paper_nouns import names_paper

#: How many such lines there are at least, and how long one is at most, in code points.
_FEWEST = 2
_LONGEST = 160


def lines_of_papers(text: str, lines: list[tuple[int, int]]) -> frozenset[int]:
    """The starts of such lines, `an agreement on fish` above `a protocol on seeds`, and of the line right behind them."""
    found: set[int] = set()
    number = 0
    while number < len(lines):
        opens = text[slice(*lines[number])].rstrip().endswith(":")
        number += 1
        first = number
        while opens and number < len(lines) and _is_title(text[slice(*lines[number])]):
            number += 1
        if number - first >= _FEWEST:
            found |= {start for start, _ in lines[first : number + 1]}
    return frozenset(found)


def _is_title(line: str) -> bool:
    return len(line) < _LONGEST and SENTENCE_END.search(line) is None and names_paper(line)


def goes_on_in_a_row(text: str, above: tuple[int, int], line: tuple[int, int]) -> bool:
    """`signed in Lima:` above `Agreement on fish, Memorandum on ports and Protocol on visas.`, which ends the sentence."""
    words = text[slice(*line)]
    if not text[slice(*above)].rstrip().endswith(":") or SENTENCE_END.search(words) is None or ":" in words:
        return False
    parts = _PARTED.split(words)
    return len(parts) >= _FEWEST and all(len(p) < _LONGEST and names_paper(p) for p in parts)


#: What parts the papers of such a line.
_PARTED = expression(r",\s+(?:and\s+)?|\s+and\s+(?=(?:an?|the)\s|[A-Z])|;\s+(?:and\s+)?")
