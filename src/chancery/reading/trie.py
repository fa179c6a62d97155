"""Known words in a row of tokens: a trie over folded tokens, longest match first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
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


class Family(Struct, frozen=True, gc=False):
    """Known words of one sort that are not made before a text has one of the words that they begin with.

    `firsts` holds these first words, as they are written; `words` makes all of the family.
    """

    sort: str
    firsts: tuple[str, ...]
    words: Callable[[], Iterable[Word]]


class _Node(Struct, gc=False):
    """The phrases that end here, and the steps on from here by the next folded word.

    `waiting` holds, at the first word of phrases, all of them until somebody asks for one: most are never asked for.
    """

    # Tuples, for Python need not look through those of structs for cycles.
    next: dict[str, _Node] = {}
    words: tuple[Word, ...] = ()
    waiting: tuple[Word | Family, ...] | None = None


class Trie:
    """Finds the longest known phrases at a token. Built once, then only read."""

    def __init__(self, words: Iterable[Word | Family]) -> None:
        first: dict[str, list[Word | Family]] = {}
        longer: set[str] = set()
        for word in words:
            for fold, more in _openings(word):
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
            _grow(node, tokens[index].fold)
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
            _grow(node, tokens[index].fold)
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


def _grow(node: _Node, fold: str) -> None:
    """Put the phrases that wait at their first word in their places. Whoever else does it meanwhile does the same."""
    waiting = node.waiting
    if waiting is None:
        return
    grown = _Node()
    for word, pieces in _phrases(waiting, fold):
        here = grown
        for piece in pieces:
            step = here.next.get(piece)
            if step is None:
                step = here.next[piece] = _Node()
            here = step
        here.words += (word,)
    node.next, node.words = grown.next, grown.words
    node.waiting = None


def _phrases(waiting: Iterable[Word | Family], fold: str) -> Iterator[tuple[Word, Sequence[str]]]:
    """Each word that begins with the folded token, in order, with the folded tokens behind it."""
    for held in waiting:
        if isinstance(held, Word):
            yield held, _pieces(held.surface)[1:]
        else:
            yield from _by_first(held).get(fold, ())


@cache
def _by_first(family: Family) -> dict[str, list[tuple[Word, Sequence[str]]]]:
    """The words of a family by their first folded token; taken apart once, whichever of these a text has first."""
    found: dict[str, list[tuple[Word, Sequence[str]]]] = {}
    for word in family.words():
        first, *others = _pieces(word.surface)
        found.setdefault(first, []).append((word, others))
    return found


def first_fold(surface: str) -> str:
    """The folded token that a phrase begins with; empty for a phrase without any."""
    return _beginning(surface)[0]


def _openings(word: Word | Family) -> Iterable[tuple[str, bool]]:
    """The folded tokens that a word or a family begins with, and whether others may follow each."""
    if isinstance(word, Family):
        return [(fold, True) for fold in {_beginning(first)[0] for first in word.firsts}]
    beginning = _beginning(word.surface)
    return (beginning,) if beginning[0] else ()


def _beginning(surface: str) -> tuple[str, bool]:
    """The folded token that a phrase begins with, and whether others follow it."""
    first, space, _ = surface.partition(" ")
    if first.isascii() and first.isalpha():
        return first.lower(), bool(space)
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
