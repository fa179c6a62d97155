"""A line without the number that every full date has is left alone at a glance, and nothing is lost by that."""

from __future__ import annotations

import re
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from chancery.intake import full_dates

PIECES = [
    "11",
    "2025",
    "25",
    "October",
    "Oct.",
    "/",
    ".",
    "-",
    " ",
    ", ",
    "年",
    "10",
    "月",
    "日",
    "3:05 PM EST",
    "de",
    "٢٠٢٥",
]


@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join))
def test_looking_through_finds_no_more(line: str) -> None:
    found = full_dates.full_dates(line)
    with patch.object(full_dates, "_NUMBER", re.compile("")):
        assert full_dates.full_dates(line) == found
