"""The grammar's patterns: read from YAML, each with an id, a form, an example and a counter-example."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from chancery.reading.groups import Sentence
from chancery.reading.met import NeedsMet
from chancery.reading.symbols import Form, Match
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
        row = sentence.symbols
        held = tuple(
            [(pattern, match) for pattern in fitting(name, sentence) for match in pattern.form.found(row)]
        )
        sentence.read[name] = held
    return held


def fitting(name: str, sentence: Sentence) -> tuple[Pattern, ...]:
    """The patterns of file `name` that can stand in a sentence by what they cannot do without, in the file's order."""
    met = sentence.read.get("needs met")
    if met is None:
        met = sentence.read["needs met"] = _needs_met().of(sentence.symbols)
    return _able(name, met)


def first_match(name: str, row: str) -> Pattern | None:
    """The first pattern of file `name`, in its order, that stands in an encoded row of groups."""
    able = _able(name, _needs_met().of(row))
    return next((pattern for pattern in able if pattern.form.found(row)), None)


def _able(name: str, met: int) -> tuple[Pattern, ...]:
    able = _needs_met().able(name, met)
    if not able:
        return ()
    of_file = patterns(name)
    return tuple([of_file[rank] for rank in able])


@cache
def _needs_met() -> NeedsMet:
    return NeedsMet({name: [pattern.form.needs for pattern in patterns(name)] for name in FILES})


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
            named |= pattern.form.literals
    return frozenset(named)
