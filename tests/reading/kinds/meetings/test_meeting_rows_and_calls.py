"""Rows of those who hold one office, each with their own state; a call beside a meeting; the day of what is joined."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

Row = tuple[str, tuple[str, ...], str | None]


def meetings(text: str) -> list[Row]:
    """Kind, states and date of each meeting, sorted."""
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    told = [f for f in facts if f.kind == "meeting"]
    return sorted((f.get("meeting_kind"), tuple(f.get("states")), f.fields.get("date")) for f in told)


EACH = [
    ("meeting", ("KWT", "MLI"), None),
    ("meeting", ("MLI", "PRT"), None),
    ("meeting", ("MLI", "SVN"), None),
]


@pytest.mark.parametrize(
    "row",
    [
        "foreign ministers of Portugal, Rui Silva, of Slovenia, Miro Cerar, and of Kuwait, Ali Khaled",
        "prime ministers of Portugal, Rui Silva; Slovenia, Miro Cerar; and Kuwait, Ali Khaled",
        "presidents of Portugal (Rui Silva), Slovenia (Miro Cerar) and Kuwait (Ali Khaled)",
    ],
)
def test_each_holder_of_an_office_is_met_with_their_own_state(row: str) -> None:
    assert meetings(f"Malian Foreign Minister Abe Koro met the {row}.") == EACH


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian President Abe Koro on Monday spoke by phone with King Said Nur of Oman and met Peru's ambassador.",
            [("call", ("MLI", "OMN"), "2025-10-06"), ("meeting", ("MLI", "PER"), "2025-10-06")],
        ),
        (
            "Malian President Abe Koro on Monday called off a stop in Oman and spoke by telephone with King Said Nur.",
            [("call", ("MLI", "OMN"), "2025-10-06")],
        ),
        (
            "President Abe Koro flew back to Lima on Friday after talks in Quito with Ecuador's President Said Nur.",
            [("talks", ("ECU", "PER"), None)],
        ),
    ],
)
def test_each_deed_of_a_row_has_its_own_kind_and_day(text: str, expected: list[Row]) -> None:
    assert meetings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Prime Minister met today with the President of Korea, Park Eun, on the margins of the summit in Antalya, "
            "Turkey. He congratulated her on the entry into force of the Canada-Korea Free Trade Agreement.",
            [("sidelines", ("CAN", "KOR"), "2025-10-11")],
        ),
        (
            "NEW YORK, Oct 10 -- Foreign Minister Abe Koro met Omani Foreign Minister Said Nur on the sidelines of the UN "
            "General Assembly here.",
            [],
        ),
        (
            "Malian President Abe Koro arrives in Muscat on Monday, October 20. He will hold talks with Omani King Said Nur "
            "on Monday afternoon.",
            [("talks", ("MLI", "OMN"), "2025-10-20")],
        ),
    ],
)
def test_who_hosts_a_gathering_meets_nobody_by_that(text: str, expected: list[Row]) -> None:
    assert meetings(text) == expected
