"""The pattern engine: a sentence as a string of symbols, one a group, and ordinary regular expressions over it.

A pattern is written in words. `<tag>` is one group that has the tag, `<a|b>` one that has either, `<!a>` one that has not;
`'of|to'` one literal word; `~3` at most three groups of any sort that stop no clause (lazy); `.` any one group. What is
left, `( ) | ? * + {m,n} (?P<name> )`, means what it means in a regular expression. White space separates and is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from chancery.errors import VocabularyError
from chancery.reading.groups import Group

_PART = re.compile(
    r"\s+|<(?P<not>!?)(?P<tags>[a-z0-9:|_'-]+)>|'(?P<literal>[^']+)'|~(?P<gap>\d+)|(?P<regex>\(\?P<\w+>|\(\?[:=!]|[()|?*+.^$]|\{\d*,?\d*\})"
)
_STOPS = frozenset({"stop"})
_BASE = 0xE000

#: tag set -> symbol; grows as sentences bring new combinations.
_symbol_of: dict[frozenset[str], str] = {}
_tags_of: list[frozenset[str]] = []


def symbol(tags: frozenset[str]) -> str:
    """The symbol of a tag set."""
    known = _symbol_of.get(tags)
    if known is None:
        known = chr(_BASE + len(_tags_of))
        _symbol_of[tags] = known
        _tags_of.append(tags)
    return known


def encode(groups: Sequence[Group]) -> str:
    """The sentence's groups as a string, one symbol each."""
    return "".join(symbol(group.tags) for group in groups)


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern stands in a row of groups, half-open, with its named parts as group ranges."""

    first: int
    last: int
    parts: dict[str, tuple[int, int]]


class Form:
    """A compiled pattern. Raises `VocabularyError` when its text is malformed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._pieces = tuple(_parse(text))
        self._compiled: tuple[int, re.Pattern[str]] | None = None

    def find(self, encoded: str) -> Iterator[Match]:
        """Every match in an encoded sentence, overlapping starts included."""
        pattern = self._pattern()
        at = 0
        while at < len(encoded):
            found = pattern.search(encoded, at)
            if found is None:
                return
            if found.end() > found.start():
                parts = {k: found.span(k) for k, v in found.groupdict().items() if v is not None}
                yield Match(found.start(), found.end(), parts)
            at = found.start() + 1

    def _pattern(self) -> re.Pattern[str]:
        """The regular expression over all symbols known so far; made anew when new ones came up."""
        if self._compiled is None or self._compiled[0] != len(_tags_of):
            source = "".join(_render(piece) for piece in self._pieces)
            self._compiled = (len(_tags_of), re.compile(source))
        return self._compiled[1]


@lru_cache(maxsize=4096)
def form(text: str) -> Form:
    """The compiled pattern of `text`, made once."""
    return Form(text)


def literals(text: str) -> frozenset[str]:
    """The literal words that a pattern's text names."""
    found = {tag for sort, tags in _parse(text) if sort in ("tags", "not") for tag in tags.split("|")}
    return frozenset(tag[2:] for tag in found if tag.startswith("w:"))


def _parse(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(text):
        part = _PART.match(text, at)
        if part is None:
            raise VocabularyError(f"pattern {text!r}: cannot read {text[at : at + 12]!r}")
        at = part.end()
        if part.group("tags"):
            yield ("not" if part.group("not") else "tags"), part.group("tags")
        elif part.group("literal"):
            yield "tags", "|".join(f"w:{word}" for word in part.group("literal").split("|"))
        elif part.group("gap"):
            yield "gap", part.group("gap")
        elif part.group("regex"):
            yield "regex", part.group("regex")


def _render(piece: tuple[str, str]) -> str:
    sort, value = piece
    if sort == "regex":
        return value
    if sort == "gap":
        return f"{_none_of(_STOPS)}{{0,{value}}}?"
    wanted = frozenset(value.split("|"))
    return _none_of(wanted) if sort == "not" else _any_of(wanted)


def _any_of(wanted: frozenset[str]) -> str:
    chars = [chr(_BASE + n) for n, tags in enumerate(_tags_of) if tags & wanted]
    return "[" + "".join(chars) + "]" if chars else "(?!)"


def _none_of(wanted: frozenset[str]) -> str:
    chars = [chr(_BASE + n) for n, tags in enumerate(_tags_of) if tags & wanted]
    return "[^" + "".join(chars) + "]" if chars else "."
