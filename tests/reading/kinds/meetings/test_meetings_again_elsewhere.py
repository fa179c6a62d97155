"""Meetings of the same sides told with one verb, and calls whose two sides are each named behind an office."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The experts of Oman and Peru met in Muscat in January and in Lima in March.",
            [("2025-01", "Muscat"), ("2025-03", "Lima")],
        ),
        (
            "The foreign ministers of Oman and Peru held talks in Muscat on 3 January, in Lima on 5 February and in Muscat on "
            "7 March.",
            [("2025-01-03", "Muscat"), ("2025-02-05", "Lima")],
        ),
        (
            "The ministers of Oman and Peru met in Muscat in January and in Lima the roads are good.",
            [("2025-01", "Muscat")],
        ),
    ],
)
def test_each_place_with_a_day_of_its_own_is_a_meeting(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted((m.get("date"), m.get("place")) for m in whole(text) if m["kind"] == "meeting") == expected


def test_a_call_by_one_on_another_each_named_behind_an_office() -> None:
    text = (
        "A courtesy call by the Ambassador of Peru, Mr Luis Vega, on the Minister of Health of Oman, Mr Said Harthi, took "
        "place on 5 May."
    )
    met = [row for row in whole(text) if row["kind"] == "meeting"]
    assert [[p["name"] for p in row["participants"]] for row in met] == [["Luis Vega", "Said Harthi"]]
    assert met[0]["meeting_kind"] == "courtesy-call"
