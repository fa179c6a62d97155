"""Who comes as somebody's envoy is whom the clause is about; the role and the sender are nobody beside them."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    "text",
    [
        "Mali's Foreign Minister, Abe Koro, flew to Muscat on Monday as President Toure's special envoy and was received by "
        "President Said Nur of Oman.",
        "Foreign Minister Abe Koro of Mali, acting as special envoy of President Ali Toure, was received in Muscat on Monday "
        "by President Said Nur of Oman.",
        "The letter was brought on Monday by Mali's Foreign Minister, Abe Koro, who came to Oman for the day as the Malian "
        "leader's special envoy and had an audience with President Said Nur of Oman.",
        "The letter was brought on Monday by Mali's Foreign Minister, Abe Koro, who came to Oman for the day and had an "
        "audience with President Said Nur of Oman.",
    ],
)
def test_the_envoy_is_received(text: str) -> None:
    (meeting,) = [f for f in whole(text) if f["kind"] == "meeting"]
    assert sorted(row["name"] for row in meeting["participants"]) == ["Abe Koro", "Said Nur"]
    assert meeting["meeting_kind"] == "received"


def test_an_envoy_beside_another_acts() -> None:
    (meeting,) = [
        f
        for f in whole(
            "Malian Foreign Minister Abe Koro as well as special envoy Ali Toure met President Said Nur of Oman."
        )
        if f["kind"] == "meeting"
    ]
    assert {"Abe Koro", "Ali Toure", "Said Nur"} >= {row["name"] for row in meeting["participants"]}
