"""The parties of a sentence are looked for when they are asked for, and are the same in whatever order that is."""

from __future__ import annotations

from chancery.model import Report
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.scene import Scene, set_scene

TEXT = (
    "HANOI, May 4 (VNA) -- President Abe Koro of Mali met Foreign Minister Pham Van Koro on Monday. "
    "He told his counterpart that Malian officials would follow. "
    "The two ministers and a delegation of Oman then saw Chadian envoys."
)


def scene() -> Scene:
    return set_scene(Report(id="x", text=TEXT, language="en", published="2025-05-04"))


def test_the_order_of_asking_changes_nothing() -> None:
    forwards, backwards = scene(), scene()
    numbers = range(len(forwards.sentences))
    there = {number: sides(forwards)[number] for number in numbers}
    back = {number: sides(backwards)[number] for number in reversed(numbers)}
    assert there == back
    assert [[actor.sure for actor in there[number] if actor.sure] for number in numbers] == [
        ["MLI"], ["MLI", "MLI"], ["OMN", "TCD"],
    ]  # fmt: skip


def test_nobody_is_looked_for_before_somebody_asks() -> None:
    told = scene()
    assert dict(sides(told)) == {}
    assert sides(told)[0] is sides(told)[0]
    assert list(sides(told)) == [0]
