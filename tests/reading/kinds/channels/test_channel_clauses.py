"""What is said around a channel's name: that it meets as a rule, is due, went into service, or is not there at all."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report
from tests.reading.kinds.meetings.meeting_reading import meetings


def channels(text: str) -> list[tuple[Any, ...]]:
    """`(standing, state, kind, states, session, date, place)` of every mechanism read in a text of 6 May 2025."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    return [
        (
            f.standing,
            f["state"],
            f["mechanism_kind"],
            " ".join(f["states"]),
            f.get("session"),
            f.get("date"),
            f.get("place"),
        )
        for f in facts
        if f.kind == "mechanism"
    ]


IGC, POL = "intergovernmental-committee", "political-consultation"


@pytest.mark.parametrize(
    "text",
    [
        "Cooperation between Peru and Chad is steered by an intergovernmental commission that meets every two years.",
        "The intergovernmental commission of Peru and Chad meets alternately in Lima and N'Djamena.",
        "The intergovernmental commission of Peru and Chad will meet once a year.",
        "The intergovernmental commission of Peru and Chad sits thrice a year.",
        "The intergovernmental commission of Peru and Chad is to sit twice a year, in Lima and N'Djamena by turns.",
        "The intergovernmental commission of Peru and Chad meets quarterly, and its experts more often.",
        "The intergovernmental commission of Peru and Chad will meet monthly to look at the work.",
        "The intergovernmental commission of Peru and Chad convenes biennially.",
        "The intergovernmental commission of Peru and Chad shall meet semi-annually at the level of deputy ministers.",
        "The intergovernmental commission of Peru and Chad normally holds two sessions a year.",
        "The intergovernmental commission of Peru and Chad usually meets in spring.",
        "The intergovernmental commission of Peru and Chad meets on the first Monday of each month.",
        "The intergovernmental commission of Peru and Chad holds annual sessions in Lima.",
        "The intergovernmental commission of Peru and Chad will hold monthly meetings.",
        "Sessions of the intergovernmental commission of Peru and Chad are held yearly.",
        "Every two years the intergovernmental commission of Peru and Chad meets in Lima.",
        "Political consultations between the foreign ministries of Peru and Chad are held annually.",
        "Peru and Chad hold annual political consultations.",
        "Peru and Chad agreed to hold foreign office consultations regularly.",
    ],
)
def test_a_channel_that_meets_as_a_rule_is_there_and_held_no_session(text: str) -> None:
    assert [row[:2] for row in channels(text)] == [("background", "existing")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Peru-Chad joint commission, which meets twice a year, will hold its next session in Lima in June.",
            ("planned", "session-held", IGC, "PER TCD", None, "2025-06", "Lima"),
        ),
        (
            "The Peru-Chad joint commission, due to meet every spring, met in Lima on 3 May.",
            ("done", "session-held", IGC, "PER TCD", None, "2025-05-03", "Lima"),
        ),
        (
            "The Peru-Chad joint commission met in Lima on Monday, as it does every year.",
            ("done", "session-held", IGC, "PER TCD", None, "2025-05-05", "Lima"),
        ),
        (
            "The Peru-Chad joint commission met in Lima on Monday and decided to meet every six months from now on.",
            ("done", "session-held", IGC, "PER TCD", None, "2025-05-05", "Lima"),
        ),
        (
            "The Peru-Chad joint commission held its yearly session in Lima on Monday.",
            ("done", "session-held", IGC, "PER TCD", None, "2025-05-05", "Lima"),
        ),
        (
            "The Peru-Chad joint commission will meet once more in Lima in June.",
            ("planned", "session-held", IGC, "PER TCD", None, "2025-06", "Lima"),
        ),
        (
            "The Peru-Chad joint commission met once in 2010.",
            ("background", "session-held", IGC, "PER TCD", None, "2010", None),
        ),
        (
            "Under the accord a joint commission of Peru and Chad was set up, which is to meet twice a year.",
            ("done", "established", IGC, "PER TCD", None, None, None),
        ),
        (
            "The ministries of Peru and Chad have political consultations every two years, the last ones in Lima in March.",
            ("background", "session-held", POL, "PER TCD", None, "2025-03", "Lima"),
        ),
    ],
)
def test_a_habit_told_beside_a_session_leaves_the_session(text: str, expected: tuple[Any, ...]) -> None:
    assert channels(text) == [expected]


