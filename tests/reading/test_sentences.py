"""A block to its sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.reading.sentences import LONGEST, sentences


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


def test_a_full_stop_behind_an_abbreviation_ends_no_sentence() -> None:
    assert parts("Mr. Abe Koro met Gen. Said Nur. They spoke.") == [
        "Mr. Abe Koro met Gen. Said Nur.",
        "They spoke.",
    ]


@pytest.mark.parametrize(
    "head", ["LOMAS. Oct 28 (Interfax) - ", "LOMAS. KAZINFORM – ", "LOMAS. March 3. KAZINFORM /Abe Koro/ - "]
)
def test_a_dateline_in_pieces_is_of_the_sentence_that_it_opens(head: str) -> None:
    assert parts(f"{head}Abe Koro met Said Nur. They spoke.") == [
        f"{head}Abe Koro met Said Nur.",
        "They spoke.",
    ]


def test_right_honourable_ends_no_sentence() -> None:
    assert parts("He met Rt. Hon. Said Nur. They spoke.") == ["He met Rt. Hon. Said Nur.", "They spoke."]


def test_a_sentence_without_end_is_cut_at_white_space() -> None:
    cut = parts("Ministry " * 1000)

    assert [len(piece) <= LONGEST for piece in cut] == [True] * len(cut)
    assert " ".join(cut).split() == ["Ministry"] * 1000


def test_a_sentence_without_end_is_cut_behind_a_semicolon_or_a_comma_where_it_has_one() -> None:
    row = "the accord on fish, the treaty on water, the pact on rail; "

    assert all(piece.endswith("rail;") for piece in parts(row * 200))
    assert all(piece.endswith(",") for piece in parts("Oman and Mali, " * 500))


def test_no_sentence_of_usual_length_is_cut() -> None:
    row = "the accord on fish, " * (LONGEST // 20)

    assert len(parts(row)) == 1


def test_one_word_without_end_is_cut_where_it_must_be() -> None:
    assert "".join(parts("a" * (2 * LONGEST + 7))) == "a" * (2 * LONGEST + 7)


@given(st.text(alphabet="ab .!?\n\"'", max_size=300))
def test_nothing_but_white_space_lies_between_sentences(text: str) -> None:
    found = sentences(text, 0, len(text))

    assert "".join("".join(text[a:b].split()) for a, b in found) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was held here on Monday., Present there were both.",
            ["It was held here on Monday.,", "Present there were both."],
        ),
        ("The envoy to the DPRK., A team left.", ["The envoy to the DPRK.,", "A team left."]),
        ("As of May 4., A text was signed.", ["As of May 4.,", "A text was signed."]),
        (
            "He, of the C.C., WPK, was in Washington, D.C., On leave.",
            ["He, of the C.C., WPK, was in Washington, D.C., On leave."],
        ),
        ("NORCROSS, Ga., June 29 - A firm of U.S., European and Asian money.", None),
        ("Murex Corp., Kyowa and Sat., Noon.", None),
    ],
)
def test_a_comma_left_over_behind_a_stop(text: str, expected: list[str] | None) -> None:
    assert [text[a:b] for a, b in sentences(text, 0, len(text))] == (expected or [text])
