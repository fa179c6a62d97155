"""Verbs that hand somebody the word or none: `for his part`, a call said again, a paper denounced, a state recognised."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

_MET = "Foreign Minister Ana Solis of Peru met her Malian counterpart Issa Koro in Lima. "


def said(text: str) -> list[tuple[str, str]]:
    """Speaker and words of each statement of a report."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    return [(f["speaker"], f["text"]) for f in facts if f.kind == "statement"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Minister Koro for his part wrote that from next year Mali would offer scholarships.", "Issa Koro"),
        ("Minister Solis, too, reiterated Peru's call for the lifting of the sanctions.", "Ana Solis"),
        ("Minister Solis renewed her appeal to all sides to keep talking.", "Ana Solis"),
        ("President Abe Diop received Minister Solis, who conveyed Peru's readiness to help.", "Ana Solis"),
        (
            "President Abe Diop received Minister Solis, who brought greetings and said that trade would double.",
            "Ana Solis",
        ),
        (
            "President Abe Diop received Minister Solis, who arrived on Monday, and said that trade would double.",
            "Abe Diop",
        ),
    ],
)
def test_who_speaks_for_his_part_or_calls_again_is_heard(sentence: str, speaker: str) -> None:
    assert [who for who, _ in said(_MET + sentence)] == [speaker]


@pytest.mark.parametrize(
    "sentence",
    [
        "In 1938 Peru denounced a commercial agreement with Mali, and tariffs rose.",
        "Peru recognised the restored independence of Mali on 22 August 1991.",
    ],
)
def test_what_a_state_does_is_no_speech(sentence: str) -> None:
    assert said(_MET + sentence) == []
