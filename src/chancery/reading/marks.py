"""Quotation marks of all sorts as the usual ones, so that whatever reads a report need know only these.

The text keeps its length, so that a place in it is the same place in the report.
"""

from __future__ import annotations

import re
from typing import Final

from chancery.expressions import expression

#: Marks that stand for a usual one; a prime behind a figure is one of minutes, seconds or inches and stays.
_RARE: Final = expression(r"(?<!\d)(?:″|'')|``|<<(?=\w)|(?<=[\w.,;:!?])>>|[＂〝〞〟‟❝❞‹›]")
_USUAL: Final = {
    "″": '"', "''": "” ", "``": " “", "<<": " «", ">>": "» ", "＂": '"', "〝": "“", "〞": "”", "〟": "”", "‟": "”", "❝": "“",
    "❞": "”", "‹": "«", "›": "»",
}  # fmt: skip


def usual_marks(text: str) -> str:
    """The text with usual quotation marks in place of rare ones, character for character."""
    if _RARE.search(text) is None:
        return text
    return _RARE.sub(_usual, text)


def _usual(mark: re.Match[str]) -> str:
    return _USUAL[mark.group()]
