"""Days, months and stretches of days that take their year from what was told before them, whatever they date."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

FOUNDED = "Mali and Oman established diplomatic relations in 1971. "


def days(text: str) -> list[tuple[str, str | None]]:
    """Kind and date of each fact but the founding of relations."""
    facts = (row for row in whole(text) if row.get("milestone_kind") != "relations-established")
    return [(row["kind"], row.get("date")) for row in facts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1974: The Foreign Minister of Mali visited Oman from 3 to 5 March.", [("visit", "1974-03-03/1974-03-05")]),
        ("1974: The Foreign Minister of Mali visits Oman (3-5 March).", [("visit", "1974-03-03/1974-03-05")]),
        ("In 1974 the Foreign Minister of Mali visited Oman from 30 April to 2 May.", [("visit", "1974-04-30/1974-05-02")]),
        ("In 1974 Mali opened an embassy in Muscat (4 September).", [("milestone", "1974-09-04")]),
        ("In 1974 Mali and Oman signed an agreement on trade in Muscat on 4 September.", [("instrument", "1974-09-04")]),
        ("1974\n8-9 June: First session of the Joint Commission of Mali and Oman, Muscat.",
         [("mechanism", "1974-06-08/1974-06-09")]),
        # A day to come has the year of the report, and so has one of a clause of its own.
        ("In 2019 the Sultan of Oman came to Bamako. The Foreign Minister of Mali will visit Oman from 3 to 5 June.",
         [("visit", "2019"), ("visit", "2025-06-03/2025-06-05")]),
    ],
)  # fmt: skip
def test_the_year_that_opens_a_row_or_a_sentence(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Foreign Minister of Mali visited Muscat on 3 May of that year.", ("visit", "1971-05-03")),
        ("The Foreign Minister of Mali visited Muscat on 3-5 May of that year.", ("visit", "1971-05-03/1971-05-05")),
        ("In May of that year Mali opened an embassy in Muscat.", ("milestone", "1971-05")),
        ("That same year Mali opened an embassy in Muscat.", ("milestone", "1971")),
    ],
)  # fmt: skip
def test_that_year(text: str, expected: tuple[str, str]) -> None:
    assert days(FOUNDED + text) == [expected]


def test_a_year_is_counted_from_one_that_was_counted() -> None:
    text = FOUNDED + (
        "The Foreign Minister of Mali visited Muscat on 3 May of that year, and the Sultan of Oman visited Bamako from "
        "28 June to 1 July of the following year."
    )
    assert days(text) == [("visit", "1971-05-03"), ("visit", "1972-06-28/1972-07-01")]
