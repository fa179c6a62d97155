"""Governments and parliaments told by the capital that they sit in: `Parliament in Lusaka`, `the government in Lima`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.lexicon import StateForm

_RULING = frozenset({"government", "parliament"})
#: What stands before a house to which somebody goes, or in which something happens: there the capital is a place.
_WHERE_IT_SITS = frozenset({"w:at", "w:in", "w:to", "w:before", "w:inside", "w:outside", "verb"})


def rules_from(groups: Sequence[Group], first: int, at: int, sort: str) -> tuple[str | None, int]:
    """The state of a house by the capital behind it, and where its name ends.

    The house is of `sort`, its name begins at `first` and ends at `at`.
    """
    if sort not in _RULING or at + 1 >= len(groups) or "w:in" not in groups[at].tags:
        return None, at
    before = groups[first - 1] if first else None
    if before is not None and "w:the" in before.tags:
        before = groups[first - 2] if first > 1 else None
    if before is not None and not before.tags.isdisjoint(_WHERE_IT_SITS):
        return None, at
    for word in groups[at + 1].words:
        if isinstance(word.value, StateForm) and word.value.form == "capital" and not word.value.ambiguous:
            return word.value.state, at + 2
    return None, at
