"""Channels that are founded by name, cease to meet, or have sessions that were meant and did not come."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

WATER = "Peru and Chile set up the Joint Commission on Water in 1989. "
ECONOMIC = "Peru and Chile have a Joint Economic Commission. "


def channels(text: str) -> list[tuple[str, str, str | None]]:
    """`(standing, state, date)` of every mechanism read, each held to its words."""
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    for fact in facts:
        fact.check(text)
    return [(f.standing, f["state"], f.get("date")) for f in facts if f.kind == "mechanism"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Peru and Chile set up the Border Integration Commission in 1989.",
            "Border Integration Commission",
            "border-commission",
        ),
        (
            "In 1989 Peru and Chile founded the Commission for Harbours and Trade.",
            "Commission for Harbours and Trade",
            "intergovernmental-committee",
        ),
        (
            "Peru and Chile are friends. In 1989 the two governments set up the Harbour and Integration Commission.",
            "Harbour and Integration Commission",
            "intergovernmental-committee",
        ),
    ],
)
def test_a_commission_that_two_found_by_its_name(text: str, name: str, kind: str) -> None:
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    found = [f for f in facts if f.kind == "mechanism"]
    assert [(f["name"], f["mechanism_kind"], f["state"]) for f in found] == [(name, kind, "established")]


@pytest.mark.parametrize("text", ["In 1951 France and Germany created the European Commission."])
def test_what_two_found_for_many_is_no_channel(text: str) -> None:
    assert channels(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Commission ceased to meet in 2008.",
        "It stopped meeting in 2008.",
        "In 2008 it ceased to function.",
        "The Commission fell dormant in 2008.",
    ],
)
def test_a_channel_that_ceases_to_meet(text: str) -> None:
    assert channels(WATER + text)[1:] == [("background", "suspended", "2008")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tenth and so far the last was held in Lima in 2022.", ("background", "session-held", "2022")),
        (
            "Its tenth meeting, and so far the last, took place in Lima in 2022.",
            ("background", "session-held", "2022"),
        ),
        ("It was to have met in Tacna in October.", ("cancelled", "session-held", "2025-10")),
        (
            "The sixth session was to have been held in Tacna in October.",
            ("cancelled", "session-held", "2025-10"),
        ),
        ("The Commission was to have met in Tacna in October.", ("cancelled", "session-held", "2025-10")),
        (
            "Lima will host the first session of the new Commission in May 2026.",
            ("planned", "session-held", "2026-05"),
        ),
    ],
)
def test_sessions_that_were_the_last_or_did_not_come(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in channels(ECONOMIC + text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chile has proposed that the sixth session of the Commission be held in May.",
            ("proposed", "2026-05"),
        ),
        ("Chile suggested holding the sixth session of the Commission in May.", ("proposed", "2026-05")),
        (
            "Peru and Chile agreed that the sixth session of the Commission be held in May.",
            ("planned", "2026-05"),
        ),
        (
            "The Commission meets every year, most recently in Tacna in December 2022.",
            ("background", "2022-12"),
        ),
        ("The Commission sits twice a year, last in Tacna in May 2023.", ("background", "2023-05")),
        ("It was in Lima that it met; the next will be in Tacna in 2027.", ("planned", "2027")),
        (
            "Peru and Chile agreed that the Commission should meet again in Tacna in 2027.",
            ("planned", "2027"),
        ),
        ("Tacna will host its meeting in May 2026.", ("planned", "2026-05")),
    ],
)
def test_sessions_proposed_and_sessions_of_a_habit(text: str, expected: tuple[str, str]) -> None:
    held = [
        (standing, date) for standing, state, date in channels(ECONOMIC + text) if state == "session-held"
    ]
    assert held == [expected]


def test_a_commission_that_should_meet_again_behind_an_aside() -> None:
    text = (
        "The foreign ministers of Peru and Chile agreed that the Joint Economic Commission, whose second session was held in"
        " Arica in 2018, should meet again in Lima in 2026."
    )
    assert sorted(channels(text)) == [
        ("background", "session-held", "2018"),
        ("planned", "session-held", "2026"),
    ]
    assert [
        f for f in read_report(Report("r", text, published="2025-10-11")).facts if f.kind == "meeting"
    ] == []


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministries of Peru and Chile met in Lima yesterday for their first bilateral consultations.",
        "The foreign ministries of Peru and Chile met in Lima on Monday for the third round of political consultations.",
        "Delegations of Peru and Chile met here on Monday and Tuesday for the third session of the Joint Commission.",
    ],
)
def test_who_meets_somewhere_for_a_session_has_no_meeting_beside_it(text: str) -> None:
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    assert [f.kind for f in facts] == ["mechanism"]
