"""Channels that a paper creates, of which the first meeting is told behind, and sessions listed by place and year."""

from __future__ import annotations

import pytest

import chancery


def told(text: str) -> list[str]:
    """`standing state date` of each channel of a report of 2 June 2022."""
    facts = [f for f in chancery.read(text, published="2022-06-02") if f.kind == "mechanism"]
    return [
        " ".join(str(v) for v in (f.standing, f.fields["state"], f.fields.get("date", "-"))) for f in facts
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The protocol between Peru and Chad creates a Joint Monitoring Committee, which is to meet in Lima in May 2023.",
            ["done established -", "planned session-held 2023-05"],
        ),
        (
            "A bill would create a Joint Monitoring Committee of Peru and Chad, which is to meet in Lima in May 2023.",
            ["planned established -", "planned session-held 2023-05"],
        ),
        (
            "The Joint Committee of Peru and Chad has so far met twice: in Lima in 2013 and in Ndjamena on 20 May 2018.",
            ["background session-held 2018-05-20"],
        ),
        (
            "The joint commission of Peru and Chad has met three times, in Lima in 2010 and in Ndjamena in May 2019.",
            ["background session-held 2019-05"],
        ),
        (
            "Peru and Chad instituted annual political consultations. Lima will host the first ones in 2023.",
            ["done established -", "planned session-held 2023"],
        ),
        (
            "Peru and Chad hold political consultations every year. Lima will host the first visitors in 2023.",
            ["background existing -"],
        ),
    ],
)
def test_founding_and_sessions_each_have_their_own_day(text: str, expected: list[str]) -> None:
    assert told(text) == expected
