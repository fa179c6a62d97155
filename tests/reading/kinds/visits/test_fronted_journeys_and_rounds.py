"""Journeys whose goal opens the sentence, rounds of places, and what nobody had done before."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")
GUEST = "Malian Foreign Minister Abe Koro"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "To Oman, where he stays on May 5-7, President Abe Koro of Mali goes on a state visit.",
            [("planned", "OMN", "state", "2026-05-05/2026-05-07")],
        ),
        (
            "To Oman the Malian foreign minister, Abe Koro, will travel in May.",
            [("planned", "OMN", "unspecified", "2026-05")],
        ),
        (f"To Oman {GUEST} said nothing.", []),
        (
            f"{GUEST} is scheduled to go round places such as Oman and Qatar.",
            [("planned", "OMN", "unspecified", None), ("planned", "QAT", "unspecified", None)],
        ),
        (
            f"{GUEST} went round places such as Oman and Qatar.",
            [("done", "OMN", "unspecified", None), ("done", "QAT", "unspecified", None)],
        ),
        (
            f"{GUEST} will visit Oman. Never before has a foreign minister of Mali come to Oman.",
            [("planned", "OMN", "unspecified", None)],
        ),
    ],
)
def test_where_a_journey_leads_may_be_told_first_or_as_an_instance(
    text: str, found: list[tuple[object, ...]]
) -> None:
    assert sorted(told(read(text, "visit"), "host_state", "visit_kind", "date"), key=str) == found
