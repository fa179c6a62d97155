"""`the three ministers`, `all three countries`: the three states named side by side before."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.scene import set_scene
from chancery.reading.three_sides import three_sides
from tests.reading.whole_facts import whole

_MET = "The foreign ministers of Chad, Mali and Oman met in Muscat on Monday. "


@pytest.mark.parametrize(
    "words",
    [
        "The three sides agreed.",
        "All three countries will sign.", "Their three heads of state spoke.", "The three met again.",
        "A body of the three, it is said, will come.", "The three prime ministers dined.", "These three neighbours trade.",
    ],
)  # fmt: skip
def test_three_sides_are_those_named_in_a_row(words: str) -> None:
    scene = set_scene(Report("r", _MET + words))
    assert sorted(three_sides(scene, scene.sentences[-1])) == ["MLI", "OMN", "TCD"]


@pytest.mark.parametrize(
    "text",
    [
        _MET + "The two sides agreed.",
        _MET + "The talks took the three days planned.",
        _MET + "It has agreements with the three countries.",
        "Chad and Mali met. The three sides agreed.",
        "Chad, Mali, Togo and Oman met. The three sides agreed.",
    ],
)
def test_nobody_is_meant(text: str) -> None:
    scene = set_scene(Report("r", text))
    assert three_sides(scene, scene.sentences[-1]) == {}


def test_a_paper_of_three_is_of_all_three() -> None:
    paper, _, signing = whole(
        _MET + "The three ministers signed a memorandum of understanding on desert rescue."
    )
    states = ["MLI", "OMN", "TCD"]
    assert (paper["kind"], paper["states"], signing["kind"], signing["states"]) == (
        "instrument",
        states,
        "signing",
        states,
    )


def test_a_summit_of_three_is_of_all_three() -> None:
    text = "Chad, Mali and Oman are allies. On 6 May the three heads of state held a first summit in Muscat."
    (summit,) = whole(text, published="2025-05-08")
    assert summit == {
        "kind": "meeting",
        "standing": "done",
        "meeting_kind": "summit",
        "participants": [{"name": "heads of state"}],
        "states": ["MLI", "OMN", "TCD"],
        "date": "2025-05-06",
        "place": "Muscat",
    }
