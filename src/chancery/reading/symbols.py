"""The pattern engine: a sentence as a string of symbols, one a group, and ordinary regular expressions over it.

A pattern is written in words. `<tag>` is one group that has the tag, `<a|b>` one that has either, `<!a>` one that has not;
`'of|to'` one literal word; `~3` at most three groups of any sort that stop no clause (lazy); `.` any one group. What is
left, `( ) | ? * + {m,n} (?P<name> )`, means what it means in a regular expression. White space separates and is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from chancery.errors import VocabularyError
from chancery.expressions import expression
from chancery.reading.alphabet import spell, tags_of, tags_within
from chancery.reading.groups import Group
from chancery.reading.needs import Piece, needs

_PART = expression(
    r"\s+|<(?P<not>!?)(?P<tags>[a-z0-9:|_'-]+)>|'(?P<literal>[^']+)'|~(?P<gap>\d+)|(?P<regex>\(\?P<\w+>|\(\?[:=!]|[()|?*+.^$]|\{\d*,?\d*\})"
)
_STOPS = frozenset({"stop"})
#: Up to so many tag sets a pattern can tell apart are written down at once; for more it waits until they come up.
_WRITTEN_OUT = 8


def encode(groups: Sequence[Group]) -> str:
    """The sentence's groups as a string, one symbol each."""
    return spell([group.tags for group in groups])


class Match(Struct, frozen=True, gc=False):
    """Where a pattern stands in a row of groups, half-open, with its named parts as group ranges."""

    first: int
    last: int
    parts: dict[str, tuple[int, int]]


class Form:
    """A compiled pattern. Raises `VocabularyError` when its text is malformed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._pieces = tuple(_parse(text))
        self.needs = needs(self._pieces)
        self._letters = _Letters(self._pieces)
        self._compiled: re.Pattern[str] | None = None
        self._size = -1

    @property
    def literals(self) -> frozenset[str]:
        """The literal words that the pattern names."""
        found = {tag for sort, tags in self._pieces if sort in ("tags", "not") for tag in tags.split("|")}
        return frozenset([tag[2:] for tag in found if tag.startswith("w:")])

    def find(self, encoded: str) -> Iterator[Match]:
        """Every match in an encoded sentence, overlapping starts included."""
        there = tags_within(encoded)
        for need in self.needs:
            if there.isdisjoint(need):
                return
        yield from self.found(encoded)

    def found(self, encoded: str) -> Sequence[Match]:
        """As `find`, where it is known that what the pattern needs is there."""
        row = encoded.translate(self._letters)
        pattern = self._pattern()
        search = pattern.search
        found = search(row)
        if found is None:
            return ()
        names = pattern.groupindex
        every: list[Match] = []
        end = len(row)
        while found is not None:
            first, last = found.span()
            if last > first:
                parts = {name: span for name in names if (span := found.span(name))[0] >= 0}
                every.append(Match(first, last, parts))
            found = search(row, first + 1) if first + 1 < end else None
        return every

    def _pattern(self) -> re.Pattern[str]:
        """The regular expression over the form's own letters; made anew when a further one came up."""
        size = len(self._letters.marks)
        if self._compiled is None or self._size != size:
            self._compiled = re.compile(
                "".join(self._letters.render(piece) for piece in self._pieces), re.DOTALL
            )
            self._size = size
        return self._compiled


class _Letters(dict[int, str]):
    """From symbols to the letters of one pattern, which only tell apart what the pattern tells apart.

    A letter stands for the tag sets of which the same wishes of the pattern hold; `marks` has its wishes, by bit.
    """

    def __init__(self, pieces: Sequence[Piece]) -> None:
        super().__init__()
        wishes = [_STOPS if sort == "gap" else _wanted(value) for sort, value in pieces if sort != "regex"]
        self._wishes = tuple(dict.fromkeys(wishes))
        self._granting: dict[str, int] = {}
        for bit, wish in enumerate(self._wishes):
            for tag in wish:
                self._granting[tag] = self._granting.get(tag, 0) | 1 << bit
        self._tags = frozenset(self._granting)
        out = len(self._wishes) <= _WRITTEN_OUT
        self.marks: list[int] = list(range(1 << len(self._wishes))) if out else []
        self._letter_of = {mark: chr(mark) for mark in self.marks}

    def __missing__(self, code: int) -> str:
        mark = 0
        for tag in tags_of(code) & self._tags:
            mark |= self._granting[tag]
        letter = self._letter_of.get(mark)
        if letter is None:
            letter = self._letter_of[mark] = chr(len(self.marks))
            self.marks.append(mark)
        self[code] = letter
        return letter

    def render(self, piece: Piece) -> str:
        sort, value = piece
        if sort == "regex":
            return r"\Z" if value == "$" else value
        if sort == "gap":
            return f"{self._class(_STOPS, no=True)}{{0,{value}}}?"
        return self._class(_wanted(value), no=sort == "not")

    def _class(self, wish: frozenset[str], *, no: bool) -> str:
        bit = 1 << self._wishes.index(wish)
        letters = [n for n, mark in enumerate(self.marks) if bool(mark & bit) != no]
        return f"[{''.join(_ranges(letters))}]" if letters else "(?!)"


def _ranges(codes: Sequence[int]) -> Iterator[str]:
    """Rising code points as the inside of a character class; a class of few ranges is compiled in a third of the time."""
    first = last = codes[0]
    for code in (*codes[1:], -1):
        if code == last + 1:
            last = code
            continue
        yield _literal(first) if first == last else f"{_literal(first)}-{_literal(last)}"
        first = last = code


def _literal(code: int) -> str:
    char = chr(code)
    return rf"\{char}" if char in r"\]^-[&~|" else char


@lru_cache(maxsize=4096)
def form(text: str) -> Form:
    """The compiled pattern of `text`, made once."""
    return Form(text)


def _wanted(value: str) -> frozenset[str]:
    return frozenset(value.split("|"))


def _parse(text: str) -> Iterator[Piece]:
    at = 0
    while at < len(text):
        part = _PART.match(text, at)
        if part is None:
            raise VocabularyError(f"pattern {text!r}: cannot read {text[at : at + 12]!r}")
        at = part.end()
        sort = part.lastgroup
        if sort == "tags":
            yield ("not" if part["not"] else sort), part[sort]
        elif sort == "literal":
            yield "tags", "|".join([f"w:{word}" for word in part[sort].split("|")])
        elif sort is not None:
            yield sort, part[sort]
