"""Words of a press service, and of the ambassador whom a report goes on to call the diplomat."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

SIGNED = "Chad and Peru signed an agreement. "


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        (
            "“Peru is known here for fish and little else,” the press service of the Chadian Foreign Ministry said.",
            "press service of the Chadian Foreign Ministry",
        ),
        (
            "The Chadian ambassador in Lima, Abe Koro, met the press. “There is no problem between us,” said the diplomat.",
            "Abe Koro",
        ),
    ],
)
def test_who_speaks(told: str, speaker: str) -> None:
    assert [f["speaker"] for f in whole(SIGNED + told) if f["kind"] == "statement"] == [speaker]
