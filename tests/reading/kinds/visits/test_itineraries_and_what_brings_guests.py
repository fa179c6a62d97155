"""Itineraries, what brings somebody where they are, days that lie behind or ahead, and who had invited a guest."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")
GUEST = "Malian Foreign Minister Abe Koro"


def visits(text: str) -> list[tuple[object, ...]]:
    return sorted(told(read(text, "visit"), "visitor_state", "host_state", "date"), key=str)


LEGS = [
    ("planned", "MLI", "AZE", "2025-10-13"),
    ("planned", "MLI", "GEO", "2025-10-12"),
]


@pytest.mark.parametrize(
    "text",
    [
        f"{GUEST} is on a tour of the Caucasus. His itinerary: 12 Oct: Tbilisi; 13 Oct: Baku.",
        f"{GUEST} tours the Caucasus next week: Tbilisi on Sunday, Baku on Monday.",
        f"{GUEST} will visit two countries.\n\n12 Oct: Tbilisi\n13 Oct: Baku\n",
        f"{GUEST} begins a tour of the Caucasus tomorrow. The itinerary:\n\n- 12 October: Tbilisi\n- 13 October: Baku\n",
        "Itinerary of Foreign Minister Abe Koro of Mali\n\n12 October: Tbilisi, Georgia\n13 October: Baku, Azerbaijan\n",
    ],
)
def test_each_day_and_town_of_an_itinerary_is_a_leg(text: str) -> None:
    assert visits(text) == LEGS


@pytest.mark.parametrize(
    "text",
    [
        "Matches: 12 Oct: Tbilisi; 13 Oct: Baku. The referee is Abe Koro.",
        f"The team begins its tour of Asia. {GUEST} wished it well.\n\n12 October: Tbilisi\n13 October: Baku\n",
        f"{GUEST} and Omani Minister Said Nur will visit two towns.\n\n12 October: Tbilisi\n13 October: Baku\n",
    ],
)
def test_days_and_towns_of_nobody_or_of_several_are_none(text: str) -> None:
    assert not visits(text)


def test_what_is_on_an_itinerary_is_planned() -> None:
    found = [("planned", "MLI", "KWT", None), ("planned", "MLI", "OMN", None)]
    assert visits(f"On the itinerary of {GUEST} are Muscat and Kuwait.") == found
    assert visits(f"{GUEST}'s itinerary includes Oman and Kuwait.") == found
    assert visits("The Malian delegation has Oman and Kuwait still ahead of it.") == found


TWO = "Omani Minister Said Nur and Malian Minister Abe Koro signed the agreement on Monday. "


@pytest.mark.parametrize(
    ("words", "host", "purpose"),
    [
        ("What had brought the two to Nairobi was a fair.", "KEN", "fair"),
        ("A conference on fish had brought them to Nairobi.", "KEN", "conference on fish"),
        (
            "What had brought both ministers to New York was the session of the United Nations General Assembly.",
            "UNO",
            "session of the United Nations General Assembly",
        ),
    ],
)
def test_what_brings_two_is_what_both_come_for(words: str, host: str, purpose: str) -> None:
    found = told(read(TWO + words, "visit"), "visitor_state", "host_state", "visit_kind", "purposes")
    assert sorted(found, key=str) == [
        ("done", "MLI", host, "event", [purpose]),
        ("done", "OMN", host, "event", [purpose]),
    ]


@pytest.mark.parametrize(
    "words",
    ["Both were there for a fair.", "They had gone there for a fair."],
)
def test_both_may_have_been_there(words: str) -> None:
    text = f"Omani Minister Said Nur and Malian Minister Abe Koro met in Nairobi on Monday. {words}"
    assert [row[:3] for row in visits(text)] == [("done", "MLI", "KEN"), ("done", "OMN", "KEN")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("A fair had brought the two to tears.", []),
        ("There were both fruit and fish.", []),
    ],
)
def test_what_brings_nobody_anywhere(words: str, found: list[tuple[object, ...]]) -> None:
    assert visits(TWO + words) == found


def test_what_takes_somebody_somewhere_in_the_present_is_to_come() -> None:
    text = f"The annual consultation takes {GUEST} to Muscat on Sunday.\n\nBy this short visit, from October 12-14, he "
    text += "will also honour an invitation he has from Sultan Said Nur of Oman."
    found = told(read(text, "visit"), "host_state", "date", "inviter")
    assert found == [("planned", "OMN", "2025-10-12/2025-10-14", "Said Nur")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (f"{GUEST} is home again. Behind him lie three days in Oman.", [("done", "MLI", "OMN", None)]),
        (f"Three days in Oman lie behind {GUEST}.", [("done", "MLI", "OMN", None)]),
        (f"After three days in Oman {GUEST} flew home on Thursday.", [("done", "MLI", "OMN", None)]),
        (f"{GUEST} has three days of talks in Oman ahead of him.", [("planned", "MLI", "OMN", None)]),
        (f"Oman expects {GUEST} on Monday.", [("planned", "MLI", "OMN", "2025-10-13")]),
        (f"Oman expects {GUEST} to sign the book.", []),
        (f"{GUEST} is home again. Behind him lie three days in bed.", []),
    ],
)
def test_days_that_lie_behind_or_ahead(words: str, found: list[tuple[object, ...]]) -> None:
    assert visits(words) == found


@pytest.mark.parametrize(
    "words",
    [
        f"{GUEST} was in Oman on Friday; it was Sultan Said Nur of Oman who had invited him.",
        f"{GUEST}, whom Sultan Said Nur of Oman has invited, is in Oman on a state visit.",
        f"{GUEST} came to Oman on Friday. Sultan Said Nur of Oman had invited him.",
        f"{GUEST} came to Oman on Friday. The invitation had come from Sultan Said Nur of Oman.",
        f"{GUEST} will go to Oman in May, the Sultan of Oman, Said Nur, having invited him.",
    ],
)
def test_a_clause_may_tell_who_invited_the_guest(words: str) -> None:
    assert told(read(words, "visit"), "host_state", "inviter")[0][1:] == ("OMN", "Said Nur")
