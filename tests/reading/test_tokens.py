"""Tokens: what counts as one, where it stands, and the form that it is matched by."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.reading.tokens import Token, fold, tokenise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("signed in Hanoi.", ["signed", "in", "Hanoi", "."]),
        ("the U.S. side", ["the", "U.S.", "side"]),
        ("1,200 at 10:30, 3.5%", ["1,200", "at", "10:30", ",", "3.5", "%"]),
        ("Côte d’Ivoire’s port", ["Côte", "d’Ivoire", "’s", "port"]),
        ("O'Brien isn't in", ["O'Brien", "isn", "'t", "in"]),
        ("vice-minister", ["vice", "-", "minister"]),
        ("a_b", ["a", "_", "b"]),
        ("", []),
    ],
)
def test_a_token_is_a_word_a_number_or_a_single_sign(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokenise(text)] == expected


def test_a_token_tells_where_it_stands_and_what_it_looks_like() -> None:
    assert tokenise("x Ünal–kg", 2) == (
        Token(2, 6, "Ünal", "unal", glued=False, capital=True, word=True, dash=False),
        Token(6, 7, "–", "–", glued=True, capital=False, word=False, dash=True),
        Token(7, 9, "kg", "kg", glued=True, capital=False, word=True, dash=False),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Đà Nẵng", "da nang"), ("ISTANBUL", "istanbul"), ("Straße", "strasse"), ("’s", "'s"), ("ﬁrm", "firm")],
)
def test_folding_takes_case_accents_and_curly_quotes_away(text: str, expected: str) -> None:
    assert fold(text) == expected


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_tokens_stand_in_order_within_the_range_and_leave_out_only_white_space(
    text: str, a: int, b: int
) -> None:
    start, end = min(a, b), max(a, b)
    tokens = tokenise(text, start, end)
    assert all(text[t.start : t.end] == t.text and start <= t.start < t.end <= end for t in tokens)
    assert all(one.end <= two.start for one, two in pairwise(tokens))
    assert "".join(t.text for t in tokens) == "".join(text[start:end].split())


def test_a_token_is_a_value_that_nobody_changes() -> None:
    one, same = tokenise("Chad"), tokenise("Chad")
    assert one == same
    assert len({*one, *same}) == 1
    with pytest.raises(AttributeError):
        one[0].start = 3  # type: ignore[misc]


def test_a_long_stretch_of_blanks_costs_no_more_than_its_length() -> None:
    assert tokenise("Oman" + " " * 200_000) == tokenise("Oman")
