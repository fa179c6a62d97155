"""The year above the rows of a chronology: a line of its own, `2022`, or the title, `Key events in 2024`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.scene import Scene, once

#: How many blocks may hold the title.
_HEAD: Final = 3
_YEAR: Final = expression(r"(?<![\d/.–—-])((?:19|20)\d\d)(?![\d/–—-])")


@once
def title_year(scene: Scene) -> int | None:
    """The one year that the headings at the head of a report name, none that is still far off."""
    years = set()
    for block in scene.blocks[:_HEAD]:
        if block.sort != "heading":
            break
        years |= {int(year) for year in _YEAR.findall(scene.text, block.body, block.end)}
    far = scene.published is not None and any(year > scene.published.year + 1 for year in years)
    return years.pop() if len(years) == 1 and not far else None


#: How many lines above one of a chronology the year may stand.
_ABOVE: Final = 24
_YEAR_ALONE: Final = expression(r"\W{0,3}((?:1[89]|20)\d\d)\W{0,3}")


def year_above(scene: Scene, number: int) -> int | None:
    """The year that stands by itself above block `number`: `2022`, then `2 May - Mali left`; else that of the title."""
    for block in reversed(scene.blocks[max(0, number - _ABOVE) : number]):
        alone = _YEAR_ALONE.fullmatch(scene.text, block.body, block.end)
        if alone is not None:
            return int(alone[1])
    return title_year(scene)
