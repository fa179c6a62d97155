"""Invitations to a visit that somebody bears."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

CAME = "Malian Foreign Minister Abe Koro came to Muscat. "


@pytest.mark.parametrize(
    "text",
    [
        CAME
        + "The minister conveyed to the king an invitation of the President of Mali to make a state visit in 2026.",
        "Abe Koro, Foreign Minister of Mali, brought a letter inviting the King of Oman to pay a state visit to Bamako.",
    ],
)
def test_whoever_bears_an_invitation_is_not_asked(text: str) -> None:
    asked = [f for f in whole(text) if f["kind"] == "visit" and f["standing"] in ("planned", "proposed")]
    assert not [f for f in asked if f.get("visitor_state") == "MLI"]


def test_whoever_it_is_handed_to_is_asked() -> None:
    text = "Malian Foreign Minister Abe Koro handed President Said Nur of Oman an invitation to visit Mali in June 2026."
    (asked,) = [f for f in whole(text) if f["kind"] == "visit"]
    assert [row["name"] for row in asked["visitor"]] == ["Said Nur"]
    assert (asked["standing"], asked["host_state"], asked["date"]) == ("proposed", "MLI", "2026-06")