def test_an_adverb_is_no_part_of_the_name_of_a_channel() -> None:
    text = "The joint commission of Peru and Chad usually meets in spring."
    assert [f["name"] for f in read_report(Report("r", text)).facts] == ["joint commission of Peru and Chad"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Peru-Chad joint commission is expected to meet in Lima next week.",
            ("planned", "session-held", IGC, "PER TCD", None, "[2025-05-12..2025-05-18]", "Lima"),
        ),
        (
            "Delegations of Peru and Chad held consular consultations in Lima on Monday.",
            ("done", "session-held", POL, "PER TCD", None, "2025-05-05", "Lima"),
        ),
        (
            "Consultations were held in Lima on Monday between the foreign ministries of Peru and Chad.",
            ("done", "session-held", POL, "PER TCD", None, "2025-05-05", "Lima"),
        ),
        (
            "Peru and Chad held a new round of foreign policy planning consultations on April 27 in Lima.",
            ("done", "session-held", POL, "PER TCD", None, "2025-04-27", "Lima"),
        ),
        (
            "Consultations between the ministries of foreign affairs of Peru and Chad on UN matters were held on Monday.",
            ("done", "session-held", POL, "PER TCD", None, "2025-05-05", None),
        ),
        (
            "The tripartite mechanism of Peru, Chad and Oman held consultations in Lima on Monday.",
            ("done", "session-held", POL, "OMN PER TCD", None, "2025-05-05", "Lima"),
        ),
        (
            "A hotline between the defence ministries of Peru and Chad was inaugurated on Monday.",
            ("done", "established", "hotline", "PER TCD", None, "2025-05-05", None),
        ),
        (
            "A direct telephone line linking the defence ministries of Peru and Chad went into service on Monday.",
            ("done", "established", "hotline", "PER TCD", None, "2025-05-05", None),
        ),
        (
            "Peru and Chad maintain regular political consultations at the level of deputy foreign ministers.",
            ("background", "existing", POL, "PER TCD", None, None, None),
        ),
        (
            "The foreign and defence ministers of Peru and Chad met in the 2+2 format in Lima on Monday.",
            ("done", "session-held", "two-plus-two", "PER TCD", None, "2025-05-05", "Lima"),
        ),
    ],
)
def test_one_thing_is_told_of_a_channel(text: str, expected: tuple[Any, ...]) -> None:
    assert channels(text) == [expected]
    assert meetings(text) == []


def test_an_aside_dates_the_last_session_and_the_clause_the_next() -> None:
    text = "The Peru-Chad Joint Commission, which last met in 2018, is to meet again in Lima in June."
    assert sorted(channels(text)) == [
        ("background", "session-held", IGC, "PER TCD", None, "2018", None),
        ("planned", "session-held", IGC, "PER TCD", None, "2025-06", "Lima"),
    ]


def test_a_commission_that_meets_is_no_meeting_besides() -> None:
    text = "The Peru-Chad-Oman trilateral commission met for the third time in Lima on Monday."
    assert [row[:2] for row in channels(text)] == [("done", "session-held")]
    assert meetings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Luis Paz, head of the Peru-Chad Parliamentary Friendship Group, met Chadian Ambassador Issa Deby in Lima.",
        "Luis Paz, chairman of the Peru-Chad Friendship Association, met Chadian Ambassador Issa Deby in Lima.",
    ],
)
def test_whoever_heads_a_channel_holds_no_session_of_it(text: str) -> None:
    assert [row[:2] for row in channels(text)] == [("background", "existing")]
    assert meetings(text) == [("done", "meeting", "PER TCD", ["Luis Paz", "Issa Deby"])]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chad do not have a joint economic commission.",
        "Peru has no joint commission with Chad.",
    ],
)
def test_a_channel_that_is_not_there_is_none(text: str) -> None:
    assert channels(text) == []


def test_a_session_that_is_only_called_for_is_none() -> None:
    text = "Chad called for the joint commission with Peru to be convened as soon as possible."
    assert [row[:2] for row in channels(text)] == [("background", "existing")]


def test_a_dash_with_spaces_between_two_states_belongs_to_the_name() -> None:
    text = "The Sri Lanka - Romania Business Council met in Colombo on Monday."
    [name] = [f["name"] for f in read_report(Report("r", text)).facts if f.kind == "mechanism"]
    assert name == "Sri Lanka - Romania Business Council"


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Chad and Peru signed a memorandum by which a joint commission is set up.", "done"),
        ("Chad and Peru signed a memorandum under which a joint commission is to be set up.", "planned"),
        (
            "The ministries of Chad and Peru agreed by memorandum on the establishment of a joint commission.",
            "done",
        ),
        ("The ministries of Chad and Peru agreed on the establishment of a joint commission.", "planned"),
    ],
)
def test_a_paper_founds_the_channel_that_it_sets_up(text: str, standing: str) -> None:
    assert channels(text) == [(standing, "established", IGC, "PER TCD", None, None, None)]
