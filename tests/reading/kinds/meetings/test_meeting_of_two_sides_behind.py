"""Those of two states of whom `who` tells that they meet, and those whom a sentence before named."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

SIGNED = "Oman and Mali signed a visa accord. "


@pytest.mark.parametrize(
    "text",
    [
        "The draft was left to the legal experts of Oman and Mali, who are to meet in Muscat in June.",
        SIGNED + "The rest was referred to experts of the two countries, who will meet in Muscat in June.",
    ],
)
def test_experts_of_two_states_are_to_meet(text: str) -> None:
    (met,) = [f for f in whole(text) if f["kind"] == "meeting"]
    assert (met["standing"], met["states"], met["date"]) == ("planned", ["MLI", "OMN"], "2025-06")


def test_two_vice_ministers_are_those_just_named() -> None:
    text = (
        "Said Nur, vice-minister of Foreign Affairs of Oman, and Abe Koro, deputy minister of Foreign Affairs of Mali, signed "
        "a protocol in Muscat on Monday. The two vice-ministers had talks on Sunday."
    )
    (met,) = [f for f in whole(text) if f["kind"] == "meeting"]
    assert [row["name"] for row in met["participants"]] == ["Said Nur", "Abe Koro"]
