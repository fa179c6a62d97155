"""Day and place in the brackets of each of several papers: `in force: A (1991), B (Lima, 3 May 2002)`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.date_values import read_date
from chancery.reading.drafts import Value
from chancery.reading.groups import Group
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.scene import Scene
from chancery.reading.when import opening_year


def day_in_brackets(scene: Scene, paper: Paper, tie: Governed) -> Value | None:
    """The day that opens the brackets behind a paper, where one verb stands before them all."""
    inside = _inside(paper, tie)
    if inside and "place" in inside[0].tags:
        inside = inside[2:] if len(inside) > 1 and "comma" in inside[1].tags else inside[1:]
    if not inside or "date" not in inside[0].tags:
        return None
    return read_date(scene, inside[0], year=opening_year(paper.sentence), history=True)


def place_in_brackets(scene: Scene, paper: Paper, tie: Governed) -> Value | None:
    """The place that opens such brackets."""
    inside = _inside(paper, tie)
    if not inside or "place" not in inside[0].tags:
        return None
    return Value(scene.words(inside[0].span), (inside[0].span,))


def _inside(paper: Paper, tie: Governed) -> Sequence[Group]:
    """The first groups in the brackets behind a paper."""
    groups = paper.sentence.groups
    if tie.verb >= paper.first:
        return ()
    opens = next(
        (n for n in (paper.last - 3, paper.last - 1, paper.last) if "open" in _tags(groups, n)), None
    )
    return groups[opens + 1 : opens + 4] if opens is not None else ()


def _tags(groups: Sequence[Group], at: int) -> frozenset[str]:
    return groups[at].tags if 0 <= at < len(groups) else frozenset()
