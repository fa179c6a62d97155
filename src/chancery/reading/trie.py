"""Known words in a row of tokens: a trie over folded tokens, longest match first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from chancery.reading.tokens import Token, tokenise


@dataclass(frozen=True, slots=True)
class Word:
    """A known word or phrase: its class (`sort`), what it stands for (`value`), and how its letters must look.

    `capital` demands a capital first letter, `cased` the very letters of `surface`.
    """

    sort: str
    value: Any
    surface: str
    form: str = ""
    capital: bool = False
    cased: bool = False


@dataclass(slots=True)
class _Node:
    next: dict[str, _Node] = field(default_factory=dict)
    words: list[Word] = field(default_factory=list)


class Trie:
    """Finds the longest known phrases at a token. Built once, then only read."""

    def __init__(self, words: Iterable[Word]) -> None:
        self._root = _Node()
        for word in words:
            self._add(word)

    def _add(self, word: Word) -> None:
        node = self._root
        for token in tokenise(word.surface):
            if not token.dash:
                node = node.next.setdefault(token.fold, _Node())
        if node is not self._root:
            node.words.append(word)

    def at(self, tokens: Sequence[Token], index: int) -> list[tuple[int, Word]]:
        """`(end index, word)` of every known phrase that starts at `index`, longest first."""
        found: list[tuple[int, Word]] = []
        node, here = self._root, index
        while here < len(tokens):
            token = tokens[here]
            if token.dash and here > index and token.glued:
                here += 1
                continue
            step = node.next.get(token.fold)
            if step is None:
                break
            node = step
            here += 1
            found.extend((here, word) for word in node.words if _looks(tokens, index, here, word))
        found.reverse()
        return found


def _looks(tokens: Sequence[Token], start: int, end: int, word: Word) -> bool:
    if word.cased:
        return "".join(t.text for t in tokens[start:end]) == "".join(word.surface.split())
    if word.capital:
        return tokens[start].capital
    return True
