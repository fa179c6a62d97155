"""Visits that are off, by the verbs and participles by which reports give them up."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

MINISTER = "Minister for Overseas Territories, Abe Koro"


def visits(text: str) -> list[tuple[object, ...]]:
    return [
        (f["standing"], f["visitor"][0]["name"], f["visitor_state"], f["host_state"])
        for f in whole(text)
        if f["kind"] == "visit"
    ]


@pytest.mark.parametrize("verb", ["put back", "pushed back", "shelved", "scratched", "called off", "dropped"])
def test_the_sender_gives_it_up(verb: str) -> None:
    text = f"Oman has {verb} the two-day visit of its {MINISTER}, to Lusaka."
    assert visits(text) == [("cancelled", "Abe Koro", "OMN", "ZMB")]


@pytest.mark.parametrize(
    "told", ["is off", "is annulled", "has been struck off the programme", "was scrapped"]
)
def test_it_is_off(told: str) -> None:
    text = f"The visit to Lusaka by Oman's {MINISTER}, {told}."
    assert visits(text) == [("cancelled", "Abe Koro", "OMN", "ZMB")]


@pytest.mark.parametrize(
    "text",
    [
        f"Oman's {MINISTER}, who was due in Lusaka on Monday, is not coming.",
        f"Oman's {MINISTER}, should have been in Lusaka on Monday.",
        "A visit which the Omani minister, Abe Koro, was to have paid to Lusaka in May was called off.",
    ],
)
def test_who_was_meant_to_come(text: str) -> None:
    assert visits(text) == [("cancelled", "Abe Koro", "OMN", "ZMB")]


def test_a_stretch_of_days_is_no_new_day() -> None:
    text = (
        "The visit which the Omani minister, Abe Koro, was due to make to Zambia from Wednesday (18) to Friday (20) has been "
        "postponed."
    )
    assert visits(text) == [("cancelled", "Abe Koro", "OMN", "ZMB")]


def test_what_else_is_dropped_leaves_the_visit() -> None:
    text = f"Oman shelved the port during the visit of its {MINISTER}, to Lusaka."
    assert [one[0] for one in visits(text)] == ["done"]
