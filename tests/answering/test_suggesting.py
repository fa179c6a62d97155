"""Questions that are suggested are questions that are understood."""

from __future__ import annotations

import pytest

from chancery.answering import answer
from chancery.answering.suggesting import nearest_questions, suggestions
from chancery.answering.understanding import understand
from chancery.keeping import Record

STATES = (("PRK", "VNM"), ("VNM",), ())


@pytest.mark.parametrize("states", STATES, ids=len)
def test_every_suggestion_is_understood_as_it_is_meant(record: Record, states: tuple[str, ...]) -> None:
    for one in suggestions(states):
        asked = understand(one)
        assert set(states) == {state for state in (*asked.states, asked.visitor, asked.host) if state}, one
        assert asked.words == (), one
        assert answer(record, one).outcome != "not-read", one


def test_the_nearest_questions_are_about_the_same_states() -> None:
    nearest = nearest_questions("Will Vietnam and North Korea sign agreements on the moon?")
    assert nearest[0] == "Which agreements have Vietnam and North Korea signed?"
    assert all("Vietnam and North Korea" in one for one in nearest)


@pytest.mark.parametrize("text", ["", "What is the weather?", "x" * 3000])
def test_without_states_they_are_about_the_whole_record(text: str) -> None:
    assert set(nearest_questions(text)) == set(suggestions())
