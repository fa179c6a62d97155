"""A paper that sets what is to come is done: the day and place in its clause are not those of its signing."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    "told",
    [
        "in which it is established that the III Meeting of the Mechanism will be held in Lima in the first half of 2026",
        "which sets out that the next meeting of the two deputy ministers will take place in Lima in May 2026",
    ],
)
def test_the_clause_has_a_day_of_its_own(told: str) -> None:
    facts = whole(f"The Vice Ministers of Chad and Peru signed the Final Minutes, {told}.")
    assert [(f["kind"], f["standing"]) for f in facts if f["kind"] != "meeting"] == [
        ("instrument", "done"),
        ("signing", "done"),
    ]
    assert not any({"date", "place"} & f.keys() for f in facts if f["kind"] != "meeting")
