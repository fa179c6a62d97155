"""Leads that only name their source, what both sides warn of, speakers told by a trade, and hindrances that are blamed."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str, kind: str) -> list[tuple[str, ...]]:
    """`(speaker, mode, text)` of each statement, or `(text,)` of each obstacle, in the order of the text."""
    facts = read_report(Report("r", text, published="2026-05-05")).facts
    for fact in facts:
        fact.check(text)
    fields = ("speaker", "mode", "text") if kind == "statement" else ("text",)
    return [tuple(str(f[name]) for name in fields) for f in facts if f.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oman and Mali have signed a treaty on fisheries, the Omani Foreign Ministry said.", []),
        (
            "Oman and Mali will sign a treaty on fisheries in May, the Omani Foreign Ministry said.",
            [
                (
                    "Omani Foreign Ministry",
                    "reported",
                    "Oman and Mali will sign a treaty on fisheries in May",
                )
            ],
        ),
        (
            "Oman and Mali have signed a treaty on fisheries, Omani Minister Saleh Nur said.",
            [("Saleh Nur", "reported", "Oman and Mali have signed a treaty on fisheries")],
        ),
    ],
)
def test_a_lead_of_what_is_done_only_names_the_body_it_has_it_from(
    text: str, expected: list[tuple[str, ...]]
) -> None:
    assert told(text, "statement") == expected


_SIGNED = "Oman and Mali signed a treaty in Muscat. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Both sides voiced the opinion that trade of four million dollars is too low.",
            [
                (
                    "Both sides",
                    "reported",
                    "trade of four million dollars is too low",
                )
            ],
        ),
        (
            "The two ministers announced that the treaty would take effect in May.",
            [("The two ministers", "reported", "the treaty would take effect in May")],
        ),
        ("Both sides expressed satisfaction at the state of their ties.", []),
        ("The two sides agreed that their ties are good.", []),
        (
            "“My sister lives in Oman,” says local farmer Blas Otero.",
            [("Blas Otero", "direct", "My sister lives in Oman")],
        ),
        (
            "Officials there say the road to Bamako is long.",
            [("Officials", "reported", "the road to Bamako is long")],
        ),
    ],
)
def test_who_says_it(text: str, expected: list[tuple[str, ...]]) -> None:
    assert told(_SIGNED + text, "statement") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exporters on both sides blame the fish tax for the chill.", ["the fish tax"]),
        ("What stands in the way is the fee on oil.", ["the fee on oil"]),
        ("What is missing is a ship.", ["a ship"]),
        ("For most traders it comes down to airfare.", ["airfare"]),
        ("The debt is the sorest point.", ["The debt is the sorest point"]),
        ("They blame each other.", []),
        ("It comes down to who pays.", []),
    ],
)
def test_what_is_blamed_or_missing_hinders(text: str, expected: list[str]) -> None:
    assert [row[0] for row in told(_SIGNED + text, "obstacle")] == expected
