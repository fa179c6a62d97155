"""Whom `she`, `the guest` and `the host` mean, where several people have been named."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader

_read = reader("2024-10-12")


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        (
            "NAIROBI, Oct 12 - President Salome Okoth left here on Saturday. Invited by President Duma Boko of"
            " Botswana, she reaches Gaborone on Sunday.",
            "Salome Okoth",
            "BWA",
        ),
        (
            "QUITO, Oct 12 - President Rosa Vega leaves here today. It is at the invitation of the Omani Sultan,"
            " Haitham, that she reaches Muscat on Sunday.",
            "Rosa Vega",
            "OMN",
        ),
        (
            "Minister Olga Petrova of Moldova had talks with Mr Pavel Novak in Prague. After a meeting with Mr Jan"
            " Kovac, she arrived in Bratislava on Sunday.",
            "Olga Petrova",
            "SVK",
        ),
        (
            "Ms Olga Petrova, foreign minister of Moldova, wrote to Mr Jan Kovac, the Slovak minister. On Sunday she"
            " arrived in Bratislava.",
            "Olga Petrova",
            "SVK",
        ),
    ],
)
def test_a_pronoun_means_whoever_the_report_is_about(text: str, guest: str, host: str) -> None:
    told = [f for f in _read(text, "visit") if f.get("host_state") == host]
    assert [[p["name"] for p in f.get("visitor")] for f in told] == [[guest]]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Prime Minister Ana Ilic of Serbia had talks in Bratislava with her colleague Eduard Heger. In Prague the"
            " guest was received by President Milos Zeman of the Czech Republic.",
            ["Ana Ilic", "Milos Zeman"],
        ),
        (
            "HAVANA, Oct 12 - Minister Luis Peral saw the Lao Minister, Kham Souvan, and the Malian Minister, Oumar Ba, on"
            " Friday. The Lao guest was later received by President Raul Diaz of Cuba.",
            ["Kham Souvan", "Raul Diaz"],
        ),
    ],
)
def test_the_guest_is_who_came_to_the_place_told(text: str, people: list[str]) -> None:
    received = [f for f in _read(text, "meeting") if f.get("meeting_kind") == "received"]
    assert [[p["name"] for p in f.get("participants")] for f in received] == [people]


@pytest.mark.parametrize(
    ("text", "kind", "states"),
    [
        (
            "Dhaka, Oct 12 - House Speaker Shirin Ali received the ambassador of Japan on Tuesday.",
            "meeting",
            ["BGD", "JPN"],
        ),
        (
            "Energy Secretary John Lee of Tonga signed an agreement on fuel with Fiji.",
            "instrument",
            ["FJI", "TON"],
        ),
        (
            "Washington, Oct 12 - House Speaker Ann Lee received the ambassador of Japan on Tuesday.",
            "meeting",
            ["JPN", "USA"],
        ),
    ],
)
def test_a_title_of_few_states_is_of_none_of_them_among_two_others(
    text: str, kind: str, states: list[str]
) -> None:
    assert [f.get("states") for f in _read(text, kind)] == [states]


@pytest.mark.parametrize("sort", ["transport", "foreign"])
def test_ministers_named_in_turn_are_of_the_states_in_turn(sort: str) -> None:
    text = (
        f"The {sort} ministers of Chile and New Zealand, Paula Rivas and Andrew Tamihana, met in Quito on Thursday."
        " Tamihana left for Lima on Friday."
    )
    assert [(f.get("visitor_state"), f.get("host_state")) for f in _read(text, "visit")] == [("NZL", "PER")]
