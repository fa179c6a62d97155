"""Dates are looked for only where one of the words that every date has is near, and none is missed for that."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.reading.dates import expressions, find_dates, may_hold_date
from chancery.reading.dates.expressions import Tried
from chancery.reading.dates.forms import english_forms
from chancery.reading.dates.words import date_words
from chancery.reading.tokens import tokenise


def _pool() -> list[str]:
    words = date_words()
    tables = (
        words.months,
        words.weekdays,
        words.directions,
        words.parts,
        words.relative,
        words.seasons,
        words.ways,
    )
    lists = (
        words.entries["vague"],
        words.entries["names"],
        words.entries["dayparts"],
        words.entries["year_leads"],
    )
    plain = "the of in within two twenty-five first second fifth last quarter month year weeks 5 12th 1990s 2025 Q1 no. and to"
    signs = [
        ",",
        "–",
        "-",
        "(",
        ")",
        ".",
        "'s",
        "2025-10-11",
        "39501",
        "10/11/2025",
        "3 pm",
        "a couple of",
        "one hundred",
        "May",
        "Oct.",
    ]
    return sorted({*(w for group in (*tables, *lists) for w in group), *plain.split(), *signs})


POOL = _pool()
TEXTS = st.lists(
    st.sampled_from(POOL).flatmap(lambda word: st.sampled_from([word, word.title()])), max_size=9
)


def everywhere(text: str, low: int, high: int) -> list[int]:
    forms = english_forms()
    found = forms.word.finditer(text, low, high)
    return [word.start() for word in found if (word[1] or "").casefold() in forms.openers]


@settings(max_examples=400, deadline=None)
@given(TEXTS.map(" ".join))
def test_looking_everywhere_finds_no_more(text: str) -> None:
    found = find_dates(text, 0, len(text))
    with patch.object(expressions, "_openings", everywhere):
        assert find_dates(text, 0, len(text)) == found


def every_form(_sign: str, _most: int) -> list[Tried]:
    return [(form, form.pattern.match) for form in english_forms().forms]


@settings(max_examples=600, deadline=None)
@given(
    st.lists(
        st.sampled_from(POOL)
        | st.sampled_from(["people", "Koro", "met", "\n", "m", "20", ";", "?", "”", ", people", ". Koro"]),
        max_size=9,
    ).map(" ".join)
)
def test_trying_every_form_finds_no_more(text: str) -> None:
    found = find_dates(text, 0, len(text))
    with patch.object(expressions, "_tried", every_form):
        assert find_dates(text, 0, len(text)) == found


@pytest.mark.parametrize(
    "text", ["the two ministers in the hall", "this is the first of many", "a number of them"]
)
def test_words_that_only_lead_dates_in_are_not_tried(text: str) -> None:
    assert expressions._openings(text, 0, len(text)) == []


@settings(max_examples=400, deadline=None)
@given(st.one_of(TEXTS.map(" ".join), TEXTS.map("".join), st.text()))
def test_where_no_date_may_stand_none_is_found(text: str) -> None:
    assert may_hold_date(tokenise(text)) or find_dates(text, 0, len(text)) == []


@pytest.mark.parametrize("text", ["the two ministers in the hall", "Oman's minister, who is forty"])
def test_most_sentences_are_seen_to_hold_no_date_by_their_words(text: str) -> None:
    assert not may_hold_date(tokenise(text))
