"""The two halves of Korea, called by where they lie."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.bodies import state_of
from chancery.reading.scene import set_scene
from tests.reading.whole_facts import whole


def states(text: str) -> list[str]:
    groups = (g for s in set_scene(Report("r", text)).sentences for g in s.groups if g.tags & {"state"})
    return [str(state_of(g)) for g in groups]


@pytest.mark.parametrize(
    "text",
    [
        "The declaration was adopted by the north and the south in Pyongyang.",
        "Pyongyang (KCNA) -- The north-south talks broke off.",
        "North and South met; KCNA told of it.",
    ],
)
def test_halves_side_by_side_are_the_two_states(text: str) -> None:
    assert states(text) == ["PRK", "KOR"]


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell in the north and the south of Oman.",
        "Snow fell in the north of the peninsula and none in the south, said Pyongyang.",
        "The north-south road is closed.",
        "The Germans and the Koreans were there.",
    ],
)
def test_elsewhere_they_are_directions(text: str) -> None:
    assert set(states(text)) <= {"OMN"}


def test_talks_of_the_two_halves() -> None:
    (meeting,) = whole("The north and the south of Korea held ministerial talks in Seoul on Monday.")
    assert (meeting["states"], meeting["place"]) == (["KOR", "PRK"], "Seoul")


def test_the_anniversary_of_what_both_adopted_is_that_of_both() -> None:
    text = "Lima marked the 11th anniversary of the June 15 joint declaration adopted by the north and the south of Korea."
    (milestone,) = (row for row in whole(text) if row["kind"] == "milestone")
    assert (milestone["states"], milestone["years"]) == (["KOR", "PRK"], 11)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("South and North Korea held talks.", ["KOR", "PRK"]),
        ("The two Koreas held talks.", ["KOR", "PRK"]),
        ("Both Koreas and Japan held talks.", ["KOR", "PRK", "JPN"]),
        ("Inter-Korean talks were held.", ["KOR", "PRK"]),
        ("The two Germanys opened missions.", ["DEU", "DDR"]),
        ("The inner-German talks were broken off.", ["DEU", "DDR"]),
        ("South and West Germany are warm.", ["DEU"]),
    ],
)
def test_both_states_by_one_name_of_their_land(text: str, expected: list[str]) -> None:
    assert states(text) == expected


def test_a_meeting_of_both() -> None:
    (meeting,) = whole(
        "SEOUL, May 4 (Yonhap) - Officials of both Koreas met in Kaesong on Friday. North Korea said nothing."
    )
    assert (meeting["kind"], meeting["states"], meeting["place"]) == ("meeting", ["KOR", "PRK"], "Kaesong")
