"""What a date expression means in a report of Saturday 11 October 2025 (or of the day given)."""

from datetime import date

import pytest

from chancery.reading.dates import Resolved, find_dates, resolve

SATURDAY = date(2025, 10, 11)


def meaning(
    text: str,
    *,
    published: date | None = SATURDAY,
    future: bool = False,
    context_year: int | None = None,
    anchor: date | None = None,
) -> tuple[str, str] | None:
    (mention,) = find_dates(text, 0, len(text))
    resolved = resolve(mention, published=published, future=future, context_year=context_year, anchor=anchor)
    assert isinstance(resolved, Resolved | None)
    return (resolved.value, resolved.basis) if resolved else None


@pytest.mark.parametrize(
    ("text", "value", "basis"),
    [
        ("10 October 2025", "2025-10-10", "stated"),
        ("this eleventh day of December two thousand", "2000-12-11", "stated"),
        ("the fourth day of March of two thousand twenty-two", "2022-03-04", "stated"),
        ("this eleventh day of May in the year two thousand and five", "2005-05-11", "stated"),
        ("November 1972", "1972-11", "stated"),
        ("1972, 4 November:", "1972-11-04", "stated"),
        ("1972, May: an embassy opens", "1972-05", "stated"),
        ("(82.10)", "1982-10", "stated"),
        ("in 1957", "1957", "stated"),
        ("the 1990s", "[1990..1999]", "stated"),
        ("Oct. 10", "2025-10-10", "inferred-year"),
        ("30 October", "2025-10-30", "inferred-year"),
        ("20 December", "2024-12-20", "inferred-year"),
        ("the December accord", "2024-12", "inferred-year"),
        ("29 February", "2024-02-29", "inferred-year"),
        ("from October 9 to 11, 2025", "2025-10-09/2025-10-11", "range"),
        ("December 30 to January 3, 2026", "2025-12-30/2026-01-03", "range"),
        ("Oct. 28–31", "2025-10-28/2025-10-31", "inferred-year"),
        ("May 17th–18th", "2025-05-17/2025-05-18", "inferred-year"),
        ("30 August–3 September", "2025-08-30/2025-09-03", "inferred-year"),
        ("between 3 and 5 May", "2025-05-03/2025-05-05", "inferred-year"),
        ("3 and 10 May", "[2025-05-03..2025-05-10]", "inferred-year"),
        ("from September 2024 to May 2025", "2024-09/2025-05", "range"),
        ("for 2026-2027", "2026/2027", "range"),
        ("the second quarter of 2024", "[2024-04..2024-06]", "range"),
        ("the fourth quarter", "[2025-10..2025-12]", "inferred-year"),
        ("the last quarter of 2024", "[2024-10..2024-12]", "range"),
        ("the final quarter of next year", "[2026-10..2026-12]", "relative"),
        ("the opening quarter of 2026", "[2026-01..2026-03]", "range"),
        ("the spring of 1999", "[1999-03..1999-05]", "range"),
        ("the winter of 1999", "[1999-12..2000-02]", "range"),
        ("last summer", "[2025-06..2025-08]", "relative"),
        ("late February 2024", "[2024-02-21..2024-02-29]", "range"),
        ("early May", "[2025-05-01..2025-05-10]", "inferred-year"),
        ("late last year", "[2024-09..2024-12]", "relative"),
        ("Saturday", "2025-10-11", "weekday"),
        ("Friday night", "2025-10-10", "weekday"),
        ("Sunday", "2025-10-05", "weekday"),
        ("last Saturday", "2025-10-04", "weekday"),
        ("next Saturday", "2025-10-18", "weekday"),
        ("Wednesday of last week", "2025-10-01", "weekday"),
        ("Sunday this week", "2025-10-12", "weekday"),
        ("Tuesday and Wednesday", "2025-10-07/2025-10-08", "weekday"),
        ("this Thursday 8 November 2018", "2018-11-08", "stated"),
        ("Friday (May 3)", "2025-05-03", "inferred-year"),
        ("yesterday", "2025-10-10", "relative"),
        ("tomorrow", "2025-10-12", "relative"),
        ("last week", "[2025-09-29..2025-10-05]", "relative"),
        ("earlier this week", "[2025-10-06..2025-10-11]", "relative"),
        ("later this week", "[2025-10-11..2025-10-12]", "relative"),
        ("later this month", "2025-10", "relative"),
        ("last month", "2025-09", "relative"),
        ("next year", "2026", "relative"),
        ("last weekend", "[2025-10-04..2025-10-05]", "relative"),
        ("two days ago", "2025-10-09", "relative"),
        ("a week ago", "[2025-09-29..2025-10-05]", "relative"),
        ("18 years ago", "2007", "relative"),
        ("60 years ago today", "1965-10-11", "relative"),
        ("fifty years ago this month", "1975-10", "relative"),
        ("the past two days", "2025-10-10/2025-10-11", "relative"),
        ("within a month", "[2025-10-11..2025-11-11]", "relative"),
        ("the 17th last", "2025-09-17", "relative"),
        ("the 9th of this month", "2025-10-09", "relative"),
        ("on the 22nd.", "2025-09-22", "relative"),
        ("on the 31st.", "2025-08-31", "relative"),
        ("3 May last year", "2024-05-03", "relative"),
        ("last September", "2025-09", "relative"),
        ("last November", "2024-11", "relative"),
        ("July 25 last", "2025-07-25", "relative"),
    ],
)  # fmt: skip
def test_of_what_has_happened(text: str, value: str, basis: str) -> None:
    assert meaning(text) == (value, basis)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Saturday", "2025-10-11"),
        ("Friday", "2025-10-17"),
        ("Friday and Saturday", "2025-10-17/2025-10-18"),
        ("30 September", "2025-09-30"),
        ("May 8", "2026-05-08"),
        ("in March", "2026-03"),
        ("on the 9th.", "2025-11-09"),
        ("at the weekend", "[2025-10-11..2025-10-12]"),
        ("the first quarter", "[2026-01..2026-03]"),
        ("January 6 to 8", "2026-01-06/2026-01-08"),
    ],
)
def test_of_what_is_to_happen(text: str, value: str) -> None:
    resolved = meaning(text, future=True)

    assert resolved is not None
    assert resolved[0] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the same day", "2025-10-09"),
        ("a day earlier", "2025-10-08"),
        ("the following day", "2025-10-10"),
        ("a week later", "2025-10-16"),
        ("two months later", "2025-12"),
        ("that year", "2025"),
        ("the previous week", "[2025-09-29..2025-10-05]"),
    ],
)
def test_from_the_day_last_spoken_of(text: str, value: str) -> None:
    assert meaning(text, anchor=date(2025, 10, 9)) == (value, "relative")
    assert meaning(text) is None


