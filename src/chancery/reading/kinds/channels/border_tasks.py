"""Channels that are to do something at a border, whatever they are called."""

from __future__ import annotations

from chancery.reading.groups import Sentence


def for_a_border(sentence: Sentence, at: int) -> bool:
    """`a joint commission to survey the border`: whether what a channel is to do, told behind it, is about a border."""
    behind = [t.fold for t in sentence.tokens[at : at + 6]]
    if behind[:1] != ["to"] or _MARKING.isdisjoint(behind[1:2]):
        return False
    return not _BORDERS.isdisjoint(behind[2:])


_MARKING = frozenset(
    {"survey", "demarcate", "mark", "delimit", "delineate", "map", "fix", "redraw", "inspect"}
)
_BORDERS = frozenset({"border", "borders", "boundary", "boundaries", "frontier", "frontiers"})
