"""Dates as EDTF: what is a value, which days it may touch, how two compare."""

from datetime import date

import edtf as oracle
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.model import edtf

BOUNDS = {
    "2025-10-10": (date(2025, 10, 10), date(2025, 10, 10)),
    "2024-02": (date(2024, 2, 1), date(2024, 2, 29)),
    "1950": (date(1950, 1, 1), date(1950, 12, 31)),
    "2025-10-09/2025-10-11": (date(2025, 10, 9), date(2025, 10, 11)),
    "2025/2030": (date(2025, 1, 1), date(2030, 12, 31)),
    "1997-05-30/..": (date(1997, 5, 30), None),
    "../2030-06": (None, date(2030, 6, 30)),
    "[2025-10-09..2025-10-11]": (date(2025, 10, 9), date(2025, 10, 11)),
    "[2024-04..2024-06]": (date(2024, 4, 1), date(2024, 6, 30)),
    "[2025-10-09..]": (date(2025, 10, 9), None),
    "[..2025-10-09]": (None, date(2025, 10, 9)),
}


@pytest.mark.parametrize("value", BOUNDS)
def test_a_value_has_a_first_and_a_last_day_or_is_open(value: str) -> None:
    assert edtf.bounds(value) == BOUNDS[value]
    assert edtf.is_valid(value)


@pytest.mark.parametrize(
    "value",
    [
        "", "2025-13", "2025-02-30", "0000", "25-10-10", "2025-1-1", "2025-10-10T10:00", "2025-10-10?", "199X", "../..",
        "[..]", "/2025", "2025/", "2025-10-11/2025-10-09", "[2025..2024]", "[2025]", "[2025,2026]", "{2025,2026}",
        "2025/2026/2027", "2025-10-10 ", "٢٠٢٥",
    ],
)  # fmt: skip
def test_anything_else_is_refused(value: str) -> None:
    assert not edtf.is_valid(value)
    with pytest.raises(ValueError, match=r".+"):
        edtf.bounds(value)


def test_a_value_is_taken_apart() -> None:
    value = edtf.parse("[2025-10-09..2025-10]")

    assert (value.shape, value.start, value.end) == (
        "set",
        edtf.Stamp("2025-10-09", date(2025, 10, 9), date(2025, 10, 9)),
        edtf.Stamp("2025-10", date(2025, 10, 1), date(2025, 10, 31)),
    )


@pytest.mark.parametrize(
    ("a", "b", "meet"),
    [
        ("2025-10", "2025-10-31/2025-11-02", True),
        ("2025-10-10", "[2025-10-09..2025-10-11]", True),
        ("2025-10-10", "2025-10-11", False),
        ("1997-05-30/..", "1997-05-31", True),
        ("1997-05-30/..", "1997-05-29", False),
        ("../1990", "1991/..", False),
        ("../1991", "1991/..", True),
    ],
)
def test_two_values_intersect_when_some_day_may_be_of_both(a: str, b: str, meet: bool) -> None:
    assert (edtf.intersects(a, b), edtf.intersects(b, a)) == (meet, meet)


@pytest.mark.parametrize(
    ("a", "b", "does"),
    [
        ("2025", "2025-10", True),
        ("2025-10", "2025", False),
        ("[2025-10-09..2025-10-11]", "2025-10-10", True),
        ("2025-10-09/..", "2025-10-10/..", True),
        ("2025-10-09/..", "../2025-10-10", False),
        ("2025-10-10", "2025-10-10", True),
    ],
)
def test_a_value_contains_another_that_stays_within_it(a: str, b: str, does: bool) -> None:
    assert edtf.contains(a, b) is does


@pytest.mark.parametrize(
    ("a", "b", "does"),
    [
        ("2025-10-10", "2025-10", True),
        ("2025-10-10", "[2025-10-09..2025-10-11]", True),
        ("2025-10-09/2025-10-11", "2025-10", True),
        ("2025-10-10", "2025-10-10", False),
        ("2025-10", "2025-10-10", False),
        # A visit that lasts three days is not told more precisely by one of them.
        ("2025-10-10", "2025-10-09/2025-10-11", False),
        ("1997-05-30/1997-05-31", "1997-05-30/..", True),
        ("1997-05-29/1997-05-31", "1997-05-30/..", False),
        ("2025-10-09/2025-10-11", "2025-10/2025-10", True),
        ("1997-05-30/..", "1997-05-30/1997-05-31", False),
    ],
)
def test_a_refinement_says_the_same_more_precisely(a: str, b: str, does: bool) -> None:
    assert edtf.is_refinement(a, b) is does


def test_values_are_written_and_those_of_one_date_collapse() -> None:
    day, month = edtf.of_day(date(2025, 10, 9)), edtf.of_month(2025, 10)

    assert (day, month, edtf.of_year(950)) == ("2025-10-09", "2025-10", "0950")
    assert (edtf.lasting(day, day), edtf.lasting(day, "2025-10-11")) == (day, "2025-10-09/2025-10-11")
    assert (edtf.within(day, day), edtf.within("2025-04", "2025-06")) == (day, "[2025-04..2025-06]")
    with pytest.raises(ValueError, match="ends before it starts"):
        edtf.within("2025-06", "2025-04")


DAYS = st.dates(min_value=date(1000, 1, 1)).map(date.isoformat)
LENGTHS = st.sampled_from((4, 7, 10))
STAMPS = st.builds(lambda day, length: day[:length], DAYS, LENGTHS)


@settings(max_examples=40, deadline=None)
@given(DAYS, DAYS, LENGTHS, st.sampled_from(("{0}", "{0}/{1}", "{0}/..", "../{0}", "[{0}..{1}]")))
def test_bounds_are_those_the_reference_reader_gives(a: str, b: str, length: int, shape: str) -> None:
    # The reference refuses sets whose ends differ in precision.
    value = shape.format(a[:length], b[:length])
    if not edtf.is_valid(value):
        return
    reference = oracle.parse_edtf(value)
    expected = tuple(
        date(end.tm_year, end.tm_mon, end.tm_mday) if hasattr(end, "tm_year") else None
        for end in (reference.lower_strict(), reference.upper_strict())
    )

    assert edtf.bounds(value) == expected


@given(STAMPS, STAMPS)
def test_containing_implies_intersecting_and_refining_implies_containing(a: str, b: str) -> None:
    assert edtf.contains(a, a)
    assert not edtf.contains(a, b) or edtf.intersects(a, b)
    assert not edtf.is_refinement(a, b) or (edtf.contains(b, a) and not edtf.contains(a, b))


@pytest.mark.parametrize("value", ["2025-10-10", "2024-02", "1950"])
def test_a_year_a_month_or_a_day_is_known_by_its_bounds(value: str) -> None:
    assert edtf.of_bounds(*BOUNDS[value]) == value


def test_of_any_other_stretch_the_last_day_is_told() -> None:
    assert edtf.of_bounds(date(2025, 10, 9), date(2025, 10, 11)) == "2025-10-11"
    assert edtf.of_bounds(date(2024, 1, 1), date(2025, 12, 31)) == "2025-12-31"
