"""Committees that both sides found without calling them joint, and those that one side founds alone."""

from __future__ import annotations

import pytest

from tests.reading.kinds.channels.test_channel_clauses import channels

MET = "The ministers of Chad and Peru met in Lima on Monday."
SESSION = "The 11th session of the Joint Commission between Chad and Peru ended in Lima on Monday."


def founded(text: str) -> list[tuple[str, str, str]]:
    """`(standing, state, kind)` of every channel that is founded or proposed."""
    return [row[:3] for row in channels(text) if row[1] != "session-held"]


@pytest.mark.parametrize(
    ("text", "standing", "state"),
    [
        (f"{MET} The two sides agreed to set up a technical committee.", "planned", "established"),
        (f"{MET} They agreed to form a committee to monitor the agreement.", "planned", "established"),
        (f"{MET} Both sides decided to establish a new steering committee.", "done", "established"),
        (f"{MET} It was agreed that a monitoring committee be set up.", "planned", "established"),
        (f"{MET} They agreed that a committee should be formed.", "proposed", "proposed"),
        (
            "Chad and Peru have set up a committee to settle the dispute over the wells.",
            "done",
            "established",
        ),
        ("Chad and Peru agreed on the creation of a follow-up committee.", "planned", "established"),
        ("Chad and Peru agreed to create a standing committee for the talks.", "planned", "established"),
        (f"{SESSION} A Standing Committee is also to be set up.", "planned", "established"),
    ],
)
def test_both_sides_found_a_committee(text: str, standing: str, state: str) -> None:
    assert founded(text) == [(standing, state, "working-group")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's parliament set up a committee to look into the treaty with Chad.",
        f"{MET} The Peruvian cabinet set up a committee to follow up the decisions.",
        f"{MET} The Peruvian minister, Juan Paz, said his ministry would set up a committee to study it.",
        "Chad and Peru signed an accord. The opposition set up a committee against it.",
        "Chad and Peru met in Lima. The Standing Committee of the National People's Congress was set up in 1954.",
    ],
)
def test_one_side_founds_a_committee_of_its_own(text: str) -> None:
    assert founded(text) == []


def test_an_abbreviation_is_the_channel_behind_whose_name_it_stands() -> None:
    text = (
        "Chad and Peru sign paper on PJCC decisions\n\nThe Permanent Joint Commission for Cooperation (PJCC) between "
        "Chad and Peru will meet in Lima in June 2025."
    )
    assert channels(text) == [
        ("planned", "session-held", "intergovernmental-committee", "PER TCD", None, "2025-06", "Lima")
    ]
