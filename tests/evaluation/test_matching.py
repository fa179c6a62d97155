"""When two values are the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.matching import same_date, same_name, shared_values, unmatched, values


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tô Lâm", "To Lam"),
        ("Ministry of Health", "the Ministry of Health of Vietnam"),
        ("H.E. Kishida Fumio", "Fumio Kishida"),
        ("Đà Nẵng", "Da Nang"),
        ("朝鲜外务省", "朝鲜外务省长"),
    ],
)
def test_one_name_written_in_two_ways(left: str, right: str) -> None:
    assert same_name(left, right)
    assert same_name(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ministry of Health of Mali", "Ministry of Trade of Ghana"),
        ("Tô Lâm", "Kim Jong Un"),
        ("the", "of"),
        ("", "Xi"),
    ],
)
def test_two_names(left: str, right: str) -> None:
    assert not same_name(left, right)


@given(st.text())
def test_a_name_is_the_same_as_itself(name: str) -> None:
    assert same_name(name, name)


def test_dates_are_the_same_but_for_their_marks_of_doubt() -> None:
    assert same_date("2025-10?", " 2025-10~")
    assert not same_date("2025-10", "2025-10-11")
    assert not same_date("2025-10-09/2025-10-11", "[2025-10-09..2025-10-11]")


def test_values_are_flat_and_named() -> None:
    fact = {
        "parties": [{"name": "Ministry of Health", "state": "MLI"}, {"state": "GHA"}],
        "place": "",
        "years": 25,
    }
    assert [values(fact, name) for name in ("parties", "place", "years", "date")] == [
        ["Ministry of Health"],
        [],
        [25],
        [],
    ]


def test_every_value_is_matched_once() -> None:
    assert shared_values("states", ["VNM", "VNM"], ["VNM", "PRK"]) == 1
    assert unmatched("states", ["VNM", "VNM"], ["VNM", "PRK"]) == ["VNM"]
