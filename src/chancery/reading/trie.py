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
        self._first = self._root.next
        for word in words:
            self._add(word)
        #: The folded tokens that begin a phrase of several.
        self.longer = frozenset(fold for fold, node in self._first.items() if node.next)

    def _add(self, word: Word) -> None:
        node = self._root
        for piece in _pieces(word.surface):
            step = node.next.get(piece)
            if step is None:
                step = node.next[piece] = _Node()
            node = step
        if node is not self._root:
            node.words.append(word)

    def begins(self, fold: str) -> bool:
        """Whether some known phrase begins with this folded token."""
        return fold in self._first

    def openings(self, tokens: Sequence[Token]) -> list[int]:
        """The tokens at which a known phrase may begin, in order; `at` finds nothing at any other."""
        first = self._first
        return [index for index, token in enumerate(tokens) if token.fold in first]

    def at(self, tokens: Sequence[Token], index: int) -> list[tuple[int, Word]]:
        """`(end index, word)` of every known phrase that starts at `index`, longest first."""
        node = self._first.get(tokens[index].fold)
        if node is None:
            return []
        found: list[tuple[int, Word]] = []
        here, size = index + 1, len(tokens)
        while True:
            for word in node.words:
                if (not word.capital and not word.cased) or _looks(tokens, index, here, word):
                    found.append((here, word))
            while here < size and tokens[here].dash and tokens[here].glued:
                here += 1
            step = node.next.get(tokens[here].fold) if here < size else None
            if step is None:
                found.reverse()
                return found
            node = step
            here += 1

    def reach(self, tokens: Sequence[Token], index: int) -> int:
        """The end of the longest beginning of a known phrase at `index`; `index` itself when no phrase begins there.

        What `at` finds depends on nothing beyond it.
        """
        node = self._first.get(tokens[index].fold)
        if node is None:
            return index
        here = last = index + 1
        size = len(tokens)
        while node.next:
            while here < size and tokens[here].dash and tokens[here].glued:
                here += 1
            step = node.next.get(tokens[here].fold) if here < size else None
            if step is None:
                break
            node = step
            here = last = here + 1
        return last


def first_fold(surface: str) -> str:
    """The folded token that a phrase begins with; empty for a phrase without any."""
    return next(iter(_pieces(surface)), "")


def _pieces(surface: str) -> list[str]:
    """The folded words of a phrase; those of most phrases are plain to see, which the start of a run gains by."""
    if surface.isascii() and surface.replace(" ", "").isalpha():
        return surface.lower().split()
    return [token.fold for token in tokenise(surface) if not token.dash]


def _looks(tokens: Sequence[Token], start: int, end: int, word: Word) -> bool:
    if word.cased:
        return "".join(t.text for t in tokens[start:end]) == "".join(word.surface.split())
    if word.capital:
        return tokens[start].capital
    return True
