"""What holds for any text and any date."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.model import edtf
from chancery.reading.dates import find_dates, resolve

DAYS = st.dates(min_value=date(1700, 1, 1), max_value=date(2099, 6, 30))
MONTHS = [date(2000, number, 1).strftime("%B") for number in range(1, 13)]
SHORT = [name if len(name) < 4 else name[: 4 if name == "September" else 3] + "." for name in MONTHS]
WEEKDAYS = [date(2001, 1, number).strftime("%A") for number in range(1, 8)]
PIECES = (
    *MONTHS, *SHORT, *WEEKDAYS, "may", "the", "of", "last", "next", "this", "in", "on", "from", "to", "and", "between",
    "week", "year", "days", "ago", "two", "first", "eleventh", "quarter", "early", "1994", "2025", "3", "31", "17th",
    "(82.10)", "24.02.2010", "2012-08-29", "-", "–", ",", "(", ")", "/", ".", "\n", "  ", "Q2", "1990s", "18:05", "day",
)  # fmt: skip


def _ending(number: int) -> str:
    return "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


STYLES = {
    "day first": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "day first, wrapped": lambda d: f"{d.day}\n   {MONTHS[d.month - 1]}\r\n{d.year}",
    "day first, short": lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
    "day first, hyphens": lambda d: f"{d.day}-{MONTHS[d.month - 1][:3]}-{d.year}",
    "month first": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "month first, capitals": lambda d: f"{MONTHS[d.month - 1].upper()} {d.day:02}, {d.year}",
    "month first, short": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "month first, ordinal": lambda d: f"{MONTHS[d.month - 1]} {d.day}{_ending(d.day)} {d.year}",
    "ordinal of": lambda d: f"the {d.day}{_ending(d.day)} of {MONTHS[d.month - 1]}, {d.year}",
    "testimonium": lambda d: f"this {d.day}{_ending(d.day)} day of {MONTHS[d.month - 1]} {d.year}",
    "weekday": lambda d: f"{WEEKDAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "weekday, day first": lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    "mail": lambda d: f"{WEEKDAYS[d.weekday()][:3]}, {d.day:02} {MONTHS[d.month - 1][:3]} {d.year}",
    "year first": lambda d: f"{d.year} {MONTHS[d.month - 1]} {d.day}",
    "ISO": lambda d: d.isoformat(),
    "points": lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    "slashes": lambda d: f"{d.day}/{d.month}/{d.year}",
}


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=40, deadline=None)
@given(day=DAYS, published=st.none() | DAYS)
def test_a_day_in_any_style_is_read_back(style: str, day: date, published: date | None) -> None:
    text = f"They met on {STYLES[style](day)} in Sofia."
    (mention,) = find_dates(text, 0, len(text))
    resolved = resolve(mention, published=published)

    assert resolved is not None
    assert (resolved.value, resolved.basis) == (day.isoformat(), "stated")


@settings(deadline=None)
@given(
    start=DAYS,
    length=st.integers(1, 40),
    style=st.sampled_from(("day first", "month first", "month first, short")),
)
def test_a_range_in_any_style_is_read_back(start: date, length: int, style: str) -> None:
    end = start + timedelta(days=length)
    text = f"from {STYLES[style](start)} to {STYLES[style](end)}, they met"
    (mention,) = find_dates(text, 0, len(text))
    resolved = resolve(mention, published=None)

    assert resolved is not None
    assert resolved.value == f"{start.isoformat()}/{end.isoformat()}"


@settings(max_examples=300, deadline=None)
@given(
    text=st.text()
    | st.lists(st.sampled_from(PIECES)).map(" ".join)
    | st.lists(st.sampled_from(PIECES)).map("".join),
    cut=st.tuples(st.integers(0, 200), st.integers(0, 200)),
    published=st.none() | st.dates(),
    future=st.booleans(),
    anchor=st.none() | st.dates(),
)
def test_any_text_gives_mentions_within_bounds_and_valid_dates(
    text: str, cut: tuple[int, int], published: date | None, future: bool, anchor: date | None
) -> None:
    low, high = min(cut), min(max(cut), len(text))
    position = low
    for mention in find_dates(text, low, high):
        assert position <= mention.start < mention.end <= high
        position = mention.end
        resolved = resolve(mention, published=published, future=future, context_year=1999, anchor=anchor)
        assert resolved is None or edtf.is_valid(resolved.value)


@given(published=DAYS, weekday=st.integers(0, 6), direction=st.sampled_from(("", "last ", "this ")))
def test_a_past_weekday_is_within_the_week_up_to_publication(
    published: date, weekday: int, direction: str
) -> None:
    text = direction + WEEKDAYS[weekday]
    (mention,) = find_dates(text, 0, len(text))
    resolved = resolve(mention, published=published)

    assert resolved is not None
    day = date.fromisoformat(resolved.value)
    assert day.weekday() == weekday
    assert published - timedelta(days=7) <= day <= published


@given(published=DAYS, weekday=st.integers(0, 6))
def test_a_coming_weekday_is_within_the_week_from_publication(published: date, weekday: int) -> None:
    (mention,) = find_dates(WEEKDAYS[weekday], 0, len(WEEKDAYS[weekday]))
    resolved = resolve(mention, published=published, future=True)

    assert resolved is not None
    assert published <= date.fromisoformat(resolved.value) < published + timedelta(days=7)


@given(published=DAYS, day=DAYS)
def test_a_day_without_its_year_is_less_than_a_month_ahead_of_a_report_of_the_past(
    published: date, day: date
) -> None:
    text = f"on {MONTHS[day.month - 1]} {day.day}"
    (mention,) = find_dates(text, 0, len(text))
    resolved = resolve(mention, published=published)

    assert resolved is not None
    assert date.fromisoformat(resolved.value) <= published + timedelta(days=30)


@pytest.mark.parametrize("piece", ["May ", "1, "])
def test_a_hundred_thousand_repetitions_are_gone_through(piece: str) -> None:
    text = piece * 100_000

    assert find_dates(text, 0, len(text)) == []


@pytest.mark.parametrize(
    ("piece", "each"),
    [
        ("the first ", 0), ("3 May - ", 0.5), ("2012-", 0), ("twenty ", 0), ("Resolution 1718, ", 0), ("in 1994, ", 1),
        ("Friday, ", 1),
    ],
)  # fmt: skip
def test_hostile_repetitions_are_gone_through(piece: str, each: float) -> None:
    text = piece * 4_000

    assert len(find_dates(text, 0, len(text))) == 4_000 * each


def test_a_long_run_of_white_space_is_gone_through_once() -> None:
    text = "May" + " \n" * 200_000 + "3" + " " * 400_000 + "x"

    assert [(mention.start, mention.end) for mention in find_dates(text, 0, len(text))] == [(0, 400_004)]
