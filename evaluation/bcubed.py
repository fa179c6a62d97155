"""How well two ways to group the same things agree.

B-cubed (Bagga and Baldwin, 1998): for each thing, the share of its found group that belongs with it (precision) and the share
of its wanted group that was found with it (recall), averaged over all things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Agreement:
    """All between 0 and 1. `over_merged` is the share of pairs found together that should be apart, `under_merged` the
    share of pairs that belong together and were found apart."""

    things: int
    precision: float
    recall: float
    f1: float
    over_merged: float
    under_merged: float


def agreement(wanted: Mapping[str, str], found: Mapping[str, str]) -> Agreement:
    """Compare two groupings of the keys of `wanted`, given as the name of each thing's group."""
    ours, theirs = _groups(wanted), _groups({thing: found[thing] for thing in wanted})
    shares = [
        (len(ours[wanted[thing]] & (group := theirs[found[thing]])), len(group), len(ours[wanted[thing]]))
        for thing in wanted
    ]
    precision = sum(common / size for common, size, _ in shares) / len(shares)
    recall = sum(common / size for common, _, size in shares) / len(shares)
    together, joined = _pairs(ours), _pairs(theirs)
    return Agreement(
        things=len(wanted),
        precision=precision,
        recall=recall,
        f1=2 * precision * recall / (precision + recall),
        over_merged=len(joined - together) / len(joined) if joined else 0.0,
        under_merged=len(together - joined) / len(together) if together else 0.0,
    )


def _groups(homes: Mapping[str, str]) -> dict[str, frozenset[str]]:
    groups = defaultdict[str, set[str]](set)
    for thing, home in homes.items():
        groups[home].add(thing)
    return {home: frozenset(things) for home, things in groups.items()}


def _pairs(groups: Mapping[str, frozenset[str]]) -> set[tuple[str, str]]:
    return {pair for things in groups.values() for pair in combinations(sorted(things), 2)}
