"""The two halves of a divided land: `the north and the south of Korea`, `South and North Korea`, `the two Koreas`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Group
from chancery.reading.lexicon import StateForm
from chancery.reading.tokens import fold
from chancery.reading.trie import Word
from chancery.vocabulary.folding import fold_text

#: The divided land as its own reports name it, and the states that its halves are. Source: usage of the Korean agencies.
_LAND: Final = expression(r"\bkorean?s?\b|\bkcna\b|\bpyongyang\b", re.IGNORECASE)
_HALVES: Final = {"north": "PRK", "south": "KOR"}
#: How the names of two states begin behind where each lies. Source: the English names of the states.
_STEMS: Final = {
    "korea": _HALVES,
    "german": {"east": "DDR", "west": "DEU"},
    "vietnam": {"north": "VDR", "south": "VNM"},
    "yemen": {"north": "YEM", "south": "YMD"},
}
#: What may stand between the two.
_JOINTS: Final = frozenset({"w:and", "w:the", "w:or", "dash"})
#: A land of which there are two by its plural, and what goes on within it.
_BOTH: Final = expression(r"(?:(?:the )?(?:two |both )|the )(korea(?=s$)|german(?=ys$|ies$))", re.IGNORECASE)
_PLURAL: Final = expression(r"(?:koreas|germanys|germanies)$", re.IGNORECASE)
_WITHIN: Final = frozenset({"inter", "inner", "intra"})
#: The half that is named first where a word means both. Source: usage of the agencies of Seoul and Bonn.
_FIRST: Final = {"korea": ("KOR", "PRK"), "german": ("DEU", "DDR")}


def with_halves(text: str, rows: Sequence[tuple[Group, ...]]) -> list[tuple[Group, ...]]:
    """The groups of each sentence, with those that name the halves of a land side by side as names of its states."""
    low = text.casefold()
    found = list(rows)
    if "korea" in low or "german" in low or "yemen" in low or "vietnam" in low:
        found = [_of_land(text, row) if _names_land(text, row) else row for row in found]
    if "north" in low and "south" in low and _LAND.search(text) is not None:
        found = [_side_by_side(text, row) for row in found]
    return found


def _names_land(text: str, row: tuple[Group, ...]) -> bool:
    words = fold_text(text[row[0].start : row[-1].end]) if row else ""
    return any(stem in words for stem in _STEMS)


def _of_land(text: str, row: tuple[Group, ...]) -> tuple[Group, ...]:
    """`South and North Korea`, `inter-Korean`, `the two Koreas`: both states by one name of their land."""
    out: list[Group] = []
    for at, group in enumerate(row):
        word = fold(text[group.start : group.end])
        if _PLURAL.search(word) and (both := _plural(text, row, at)):
            del out[len(out) - both[0] :]
            out += both[1]
            continue
        out.append(group)
        if not group.tags & {"state", "demonym"} or at < 2:
            continue
        stem = next((stem for stem in _STEMS if stem in word), None)
        if stem is None:
            continue
        if _within(text, row, at) and stem in _FIRST:
            first, second = _FIRST[stem]
            out[at - 2], out[at] = _named(row[at - 2], first), _named(group, second)
        elif (other := _first_half(text, row, at, stem, word)) is not None:
            out[other[0]] = _named(row[other[0]], other[1])
    return tuple(out)


def _plural(text: str, row: Sequence[Group], at: int) -> tuple[int, list[Group]] | None:
    """How many groups before `Koreas` belong to `the two Koreas`, and its words as the one state, `and`, and the other."""
    for back in (2, 1, 0):
        first = row[at - back] if at >= back else None
        both = _BOTH.match(text[first.start : row[at].end]) if first is not None else None
        if first is not None and both is not None:
            return back, _apart(text[first.start : row[at].end], first, _FIRST[both[1].casefold()])
    return None


def _apart(words: str, first: Group, states: tuple[str, str]) -> list[Group]:
    parts = [
        Group(frozenset({"w:and"}), n, n + 1, first.start + word.start(), first.start + word.end())
        for n, word in enumerate(re.finditer(r"\S+", words), first.first)
    ]
    joined = Group(frozenset({"w:and"}), parts[-1].first, parts[-1].first, parts[-1].start, parts[-1].start)
    return [_named(parts[0], states[0]), joined, _named(parts[-1], states[1])]


def _within(text: str, row: Sequence[Group], at: int) -> bool:
    return bool(row[at - 1].tags & {"dash"}) and fold(text[row[at - 2].start : row[at - 2].end]) in _WITHIN


def _first_half(text: str, row: Sequence[Group], at: int, stem: str, word: str) -> tuple[int, str] | None:
    """Where `South` of `South and North Korea` stands, and its state."""
    halves = _STEMS[stem]
    own = word.split()[0]
    before = at - 1
    while before > 0 and row[before].tags & _JOINTS:
        before -= 1
    other = fold(text[row[before].start : row[before].end])
    told = own in halves and other in halves and other != own and before < at - 1
    return (before, halves[other]) if told else None


def _side_by_side(text: str, row: tuple[Group, ...]) -> tuple[Group, ...]:
    out = list(row)
    for at, group in enumerate(row):
        if (word := _half(text, group)) is None:
            continue
        behind = at + 1
        while behind < len(row) and behind - at < 3 and row[behind].tags & _JOINTS:
            behind += 1
        other = _half(text, row[behind]) if at + 1 < behind < len(row) else None
        if other is not None and other != word:
            out[at], out[behind] = _named(group, _HALVES[word]), _named(row[behind], _HALVES[other])
    return tuple(out)


def _half(text: str, group: Group) -> str | None:
    word = fold(text[group.start : group.end])
    return word if word in _HALVES and not group.tags & {"state", "demonym"} else None


def _named(group: Group, state: str) -> Group:
    form = Word("state", StateForm(state, "name", ambiguous=False), "")
    return Group(frozenset({"state", "cap1"}), group.first, group.last, group.start, group.end, (form,), None)
