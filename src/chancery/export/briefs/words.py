"""What all faces of a brief say in the same words."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from typing import Final

from chancery.answering.answer import Cited
from chancery.answering.briefs import Brief, Line, Section
from chancery.answering.briefs.brief import Figure, Source
from chancery.export.answers import source_parts
from chancery.export.order import counted
from chancery.export.printable import visible
from chancery.model.days import day_text
from chancery.model.kinds import CORE_KINDS

COVER: Final = (
    "Every line ends in the numbers of the notes that give its words. What no report tells is not here; it may have happened "
    "all the same. A paper that is signed is not said to be in force unless a report says so."
)


def title_of(brief: Brief, escape: Callable[[str], str] = str) -> str:
    """`Brief: Viet Nam and North Korea`."""
    return f"Brief: {isolated(escape(brief.title))}"


def span_of(brief: Brief) -> str:
    """The period, and how many reports there are."""
    days = sorted(one.published for one in brief.sources if one.published)
    told = f" of {day_text(f'{days[0]}/{days[-1]}' if days[-1] != days[0] else days[0])}" if days else ""
    languages = sorted({one.language for one in brief.sources if one.language})
    spoken = f" in {', '.join(languages)}" if languages else ""
    return (
        f"Period: {brief.period}. {counted(len(brief.sources), 'report')}{told}{spoken}, "
        f"{counted(brief.independent, 'independent source')}."
    )


def figure_text(figure: Figure) -> str:
    """`4 visits, 1 without a day of its own`; of kinds that have days."""
    number = counted(figure.dated + figure.undated, figure.kind)
    if not figure.undated or figure.kind not in CORE_KINDS:
        return f"{number}."
    return f"{number}, {figure.undated} without a day of {'its' if figure.undated == 1 else 'their'} own."


def remark(line: Line) -> str:
    """The group and mark of a line."""
    return " · ".join(part for part in (line.label, line.mark) if part)


def note(cited: Cited, escape: Callable[[str], str] = str) -> str:
    """Where the words stand; `escape` is done to each part."""
    return ", ".join(isolated(escape(part)) for part in source_parts(cited))


def source_parts_of(one: Source) -> tuple[str, ...]:
    """One report of the list of sources, part by part."""
    named = f"“{one.title}”" if one.title else None
    parts = (one.publisher, one.published, named, one.language, one.url, one.report)
    return tuple(part for part in parts if part)


def source_text(one: Source, escape: Callable[[str], str] = str) -> str:
    """One report of the list of sources."""
    return ", ".join(isolated(escape(part)) for part in source_parts_of(one))


def isolated(text: str) -> str:
    """`text` for a line of Latin letters: controls as signs; what runs from right to left turns no neighbours round."""
    shown = visible(text)
    way = direction(shown)
    if way is None:
        return shown
    first = next(one for one in _ways(shown))
    # Where the first letter misleads, as in an English sentence that opens with an Arabic name, the way is said outright.
    opening = "\u2068" if first == way else "\u2066" if way == "ltr" else "\u2067"
    return f"{opening}{shown}\u2069"


def direction(text: str) -> str | None:
    """`ltr` or `rtl`, the way of most of the letters; None where nothing runs from right to left."""
    ways = list(_ways(text))
    if "rtl" not in ways:
        return None
    return "rtl" if 2 * ways.count("rtl") > len(ways) else "ltr"


def _ways(text: str) -> Iterator[str]:
    for letter in text:
        way = unicodedata.bidirectional(letter)
        if way in ("L", "R", "AL"):
            yield "ltr" if way == "L" else "rtl"


def columns(section: Section) -> tuple[bool, bool]:
    """Whether the lines of a section have days, and whether they have remarks: empty columns are left out."""
    return any(line.date for line in section.lines), any(remark(line) for line in section.lines)


def stamp(brief: Brief) -> str:
    """The day that stands for the making of a brief: the last on which a report of it was published, as an ISO date."""
    return max((one.published for one in brief.sources if one.published), default="2000-01-01")
