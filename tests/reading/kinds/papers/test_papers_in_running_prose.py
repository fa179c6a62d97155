"""Papers in running prose: occasions used to sign, papers told by what is done under them, and papers of nobody's state."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")


def papers(text: str) -> list[tuple[Any, ...]]:
    return told(read(text, "instrument"), "stage", "date")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chad used the visit to sign an agreement on fish.", [("done", "signed", None)]),
        (
            "The two presidents took the opportunity to sign an agreement on fish between Peru and Chad.",
            [("done", "signed", None)],
        ),
        (
            "Peru and Chad took advantage of the meeting in Lima to initial the agreement on fish.",
            [("done", "initialled", None)],
        ),
        (
            "The visit will give Peru and Chad occasion to sign an agreement on fish.",
            [("planned", "signed", None)],
        ),
        (
            "The signatories of the tea accord between Iran and Mali were two ministers.",
            [("done", "signed", None)],
        ),
        (
            "Seven months of talks ended in a treaty that Egypt and Sudan signed on 8 November 1959.",
            [("background", "signed", "1959-11-08")],
        ),
        (
            "The Treaty of Friendship, Good Neighbourliness and Cooperation, which was signed with Peru on 8 October 2002, "
            "is suspended, Chad's presidency said.",
            [("done", "suspended", None)],
        ),
        (
            "A framework loan of 60 million dollars that Poland had extended to Mali in 2006 expired in 2019.",
            [("background", "expired", "2019")],
        ),
        (
            "The agreement under which Peruvian doctors work in Chad was renewed on Friday.",
            [("done", "renewed", "2025-10-10")],
        ),
        (
            "An arrangement under which Peruvian doctors work in Chad, renewed in 2014, continues as before.",
            [("background", "renewed", "2014")],
        ),
        (
            "An agreement by which Peruvian doctors may work in Chad took effect on Friday.",
            [("done", "in-force", "2025-10-10")],
        ),
        ("Peru has broken off talks with Chad on a treaty on rivers.", [("cancelled", "negotiating", None)]),
        (
            "The text of a treaty on rivers between Peru and Chad was finalised in Lima on Friday.",
            [("planned", "negotiating", "2025-10-10")],
        ),
        (
            "Air links between Peru and Chad are to be dealt with in a separate agreement.",
            [("planned", "negotiating", None)],
        ),
        (
            "The time has come for an agreement on social security between Peru and Chad, he said.",
            [("proposed", None, None)],
        ),
        (
            "The grain accord with Accra was suspended by Bamako last week.",
            [("done", "suspended", "[2025-09-29..2025-10-05]")],
        ),
        (
            "On 12 December the fish accord between Peru and Chad comes into force.",
            [("planned", "in-force", "2025-12-12")],
        ),
        (
            "Peru and Chad signed a memorandum on flights on Friday when their officials had ended the talks.",
            [("done", "signed", "2025-10-10")],
        ),
    ],
)
def test_what_becomes_of_a_paper(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert papers(text) == expected


def test_partners_that_nobody_names_are_no_third_state() -> None:
    text = "The nuclear deal which Iran reached with six world powers last month has friends in Britain."
    assert told(read(text, "instrument"), "states") == [("done", ["IRN"])]
    assert read(text, "signing") == []


@pytest.mark.parametrize(
    "text",
    [
        "Any agreement that is signed between Peru and Chad needs the consent of the Congress.",
        "Each treaty that Peru concludes with Chad goes to the Congress.",
        "Agreements between Peru and Chad are as a rule signed in Lima.",
        "What the newspapers called the dam treaty between Peru and Chad was in truth a letter.",
        "There was broad agreement between Peru and Chad on the need for more trains.",
        "Peru's striker signed a contract with a club in Chad on Friday.",
        "Tribes on either side of the border between Kenya and Mali signed a peace accord on Monday.",
        "The protocol of the royal dinner for the president of Peru was changed at the request of Chad's queen.",
        "The memorandum which the Port Authority of Mali and the dockers' union concluded in August is a dead letter, "
        "said a visitor from Chad.",
        "Our understanding is that its operation was suspended by Peru and Chad.",
    ],
)
def test_no_paper_of_two_states(text: str) -> None:
    assert read(text, "instrument") == []
    assert read(text, "signing") == []


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of Peru and Chad signed an agreement on the farmers of the border on Monday.",
        "Farmers cheered when the ministers of Peru and Chad signed an agreement on milk on Monday.",
        "After pressure from the fishermen Peru and Chad signed a pact on fish on Monday.",
        "Peru and Chad signed a protocol on the visit of ships on Monday.",
    ],
)
def test_people_beside_a_paper_of_states(text: str) -> None:
    assert papers(text) == [("done", "signed", "2025-10-06")]
