"""Meetings in rows of deeds: what goes on with `will`, entries of chronologies, companions, what is being arranged."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

Row = tuple[str, str, tuple[str, ...], str | None]


def meetings(text: str) -> list[Row]:
    """Kind, standing, states and date of each meeting, sorted."""
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    told = [f for f in facts if f.kind == "meeting"]
    return sorted((f["meeting_kind"], f.standing, tuple(f["states"]), f.fields.get("date")) for f in told)


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (
            "In Muscat Malian Premier Abe Koro will lay a wreath, meet Omani King Said Nur and open the new embassy.",
            "planned",
        ),
        (
            "Malian PM Koro to visit Oman, meet King\n\nMalian Premier Abe Koro will meet Omani King Said Nur.",
            "planned",
        ),
        ("Malian Minister Abe Koro will spend a day in Oman, where he meets King Said Nur.", "planned"),
        ("A meeting of Malian President Abe Koro with Omani King Said Nur is being arranged.", "planned"),
        ("Malian Premier Abe Koro landed in Muscat on Monday, where he meets Omani King Said Nur.", "done"),
    ],
)
def test_what_goes_on_with_a_plan_is_planned(text: str, standing: str) -> None:
    assert [(row[1], row[2]) for row in meetings(text)] == [(standing, ("MLI", "OMN"))]


def test_an_embassy_that_will_be_opened_after_other_things_is_not_open() -> None:
    text = "In Muscat Malian Premier Abe Koro will lay a wreath, meet Omani King Said Nur and open the new Malian embassy."
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    assert [f.standing for f in facts if f.kind == "milestone"] == ["planned"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "12 May 2019: Minister Abe Koro of Mali in Muscat; received by King Said Nur of Oman",
            [("received", "background", ("MLI", "OMN"), "2019-05-12")],
        ),
        (
            "12 May 2019: Minister Abe Koro of Mali visits Muscat; meets Minister Said Nur of Oman",
            [("meeting", "background", ("MLI", "OMN"), "2019-05-12")],
        ),
        (
            "12 May 2019: Malian Minister Abe Koro received by Omani King Said Nur in Muscat.",
            [("received", "background", ("MLI", "OMN"), "2019-05-12")],
        ),
        (
            "8 January 2020: Foreign Ministers of Egypt, France, Greece and Cyprus meet in Cairo.",
            [],
        ),
    ],
)
def test_entries_of_a_chronology_go_on_with_whom_they_open_with(text: str, expected: list[Row]) -> None:
    assert meetings("Relations between Mali and Oman\n\n" + text)[: len(expected)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Malian Premier Abe Koro, accompanied by his wife Aida and Minister Issa Deby, met Omani King Said Nur on Monday.",
        "Accompanied by Minister Issa Deby, Malian Premier Abe Koro met Omani King Said Nur on Monday.",
    ],
)
def test_companions_do_not_act(text: str) -> None:
    assert meetings(text) == [("meeting", "done", ("MLI", "OMN"), "2025-10-06")]


def test_who_spoke_after_a_visit_was_called_off_spoke() -> None:
    text = (
        "The visit of Malian Foreign Minister Abe Koro to Oman will not take place this month. He and Omani Minister "
        "Said Nur spoke by phone on October 2."
    )
    assert meetings(text) == [("call", "done", ("MLI", "OMN"), "2025-10-02")]


def test_who_is_received_by_video_link_is_called() -> None:
    text = "On Monday Malian President Abe Koro received the Chilean president, Luis Paz, by video link."
    assert meetings(text) == [("call", "done", ("CHL", "MLI"), "2025-10-06")]


def test_who_sat_down_with_two_in_turn_held_no_meeting_of_three() -> None:
    text = (
        "On the margins of the summit Malian President Abe Koro sat down with Omani King Said Nur and with Peruvian President "
        "Luis Paz."
    )
    assert [row[2] for row in meetings(text)] == [("MLI", "OMN"), ("MLI", "PER")]
