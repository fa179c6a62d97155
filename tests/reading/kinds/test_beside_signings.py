"""Talks that are told by the signing they came before or after."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader

_read = reader("2025-06-18")
_SIGNED = "LIMA, June 18 - Peru and Chad signed an agreement on fish on Tuesday. "


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        (
            "Before the ceremony, Peruvian Minister Juan Pardo held talks with Chadian Minister Ali Baba.",
            "2025-06-17",
        ),
        ("Following the signing, Peruvian Minister Juan Pardo met Chadian Minister Ali Baba.", "2025-06-17"),
        (
            "Prior to the exchange of the documents, the foreign ministers of Peru and Chad held talks.",
            "2025-06-17",
        ),
        ("Before the summer, Peruvian Minister Juan Pardo held talks with Chadian Minister Ali Baba.", None),
        ("Before the ceremony, Peruvian Minister Juan Pardo held talks with Omani Minister Badr Ali.", None),
    ],
)
def test_talks_beside_a_signing_are_of_its_day(sentence: str, date: str | None) -> None:
    assert [f.get("date") for f in _read(_SIGNED + sentence, "meeting")] == [date]
