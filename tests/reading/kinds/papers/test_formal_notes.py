"""Exchanges of notes that are papers, and those by which another paper only enters into force."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import read

PACT = "the Agreement between Malta and Georgia on Driving Licences"


def types(text: str) -> list[str]:
    return sorted(fact["type"] for fact in read(text) if fact.kind == "instrument")


@pytest.mark.parametrize(
    "text",
    [
        f"The notes provided for in Article 9 thereof having been exchanged, {PACT} entered into force on 9 April 2025.",
        f"The notes required by Article 9 were exchanged, and {PACT} is in force.",
        f"By verbal notes the Parties informed each other of the completion of their procedures, and {PACT} is in force.",
        f"{PACT[0].upper()}{PACT[1:]} is in force, its requirements having been met by an exchange of notes.",
    ],
)
def test_notes_by_which_a_paper_enters_into_force_are_no_paper(text: str) -> None:
    assert types(text) == ["agreement"]


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Georgia exchanged notes on a loan of 3 million euros in Valletta on 4 May.",
        "An exchange of notes on the abolition of visas was signed between Malta and Georgia on 4 May.",
    ],
)
def test_notes_on_a_matter_of_their_own_are_a_paper(text: str) -> None:
    assert types(text) == ["exchange-of-notes"]
