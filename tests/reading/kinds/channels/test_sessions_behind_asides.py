"""What `which` tells of a channel between commas has its own place: the session told behind it is held elsewhere."""

from __future__ import annotations

from tests.reading.whole_facts import whole


def test_the_session_to_come_has_its_own_place() -> None:
    text = "The Chad-Peru Joint Commission, which last met in Quito in 2016, will hold its third meeting in Lima in 2026."
    told = [(f["standing"], f["date"], f.get("place")) for f in whole(text) if f["kind"] == "mechanism"]
    assert told == [("background", "2016", "Quito"), ("planned", "2026", "Lima")]
