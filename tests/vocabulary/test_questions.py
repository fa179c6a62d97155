"""The words of questions: every pattern takes its example and leaves its counter-example."""

from __future__ import annotations

import pytest

from chancery.answering.spotting import tokens_of
from chancery.vocabulary.questions import AskPattern, load_asks, load_question_words


def found_in(question: str) -> list[str]:
    folded = " ".join(token.folded for token in tokens_of(question))
    return [one.id for one in load_asks() if one.pattern.search(folded)]


@pytest.mark.parametrize("pattern", load_asks(), ids=lambda pattern: pattern.id)
def test_a_pattern_takes_its_example_and_leaves_its_counter_example(pattern: AskPattern) -> None:
    assert found_in(pattern.example)[0] == pattern.id
    assert pattern.id not in found_in(pattern.counter)


def test_ids_of_patterns_are_unique() -> None:
    ids = [one.id for one in load_asks()]
    assert len(ids) == len(set(ids))


def test_words_are_folded() -> None:
    assert [word.text for word in load_question_words() if word.text != word.text.casefold()] == []
