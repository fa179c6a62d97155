"""Words told by how they were said, views that both sides share, and leads that only name their source."""

from __future__ import annotations

import pytest

from tests.reading.kinds.words.test_statements import LEAD, said


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            '"Why hide it in a drawer?" Minister Abe Koro said after sitting down.',
            [("Abe Koro", "direct", "Why hide it in a drawer?")],
        ),
        ('"Who will pay?" asked Minister Abe Koro.', [("Abe Koro", "direct", "Who will pay?")]),
        (
            "“It is the most obvious business in Africa,” sighs Harlan Ottwick of the Cotton Forum.",
            [("Harlan Ottwick", "direct", "It is the most obvious business in Africa")],
        ),
        (
            'Minister Abe Koro wondered "what we are for, if nobody reads it".',
            [("Abe Koro", "direct", "what we are for, if nobody reads it")],
        ),
        (
            'For his part, Minister Abe Koro hailed "the wisdom with which Peru defends the lake".',
            [("Abe Koro", "direct", "the wisdom with which Peru defends the lake")],
        ),
        (
            "Minister Abe Koro, for his part, gave assurances that the arrears would be cleared in March.",
            [("Abe Koro", "reported", "the arrears would be cleared in March")],
        ),
        (
            "Both sides were of the view that the border had been marked.",
            [("Both sides", "reported", "the border had been marked")],
        ),
        (
            "The two sides shared their concern at the loss of forest.",
            [("The two sides", "reported", "their concern at the loss of forest")],
        ),
        (
            "The Peruvian side reiterated its full respect for the sovereignty of Chad.",
            [("Peruvian side", "reported", "reiterated its full respect for the sovereignty of Chad")],
        ),
        ("Minister Abe Koro praised the fish of Peru.", []),
        ("Minister Abe Koro submitted the report to the parliament of Peru.", []),
        ("Minister Abe Koro gave his word to the king of Peru.", []),
    ],
)
def test_what_is_said_in_a_mood_or_shared_as_a_view(
    sentence: str, expected: list[tuple[str, str, str]]
) -> None:
    assert said(LEAD + sentence) == expected


@pytest.mark.parametrize(
    ("lead", "speakers"),
    [
        ("Chad and Peru signed a treaty on Friday, a Chadian foreign ministry spokesman said.", []),
        (
            "Chad and Peru will sign a treaty on Monday, a Chadian foreign ministry spokesman said.",
            ["a Chadian foreign ministry spokesman"],
        ),
    ],
)
def test_a_lead_on_what_was_done_only_names_its_source(lead: str, speakers: list[str]) -> None:
    assert [speaker for speaker, *_ in said(f"NDJAMENA, Oct 10 - {lead}")] == speakers
