"""The alphabet of the pattern engine: one symbol for each set of tags that a group was ever given."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from threading import Lock

_FIRST = 0xE000
_symbol_of: dict[frozenset[str], str] = {}
_tags_of: list[frozenset[str]] = []
_growing = Lock()


def symbol(tags: frozenset[str]) -> str:
    """The symbol of a tag set, the same for the life of the process; which one it is says nothing."""
    known = _symbol_of.get(tags)
    if known is not None:
        return known
    with _growing:
        known = _symbol_of.get(tags)
        if known is None:
            known = chr(_FIRST + len(_tags_of))
            _tags_of.append(tags)
            _symbol_of[tags] = known
    return known


def tags_of(code: int) -> frozenset[str]:
    """The tag set whose symbol has the code point `code`."""
    return _tags_of[code - _FIRST]


def spell(tag_sets: Iterable[frozenset[str]]) -> str:
    """A row of tag sets as a string, one symbol each."""
    return "".join([_symbol_of.get(tags) or symbol(tags) for tags in tag_sets])


@lru_cache(maxsize=1024)
def tags_within(spelled: str) -> frozenset[str]:
    """Every tag that some group of a spelled row has."""
    return frozenset().union(*[tags_of(ord(char)) for char in set(spelled)])
