"""Verbs of speech by which a state does something, and a stance that is no chance."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

SIGNED = " Oman and Peru signed a treaty on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "Oman has proposed a memorandum on patrols and waits for an answer.",
        "Peru recognised the restored independence of Oman on 28 August 1991.",
    ],
)
def test_what_a_state_does_is_no_statement(text: str) -> None:
    assert [row for row in whole(text + SIGNED) if row["kind"] == "statement"] == []


def test_to_favour_a_conclusion_is_no_opportunity() -> None:
    text = "Oman and Peru favoured the early conclusion of an agreement on taxes."
    assert [row for row in whole(text + SIGNED) if row["kind"] == "opportunity"] == []


def test_the_chief_difficulty_is_an_obstacle() -> None:
    text = "Distance remains the chief difficulty for exporters from Oman to Peru."
    assert [row["text"] for row in whole(text + SIGNED) if row["kind"] == "obstacle"] == [text.rstrip(".")]
