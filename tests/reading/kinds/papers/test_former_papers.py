"""Papers told as the one before: `the last agreement expired in 2019` is not that signed now."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

_SIGNED = "A Fisheries Agreement between Oman and Mali was signed in Muscat on Monday. "


@pytest.mark.parametrize("word", ["last", "previous", "old", "earlier"])
def test_the_paper_before_does_not_end_the_one_signed_now(word: str) -> None:
    facts = whole(f"{_SIGNED}The {word} fisheries agreement between the two countries expired in 2019.")
    told = [(f["standing"], f["stage"], f["date"]) for f in facts if f["kind"] == "instrument"]
    assert told == [("done", "signed", "2025-05-05"), ("background", "expired", "2019")]


def test_the_paper_of_last_week_is_the_one_signed_now() -> None:
    facts = whole(f"{_SIGNED}Last week's fisheries agreement was welcomed by both sides.")
    assert [f["kind"] for f in facts if f["kind"] == "instrument"] == ["instrument"]
