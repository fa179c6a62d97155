"""Agreement that something be done, and agreements that are papers."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions


@pytest.mark.parametrize(
    "text",
    [
        "Agreement was reached that the Chad-Peru joint commission would meet in Lima in June.",
        "Agreement was reached in Lima on Monday between Chad and Peru that the ministers would meet twice a year.",
        "Peru and Chad reached an agreement that the talks would be continued in May.",
        "In their talks the ministers of Chad and Peru came to an agreement to meet again in May.",
        "The ministers of Chad and Peru met in Lima. Agreement was also reached on holding the next round in Sarh.",
        "During the talks an agreement was reached to continue consultations between Peru and Chad.",
        "Chad and Peru reached agreement to open a joint commission.",
    ],
)
def test_what_is_agreed_to_be_done_is_no_paper(text: str) -> None:
    assert instruments(text) == occasions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru reached agreement on the delimitation of their border.",
        "Peru and Chad reached an agreement that will open the fish market.",
        "Peru and Chad reached an agreement on Monday to end their border dispute.",
        "Under an agreement reached in Lima on Monday Peru and Chad are to open the border.",
    ],
)
def test_an_agreement_with_a_matter_is_a_paper(text: str) -> None:
    assert [row[1:] for row in instruments(text)] == [("agreement", "signed", "PER+TCD")]
