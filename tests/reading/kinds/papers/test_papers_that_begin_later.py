"""Papers that begin so long after a step that somebody has still to take, and what rows and pronouns add to others."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions

RATIFIED = "The parliament of Oman ratified the tax convention with Peru on 3 May 2024."


@pytest.mark.parametrize(
    "told",
    [
        "The convention enters into force thirty days after notes have been exchanged.",
        "It comes into force on the first day of the second month following the last notification.",
        "It takes effect 60 days after the exchange of diplomatic notes.",
        "The convention becomes effective once both sides have notified each other.",
    ],
)
def test_what_a_paper_waits_for_has_not_happened(told: str) -> None:
    text = f"{RATIFIED} {told}"
    assert instruments(text) == [("done", "convention", "ratified", "OMN+PER")]
    assert occasions(text) == []


def test_a_paper_that_will_enter_into_force_is_to() -> None:
    text = "The agreement between Oman and Peru on visas will enter into force on 3 June 2024."
    assert instruments(text) == [("planned", "agreement", "in-force", "OMN+PER")]


def test_a_row_under_negotiation_is_not_only_unsigned() -> None:
    text = (
        "Signing ceremony, Muscat, 6 May 2024\n\nTitle | Omani signatory | Peruvian signatory | Status\n"
        "Agreement on Road Freight | Minister of Economy | Minister of Trade | Exchanged\n"
        "Protocol on Seeds | -- | -- | Under negotiation\n"
    )
    assert instruments(text) == [
        ("done", "agreement", "signed", "OMN+PER"),
        ("planned", "protocol", "negotiating", "OMN+PER"),
    ]
