"""Who comes home after a visit, tours that take in further states, days and missions that are no visit's, days to come."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

Row = tuple[str, str, str, str | None]


def visits(text: str) -> list[Row]:
    """Visitor's state, host's state, standing and date of each visit, sorted."""
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    told = [f for f in facts if f.kind == "visit"]
    return sorted(
        (f.get("visitor_state"), f.get("host_state"), f.standing, f.fields.get("date")) for f in told
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Tandi Koro returned to Bamako yesterday after a working visit to Muscat.",
            [("MLI", "OMN", "done", "../2025-10-10")],
        ),
        (
            "Foreign Minister Tandi Koro returned to Bamako yesterday from a four-day visit to Oman.",
            [("MLI", "OMN", "done", "2025-10-07/2025-10-10")],
        ),
        ("President Abe Koro is back in Lima after a visit to Ecuador.", [("PER", "ECU", "done", None)]),
        (
            "The Foreign Minister arrived back in Lima last night, ending a trip to Ecuador and Chile.",
            [("PER", "CHL", "done", "../2025-10-10"), ("PER", "ECU", "done", "../2025-10-10")],
        ),
        (
            "President Abe Koro flew back to Lima on Friday after talks in Quito with Ecuador's President Said Nur.",
            [("PER", "ECU", "done", None)],
        ),
    ],
)
def test_who_comes_home_has_visited_where_they_come_from(text: str, expected: list[Row]) -> None:
    assert visits(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Omani King Said Nur, who visited Palau in March last year on a trip that also took in Nauru, sang.",
            [("OMN", "NRU", "background", "2024-03"), ("OMN", "PLW", "background", "2024-03")],
        ),
        (
            "Malian Prime Minister Abe Koro leaves today on a tour which will take in Oman and Qatar.",
            [("MLI", "OMN", "planned", "2025-10-11"), ("MLI", "QAT", "planned", "2025-10-11")],
        ),
        (
            "Malian Prime Minister Abe Koro will visit Oman in May on a tour taking in Qatar.",
            [("MLI", "OMN", "planned", "2026-05"), ("MLI", "QAT", "planned", "2026-05")],
        ),
    ],
)
def test_a_tour_takes_in_each_of_its_states(text: str, expected: list[Row]) -> None:
    assert visits(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian President Abe Koro on Monday called off a planned stop in Oman.",
            [("MLI", "OMN", "cancelled", None)],
        ),
        (
            "Malian President Abe Koro cancelled on Monday a visit to Oman. He had been due in Muscat on Wednesday.",
            [("MLI", "OMN", "cancelled", "2025-10-15")],
        ),
        (
            "In February, Malian President Abe Koro was to come to Muscat but preferred to stay in Bamako.",
            [("MLI", "OMN", "cancelled", "2025-02")],
        ),
        (
            "President Abe Koro of Mali arrived in Muscat yesterday at the head of a 12-member party for a six-day visit.",
            [("MLI", "OMN", "done", "2025-10-10/2025-10-15")],
        ),
    ],
)
def test_a_visit_has_its_own_day(text: str, expected: list[Row]) -> None:
    assert visits(text) == expected


@pytest.mark.parametrize(
    "told",
    [
        "who ends his mission next month",
        "whose mission in the country ends in April",
        "who began his mission in Mali in 2006",
    ],
)
def test_the_mission_of_an_ambassador_is_no_visit(told: str) -> None:
    assert visits(f"Premier Abe Koro of Mali received the Omani ambassador, Said Nur, {told}.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian Minister Abe Koro will pay a two-day visit to Oman from Thursday, his office said in a note on Friday.",
            [("MLI", "OMN", "planned", "2025-10-16/2025-10-17")],
        ),
        (
            "Malian President Abe Koro arrives in Muscat on Monday, for a two-day visit.",
            [("MLI", "OMN", "planned", "2025-10-13/2025-10-14")],
        ),
        (
            "Wednesday: Malian President Abe Koro hosts Omani King Said Nur in Bamako.",
            [("OMN", "MLI", "planned", "2025-10-15")],
        ),
        (
            "Malian Premier Abe Koro will visit Oman on Monday. The visit was to have taken place on 2 October but was off.",
            [("MLI", "OMN", "cancelled", "2025-10-02"), ("MLI", "OMN", "planned", "2025-10-13")],
        ),
        (
            "Malian President Abe Koro will visit Oman on Monday. The visit, originally scheduled for 2 October, was delayed.",
            [("MLI", "OMN", "cancelled", "2025-10-02"), ("MLI", "OMN", "planned", "2025-10-13")],
        ),
        (
            "The Malian Premier invited Omani King Said Nur to visit Mali in 2026, and King Said extended an invitation to the "
            "Premier to come to Muscat.",
            [("MLI", "OMN", "proposed", None), ("OMN", "MLI", "proposed", "2026")],
        ),
        (
            "HAVANA, Oct 10 (PL) -- The visit of the Foreign Minister of Belize has been postponed at Belize's request.",
            [("BLZ", "CUB", "cancelled", None)],
        ),
    ],
)
def test_what_is_to_come_has_its_own_days(text: str, expected: list[Row]) -> None:
    assert visits(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian Minister Abe Koro replied that he would be glad to visit Oman.",
            [("MLI", "OMN", "proposed", None)],
        ),
        ("Malian Minister Abe Koro said he would love to come to Oman.", [("MLI", "OMN", "proposed", None)]),
    ],
)
def test_who_would_gladly_come_has_no_plan_yet(text: str, expected: list[Row]) -> None:
    assert visits(text) == expected
