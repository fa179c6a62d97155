"""Papers with signers of their own and the verb of the paper before: `A signed an accord, and the culture ministers a plan`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.groups import Group

_JOINTS: Final = frozenset({"comma", "stop", "w:and", "w:while"})
_SIGNERS: Final = frozenset({"office", "offices", "person", "body"})
_ARTICLES: Final = frozenset({"w:a", "w:an", "w:another"})
#: How many groups may stand between the article and its paper: `a new joint plan`.
_BETWEEN: Final = 4


def own_signers(groups: Sequence[Group], at: int) -> int:
    """How many groups from `at` on, behind a joint, are the signers of a paper that an article opens; 0 for none."""
    if at == 0 or groups[at - 1].tags.isdisjoint(_JOINTS):
        return 0
    here = at
    while here < len(groups) and here - at < 2 and groups[here].tags & {"w:and", "w:while", "w:the"}:
        here += 1
    if here + 2 >= len(groups) or groups[here].tags.isdisjoint(_SIGNERS):
        return 0
    if groups[here + 1].tags.isdisjoint(_ARTICLES):
        return 0
    for group in groups[here + 2 : here + 3 + _BETWEEN]:
        if "instrument" in group.tags:
            return here + 1 - at
        if group.tags & {"verb", "stop", "comma"}:
            return 0
    return 0
