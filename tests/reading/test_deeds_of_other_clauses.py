"""Day and place of a clause of its own, which tell nothing of the deed before it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole

MET = "Omani President Said Nur received Malian Foreign Minister Abe Koro"


def told(text: str, kind: str) -> list[tuple[Any, ...]]:
    """`(standing, date, place)` of each fact of a kind."""
    return [(f["standing"], f.get("date"), f.get("place")) for f in whole(text) if f["kind"] == kind]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Oman and Mali signed an accord on a joint clinic, which will open in Bamako in June 2026.", None),
        (
            "Oman and Mali signed on Monday an accord on a clinic, which is to open in Bamako in June 2026.",
            "2025-05-05",
        ),
        ("Oman and Mali signed an accord on a bridge that will be built in Bamako from June 2026.", None),
    ],
)
def test_what_is_to_come_of_a_signed_paper_plans_no_signing(text: str, date: str | None) -> None:
    assert told(text, "signing") == [("done", date, None)]
    assert told(text, "instrument") == [("done", date, None)]


@pytest.mark.parametrize(
    "text",
    [
        MET + ", who will travel to Lima in June 2026.",
        MET + " and invited him to visit Muscat again in June 2026.",
        MET + ", who handed him an invitation to attend a summit in Bamako in June 2026.",
    ],
)
def test_what_somebody_is_asked_to_or_does_later_does_not_date_a_meeting(text: str) -> None:
    assert told(text, "meeting") == [("done", None, None)]


def test_a_journey_at_an_invitation_keeps_its_day() -> None:
    text = "Omani President Said Nur visited Mali at the invitation of President Abe Koro to attend a fair on 3 May 2025."
    assert [f["date"] for f in whole(text) if f["kind"] == "visit"] == ["2025-05-03"]
