"""Meetings that are only recalled, `the historic Lima summit`, and those of three sides."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2024-11-05")
LEAD = "Hanoi, November 5 (VNA) -- Cuban Ambassador Jose Luna met Vietnamese Minister Bui Son in Hanoi on Monday. "
NOW = ("done", "meeting", ["CUB", "VNM"], "2024-11-04", "Hanoi")


@pytest.mark.parametrize(
    ("sentence", "then"),
    [
        (
            "Both sides praised the agreements reached at the historic Havana summit in March 2019.",
            ("background", "summit", ["CUB", "VNM"], "2019-03", "Havana"),
        ),
        (
            "The ties have grown since the Havana summit.",
            ("background", "summit", ["CUB", "VNM"], None, "Havana"),
        ),
        (
            "They spoke of the Vietnam-Cuba Havana summit held in June.",
            ("background", "summit", ["CUB", "VNM"], "2024-06", "Havana"),
        ),
        (
            "What was agreed on at the recent talks held in Havana would be carried out.",
            ("background", "talks", ["CUB", "VNM"], None, "Havana"),
        ),
    ],
)
def test_a_recalled_meeting_is_one_of_the_two_and_lies_behind(
    sentence: str, then: tuple[object, ...]
) -> None:
    facts = read(LEAD + sentence, "meeting")
    assert told(facts, "meeting_kind", "states", "date", "place") == [NOW, then]
    assert facts[1].get("participants") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "They praised the results of the NATO Madrid summit.",
        "They discussed the next Havana summit.",
        "The Lima summit of APEC leaders opened a new page.",
        "They exchanged views on the BRICS summit held in Kazan in October.",
    ],
)
def test_a_summit_of_others_or_one_to_come_is_not_recalled(sentence: str) -> None:
    held = told(read(LEAD + sentence, "meeting"), "meeting_kind", "states", "date", "place")
    assert [row for row in held if row[0] == "background"] == []


@pytest.mark.parametrize(
    ("text", "states", "place"),
    [
        ("The talks between Oman, Chad and Peru ended in Lima on Friday.", ["OMN", "PER", "TCD"], "Lima"),
        ("The U.S.-Japan-Australia talks took place in Tokyo on Friday.", ["AUS", "JPN", "USA"], "Tokyo"),
        (
            "A summit of the U.S., Japan and the Philippines was held in Manila on Friday.",
            ["JPN", "PHL", "USA"],
            "Manila",
        ),
        ("Talks between Oman and Chad ended in Lima on Friday.", ["OMN", "TCD"], "Lima"),
    ],
)
def test_all_three_sides_sit_at_the_table(text: str, states: list[str], place: str) -> None:
    facts = read(text, "meeting")
    assert [(f["states"], f["date"], f["place"]) for f in facts] == [(states, "2024-11-01", place)]


def test_a_third_state_that_only_speaks_is_no_side() -> None:
    text = "Talks between Oman and Chad ended on Friday, and Peru said it was content."
    assert [f["states"] for f in read(text, "meeting")] == [["OMN", "TCD"]]


def test_they_are_those_who_met_and_not_whom_greetings_go_to() -> None:
    text = (
        "Vietnamese Minister Bui Son met Cuban President Jose Luna in Havana on Monday. Bui Son conveyed the greetings of "
        "Party leader To Lam to President Luna. Luna asked him to convey his regards to To Lam. They had a cordial talk."
    )
    facts = read("Hanoi, November 5 (VNA) -- " + text, "meeting")
    assert [[p["name"] for p in f["participants"]] for f in facts] == [["Bui Son", "Jose Luna"]]


def test_the_day_on_which_a_statement_on_talks_is_issued_is_not_that_of_the_talks() -> None:
    text = "A statement on the talks between Minister Abe Koro of Oman and Minister Jose Luna of Peru was issued on Monday."
    assert [f.get("date") for f in read(text, "meeting")] == [None]


def test_officials_concerned_are_met_too() -> None:
    text = "The Cuban envoy, Jose Luna, met officials concerned of the Foreign Ministry of Vietnam in Hanoi on Monday."
    facts = read("Hanoi, November 5 (VNA) -- " + text, "meeting")
    assert told(facts, "states", "place") == [("done", ["CUB", "VNM"], "Hanoi")]
