"""For which state a person acts who leads its side."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


@pytest.mark.parametrize(
    "words",
    [
        "Secretary-General Ahmed Nur chaired the Omani side.",
        "Secretary-General Ahmed Nur presided over the Omani delegation.",
        "Secretary-General Ahmed Nur, heading the Omani team, spoke first.",
        "The Omani delegation was headed by Secretary-General Ahmed Nur.",
        "The Omani side was led by Secretary-General Ahmed Nur.",
    ],
)
def test_who_leads_a_side_is_of_its_state(words: str) -> None:
    text = f"Oman and Peru held consultations in Lima. {words} He was received by Foreign Minister Javier Ríos of Peru."
    scene = read_report(Report("r", text, published="2025-07-03")).scene
    assert scene is not None
    assert scene.people["ahmed nur"].state == "OMN"


@pytest.mark.parametrize(
    "words", ["chaired the session", "praised the Omani side", "led the Omani banks to reform"]
)
def test_others_are_of_no_state_by_that(words: str) -> None:
    text = f"Oman and Peru held consultations in Lima on Monday. Secretary-General Ahmed Nur {words}."
    scene = read_report(Report("r", text, published="2025-07-03")).scene
    assert scene is not None
    assert scene.people["ahmed nur"].state is None
