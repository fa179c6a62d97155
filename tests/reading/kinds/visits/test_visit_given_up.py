"""Visits that somebody gives up, and visitors of whom an aside says that they were invited."""

from __future__ import annotations

import pytest

import chancery


def told(text: str) -> list[str]:
    """`standing visitor>host` of each visit of a report of 3 March 2025."""
    facts = [f for f in chancery.read(text, published="2025-03-03") if f.kind == "visit"]
    return [f"{f.standing} {f.fields['visitor_state']}>{f.fields['host_state']}" for f in facts]


@pytest.mark.parametrize(
    "words",
    [
        "has given up the official visit to Oman which he was to begin on Wednesday",
        "gave up his trip to Muscat",
        "has renounced the visit to Muscat planned for Wednesday",
        "pulled out of a planned visit to Oman",
        "has backed out of his visit to Oman",
        "forwent his visit to Muscat",
        "decided against a visit to Oman",
    ],
)
def test_who_gives_up_a_visit_does_not_make_it(words: str) -> None:
    assert told(f"President Abe Koro of Mali {words}.") == ["cancelled MLI>OMN"]


def test_who_does_not_give_up_a_visit_may_still_make_it() -> None:
    assert "cancelled MLI>OMN" not in told("President Abe Koro of Mali will not give up his visit to Oman.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malian Foreign Minister Abe Koro, who was invited by his colleague, visited Muscat on Sunday.", "done"),
        ("Malian Foreign Minister Abe Koro, invited by Oman, is visiting Muscat.", "done"),
        ("Malian Foreign Minister Abe Koro, invited by Oman, will visit Muscat in July.", "planned"),
        ("Malian Foreign Minister Abe Koro was invited to visit Oman.", "proposed"),
    ],
)  # fmt: skip
def test_an_aside_of_an_invitation_leaves_open_nothing(text: str, expected: str) -> None:
    assert told(text) == [f"{expected} MLI>OMN"]
