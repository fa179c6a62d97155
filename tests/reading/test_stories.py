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


@pytest.mark.parametrize("label", ["— Dili.", "* Dili:", "Dili:"])
def test_a_town_by_itself_opens_the_item_of_a_digest(label: str) -> None:
    text = (
        f"In brief\n{label} The fisheries protocol with Peru lapses.\n— Praia. The minister left for Rabat.\n"
    )
    assert homes(text) == ["TLS", "CPV"]


@pytest.mark.parametrize(
    "text",
    [
        "— Praia. The minister left for Rabat.",
        "Praia: the minister left for Rabat.\n\nPraia: the minister came back.",
        "Lima is large.\n\nPraia is small.",
    ],
)
def test_a_town_alone_opens_none(text: str) -> None:
    assert set(homes(text)) == {None}
