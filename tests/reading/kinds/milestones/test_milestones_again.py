"""Milestones that befell two states before: what is news without a day does not take the day of history."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Chad said it was cutting diplomatic relations with Peru. The two broke ties in 1976 over fish.",
            "relations-severed",
        ),
        (
            "Chad has closed its embassy in Lima. Chad had closed an embassy in Lima in 1991 as well.",
            "embassy-closed",
        ),
        (
            "Chad severed ties with Peru for the second time. In 1980 Chad had severed ties with Peru over fish.",
            "relations-severed",
        ),
    ],
)
def test_what_is_news_without_a_day_does_not_take_that_of_history(text: str, kind: str) -> None:
    told = [
        (r["standing"], r["milestone_kind"], r.get("date")) for r in whole(text) if r["kind"] == "milestone"
    ]
    assert [row[:2] for row in told] == [("done", kind), ("background", kind)]
    assert [row[2] is None for row in told] == [True, False]


def test_relations_are_established_once() -> None:
    text = "Chad established relations with Peru. The two established relations in 1976."
    assert len([r for r in whole(text) if r["kind"] == "milestone"]) == 1


def test_what_was_meant_before_it_was_done_is_no_second_milestone() -> None:
    text = 'Peru recognised Chad today. "We had wanted to recognise Chad later," the premier of Peru said.'
    told = [(r["standing"], r["milestone_kind"]) for r in whole(text) if r["kind"] == "milestone"]
    assert told == [("done", "recognition")]
