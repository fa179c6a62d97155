"""The grammar's patterns: read from YAML, each with an id, a form, an example and a counter-example."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from chancery.reading.groups import Sentence
from chancery.reading.symbols import Form, Match, literals
from chancery.vocabulary._yaml import read_yaml


@dataclass(frozen=True, slots=True)
class Pattern:
    """One rule of the grammar. `gives` holds what a match settles by itself, such as a stage or a standing.

    `rank` is its place in its file.

    `example` is a sentence that it must read, `counter` one that it must leave alone.
    """

    id: str
    form: Form
    example: str
    counter: str
    gives: Mapping[str, Any] = field(default_factory=dict)
    rank: int = 0

    def matches(self, sentence: Sentence) -> Iterator[Match]:
        return self.form.find(sentence.symbols)


@cache
def patterns(name: str) -> tuple[Pattern, ...]:
    """The patterns of the English file `name`, in its order, which is their precedence."""
    rows: list[dict[str, Any]] = read_yaml(f"en/patterns/{name}.yaml")
    return tuple(
        Pattern(
            row["id"], Form(row["form"]), row["example"], row.get("counter", ""), row.get("gives", {}), rank
        )
        for rank, row in enumerate(rows)
    )


def matches(name: str, sentence: Sentence) -> tuple[tuple[Pattern, Match], ...]:
    """Every match of the patterns of file `name` in a sentence, pattern by pattern in the file's order."""
    held = sentence.read.get(name)
    if held is None:
        able = fitting(name, sentence)
        row = sentence.symbols if able else ""
        held = tuple([(pattern, match) for pattern in able for match in pattern.form.found(row)])
        sentence.read[name] = held
    return held


def fitting(name: str, sentence: Sentence) -> tuple[Pattern, ...]:
    """The patterns of file `name` that can stand in a sentence by what they cannot do without, in the file's order."""
    telling = _telling(name)
    if telling is not None and sentence.tags.isdisjoint(telling):
        return ()
    return _fitting(name, sentence.tags & _needed(name))


@lru_cache(maxsize=8192)
def _fitting(name: str, there: frozenset[str]) -> tuple[Pattern, ...]:
    """The patterns of a file that can stand in a sentence which, of the tags that any of them needs, has these."""
    index, always = _by_need(name)
    able = {*always, *(pattern.rank for tag in there for pattern in index.get(tag, ()))}
    of_file = patterns(name)
    found = []
    for rank in sorted(able):
        pattern = of_file[rank]
        for need in pattern.form.needs:
            if there.isdisjoint(need):
                break
        else:
            found.append(pattern)
    return tuple(found)


@cache
def _needed(name: str) -> frozenset[str]:
    return frozenset(tag for pattern in patterns(name) for need in pattern.form.needs for tag in need)


@cache
def _telling(name: str) -> frozenset[str] | None:
    """Tags of which a sentence has one wherever a pattern of the file stands; None where some pattern needs nothing."""
    index, always = _by_need(name)
    return None if always else frozenset(index)


@cache
def _by_need(name: str) -> tuple[Mapping[str, tuple[Pattern, ...]], tuple[int, ...]]:
    """The patterns of a file by the tags of their rarest need, and the ranks of those that need nothing."""
    index: dict[str, tuple[Pattern, ...]] = {}
    for pattern in patterns(name):
        for tag in min(pattern.form.needs, key=_commonness, default=()):
            index[tag] = (*index.get(tag, ()), pattern)
    return index, tuple(pattern.rank for pattern in patterns(name) if not pattern.form.needs)


def _commonness(need: frozenset[str]) -> tuple[bool, int]:
    """Whether tags that are in most sentences meet a need, and how many do."""
    return not need.isdisjoint(_COMMON), len(need)


#: Tags of which most sentences have some.
_COMMON = frozenset({
    "cap", "cap1", "comma", "dot", "low", "person", "place", "state", "stop", "verb", "w:'s", "w:a", "w:and", "w:at", "w:by",
    "w:for", "w:from", "w:in", "w:is", "w:of", "w:on", "w:the", "w:to", "w:was", "w:with",
})  # fmt: skip


#: The pattern files of a language, in no order that matters.
FILES = (
    "instruments",
    "mechanisms",
    "milestones",
    "signings",
    "standing",
    "statements",
    "visits",
    "meetings",
    "prospects",
    "references",
    "delegations",
)


@cache
def function_words() -> frozenset[str]:
    """The words of grammar: never part of a name, and no filler between others."""
    return frozenset(read_yaml("en/function_words.yaml")["words"])


@cache
def literal_words() -> frozenset[str]:
    """The words that some pattern names, with the function words: only these get a tag of their own."""
    named: set[str] = set(function_words())
    for name in FILES:
        for pattern in patterns(name):
            named |= literals(pattern.form.text)
    return frozenset(named)
