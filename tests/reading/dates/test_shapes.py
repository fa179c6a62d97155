"""Which signs a match may begin with."""

from __future__ import annotations

import re
from string import ascii_letters, digits

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.reading.dates.forms import english_forms
from chancery.reading.dates.shapes import OTHER, SIGNS, shape

PIECES = st.sampled_from(
    [
        "a", "(?:b|c)?", "[d-f]", "(g|1)", "(?!h)", "(?<=k)", "2{0,3}", "3{1,2}",
        "(?-i:M|N)", r"\b", "(?:o(?:p|)|)", "-", "q*+",
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    ("source", "heads"),
    [
        ("may|June", {"ma", "ju"}),
        ("(?:the )?[12]x", {"th", "1x", "2x", "·x"}),
        (
            r"(?u:(?<!\w)(?=\w))(?P<day>0?[1-9])!",
            {f"{n}·" for n in "123456789"} | {f"0{n}" for n in "123456789"} | {"0·", "··"},
        ),
        (r"\(a", {"·a"}),
        ("(?-i:O)(?u:(?!\\w))", {"o"}),
        ("a+", {"a", "aa"}),
    ],
)
def test_what_an_expression_may_begin_with(source: str, heads: set[str]) -> None:
    assert shape(source).heads == heads


@pytest.mark.parametrize("source", ["", "a?", "a|", r"\d", ".", "[^a]", "(?=a)", "a)"])
def test_anything_may_stand_where_nothing_is_ruled_out(source: str) -> None:
    assert all(shape(source).opens(text) for text in ("b", "7x", "q-", "z9"))


@settings(deadline=None, max_examples=400)
@given(
    st.lists(PIECES, min_size=1, max_size=4), st.text(ascii_letters + digits + "-", min_size=1, max_size=6)
)
def test_no_match_begins_with_other_signs(pieces: list[str], text: str) -> None:
    source = "".join(pieces)
    if re.match(source, text, re.IGNORECASE | re.ASCII) is not None:
        assert shape(source).opens(text)


@pytest.mark.parametrize(
    ("source", "gaps"),
    [
        (r"a\sb(?:\sc)?", 1),
        (r"(?:a\sb|c)d", 0),
        (r"(?:a\s|b\s\s)c", 1),
        (r"a(?!\sb)(?:(?u:\s)++)c", 1),
        (r"(?:a\s){0,2}b", 0),
    ],
)
def test_how_much_white_space_a_match_has_at_least(source: str, gaps: int) -> None:
    assert shape(source).gaps == gaps


def test_every_form_begins_with_few_signs() -> None:
    openings = [one + other for one in sorted(SIGNS) for other in sorted({*SIGNS, OTHER})]
    able = [sum(map(shape.opens, openings)) for shape in english_forms().shapes]
    assert all(0 < some < len(openings) / 4 for some in able)
