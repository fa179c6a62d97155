"""Towns that no list knows are places where a day or their state stands behind them."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The ministers of Chad and Peru signed a treaty on trade in Thakhaek on Friday.", "Thakhaek"),
        (
            "The ministers of Chad and Peru signed a treaty on trade in Salim Bay, Peru, on 3 May 2024.",
            "Salim Bay",
        ),
        ("A treaty on trade between Chad and Peru was signed at Salim Bay on Friday.", "Salim Bay"),
        ("The ministers of Chad and Peru signed a treaty on Trade in Services on Friday.", None),
    ],
)
def test_the_place_of_a_paper_is_no_part_of_its_title(text: str, place: str | None) -> None:
    (told,) = [r for r in whole(text) if r["kind"] == "instrument"]
    assert told.get("place") == place
    assert place is None or place not in told["title"]


def test_a_session_has_the_day_behind_its_town_and_state() -> None:
    text = (
        "The Chad-Peru Joint Commission reviewed the resolutions of the 20th session, which was held in Thakhaek, Peru, in "
        "July 2023."
    )
    (told,) = [r for r in whole(text) if r["kind"] == "mechanism"]
    assert (told["session"], told["date"], told["place"]) == (20, "2023-07", "Thakhaek")
