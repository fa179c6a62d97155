"""The day on which somebody set out is no day of what they are still to do there."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    "text",
    [
        "President Abe Koro of Mali flew to Muscat on Tuesday for a visit during which both will sign a trade agreement.",
        "President Abe Koro of Mali arrived in Muscat on Tuesday, where he will sign a trade agreement with Oman.",
        "Omani Minister Said Nur left for Bamako on Tuesday to sign a trade agreement with Mali.",
    ],
)
def test_the_day_of_setting_out_is_not_that_of_signing(text: str) -> None:
    facts = whole(text, published="2025-10-12")
    assert [(f["kind"], f.get("date")) for f in facts if f["kind"] in ("instrument", "signing")] != []
    assert {f.get("date") for f in facts if f["kind"] in ("instrument", "signing")} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "President Abe Koro of Mali flew to Muscat on Tuesday and will sign a trade agreement with Oman on Friday.",
        "Omani Minister Said Nur will go to Bamako on Friday to sign a trade agreement with Mali.",
    ],
)
def test_a_day_to_come_is(text: str) -> None:
    (paper,) = (f for f in whole(text, published="2025-10-12") if f["kind"] == "instrument")
    assert (paper["standing"], paper["date"]) == ("planned", "2025-10-17")
