"""What leaders reached at their talks, and the papers that were indeed reached."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")
LEAD = "Premier Abe Koro of Oman met Iranian ambassador Ali Reza on Monday. "


@pytest.mark.parametrize(
    "sentence",
    [
        "They pledged to carry out the agreements reached by the two presidents.",
        "The ties develop in line with the important common understanding reached by the leaders of the two countries.",
        "Oman acts in the spirit of the agreement reached at the summit in Muscat in May 2023.",
        "He praised the understandings achieved between the two leaders.",
        "They reviewed the full consensus reached during the talks.",
    ],
)
def test_what_was_only_reached_is_no_paper(sentence: str) -> None:
    assert read(LEAD + sentence, "instrument") == []
    assert read(LEAD + sentence, "signing") == []


def test_a_paper_on_a_matter_and_a_number_of_papers_are_told() -> None:
    text = "An agreement on fisheries was reached between Oman and Iran in Muscat on Monday."
    assert told(read(text, "instrument"), "title", "stage") == [("done", "agreement on fisheries", "signed")]
    text = "Iran and Oman praised the three agreements reached in Muscat last week."
    assert told(read(text, "signing"), "states", "declared") == [("done", ["IRN", "OMN"], 3)]
