"""Names that are verbs in small letters, and nouns that are verbs elsewhere."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def people(text: str) -> list[tuple[str, list[str]]]:
    """`(kind, names)` of every meeting and statement of a text."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    rows = []
    for fact in facts:
        fact.check(text)
        if fact.kind == "meeting":
            rows.append(("meeting", [p["name"] for p in fact["participants"]]))
        elif fact.kind == "statement":
            rows.append(("statement", [fact["speaker"]]))
    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Omani Minister of Transport, Said Nur, received the Ambassador of Mali, Abe Koro, on Tuesday.",
            [("meeting", ["Said Nur", "Abe Koro"])],
        ),
        (
            "Mali's Foreign Secretary Amna Koro met the Ambassador of Oman, Said Nur, on Tuesday.",
            [("meeting", ["Amna Koro", "Said Nur"])],
        ),
        (
            "Omani Foreign Minister Abdullah Said met Malian Minister Abe Koro on Tuesday.",
            [("meeting", ["Abdullah Said", "Abe Koro"])],
        ),
        (
            "Oman and Mali signed a treaty. Foreign Minister Abdullah Said told reporters that both were glad of it.",
            [("statement", ["Abdullah Said"])],
        ),
        (
            'Oman and Mali signed a treaty. "We are friends of long standing," Said said.',
            [("statement", ["Said"])],
        ),
        (
            'Oman and Mali signed a treaty. "We are friends of long standing," said Minister Abe Koro.',
            [("statement", ["Abe Koro"])],
        ),
    ],
)
def test_said_in_capitals_within_a_sentence_is_a_name(
    text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Advocate Duma Koro, President of Mali, met President Silva of Peru.",
            [("meeting", ["Duma Koro", "Silva"])],
        ),
        (
            "Russian State Duma Speaker Pyotr Lvov met President Silva of Peru.",
            [("meeting", ["Pyotr Lvov", "Silva"])],
        ),
    ],
)
def test_a_given_name_that_is_a_house_elsewhere(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert people(text) == expected


def test_states_of_a_bloc_say_nothing() -> None:
    assert people("The EFTA states and Oman signed a free trade agreement on Monday.") == []
