"""Who goes on to talks somewhere, whose first stop a state was, and who is put out of a land."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "LIMA, Oct. 10 -- Abe Koro, Malian undersecretary of state, opened talks on Friday. From here the undersecretary "
            "goes on to talks in Oman.",
            ("planned", "MLI", "OMN", ["talks"]),
        ),
        (
            "Malian Foreign Minister Abe Koro will travel to a conference in Oman.",
            ("planned", "MLI", "OMN", ["conference"]),
        ),
        ("Oman was the Malian delegation's first stop.", ("done", "MLI", "OMN", None)),
    ],
)
def test_a_journey_is_told_by_what_it_leads_to(text: str, found: tuple[object, ...]) -> None:
    assert found in told(read(text, "visit"), "visitor_state", "host_state", "purposes")


@pytest.mark.parametrize(
    "text",
    [
        "Malian Minister Abe Koro and seven more were told to leave Oman.",
        "Oman ordered Malian Minister Abe Koro to leave Oman.",
        "The prize goes on to a shop in Oman. President Abe Koro of Mali laughed.",
    ],
)
def test_who_is_put_out_is_no_guest(text: str) -> None:
    assert not read(text, "visit")
