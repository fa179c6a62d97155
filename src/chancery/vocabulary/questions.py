"""The words of questions.

Source: `data/<language>/questions.yaml`, written for this project over the ids of `model.kinds`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.templates import expand

#: Which lists of the file give which slot of a question.
SLOTS: Final = ("kinds", "types", "type_groups", "stages", "standings", "sectors", "offices")
FLAGS: Final = ("overdue", "ongoing", "first", "last", "without")


@dataclass(frozen=True, slots=True)
class AskPattern:
    """One pattern of the grammar of questions: what is asked when it is found, an example and a counter-example."""

    id: str
    ask: str
    pattern: re.Pattern[str]
    example: str
    counter: str


@dataclass(frozen=True, slots=True)
class QuestionWord:
    """`text`, folded, stands for `value` in `slot`: that of one of `SLOTS`, or one of `FLAGS`."""

    text: str
    slot: str
    value: str


@cache
def load_asks(language: str = "en") -> tuple[AskPattern, ...]:
    """The patterns in the order in which they are tried; raises `VocabularyError` for a language without the file."""
    return tuple(
        AskPattern(one["id"], one["ask"], re.compile(one["pattern"]), one["example"], one["counter"])
        for one in read_yaml(f"{language}/questions.yaml")["asks"]
    )


@cache
def load_question_words(language: str = "en") -> tuple[QuestionWord, ...]:
    """Every word and phrase with what it stands for; raises as `load_asks`."""
    data = read_yaml(f"{language}/questions.yaml")
    irregular: dict[str, list[str]] = read_yaml(f"{language}/words.yaml")["irregular"]
    return tuple(_words(data, irregular))


@cache
def load_fillers(language: str = "en") -> frozenset[str]:
    """Words of a question that say nothing of what is looked for; raises as `load_asks`."""
    lines: list[str] = read_yaml(f"{language}/questions.yaml")["fillers"]
    return frozenset(word for line in lines for word in line.split())


@cache
def load_letter_case(language: str = "en") -> tuple[frozenset[str], frozenset[str]]:
    """Short names, folded: those that are names in capitals only, and those of two letters that are names in small ones too."""
    data = read_yaml(f"{language}/questions.yaml")
    return frozenset(data["capitals_only"]), frozenset(data["small_letters"])


def _words(data: dict[str, Any], irregular: dict[str, list[str]]) -> Iterator[QuestionWord]:
    for slot in SLOTS:
        for value, templates in data[slot].items():
            for template in (*templates, *_own_name(slot, value)):
                for surface, _ in expand(template, irregular):
                    yield QuestionWord(surface, slot.removesuffix("s"), value)
    for flag in FLAGS:
        for surface in data[flag]:
            yield QuestionWord(surface, flag, flag)


def _own_name(slot: str, value: str) -> tuple[str, ...]:
    return (value.replace("-", " "),) if slot == "sectors" else ()
