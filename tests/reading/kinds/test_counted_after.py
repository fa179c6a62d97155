"""`Sixty years after they established ties, an embassy opened on Tuesday`: what is only counted from is of the past."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-06-14")


@pytest.mark.parametrize(
    ("count", "year"),
    [
        ("Sixty years", "1965"),
        ("Thirty-five years", "1990"),
        ("Half a century", "1975"),
        ("Two decades", "2005"),
        ("A year", "2024"),
        ("Nearly sixty years", None),
        ("Several years", None),
    ],
)
def test_a_milestone_years_ago(count: str, year: str | None) -> None:
    text = f"{count} after Malawi and Oman established ties, Malawi opened an embassy in Muscat on Tuesday."
    assert told(read(text, "milestone"), "milestone_kind", "date") == [
        ("background", "relations-established", year),
        ("done", "embassy-opened", "2025-06-10"),
    ]


def test_a_year_before_the_count_is_that_from_which_it_counts() -> None:
    text = "In 2019, 47 years after relations were severed, Malawi and Oman restored them."
    assert sorted(told(read(text, "milestone"), "milestone_kind", "date")) == [
        ("background", "relations-resumed", "2019"),
        ("background", "relations-severed", "1972"),
    ]


def test_a_paper_signed_years_ago() -> None:
    text = "Ten years after they signed the border treaty, Malawi and Oman exchanged maps on Tuesday."
    assert told(read(text, "instrument"), "title", "date") == [("background", "border treaty", "2015")]
    assert told(read(text, "signing"), "date") == [("background", "2015")]


def test_a_visit_and_a_call_before_take_neither_day_nor_town_of_now() -> None:
    text = (
        "The Omani foreign minister, Said Nur, met President Abe Koro of Malawi in Lilongwe on Monday, two months after "
        "the two talked by phone."
    )
    assert told(read(text, "meeting"), "meeting_kind", "date", "place") == [
        ("done", "meeting", "2025-06-09", "Lilongwe"),
        ("background", "call", None, None),
    ]
    text = "The accord comes three months after President Abe Koro of Malawi visited Muscat."
    assert told(read(text, "visit"), "date") == [("background", None)]


@pytest.mark.parametrize(
    "words", ["on the same day after visiting Jakarta", "the next day after visiting Jakarta"]
)
def test_a_day_that_is_no_count(words: str) -> None:
    text = f"PYONGYANG, June 14 (KCNA) -- A delegation led by Vice-Chairman Kim Chol Man returned home {words} of Indonesia."
    assert [standing for (standing,) in told(read(text, "visit"))] == ["done"]


def test_what_was_signed_some_days_ago_is_still_news() -> None:
    text = "Three days after Malawi and Oman signed the pact in Muscat, critics spoke up."
    assert told(read(text, "signing"), "place") == [("done", "Muscat")]


@pytest.mark.parametrize(
    "words",
    ["upon signature", "on the date of signature", "on signature", "on the day of its signing"],
)
def test_in_force_by_signature(words: str) -> None:
    text = f"Kenya and Oman signed an agreement on fish in Muscat on 12 June. It entered into force {words}."
    assert told(read(text, "instrument"), "stage", "date") == [("done", "in-force", "2025-06-12")]


@pytest.mark.parametrize(
    ("behind", "date"),
    [
        (", scheduled for 5 July", "2025-07-05"),
        (", scheduled for the first half of July", "[2025-07-01..2025-07-15]"),
        (", planned for next month", "2025-07"),
        (", which is to take place in July", "2025-07"),
        (", which was praised", None),
    ],
)
def test_the_day_of_a_visit_behind_it(behind: str, date: str | None) -> None:
    text = f"The ministers of Chad and Oman reviewed preparations for Omani Minister Said Nur's visit to Chad{behind}."
    assert [f.get("date") for f in read(text, "visit")] == [date]


def test_a_session_that_wound_up_in_a_town() -> None:
    text = "The 27th session of the Chad-Oman Joint Commission wound up in Muscat on Friday."
    assert told(read(text, "mechanism"), "place", "date") == [("done", "Muscat", "2025-06-13")]
