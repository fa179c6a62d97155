"""Who visits: members of parliament with a head of theirs, somebody a state sent; and visits that came about at last."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def visits(text: str) -> list[tuple[object, ...]]:
    return [
        (f["standing"], [row["name"] for row in f["visitor"]], f["visitor_state"], f["host_state"])
        for f in whole(text)
        if f["kind"] == "visit"
    ]


def test_parliamentarians_with_a_head() -> None:
    text = (
        "MUSCAT: Parliamentarians from Chile led by Speaker Abe Koro are in the sultanate this week to learn."
    )
    assert visits(text) == [("done", ["Abe Koro"], "CHL", "OMN")]


@pytest.mark.parametrize("sent", ["sent", "dispatched"])
def test_what_a_state_does_is_no_part_of_an_office(sent: str) -> None:
    text = f"The following week Peru {sent} Deputy Foreign Minister Abe Koro to Muscat with the answer."
    assert visits(text) == [("done", ["Abe Koro"], "PER", "OMN")]


def test_one_name_may_lack_what_the_other_has_in_its_middle() -> None:
    text = (
        "Chad's Abe Koro flies into Muscat\n\n"
        "MUSCAT: Chadian President Abe Idriss Koro flew into Muscat on Monday."
    )
    assert visits(text) == [("done", ["Abe Idriss Koro"], "TCD", "OMN")]


@pytest.mark.parametrize(
    ("became", "standing"),
    [
        (", twice rescheduled, began on Monday", "done"),
        (", delayed by a day, ended on Monday", "done"),
        (", postponed in March, has been called off for good", "cancelled"),
        (" has been agreed for the autumn", "planned"),
    ],
)
def test_what_became_of_a_visit(became: str, standing: str) -> None:
    text = f"A visit by the Chadian foreign minister to Muscat{became}."
    (visit,) = [f for f in whole(text) if f["kind"] == "visit"]
    assert (visit["standing"], visit.get("purposes")) == (standing, None)


def test_a_present_of_crossing_is_still_to_come() -> None:
    assert visits("The Chadian foreign minister crosses into Sudan on Friday.") == [
        ("planned", ["The Chadian foreign minister"], "TCD", "SDN")
    ]


def test_dropping_in_on_a_capital() -> None:
    assert visits("The Sultan of Brunei, Abe Koro, dropped in on Jakarta on Monday.") == [
        ("done", ["Abe Koro"], "BRN", "IDN")
    ]
