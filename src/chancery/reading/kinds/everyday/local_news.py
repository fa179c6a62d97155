"""Local news: reports of a county or town, where names of states are those of towns: `Peru and Mexico tie the knot`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.persons import Office
from chancery.reading.scene import Scene
from chancery.vocabulary._yaml import read_yaml

#: How many different words of local news a report must have.
_ENOUGH: Final = 4
#: What stands behind the name of a town.
_TOWN: Final = expression(
    r" (?:High|Junior High|Middle|Elementary|Township|Community|Volunteer|Police Department|Fire|Village|Rotary|Main Street)\b"
    r"|, the (?:[A-Z][a-z]+ ){1,2}(?:village|town|hamlet|township|county seat)\b"
    r"|, (?:Ind|Ill|Ohio|Tex|Texas|Mo|Mich|Maine|Minn|Wis|Iowa|Kan|Ky|Pa|N\.Y|Tenn|Ala|Miss|Neb|Ore|Mont|S\.C|N\.C)\b"
)


def is_local(scene: Scene) -> bool:
    """Whether a report is local news: a state's name is a town's, many words are local, none are of the affairs of states."""
    if _TOWN.search(scene.text) is None or not any(_names_town(scene, s) for s in scene.sentences):
        return False
    text = scene.plain(0, len(scene.text))
    return len(set(_finder("local").findall(text))) >= _ENOUGH and not _finder("state-affairs").search(text)


def _names_town(scene: Scene, sentence: Sentence) -> bool:
    """Whether the name of a state is that of a town: `the Peru High band`, `Cuba, the New York village`."""
    return any(
        _TOWN.match(scene.text, end, sentence.end) is not None
        for group in sentence.groups
        for end in _ends(group)
    )


def _ends(group: Group) -> Iterator[int]:
    """Where the names of states in a group end, in code points."""
    if group.tags & {"state"}:
        yield group.end
    if isinstance(group.value, Person | Office | Body) and group.value.state_span:
        yield group.value.state_span[1]


@cache
def _finder(sort: str) -> re.Pattern[str]:
    rows: list[str] = read_yaml("en/everyday.yaml")[sort]
    return expression(rf"\b(?:{'|'.join(map(re.escape, sorted(rows, key=len, reverse=True)))})\b")
