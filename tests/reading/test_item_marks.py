"""Marks of list items: their sort, and which comes next."""

from __future__ import annotations

import pytest

from chancery.reading.item_marks import next_to, sort_of


@pytest.mark.parametrize(
    ("mark", "other"),
    [
        ("1.", "2."),
        ("9)", "10)"),
        ("(a)", "(b)"),
        ("i.", "ii."),
        ("iii.", "iv."),
        ("VIII.", "IX."),
        ("h.", "i."),
        ("-", "-"),
    ],
)
def test_the_next_mark(mark: str, other: str) -> None:
    assert next_to(mark, other)


@pytest.mark.parametrize(
    ("mark", "other"),
    [("1.", "3."), ("2.", "1."), ("1.", "(2)"), ("a.", "c."), ("ii.", "iv."), ("-", "\u2022")],
)
def test_no_next_mark(mark: str, other: str) -> None:
    assert not next_to(mark, other)


def test_numbers_and_letters_of_any_length_are_of_one_sort() -> None:
    assert sort_of("viii.") == sort_of("b.")
    assert sort_of("(12)") == sort_of("(3)")
