"""Agencies of monarchies: headlines that tell a monarch by rank alone, and letters that others receive for them."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def _met(text: str) -> list[list[str]]:
    """The participants of each meeting by name."""
    told = whole(text, published="2023-12-05")
    return [[p["name"] for p in r.get("participants", ())] for r in told if r["kind"] == "meeting"]


@pytest.mark.parametrize(
    ("head", "text", "name"),
    [
        (
            "King receives phone call from Peruvian president",
            "Amman, Dec. 5 (Petra) -- His Majesty King Abdullah II received on Tuesday a phone call from Peruvian President "
            "Luis Vela.",
            "Abdullah II",
        ),
        (
            "Queen receives phone call from Peruvian president",
            "COPENHAGEN, Dec. 5 -- Queen Margrethe II of Denmark received a phone call from Peruvian President Luis Vela.",
            "Margrethe II",
        ),
        (
            "HM the Sultan receives President of Peru",
            "Muscat, 5 Dec (ONA) --- His Majesty Sultan Haitham bin Tarik received today Luis Vela, President of Peru.",
            "Haitham bin Tarik",
        ),
    ],
)
def test_a_monarch_told_by_rank_is_the_one_named_below(head: str, text: str, name: str) -> None:
    assert [sorted(names) for names in _met(f"{head}\n\n{text}")] == [sorted([name, "Luis Vela"])]


HEARD = "Doha, Dec 5 (QNA) - The Amir received a letter from President of Chad Ali Deby. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The letter was received by Minister of State Ahmed Nur during a meeting with Ambassador of Chad Abe Koro.",
            [["Ahmed Nur", "Abe Koro"]],
        ),
        (
            "The letter was received by Minister of State Ahmed Nur when he met Ambassador of Chad Abe Koro.",
            [["Ahmed Nur", "Abe Koro"]],
        ),
        (
            "The letter was handed over by Ambassador of Chad Abe Koro at a meeting with Minister of State Ahmed Nur.",
            [["Abe Koro", "Ahmed Nur"]],
        ),
        ("The letter was received by Minister of State Ahmed Nur.", []),
    ],
)
def test_a_letter_is_received_and_nobody_with_it(text: str, expected: list[list[str]]) -> None:
    assert _met(HEARD + text) == expected