@pytest.mark.parametrize("text", ["Oct. 10", "in October", "Oct. 28–31", "early May"])
def test_without_publication_only_the_year_of_the_context_helps(text: str) -> None:
    assert meaning(text, published=None) is None
    with_context = meaning(text, published=None, context_year=1999)
    assert with_context is not None
    assert (with_context[0].lstrip("[")[:4], with_context[1]) == ("1999", "inferred-year")


def test_a_bare_day_without_publication_is_of_the_month_last_spoken_of() -> None:
    assert meaning("on the 22nd.", published=None, anchor=date(2001, 4, 17)) == ("2001-04-22", "relative")


@pytest.mark.parametrize(
    "text", ["Friday", "yesterday", "last week", "next May", "the past two days", "on the 22nd."]
)
def test_without_publication_what_counts_from_it_is_unknown(text: str) -> None:
    assert meaning(text, published=None, context_year=1999) is None


@pytest.mark.parametrize("text", ["in recent days", "18:05", "10 a.m.", "two decades ago"])
def test_vague_words_and_times_of_day_give_no_date(text: str) -> None:
    assert meaning(text) is None


@pytest.mark.parametrize("text", ["99 years ago", "the day before yesterday", "Friday", "last week"])
def test_nothing_is_given_outside_the_calendar(text: str) -> None:
    assert meaning(text, published=date(1, 1, 1)) is None


def test_dates_of_the_reports_that_the_rules_were_made_for() -> None:
    thursday = date(1987, 2, 26)

    assert [meaning(text, published=thursday) for text in ("last Friday", "Tuesday and Wednesday", "this morning")] == [
        ("1987-02-20", "weekday"), ("1987-02-24/1987-02-25", "weekday"), ("1987-02-26", "relative"),
    ]  # fmt: skip
    assert [meaning(text, published=thursday, future=True) for text in ("Friday and Saturday", "at the weekend")] == [
        ("1987-02-27/1987-02-28", "weekday"), ("[1987-02-28..1987-03-01]", "relative"),
    ]  # fmt: skip
    assert meaning("earlier this week", published=date(1997, 5, 30)) == (
        "[1997-05-26..1997-05-30]",
        "relative",
    )
    assert meaning("in December", published=date(1987, 3, 24)) == ("1986-12", "inferred-year")
