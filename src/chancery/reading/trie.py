"""Known words in a row of tokens: a trie over folded tokens, longest match first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct

from chancery.reading.tokens import Token, tokenise


class Word(Struct, frozen=True, gc=False):
    """A known word or phrase: its class (`sort`), what it stands for (`value`), and how its letters must look.

    `capital` demands a capital first letter, `cased` the very letters of `surface`.
    """

    # A struct and no dataclass, for there are tens of thousands, which Python would look through for cycles again and again.
    sort: str
    value: Any
    surface: str
    form: str = ""
    capital: bool = False
    cased: bool = False


class _Node(Struct, gc=False):
    """The phrases that end here, and the steps on from here by the next folded word.

    `waiting` holds, at the first word of phrases, all of them until somebody asks for one: most are never asked for.
    """

    # Tuples, for Python need not look through those of structs for cycles.
    next: dict[str, _Node] = {}
    words: tuple[Word, ...] = ()
    waiting: tuple[Word, ...] | None = None


class Trie:
    """Finds the longest known phrases at a token. Built once, then only read."""

    def __init__(self, words: Iterable[Word]) -> None:
        first: dict[str, list[Word]] = {}
        longer: set[str] = set()
        for word in words:
            fold, more = _beginning(word.surface)
            if fold:
                first.setdefault(fold, []).append(word)
                if more:
                    longer.add(fold)
        self._first = {fold: _Node(waiting=tuple(held)) for fold, held in first.items()}
        #: The folded tokens that begin a phrase of several.
        self.longer = frozenset(longer)

    def begins(self, fold: str) -> bool:
        """Whether some known phrase begins with this folded token."""
        return fold in self._first

    def may_open(self, folds: frozenset[str]) -> bool:
        """Whether some known phrase begins with one of these folded tokens."""
        # Asked of the keys, which look the few folds up; a set would go through all that a dictionary holds.
        return not self._first.keys().isdisjoint(folds)

    def openings(self, tokens: Sequence[Token]) -> list[int]:
        """The tokens at which a known phrase may begin, in order; `at` finds nothing at any other."""
        first = self._first
        return [index for index, token in enumerate(tokens) if token.fold in first]

    def at(self, tokens: Sequence[Token], index: int) -> list[tuple[int, Word]]:
        """`(end index, word)` of every known phrase that starts at `index`, longest first."""
        node = self._first.get(tokens[index].fold)
        if node is None:
            return []
        if node.waiting is not None:
            _grow(node)
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
        if node.waiting is not None:
            _grow(node)
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


def _grow(node: _Node) -> None:
    """Put the phrases that wait at their first word in their places. Whoever else does it meanwhile does the same."""
    waiting = node.waiting
    if waiting is None:
        return
    grown = _Node()
    for word in waiting:
        here = grown
        for piece in _pieces(word.surface)[1:]:
            step = here.next.get(piece)
            if step is None:
                step = here.next[piece] = _Node()
            here = step
        here.words += (word,)
    node.next, node.words = grown.next, grown.words
    node.waiting = None


def first_fold(surface: str) -> str:
    """The folded token that a phrase begins with; empty for a phrase without any."""
    return _beginning(surface)[0]


def _beginning(surface: str) -> tuple[str, bool]:
    """The folded token that a phrase begins with, and whether others follow it."""
    if surface.isascii() and surface.isalpha():
        return surface.lower(), False
    pieces = _pieces(surface)
    return (pieces[0], len(pieces) > 1) if pieces else ("", False)


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
