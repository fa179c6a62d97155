"""What an anniversary is used for, `as an opportunity`, and what is remembered by one."""

from __future__ import annotations

from tests.reading.kinds.told_facts import reader, told

read = reader("2024-10-10")


def test_what_an_anniversary_is_an_opportunity_for_is_not_remembered() -> None:
    text = (
        "Laos and Cuba marked the 50th anniversary of diplomatic ties on Monday. The Lao minister said that both would take "
        "the 50th anniversary as an opportunity to strengthen trade."
    )
    assert told(read(text, "milestone"), "years", "states", "subject") == [("done", 50, ["CUB", "LAO"], None)]


def test_what_somebody_became_is() -> None:
    text = "Cuba congratulated Laos on Monday on the 49th anniversary of the Lao republic."
    assert [row[1] for row in told(read(text, "milestone"), "years")] == [49]
