"""Periods as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from chancery.answering.periods import find_period
from chancery.model import edtf

TODAY = date(2026, 1, 15)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("signed in 2025", "2025"),
        ("signed since 2020", "2020/.."),
        ("signed after 2020", "2021/.."),
        ("signed before 2020", "../2019"),
        ("signed until 2023", "../2023"),
        ("between 2019 and 2023", "2019/2023"),
        ("from march 2019 to may 2020", "2019-03/2020-05"),
        ("in october 2025", "2025-10"),
        ("on 10 october 2025", "2025-10-10"),
        ("on october 10 2025", "2025-10-10"),
        ("on 2025-10-10", "2025-10-10"),
        ("in the 1990s", "1990/1999"),
        ("last year", "2025"),
        ("this month", "2026-01"),
        ("last month", "2025-12"),
        ("in the last five years", "2021-01/2026-01-15"),
    ],
)
def test_a_period_is_read(text: str, dates: str) -> None:
    found = find_period(text, today=TODAY)
    assert found is not None
    assert found.dates == dates
    assert edtf.is_valid(found.dates)


@pytest.mark.parametrize(
    "text", ["between laos and mongolia", "the 17th session", "on 31 february 2025", "2+2 talks"]
)
def test_what_is_no_period_is_left(text: str) -> None:
    found = find_period(text, today=TODAY)
    assert found is None or found.dates == "2025"
