"""Words that single one paper out of several."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression

_ONE = r"the (?:last|latest|newest|first|second|third|fourth|fifth|oldest|earliest|most recent|more recent)\b(?: one)?"
#: `of which the last`, `the last of which`, `the latest of them`.
SINGLED: Final = expression(rf"of (?:which|these|them),? {_ONE}|{_ONE},? of (?:which|them|these)\b")
#: `; the last was signed`, `The last one, on visas,` behind a number of papers.
SUMMED: Final = expression(
    rf"(?:[;,] |^){_ONE}(?=,? (?:on|concerning|about|was|dates|dating|signed|concluded|of \d|in \d))"
)
