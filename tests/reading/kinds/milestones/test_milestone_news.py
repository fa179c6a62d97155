"""Milestones as agencies tell them: deals to restore ties, missions that reopen, who brokered it, what is only said."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The reopening followed an agreement to restore diplomatic ties reached by Chad and Peru in March.",
            ["relations-resumed planned PER+TCD"],
        ),
        (
            "In March, Chad and Peru agreed, in a deal brokered by China, to end a rift and restore relations after years of "
            "hostility, including in Oman.",
            ["relations-resumed background PER+TCD 2025-03"],
        ),
        (
            "Ties between Chad and Peru, which date from 1974, were raised to ambassador level in 1980.",
            [
                "relations-established background PER+TCD 1974",
                "level-upgraded background PER+TCD 1980 ambassador level",
            ],
        ),
        (
            "Chad and Peru celebrated the tenth anniversary of their strategic partnership at a reception in Lima.",
            ["anniversary done PER+TCD 2015 10th of strategic partnership"],
        ),
        ("Chad and Peru call their relationship strategic.", []),
        (
            "In addition to Fiji, Chad is also opening embassies in Peru and Oman.",
            ["embassy-opened done PER+TCD", "embassy-opened done OMN+TCD"],
        ),
        (
            "Chad will open an embassy in Lima. The opening of the embassy is awaited by Peruvian traders.",
            ["embassy-opened planned PER+TCD"],
        ),
        (
            "Opening a Chadian embassy in Lima will create jobs, the Peruvian minister said.",
            ["embassy-opened planned PER+TCD"],
        ),
        (
            "Having set up official relations with Chad in 1983, Peru cut ties with it in April 1990.",
            ["relations-established background PER+TCD 1983", "relations-severed background PER+TCD 1990-04"],
        ),
        (
            "In an announcement on Tuesday, Chad said that Peru has to close its embassy in N'Djamena.",
            ["embassy-closed planned PER+TCD"],
        ),
        (
            "The Peruvian minister was sorry about the intention of Chad of opening an embassy in Lima.",
            ["embassy-opened planned PER+TCD"],
        ),
        (
            "Chad operationalised its mission in Peru in July 2024.",
            ["embassy-opened background PER+TCD 2024-07"],
        ),
        (
            "The president said on Tuesday that Chad and Peru have established a comprehensive partnership.",
            ["level-upgraded done PER+TCD comprehensive-partnership"],
        ),
    ],
)
def test_news_of_ties_and_missions(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The talks come after seven years of strained relations between Chad and Peru.",
        "About 100 countries have recognised Chad, and most of the others have ties to Peru.",
        "He recalled what a number of countries did in recognising Chad, Peru added.",
        "At the opening of the visa centre of the Chadian embassy in Lima the Peruvian minister was pleased.",
    ],
)
def test_news_that_tells_of_none(text: str) -> None:
    assert told(text) == []
