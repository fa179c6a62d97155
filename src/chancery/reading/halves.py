"""The two halves of a divided land, called by where they lie: `the north and the south of Korea`, `north-south talks`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from chancery.reading.groups import Group
from chancery.reading.lexicon import StateForm
from chancery.reading.tokens import fold
from chancery.reading.trie import Word

#: The divided land as its own reports name it, and the states that its halves are. Source: usage of the Korean agencies.
_LAND: Final = re.compile(r"\bkorean?s?\b|\bkcna\b|\bpyongyang\b", re.IGNORECASE)
_HALVES: Final = {"north": "PRK", "south": "KOR"}
#: What may stand between the two.
_JOINTS: Final = frozenset({"w:and", "w:the", "dash"})


def with_halves(text: str, rows: Sequence[tuple[Group, ...]]) -> list[tuple[Group, ...]]:
    """The groups of each sentence, with those that name the halves of Korea side by side as names of its states."""
    if not _told(text):
        return list(rows)
    return [_row(text, row) for row in rows]


def _told(text: str) -> bool:
    low = text.casefold()
    return "north" in low and "south" in low and _LAND.search(text) is not None


def _row(text: str, row: tuple[Group, ...]) -> tuple[Group, ...]:
    out = list(row)
    for at, group in enumerate(row):
        if (word := _half(text, group)) is None:
            continue
        behind = at + 1
        while behind < len(row) and behind - at < 3 and row[behind].tags & _JOINTS:
            behind += 1
        other = _half(text, row[behind]) if at + 1 < behind < len(row) else None
        if other is not None and other != word:
            out[at], out[behind] = _named(group, word), _named(row[behind], other)
    return tuple(out)


def _half(text: str, group: Group) -> str | None:
    word = fold(text[group.start : group.end])
    return word if word in _HALVES and not group.tags & {"state", "demonym"} else None


def _named(group: Group, word: str) -> Group:
    form = Word("state", StateForm(_HALVES[word], "name", ambiguous=False), word)
    return Group(frozenset({"state", "cap1"}), group.first, group.last, group.start, group.end, (form,), None)
