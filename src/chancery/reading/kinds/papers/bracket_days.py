"""The day in the brackets of each of several papers: `in force: A (1991), B (2002)`."""

from __future__ import annotations

from chancery.reading.date_values import read_date
from chancery.reading.drafts import Value
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.scene import Scene
from chancery.reading.when import opening_year


def day_in_brackets(scene: Scene, paper: Paper, tie: Governed) -> Value | None:
    """The day that opens the brackets behind a paper, where one verb stands before them all."""
    groups = paper.sentence.groups
    if tie.verb >= paper.first:
        return None
    for opens in (paper.last - 3, paper.last - 1, paper.last):
        behind = groups[opens : opens + 2]
        if len(behind) == 2 and "open" in behind[0].tags and "date" in behind[1].tags:
            return read_date(scene, behind[1], year=opening_year(paper.sentence), history=True)
    return None
