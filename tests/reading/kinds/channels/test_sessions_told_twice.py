"""A session to come is told once, and rows that note it as planned plan it."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

HELD = "LIMA, 3 May 2025. The second round of political consultations of the foreign ministries of Peru and Oman was held. "


@pytest.mark.parametrize(
    "text",
    [
        "The talks covered trade. The next round will be held in Muscat in 2027.",
        "The sides agreed to speed up the talks on a treaty on tea. The third round will be held in Muscat in 2027.",
    ],
)
def test_the_next_round_of_a_channel_is_no_meeting_beside(text: str) -> None:
    told = [(r["kind"], r["standing"]) for r in whole(HELD + text) if r["kind"] in ("meeting", "mechanism")]
    assert sorted(told) == [("mechanism", "done"), ("mechanism", "planned")]


def test_a_row_that_is_noted_as_planned_plans_its_session() -> None:
    rows = "- 2014: first round of political consultations, Lima\n"
    rows += "- 2027 (planned): second round of political consultations, Muscat\n"
    told = [r["standing"] for r in whole("Relations between Peru and Oman\n\nContacts\n" + rows)]
    assert sorted(told) == ["background", "planned"]
