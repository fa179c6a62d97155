"""A state behind `neighbouring` is a land, and nobody's office stands in its name."""

from __future__ import annotations

from tests.reading.kinds.told_facts import reader, told

read = reader("2018-07-03")


def test_who_stands_behind_a_neighbouring_land_is_not_of_it() -> None:
    text = (
        "For a first visit to neighbouring Oman Prime Minister Abe Koro has as yet no schedule, the Yemeni Foreign "
        "Ministry said.\n\n"
        "Koro met the Omani ambassador to Yemen, Said Nur, on June 8."
    )
    assert told(read(text, "visit"), "visitor_state", "host_state", "purposes") == [
        ("denied", "YEM", "OMN", None)
    ]
    assert told(read(text, "meeting"), "states") == [("done", ["OMN", "YEM"])]
