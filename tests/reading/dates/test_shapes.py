"""Which signs a match may begin with."""

from __future__ import annotations

import re
from string import ascii_letters, digits

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.reading.dates.forms import english_forms
from chancery.reading.dates.shapes import SIGNS, shape

PIECES = st.sampled_from(
    [
        "a", "(?:b|c)?", "[d-f]", "(g|1)", "(?!h)", "(?<=k)", "2{0,3}", "3{1,2}",
        "(?-i:M|N)", r"\b", "(?:o(?:p|)|)", "-", "q*+",
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    ("source", "signs"),
    [
        ("may|June", "jm"),
        ("(?:the )?[1-3]x", "t123"),
        (r"(?u:(?<!\w)(?=\w))(?P<day>0?[1-9])", "0123456789"),
        (r"\(a", ""),
        ("(?-i:Oct)(?u:(?!\\w))", "o"),
    ],
)
def test_what_an_expression_may_begin_with(source: str, signs: str) -> None:
    assert shape(source).signs == set(signs)


@pytest.mark.parametrize("source", ["", "a?", "a|", r"\d", ".", "[^a]", "(?=a)"])
def test_all_signs_where_nothing_is_ruled_out(source: str) -> None:
    assert shape(source).signs == SIGNS


@settings(deadline=None)
@given(
    st.lists(PIECES, min_size=1, max_size=4), st.text(ascii_letters + digits + "-", min_size=1, max_size=6)
)
def test_no_match_begins_with_another_sign(pieces: list[str], text: str) -> None:
    source = "".join(pieces)
    if re.match(source, text, re.IGNORECASE | re.ASCII) is not None and text[0] != "-":
        assert text[0].lower() in shape(source).signs


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
    assert all(shape(form.source).signs < SIGNS for form in english_forms().forms)
