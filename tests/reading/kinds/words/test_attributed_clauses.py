"""Whose words those of a sentence are that has several clauses: put in between commas, or behind a second verb."""

from __future__ import annotations

import pytest

from tests.reading.kinds.words.test_attributed_words import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lima, Mr. Bechir said, hopes for a road through the desert.",
            [("reported", "Idris Bechir", "hopes for a road through the desert.")],
        ),
        (
            "Peru, Vela told reporters, wants the border reopened at once.",
            [("reported", "Elmer Vela", "wants the border reopened at once.")],
        ),
        (
            "Peru, a neighbour of Brazil, said it would build the road.",
            [("reported", "Peru", "it would build the road")],
        ),
    ],
)
def test_who_is_put_in_between_commas_says_what_the_state_hopes(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bechir met President Luis Paz of Peru in Cusco and said that trade would double.",
        "Bechir met Luis Paz, the Peruvian president, and later told reporters that trade would double.",
    ],
)
def test_a_second_verb_goes_with_the_subject_of_the_first(text: str) -> None:
    assert said(text) == [("reported", "Idris Bechir", "trade would double")]
