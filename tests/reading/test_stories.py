"""Stories of one report: digests in which each item opens with a state's name."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.scene import set_scene

DIGEST = """In brief
* Brunei. The Sultan will make a state visit to Peru in May.
* Timor-Leste. Parliament ratified the boundary treaty with Australia.
"""


def homes(text: str) -> list[str | None]:
    return [story.home for story in set_scene(Report("r", text)).stories]


@pytest.mark.parametrize("label", ["Brunei.", "Brunei:", "BRUNEI –", "Brunei —"])
def test_a_state_by_itself_opens_a_story_of_its_own(label: str) -> None:
    assert homes(DIGEST.replace("Brunei.", label)) == [None, "BRN", "TLS"]


@pytest.mark.parametrize(
    "text",
    [
        "Brunei: The Sultan will make a state visit to Peru in May.",
        "Peru – Chad: a short history\n\nPeru – Oman: a short history",
        "Brunei and Peru signed a treaty.\n\nTimor-Leste ratified it.",
    ],
)
def test_what_else_begins_with_a_state_opens_none(text: str) -> None:
    assert homes(text) == [None]
