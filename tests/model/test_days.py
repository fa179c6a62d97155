"""Dates as people read them."""

from __future__ import annotations

import pytest

from chancery.model.days import day_text


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (None, ""),
        ("2025-04-09", "9 April 2025"),
        ("2025-12", "December 2025"),
        ("0962", "0962"),
        ("2025-10-09/2025-10-11", "9 to 11 October 2025"),
        ("2025-09-30/2025-10-02", "30 September to 2 October 2025"),
        ("2024-12-30/2025-01-02", "30 December 2024 to 2 January 2025"),
        ("2024-10-09/2025-10-09", "9 October 2024 to 9 October 2025"),
        ("2025-01/2025-03", "January to March 2025"),
        ("2019/2021", "2019 to 2021"),
        ("2019/2021-03-04", "2019 to 4 March 2021"),
        ("../2025-04-09", "until 9 April 2025"),
        ("1950/..", "since 1950"),
        ("[2025-10-09..2025-10-11]", "between 9 and 11 October 2025"),
        ("[2012-07..2012-09]", "between July and September 2012"),
        ("[..2025-04-09]", "by 9 April 2025"),
        ("[2025-04..]", "on or after April 2025"),
        ("next spring", "next spring"),
    ],
)
def test_dates_in_words(date: str | None, words: str) -> None:
    assert day_text(date) == words
