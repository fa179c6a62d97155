"""Guests who are there already, channels behind an aside, and halls in one item of a digest."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-03-20")


def test_who_is_on_a_visit_is_there_whatever_will_be_done_tomorrow() -> None:
    text = "Malian Premier Abe Koro, who is on a two-day official visit to Muscat, will be received by the Omani king tomorrow."
    assert told(read(text, "visit"), "visit_kind", "date") == [("done", "official", None)]


def test_the_day_of_an_audience_to_come_is_not_that_of_the_visit() -> None:
    text = (
        "MUSCAT, 20 March - Malian Premier Abe Koro, who is on a two-day official visit, will be received by King Ali Hadi "
        "tomorrow. He met Omani Prime Minister Said Nur today."
    )
    assert told(read(text, "visit"), "date") == [("done", None)]


@pytest.mark.parametrize(
    "aside",
    ["to be chaired by the ministers", "set up in 2023", "which was set up in 2023", "created last year"],
)
def test_a_channel_that_would_meet_is_no_meeting_of_those_named_before(aside: str) -> None:
    text = (
        "Prime Minister Mia Koro of Barbados met Minister Said Nur of Oman in Bridgetown yesterday. They agreed that the joint "
        f"commission, {aside}, would meet in May."
    )
    assert told(read(text, "meeting"), "date") == [("done", "2025-03-19")]


def test_the_palace_in_one_item_of_a_digest_is_no_host_of_the_next() -> None:
    text = (
        "In brief\n\n• Denmark and Greenland cancelled the visit of a U.S. delegation to Sarvik.\n"
        "• The Swedish and Polish prime ministers inked an action plan in Harpsund.\n"
    )
    assert not [f for f in read(text, "visit") if f.get("host_state") == "SWE"]
