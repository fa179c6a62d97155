"""Lists of visitors, tables of visits and programmes: rows that tell of a visit without a verb."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[tuple[Any, ...]]:
    """`(standing, visitor, their state, host, kind, date)` of each visit in a report of 30 June 2025, in text order."""
    facts = read_report(Report("r", text, published="2025-06-30")).facts
    for fact in facts:
        fact.check(text)
    return [
        (
            f.standing,
            f["visitor"][0]["name"],
            f.get("visitor_state"),
            f["host_state"],
            f["visit_kind"],
            f.get("date"),
        )
        for f in facts
        if f.kind == "visit"
    ]


def test_rows_under_a_direction_are_visits_that_way() -> None:
    text = (
        "High-level visits between Peru and Mali\n\n"
        "From Mali to Peru:\n"
        "- May 2019: President Abe Koro (state visit)\n"
        "- 3-5 March 2024: Speaker Omar Bah\n\n"
        "From Peru to Mali:\n"
        "- September 2025: Vice President Ana Solis\n"
    )
    assert told(text) == [
        ("background", "Abe Koro", "MLI", "PER", "state", "2019-05"),
        ("background", "Omar Bah", "MLI", "PER", "unspecified", "2024-03-03/2024-03-05"),
        ("planned", "Ana Solis", "PER", "MLI", "unspecified", "2025-09"),
    ]


def test_the_rows_of_a_table_have_visitor_and_country_in_their_columns() -> None:
    text = (
        "Date | Visitor | Country visited | Purpose\n"
        "12 March 2025 | Foreign Minister Sani Wade of Mali | Peru | Working visit\n"
        "3 April 2025 | President Ana Solis of Peru | Bamako | State visit\n"
    )
    assert told(text) == [
        ("background", "Sani Wade", "MLI", "PER", "working", "2025-03-12"),
        ("background", "Ana Solis", "PER", "MLI", "state", "2025-04-03"),
    ]


def test_the_rows_of_a_programme_are_the_journeys_of_whom_its_heading_names() -> None:
    text = (
        "Visits of the Minister of Foreign Affairs of Latvia in July:\n\n"
        "2 July - Tallinn, meeting with the press\n"
        "10-11 July - Tokyo, working visit\n"
    )
    assert [(standing, host, kind, date) for standing, _, _, host, kind, date in told(text)] == [
        ("planned", "EST", "unspecified", "2025-07-02"),
        ("planned", "JPN", "working", "2025-07-10/2025-07-11"),
    ]


def test_a_chronology_gives_its_years_to_its_lines() -> None:
    text = (
        "Peru and Mali\n\n"
        "2019: President Abe Koro of Mali visited Lima.\n"
        "2021 - Malian Foreign Minister Sani Wade paid a working visit to Peru.\n"
        "2022: Vice President Ana Solis of Peru visited Bamako (June).\n"
    )
    assert told(text) == [
        ("background", "Abe Koro", "MLI", "PER", "unspecified", "2019"),
        ("background", "Sani Wade", "MLI", "PER", "working", "2021"),
        ("background", "Ana Solis", "PER", "MLI", "unspecified", "2022-06"),
    ]


def test_a_mission_led_by_somebody_is_their_visit() -> None:
    text = "The trade mission to Peru, led by Trade Minister Abe Koro of Mali, is under way."
    assert told(text) == [("done", "Abe Koro", "MLI", "PER", "unspecified", None)]


@pytest.mark.parametrize(
    "text",
    [
        # A list of those who signed, or who work there, is no list of visits.
        "Signatories\n\nFor Mali:\n- May 2019: President Abe Koro\n\nFor Peru:\n- May 2019: President Ana Solis\n",
        "Visits to Peru\n\n- May 2019: Ambassador Abe Koro of Mali\n",
        # Nobody is named, no day is told, or the guest is the host's own.
        "Visits to Peru from Mali\n\n- May 2019: a choir\n",
        "Visits to Peru\n\n- President Abe Koro of Mali\n",
        "Visits to Peru\n\n- May 2019: President Ana Solis of Peru, Mali desk\n",
        # A table of something else.
        "Date | Name | Country | Sum\n12 March 2025 | President Abe Koro of Mali | Peru | 5 dollars\n",
        "After more than 55 years of relations Peru and Mali trade little.",
    ],
)
def test_rows_that_only_look_like_visits_stay_silent(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("heading", ["VISITS", "OFFICIAL VISITS", "High-level visits"])
def test_rows_that_begin_with_a_day_tell_who_was_where(heading: str) -> None:
    text = (
        "Relations between Mali and Oman\n\n"
        f"{heading}\n\n"
        "» 5-6 March 2019 – Deputy Prime Minister Abe Koro in Muscat, working visit\n"
        "» 3 May 2016 – The Minister of Health of Oman in Bamako, official visit\n"
        "» April 2020 – visit of the Omani Minister of Livestock; did not take place (pandemic)\n"
        "» October 2025 – forthcoming: Speaker of the National Assembly Ali Diop to Muscat\n"
        "» 4 May 2015 – exhibition of Malian rugs in Muscat\n"
        "» 6 May 2014 – Malian violinist Awa Ba in Muscat\n"
    )
    assert told(text) == [
        ("background", "Abe Koro", "MLI", "OMN", "working", "2019-03-05/2019-03-06"),
        ("background", "The Minister of Health of Oman", "OMN", "MLI", "official", "2016-05-03"),
        ("cancelled", "the Omani Minister of Livestock", "OMN", "MLI", "unspecified", "2020-04"),
        ("planned", "Ali Diop", "MLI", "OMN", "unspecified", "2025-10"),
    ]


@pytest.mark.parametrize(
    "note", ["; did not take place", " (cancelled)", " – later postponed", "; was called off"]
)
def test_a_note_behind_an_entry_calls_the_visit_off(note: str) -> None:
    text = f"Relations between Mali and Oman\n\nVISITS\n\nMay 2021 – visit of Omani Foreign Minister Issa Deby{note}\n"
    assert [row[0] for row in told(text)] == ["cancelled"]


def test_arrows_between_two_states_open_the_rows_that_way() -> None:
    text = (
        "Peru - Mali Relations\n\n"
        "Exchange of High-level Visits\n"
        " ○ Peru → Mali\n"
        "   - Nov. 2009  Special Envoy of the President, Luis Vela\n"
        " ○ Mali → Peru\n"
        "   - Feb. 2011  President Abe Koro (State Visit)\n"
        "   - May 2019  Minister of Finance, Awa Bah (to attend the Annual Summit)\n"
    )
    assert told(text) == [
        ("background", "Luis Vela", "PER", "MLI", "unspecified", "2009-11"),
        ("background", "Abe Koro", "MLI", "PER", "state", "2011-02"),
        ("background", "Awa Bah", "MLI", "PER", "event", "2019-05"),
    ]


def test_columns_of_years_and_names_stand_under_their_direction() -> None:
    text = (
        "Peru-Mali Relations (Basic Data)\n\n"
        "VIP Visits\n"
        "From Peru to Mali\n"
        "Year | Name\n"
        "2010 | Foreign Minister Luis Vela\n"
        "From Mali to Peru\n"
        "Year | Name\n"
        "2019 | Vice President Abe Koro\n"
    )
    assert told(text) == [
        ("background", "Luis Vela", "PER", "MLI", "unspecified", "2010"),
        ("background", "Abe Koro", "MLI", "PER", "unspecified", "2019"),
    ]


def test_one_end_of_a_direction_is_enough_in_a_report_on_two_states() -> None:
    text = (
        "Peru-Mali Relations\n\n"
        "Visits:\n\n"
        "From Mali\n"
        "- President Abe Koro, October 2015\n"
        "To Mali:\n"
        "- President Ana Solis, 2017\n"
    )
    assert told(text) == [
        ("background", "Abe Koro", "MLI", "PER", "unspecified", "2015-10"),
        ("background", "Ana Solis", "PER", "MLI", "unspecified", "2017"),
    ]


def test_an_arrow_under_no_heading_of_visits_opens_no_list() -> None:
    text = "Peru-Mali Trade\n\nPeru → Mali\n- 2019: Minister Luis Vela, fish 12 million\n"
    assert told(text) == []
