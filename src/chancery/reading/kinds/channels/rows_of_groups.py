"""Working groups told one by one behind a colon: `five working groups: politics; the military; trade and refugees`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from chancery.reading.groups import Sentence
from chancery.reading.kinds.channels.channels import Channel

#: What parts the groups of a row, and what ends it.
_PARTS: Final = frozenset({";", ","})
_ENDS: Final = frozenset({".", ":", "(", ")", "“", "”", '"', "?", "!"})
#: So many words a group of a row may have, and so many groups make a row.
_LONG: Final = 6
_FEW: Final = 2
#: How a row that counts them begins: `one on copper, another on cotton and a third on salt`.
_COUNTED: Final = frozenset({"one", "another", "a", "an", "the", "two", "first", "second", "third"})
#: So many words may stand between the plural and its colon.
_REACH: Final = 14


def in_row(sentence: Sentence, found: Sequence[Channel], *, both: bool) -> Iterator[Channel]:
    """The channels of a row behind a colon, each of the sort of the plural before it.

    `both`: the sentence before speaks of both sides; else the sentence must name two itself.
    """
    tokens = sentence.tokens
    for plural in found:
        if plural.family.name != "group" or not tokens[plural.head[1] - 1].fold.endswith("s"):
            continue
        if not (both or plural.joint or sum("state" in g.tags for g in sentence.groups) > 1):
            continue
        reach = range(plural.last, min(plural.last + _REACH, len(tokens)))
        colon = next((n for n in reach if tokens[n].text == ":"), None)
        if colon is None:
            continue
        items = list(_items(sentence, colon + 1))
        if len(items) >= _FEW and not any(tokens[at].fold in _COUNTED for at, _ in items):
            yield from (
                replace(plural, first=at - 1, last=end, joint=True, numbered=None) for at, end in items
            )


def _items(sentence: Sentence, first: int) -> Iterator[tuple[int, int]]:
    """The stretches of tokens of a row that begins at token `first`; none where it is no row of names."""
    tokens = sentence.tokens
    end = next((n for n in range(first, len(tokens)) if tokens[n].text in _ENDS), len(tokens))
    verbs = [
        g for g in sentence.groups if first <= g.first < end and "verb" in g.tags and g.form in ("past", "s")
    ]
    if verbs:
        return
    mark = ";" if any(t.text == ";" for t in tokens[first:end]) else ","
    begin = first
    found: list[tuple[int, int]] = []
    for n in (*(n for n in range(first, end) if tokens[n].text == mark), end):
        found.append((begin, n))
        begin = n + 1
    last = found.pop()
    joint = next((n for n in range(last[1] - 1, last[0], -1) if tokens[n].fold == "and"), None)
    found += [(last[0], joint), (joint + 1, last[1])] if joint is not None else [last]
    trimmed = [(a + (tokens[a].fold == "and"), b) for a, b in found if a < b]
    if all(0 < b - a <= _LONG for a, b in trimmed):
        yield from trimmed
