"""The year a report is of, where nobody says when it was published."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.dates.mention import DateMention
from chancery.reading.scene import Scene, once

_SPAN: Final = expression(r"(?<![\d–—-])([12]\d{3})\s?[–—-]\s?([12]\d{3})(?![\d–—-])")
#: A publication that is known only to the month or year.
_VAGUE: Final = expression(r"\d{4}(?:-\d{2})?")
#: How many blocks are the head of a report.
_HEAD: Final = 3
_NTH: Final = expression(r"\b(\d{1,3})(?:st|nd|rd|th)\b")


@once
def report_year(scene: Scene) -> int | None:
    """The year of a publication that is known to the month or year; else that of an anniversary that the report counts.

    `the 80th anniversary (1945-2025)` adds up, so the report is of 2025; else the one year that all its full dates have,
    else that of the month at its head, `Issue 41 | August 2025`. None where nothing settles it.
    """
    if scene.report.published and _VAGUE.fullmatch(scene.report.published):
        return int(scene.report.published[:4])
    counted = {int(number) for number in _NTH.findall(scene.text)}
    years = {int(b) for a, b in _SPAN.findall(scene.text) if int(b) - int(a) in counted}
    if not years:
        mentions = (g.value for s in scene.sentences for g in s.groups if g.tags & {"date"})
        years = {
            m.year for m in mentions if isinstance(m, DateMention) and m.sort == "day" and m.year is not None
        }
    years = years or _at_head(scene)
    return years.pop() if len(years) == 1 else None


def _at_head(scene: Scene) -> set[int]:
    """The years of the months that the headings of the report's first lines name."""
    heads = [s for s in scene.sentences if s.block < _HEAD and scene.block(s).sort == "heading"]
    mentions = (g.value for s in heads for g in s.groups if g.tags & {"date"})
    return {
        m.year for m in mentions if isinstance(m, DateMention) and m.sort == "month" and m.year is not None
    }
