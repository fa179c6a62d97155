"""Groups: what a sentence is made of for the grammar, each with tags that the patterns name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from msgspec import Struct

from chancery.reading.alphabet import spell, tags_within
from chancery.reading.kept import kept
from chancery.reading.tokens import Token
from chancery.reading.trie import Word


@dataclass(slots=True, unsafe_hash=True)
class Person:
    """A person as named: `name` span, the office's words and where they stand, the state they act for and its words.

    `accredited` are the states that an envoy's office names behind `to`, with their words.
    """

    name: str
    name_span: tuple[int, int]
    office: str | None = None
    office_span: tuple[int, int] | None = None
    state: str | None = None
    state_span: tuple[int, int] | None = None
    rank: int | None = None
    accredited: tuple[tuple[str, tuple[int, int]], ...] = ()

    def acting_for(self, state: str | None, span: tuple[int, int] | None) -> Person:
        """The same person, who acts for `state` by the words at `span`."""
        return Person(
            self.name, self.name_span, self.office, self.office_span, state, span, self.rank, self.accredited
        )


@dataclass(slots=True, unsafe_hash=True)
class Body:
    """A body as named: full `name` with its span, sort of body, and the state it belongs to.

    `both`: a plural that stands for one body of each side, `other` the second side's state where it is named.
    """

    name: str
    name_span: tuple[int, int]
    sort: str
    state: str | None = None
    state_span: tuple[int, int] | None = None
    both: bool = False
    other: str | None = None


class Group(Struct, frozen=True, gc=False):
    """Tokens `[first, last)` of a sentence taken as one thing; `start`/`end` are code points of the report."""

    # A struct and no dataclass, as all that a report has many of, for a frozen dataclass takes ten times as long to make.

    tags: frozenset[str]
    first: int
    last: int
    start: int
    end: int
    words: tuple[Word, ...] = ()
    value: Any = None

    def word(self, sort: str) -> Word | None:
        """The known word of class `sort` that this group is, if it is one."""
        for word in self.words:
            if word.sort == sort:
                return word
        return None

    @property
    def form(self) -> str:
        """The inflection of the first verb reading."""
        return next((w.form for w in self.words if w.sort.startswith("v:")), "")

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end


class Sentence(Struct, frozen=True, dict=True):
    """A sentence: its range in the text, the block it stands in, its tokens and groups."""

    start: int
    end: int
    block: int
    tokens: tuple[Token, ...]
    groups: tuple[Group, ...]

    @kept
    def read(self) -> dict[str, Any]:
        """What was once found in the sentence, such as the matches of the patterns of a file."""
        return {}

    @kept
    def symbols(self) -> str:
        """The groups as a string that patterns are looked for in, one symbol each."""
        return spell([group.tags for group in self.groups])

    @kept
    def tags(self) -> frozenset[str]:
        """Every tag that some group of the sentence has."""
        return tags_within(self.symbols)

    @kept
    def folds(self) -> frozenset[str]:
        """Every folded word and sign of the sentence."""
        return frozenset([token.fold for token in self.tokens])

    def with_groups(self, groups: Sequence[Group]) -> Sentence:
        """The same words in other groups."""
        made = Sentence(self.start, self.end, self.block, self.tokens, tuple(groups))
        made.__dict__["folds"] = self.folds
        return made


def make_group(
    tokens: Sequence[Token],
    first: int,
    last: int,
    tags: frozenset[str],
    *,
    words: tuple[Word, ...] = (),
    value: Any = None,
) -> Group:
    return Group(tags, first, last, tokens[first].start, tokens[last - 1].end, words, value)


def merge(groups: Sequence[Group], tags: frozenset[str], value: Any = None) -> Group:
    """One group over a run of neighbours."""
    a, b = groups[0], groups[-1]
    return Group(tags, a.first, b.last, a.start, b.end, (), value)
