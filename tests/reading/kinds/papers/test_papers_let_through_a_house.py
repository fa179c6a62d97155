"""Papers that a parliament lets through, told by its consent, by whom it was given to, or by the vote that is to come."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "WASHINGTON -- The extradition treaty with Peru obtained the consent of the Senate on Friday.",
            ("done", "treaty", "extradition treaty with Peru", "2025-10-10"),
        ),
        (
            "By 80 votes to 19 the US Senate on Friday agreed to the extradition treaty with Peru.",
            ("done", "treaty", "extradition treaty with Peru", "2025-10-10"),
        ),
        (
            "Parliament in Suva nodded through the fisheries accord with Samoa on Monday.",
            ("done", "agreement", "fisheries accord with Samoa", "2025-10-06"),
        ),
        (
            "Fiji's parliament votes on Monday on the fisheries accord with Samoa.",
            ("planned", "agreement", "fisheries accord with Samoa", "2025-10-13"),
        ),
        (
            "The fisheries treaty between Chile and Peru received the approval of the Chilean Congress on May 3, 2025.",
            ("background", "treaty", "fisheries treaty between Chile and Peru", "2025-05-03"),
        ),
        (
            "The tax treaty between Chile and Peru will receive the approval of the Chilean Senate in May.",
            ("planned", "treaty", "tax treaty between Chile and Peru", "2026-05"),
        ),
        (
            "The tax treaty between Chile and Peru did not obtain the consent of the Chilean Senate.",
            ("denied", "treaty", "tax treaty between Chile and Peru", None),
        ),
        (
            "The trade agreement between Kenya and Uganda went through the Kenyan parliament on Thursday.",
            ("done", "agreement", "trade agreement between Kenya and Uganda", "2025-10-09"),
        ),
        (
            "The consent of the Peruvian Congress to the accord with Chile on fish came on Monday.",
            ("done", "agreement", "accord with Chile on fish", "2025-10-06"),
        ),
    ],
)
def test_a_house_lets_a_paper_through(text: str, expected: tuple[str, ...]) -> None:
    found = read(text, "instrument")
    assert told(found, "type", "title", "date") == [expected]
    assert [f.get("stage") for f in found] == ["ratified"]


@pytest.mark.parametrize(
    "text",
    [
        "The Senate agreed to debate the treaty with Peru on Friday, the U.S. envoy said.",
        "Fiji's parliament voted last week on the fish accord with Samoa.",
    ],
)
def test_a_debate_lets_nothing_through(text: str) -> None:
    assert [row[1] for row in told(read(text, "instrument"), "stage")] == [None]


def test_a_cabinet_that_lets_a_paper_be_signed_gives_no_day_of_signing() -> None:
    text = "The Fijian cabinet approved on Tuesday the signing of a memorandum of understanding with Samoa on fisheries."
    assert told(read(text, "instrument"), "stage", "date") == [("planned", "signed", None)]


def test_a_cabinet_that_approves_what_is_to_be_signed_ratifies_nothing() -> None:
    text = "Fiji's cabinet has approved a memorandum of understanding to be signed with Samoa on fisheries."
    assert told(read(text, "instrument"), "stage") == [("planned", "signed")]
