"""Papers that a question hands on and the answer does not bear out."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    "text",
    [
        "Asked whether Oman had signed a defence pact with Mali, the Omani spokesman declined to comment.",
        "Asked about reports that an accord on labour had been concluded with Mali, the Omani spokesman had nothing to add.",
        "To a question whether Oman and Mali had signed a pact on grain, the spokesman replied that he was unaware of it.",
    ],
)
def test_a_paper_only_asked_about_is_none(text: str) -> None:
    assert [f for f in whole(text) if f["kind"] in ("instrument", "signing")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Asked whether Oman and Mali would sign the trade agreement, the Omani minister said it was ready for signature.",
        "Asked about the press, the minister said that Oman and Mali had signed no defence agreement.",
    ],
)
def test_a_paper_that_the_answer_tells_of_stands(text: str) -> None:
    assert [f["kind"] for f in whole(text) if f["kind"] == "instrument"] == ["instrument"]
