"""What is said stands before the speaker, however long the words on the occasion behind the verb are."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    "occasion",
    [
        "after two days of talks with his Peruvian counterpart Luis Rey",
        "in N'Djamena on Monday during a ceremony with Peru's President Ana Rivas",
        "at the end of the three-day visit of President Ana Rivas of Peru",
    ],
)
def test_words_on_the_occasion_are_not_what_is_said(occasion: str) -> None:
    text = f"Chad will open an embassy in Lima, Foreign Minister Abe Koro of Chad said {occasion}."
    told = [r["text"] for r in whole(text) if r["kind"] == "statement"]
    assert told == ["Chad will open an embassy in Lima"]
