"""Channels made standing, that may begin work, rows of groups, cities chosen, whose channel a clause tells; what is none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

_read = reader("2025-10-11")
_NAMES = ("mechanism_kind", "state", "states", "session", "date", "place")


def channels(text: str) -> list[tuple[Any, ...]]:
    """The standing, kind, state, states, session, day and place of each channel that is told."""
    return told(_read(text, "mechanism"), *_NAMES)


_TWO = ["PER", "TCD"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministers of Chad and Peru decided to make regular political consultations between the two ministries a "
            "standing mechanism.",
            [("done", "political-consultation", "established", _TWO, None, None, None)],
        ),
        (
            "An agreement between Chad and Peru makes yearly political consultations a rule.",
            [("done", "political-consultation", "established", _TWO, None, None, None)],
        ),
        (
            "Chad and Peru institutionalised their political consultations in 2019.",
            [("background", "political-consultation", "established", _TWO, None, "2019", None)],
        ),
        (
            "The joint commission of Chad and Peru may begin its work next year.",
            [("proposed", "intergovernmental-committee", "proposed", _TWO, None, "2026", None)],
        ),
        (
            "The joint commission of Chad and Peru is to take up its work in May.",
            [("planned", "intergovernmental-committee", "established", _TWO, None, "2026-05", None)],
        ),
        (
            "A mixed committee, he pointed out moreover, was also discussed between Chad and Peru.",
            [("proposed", "intergovernmental-committee", "proposed", _TWO, None, None, None)],
        ),
        (
            "By a Joint Defence Dialogue, which the agreement sets up, Chad and Peru will talk every year.",
            [("done", "defence-dialogue", "established", _TWO, None, None, None)],
        ),
        (
            "The joint commission of Chad and Peru that the presidents founded in 1994 is praised.",
            [("background", "intergovernmental-committee", "established", _TWO, None, "1994", None)],
        ),
        (
            "There has been a joint committee of Chad and Peru since 1994.",
            [("background", "intergovernmental-committee", "established", _TWO, None, "1994", None)],
        ),
        (
            "The border commission that Chad and Peru had let slumber since 2011 was woken up.",
            [("done", "border-commission", "resumed", _TWO, None, None, None)],
        ),
    ],
)  # fmt: skip
def test_channels_that_come_about(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert channels(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "For the 8th meeting of the Chad-Peru Intergovernmental Commission the sides have chosen the city of Lima.",
        "The sides have chosen Lima for the eighth session of the Chad-Peru Intergovernmental Commission.",
        "Lima was chosen as the venue of the eighth session of the Chad-Peru Intergovernmental Commission.",
    ],
)
def test_a_city_is_chosen_for_a_session_to_come(text: str) -> None:
    assert channels(text) == [
        ("planned", "intergovernmental-committee", "session-held", _TWO, 8, None, "Lima")
    ]


def test_a_session_that_was_held_where_it_was_meant_to_be() -> None:
    text = "Lima was chosen for the eighth session of the Chad-Peru commission, which was held there in May."
    assert channels(text) == [
        ("background", "intergovernmental-committee", "session-held", _TWO, 8, "2025-05", None)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad and Peru have four working groups: politics; military coordination; trade and refugees.",
            ["politics", "military coordination", "trade", "refugees"],
        ),
        ("The ministry of Chad has three working groups: health, schools and roads.", []),
        ("Chad and Peru met in three working groups: they spoke of fish, of ports and of trade.", []),
    ],
)
def test_groups_of_a_row_behind_a_colon_are_one_each(text: str, expected: list[str]) -> None:
    names = [fact.get("name") for fact in _read(text, "mechanism")]
    assert names == [f"working groups {name}" for name in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The 3+2 Mechanism of Chad and Peru met in Lima yesterday.",
            [("done", "security-dialogue", "session-held", _TWO, None, "2025-10-10", "Lima")],
        ),
        (
            "The border representatives of Chad and Peru held their 11th annual meeting in Lima on Friday.",
            [("done", "border-commission", "session-held", _TWO, 11, "2025-10-10", "Lima")],
        ),
        ("The border representatives of Chad and Peru left on Friday.", []),
        ("The Joint Committee on Fish laid its Report on the treaty of Chad with Peru before the House.", []),
        ("Peru did not accept what the Supreme Council had declared about the treaty with Chad.", []),
        ("Time will be found in the talks of Chad and Peru, and until then the high-level dialogue goes on.", []),
    ],
)  # fmt: skip
def test_envoys_at_the_border_and_bodies_of_one_state(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert channels(text) == expected


def test_a_commission_holding_its_session_is_not_called_so() -> None:
    text = "They spoke for the Chad-Peru commission holding its third meeting before the end of the year."
    assert [(f.standing, f.get("name"), f.get("session")) for f in _read(text, "mechanism")] == [
        ("proposed", "Chad-Peru commission", 3)
    ]
