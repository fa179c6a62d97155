"""Papers that are all that came of a visit, those that were buried, and the procedures that complete a ratification."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "All that came of the visit was a memorandum on seeds between Chad and Togo.",
            [("done", "signed", None)],
        ),
        (
            "The visit of Togo's president to Chad produced nothing but a memorandum on seeds.",
            [("done", "signed", None)],
        ),
        (
            "The main result of the talks was an accord on seeds between Chad and Togo.",
            [("done", "signed", None)],
        ),
        (
            "The fruit of the visit would be an agreement on seeds between Chad and Togo.",
            [("planned", None, None)],
        ),
        ("The result was an agreement that the border between Chad and Togo stay open.", []),
        (
            "Plans for the signature of a defence pact between Fiji and Mali were confirmed.",
            [("planned", "signed", None)],
        ),
        ("Mali and Chad buried the fisheries agreement of 1999.", [("done", "terminated", None)]),
        (
            "Chad's parliament said no to the cattle accord with Niger on Friday.",
            [("denied", "ratified", "2025-10-10")],
        ),
        (
            "Chad's parliament said yes to the cattle accord with Niger on Friday.",
            [("done", "ratified", "2025-10-10")],
        ),
        (
            "Chad's cattle accord with Niger, due to lapse in May, was extended by five years on Friday.",
            [("done", "renewed", "2025-10-10")],
        ),
        (
            "Peru's president promulgated the treaty on rivers with Chad on Monday.",
            [("done", "ratified", "2025-10-06")],
        ),
        (
            "Peru and Chad swapped ratification papers for their treaty on rivers on Monday.",
            [("done", "ratified", "2025-10-06")],
        ),
        (
            "Peru completed its procedures for the signing of the fish accord with Chad.",
            [("planned", "signed", None)],
        ),
    ],
)
def test_what_came_of_it(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert told(read(text, "instrument"), "stage", "date") == expected


def test_completed_procedures_ratify() -> None:
    text = "Peru told Chad that it has completed its domestic procedures for the fish accord with Chad."
    assert told(read(text, "instrument"), "stage") == [("done", "ratified")]
