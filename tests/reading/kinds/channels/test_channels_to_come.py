"""Channels that are not there yet: provided for, wished for, under discussion, or said to begin."""

from __future__ import annotations

import pytest

from tests.reading.kinds.channels.test_channel_sessions import told

COMMITTEE = "intergovernmental-committee"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Article 7 of the agreement between Chad and Peru provides for a Joint Water Committee, to meet twice a year.",
            [f"{COMMITTEE} established planned PER+TCD"],
        ),
        (
            "Under the agreement signed by Chad and Peru, a joint committee of experts will oversee the works.",
            [f"{COMMITTEE} established planned PER+TCD experts"],
        ),
        (
            "Chad and Peru will have a hotline between their coast guards from January.",
            ["hotline established planned PER+TCD 2026-01"],
        ),
        (
            "A hotline between the navies of Chad and Peru shall be put into operation without delay.",
            ["hotline established planned PER+TCD"],
        ),
        (
            "A joint business council of Chad and Peru has been proposed by the Peruvian side.",
            ["business-council proposed proposed PER+TCD"],
        ),
        (
            "A joint business council of Chad and Peru is under discussion.",
            ["business-council proposed proposed PER+TCD"],
        ),
        (
            "What is needed is a joint border commission between Chad and Peru, he said.",
            ["border-commission proposed proposed PER+TCD"],
        ),
        (
            "Plans are under way for a Chad-Peru Business Council.",
            ["business-council proposed proposed PER+TCD"],
        ),
        ("Chad has no plans for a joint committee with Peru.", []),
        (
            "A Chad-Peru Business Council is being set up.",
            ["business-council established planned PER+TCD"],
        ),
        (
            "It was decided that a Chad-Peru joint working group on visas would be constituted by June.",
            ["working-group established planned PER+TCD"],
        ),
        (
            "Chad and Peru decided to set up a joint working group on visas.",
            ["working-group established done PER+TCD"],
        ),
        (
            "Chad and Peru have a joint border commission that will look at the matter.",
            ["border-commission existing background PER+TCD"],
        ),
        (
            "The Chad-Peru Joint Border Commission, in existence since 1998, will oversee the works.",
            ["border-commission existing background PER+TCD"],
        ),
        (
            "The idea of a joint committee on visas between Chad and Peru has been dropped.",
            [f"{COMMITTEE} session-held cancelled PER+TCD"],
        ),
    ],
)
def test_channels_to_come_are_not_taken_for_channels_that_are(text: str, expected: list[str]) -> None:
    assert told(text) == expected
