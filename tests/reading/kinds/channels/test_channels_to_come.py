"""Channels that are not there yet: provided for, wished for, under discussion, or said to begin."""

from __future__ import annotations

import pytest

from tests.reading.kinds.channels.test_channel_sessions import told

COMMITTEE = "intergovernmental-committee"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Article 7 of the agreement between Chad and Peru provides for a Joint Water Committee, to meet twice a year.",
            [f"{COMMITTEE} established planned PER+TCD"],
        ),
        (
            "Under the agreement signed by Chad and Peru, a joint committee of experts will oversee the works.",
            [f"{COMMITTEE} established planned PER+TCD experts"],
        ),
        (
            "Chad and Peru will have a hotline between their coast guards from January.",
            ["hotline established planned PER+TCD 2026-01"],
        ),
        (
            "A hotline between the navies of Chad and Peru shall be put into operation without delay.",
            ["hotline established planned PER+TCD"],
        ),
        (
            "A joint business council of Chad and Peru has been proposed by the Peruvian side.",
            ["business-council proposed proposed PER+TCD"],
        ),
        (
            "A joint business council of Chad and Peru is under discussion.",
            ["business-council proposed proposed PER+TCD"],
        ),
        (
            "What is needed is a joint border commission between Chad and Peru, he said.",
            ["border-commission proposed proposed PER+TCD"],
        ),
        (
            "Plans are under way for a Chad-Peru Business Council.",
            ["business-council proposed proposed PER+TCD"],
        ),
        ("Chad has no plans for a joint committee with Peru.", []),
        (
            "A Chad-Peru Business Council is being set up.",
            ["business-council established planned PER+TCD"],
        ),
        (
            "It was decided that a Chad-Peru joint working group on visas would be constituted by June.",
            ["working-group established planned PER+TCD [2025-10-11..2026-06-30]"],
        ),
        (
            "Chad and Peru decided to set up a joint working group on visas.",
            ["working-group established done PER+TCD"],
        ),
        (
            "Chad and Peru have a joint border commission that will look at the matter.",
            ["border-commission existing background PER+TCD"],
        ),
        (
            "The Chad-Peru Joint Border Commission, in existence since 1998, will oversee the works.",
            ["border-commission existing background PER+TCD"],
        ),
        (
            "The idea of a joint committee on visas between Chad and Peru has been dropped.",
            [f"{COMMITTEE} session-held cancelled PER+TCD"],
        ),
    ],
)
def test_channels_to_come_are_not_taken_for_channels_that_are(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "wish",
    [
        "spoke in favour of the soonest convening of",
        "stressed the importance of holding",
        "agreed on convening",
    ],
)
def test_a_session_that_is_only_called_for_was_not_held(wish: str) -> None:
    text = f"The ministers of Chad and Peru {wish} the second session of the Joint Commission on Trade."
    assert told(text) == [f"{COMMITTEE} session-held planned PER+TCD 2"]


def test_the_next_round_is_that_of_the_channel_that_meets_in_rounds() -> None:
    text = (
        "The third round of political consultations between the foreign ministries of Chad and Peru was held in Lima. The "
        "sides agreed on convening the second session of the Joint Commission on Trade. The next round will be in 2027."
    )
    assert "political-consultation session-held planned PER+TCD 2027" in told(text)


def test_a_friendship_group_with_a_parliament_is_a_channel() -> None:
    text = "The Chadian minister saw Ana Rivas, head of the friendship group with the Chadian parliament, in Lima, Peru."
    assert told(text) == ["parliamentary-group existing background PER+TCD"]


@pytest.mark.parametrize(
    ("telling", "standing"),
    [
        ("travels to Chad on Friday, to co-preside on the next day over", "planned"),
        ("flies to Chad on Friday to attend", "planned"),
        ("travelled to Chad to co-chair", "done"),
    ],
)
def test_who_travels_to_chair_a_session_has_it_ahead(telling: str, standing: str) -> None:
    rows = told(f"The Peruvian minister {telling} the fourth session of the Joint Commission.")
    assert [row.split()[:3] for row in rows] == [[COMMITTEE, "session-held", standing]]


def test_the_last_session_of_a_channel_called_for_is_past() -> None:
    text = (
        "The ministers of Chad and Peru stressed the need for the early convening of the Joint Committee, which last met in "
        "2011."
    )
    assert told(text) == [f"{COMMITTEE} session-held background PER+TCD 2011"]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (
            "The treaty creates a Putumayo Border Commission, three members a side.",
            "border-commission established done",
        ),
        ("The treaty also sets up a Fisheries Commission.", f"{COMMITTEE} established done"),
        ("Under it a Joint Fisheries Commission comes into being.", f"{COMMITTEE} established done"),
    ],
)
def test_a_paper_founds_channels_that_nothing_calls_joint(behind: str, expected: str) -> None:
    text = f"LIMA, 9 October 2025 -- Chad and Peru signed a treaty on the river on Monday. {behind}"
    assert told(text) == [f"{expected} PER+TCD"]


def test_a_law_of_one_state_founds_no_channel() -> None:
    assert (
        told("Chad and Peru met. Peru passed a law on Monday. The law creates a fisheries commission.") == []
    )


@pytest.mark.parametrize(
    "fate",
    ["put forward by the Chadian side, did not meet with agreement", "was turned down", "was not accepted"],
)
def test_the_idea_of_a_channel_that_is_refused_is_denied(fate: str) -> None:
    comma = "," if fate.startswith("put") else ""
    text = f"Peru and Chad met on Monday. The idea of a joint business council{comma} {fate}."
    assert told(text) == ["business-council proposed denied PER+TCD"]


def test_it_is_the_channel_told_just_before() -> None:
    text = (
        "Peru and Chad have an Intergovernmental Commission. It sat for the ninth time in May 2024, in Lima."
    )
    assert [row.split(" PER")[0] for row in told(text)] == [f"{COMMITTEE} session-held background"]
