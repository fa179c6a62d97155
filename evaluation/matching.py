"""When two values of one field are the same: names by their words, dates as written, the rest by folded text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

#: Fields whose values are names and may be written in more than one way.
NAME_FIELDS: Final = frozenset(
    (
        "visitor",
        "participants",
        "witnesses",
        "places",
        "parties",
        "inviter",
        "place",
        "speaker",
        "name",
        "level",
    )
)

_FILLERS: Final = frozenset(
    {
        *("a", "an", "and", "for", "of", "on", "the", "to"),
        *("mr", "mrs", "ms", "dr", "h", "e", "his", "her", "excellency", "comrade"),
        *("de", "del", "des", "du", "el", "et", "in", "la", "le", "y"),
    }
)
_WORD: Final = re.compile(r"\w+")
_IDEOGRAPH: Final = re.compile("[\u3400-\u9fff\uac00-\ud7a3]")
_NOT_WORD: Final = re.compile(r"\W+")


def fold(value: object) -> str:
    """The value as text without case and accents."""
    plain = unicodedata.normalize("NFKD", str(value)).casefold().replace("đ", "d")
    return "".join(char for char in plain if not unicodedata.combining(char))


def name_words(value: object) -> frozenset[str]:
    """The words by which a name is compared; character pairs where a script sets no spaces."""
    folded = fold(value)
    words = set(_WORD.findall(folded)) - _FILLERS
    if _IDEOGRAPH.search(folded):
        solid = _NOT_WORD.sub("", folded)
        words.update(first + second for first, second in pairwise(solid))
    return frozenset(words)


def same_name(left: object, right: object) -> bool:
    """Whether one name holds all words of the other, or both share at least half of all their words."""
    ours, theirs = name_words(left), name_words(right)
    if not ours or not theirs:
        return fold(left) == fold(right)
    shared = len(ours & theirs)
    return shared / min(len(ours), len(theirs)) >= 0.99 or shared / len(ours | theirs) >= 0.5


def same_date(left: object, right: object) -> bool:
    """Whether two EDTF strings are the same but for their marks of doubt."""
    return _certain(left) == _certain(right)


def same_value(name: str, left: object, right: object) -> bool:
    """Whether two values of the field `name` agree."""
    if name in NAME_FIELDS:
        return same_name(left, right)
    if name == "date":
        return same_date(left, right)
    return fold(left) == fold(right)


def values(fact: Mapping[str, Any], name: str) -> list[Any]:
    """The values of one field as a flat list, people and parties by their names, empty ones left out."""
    plain = (item.get("name") if isinstance(item, Mapping) else item for item in as_list(fact.get(name)))
    return [item for item in plain if item not in (None, "")]


def as_list(value: Any) -> list[Any]:
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]


def shared_values(name: str, wanted: Sequence[Any], found: Sequence[Any]) -> int:
    """How many wanted values have a found one of their own, first come first served."""
    return len(wanted) - len(unmatched(name, wanted, found))


def unmatched(name: str, wanted: Iterable[Any], found: Iterable[Any]) -> list[Any]:
    """The wanted values that no found value of their own agrees with."""
    free, alone = list(found), []
    for value in wanted:
        place = next((i for i, other in enumerate(free) if same_value(name, value, other)), None)
        if place is None:
            alone.append(value)
        else:
            del free[place]
    return alone


def _certain(date: object) -> str:
    return str(date).strip().rstrip("?~%")
