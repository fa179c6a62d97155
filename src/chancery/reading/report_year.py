"""The year a report is of, where nobody says when it was published."""

from __future__ import annotations

import re
from typing import Final

from chancery.reading.dates.mention import DateMention
from chancery.reading.scene import Scene, once

_SPAN: Final = re.compile(r"(?<![\d–—-])([12]\d{3})\s?[–—-]\s?([12]\d{3})(?![\d–—-])")
_NTH: Final = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b")


@once
def report_year(scene: Scene) -> int | None:
    """The year in which an anniversary that the report counts falls, else the one year that all its full dates have.

    `the 80th anniversary (1945-2025)` adds up, so the report is of 2025. None where nothing settles it.
    """
    counted = {int(number) for number in _NTH.findall(scene.text)}
    years = {int(b) for a, b in _SPAN.findall(scene.text) if int(b) - int(a) in counted}
    if not years:
        mentions = (g.value for s in scene.sentences for g in s.groups if g.tags & {"date"})
        years = {
            m.year for m in mentions if isinstance(m, DateMention) and m.sort == "day" and m.year is not None
        }
    return years.pop() if len(years) == 1 else None
