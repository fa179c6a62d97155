"""The life of a paper told by nouns, turned orders and participles in front: `Ratification of the pact is expected`."""

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
        (
            "Ratification of the tax treaty with Peru by the Seimas is expected soon, Lithuania's ambassador said.",
            [("planned", "ratified", None)],
        ),
        (
            "Peru still owes the ratification of the fisheries accord with Chad.",
            [("planned", "ratified", None)],
        ),
        (
            "Ratification of the accord on ports between Mali and Oman failed in Bamako in 2010.",
            [("denied", "ratified", "2010")],
        ),
        (
            "The renewal of the ferry agreement between Oman and Iran has been refused by Muscat.",
            [("denied", "renewed", None)],
        ),
        (
            "The initialling of the free trade agreement between Chad and Oman took place in Muscat on 2 October.",
            [("done", "initialled", "2025-10-02")],
        ),
        (
            "With the expiry of the fisheries protocol between Mali and Chad in July 2023, the boats went home.",
            [("background", "expired", "2023-07")],
        ),
        (
            "The abrogation by Chad in October 1971 of its treaty with Mali was a shock.",
            [("background", "terminated", "1971-10")],
        ),
        (
            "Kenya's denunciation last week of the fisheries pact with Oman was a shock.",
            [("done", "denounced", "[2025-09-29..2025-10-05]")],
        ),
        (
            "Peru's withdrawal in 2012 from the pact on rivers with Chad was a shock.",
            [("background", "denounced", "2012")],
        ),
        (
            "After the signature in 1995 of the peace treaty between Peru and Oman, trade grew.",
            [("background", "signed", "1995")],
        ),
        (
            "Before the signing of the 2003 dam treaty between Mali and Chad the river had no keeper.",
            [("background", "signed", "2003")],
        ),
        (
            "Notice of termination of the defence accord was served on Mali by Chad on 28 November 2024.",
            [("background", "denounced", "2024-11-28")],
        ),
        ("The cancellation of a flight of the Peruvian carrier angered the envoy of Oman.", []),
        ("Termination of the agreement requires six months' notice.", []),
        ("The suspension of the bank's licence under the agreement with the Fund shocked Accra.", []),
    ],
)
def test_a_noun_tells_the_deed(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert papers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Not until 1998 was the treaty between Kenya and Oman on fishing ratified by Muscat.",
            [("background", "ratified", "1998")],
        ),
        ("Nor was the treaty between Kenya and Oman on fishing ratified.", [("denied", "ratified", None)]),
        (
            "Not until a road is built will the accord between Kenya and Oman be signed.",
            [("planned", "signed", None)],
        ),
        (
            "It fell to the two envoys to sign, on 4 May 2019, the agreement on visas between Mali and Peru.",
            [("background", "signed", "2019-05-04")],
        ),
        (
            "Next to be signed, in 1972, was a cultural convention between Mali and Peru.",
            [("background", "signed", "1972")],
        ),
        (
            "Denounced by Bamako in 2018, the friendship treaty between Oman and Mali was signed in 1997.",
            [("background", "denounced", "2018")],
        ),
        (
            "Initialled in Baku last month, the air services agreement between Mali and Oman is to be signed soon.",
            [("planned", "signed", None)],
        ),
        (
            "Suspended in 2016, the grain accord between Mali and Oman was revived last week.",
            [("done", "renewed", "[2025-09-29..2025-10-05]")],
        ),
        (
            "It is now up to Peru's Congress to ratify the treaty with Mali.",
            [("planned", "ratified", None)],
        ),
    ],
)
def test_the_order_is_turned_round(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert papers(text) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The treaty between Mali and Oman on fish ratified by Chad in 1998 is long.",
            "treaty between Mali and Oman on fish",
        ),
        (
            "Ratification of the pact on fish with Oman by the Senate of Chad is expected.",
            "pact on fish with Oman",
        ),
        ("Mali signed the pact on seeds with Oman that angered the farmers.", "pact on seeds with Oman"),
    ],
)
def test_a_title_ends_before_what_becomes_of_the_paper(text: str, title: str) -> None:
    assert [f["title"] for f in read(text, "instrument")] == [title]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It dates from 1998.", [("background", "signed", "1998")]),
        ("Renewed it was, on 3 October, in Lima.", [("done", "renewed", "2025-10-03")]),
        ("Its renewal was refused by Lima last week.", [("denied", "renewed", "[2025-09-29..2025-10-05]")]),
        ("Its lapse in 2018 was no news.", [("background", "expired", "2018")]),
        ("Last week Chad gave notice to quit it.", [("done", "denounced", "[2025-09-29..2025-10-05]")]),
        ("It has been in force since July.", [("background", "in-force", "2025-07")]),
        ("Signed it never was.", [("denied", "signed", None)]),
        ("Its suspension from the Union hurt Chad.", [("background", None, None)]),
    ],
)
def test_a_pronoun_stands_for_the_paper(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert papers(f"Peru and Chad have a pact on migrant workers. {text}") == expected


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        (
            "Oman and Chad signed two papers in Muscat on Friday. One, on fishing rights, replaces an older accord. The other, "
            "on mines, is new.",
            [["fisheries"], ["mining"]],
        ),
        (
            "Two texts came out of the visit of Chad's president to Oman. One, on fishing rights, lowers fees. The other, on "
            "mines, is new.",
            [["fisheries"], ["mining"]],
        ),
        (
            "Oman and Chad signed two papers on Friday, one on grain and the other on tourism.",
            [["agriculture"], ["tourism"]],
        ),
    ],
)
def test_one_and_the_other(text: str, sectors: list[list[str]]) -> None:
    assert sorted(list(f["sectors"]) for f in read(text, "instrument")) == sectors
