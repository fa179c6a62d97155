"""A paper of which one sentence tells several stages stands at the last that came about."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import read

PACT = "The extradition treaty between Peru and Chad"


def told(text: str) -> list[tuple[Any, ...]]:
    return [
        (f.kind, f.standing, f.get("stage"), f.get("date"), f.get("place"))
        for f in sorted(read(text), key=lambda f: f.kind)
    ]


@pytest.mark.parametrize(
    ("text", "stage", "date"),
    [
        (
            f"{PACT} was signed in Lima on 19 June 2012 and entered into force on 4 December 2013.",
            "in-force",
            "2013-12-04",
        ),
        (
            f"{PACT} was signed in Lima on 19 June 2012, ratified in 2013, and took effect in 2014.",
            "in-force",
            "2014",
        ),
        (f"{PACT} was signed in Lima on 19 June 2012 but was later denounced in 2018.", "denounced", "2018"),
        (
            f"{PACT}, signed in Lima on 19 June 2012 and in force since 2013, lapsed in 2019.",
            "expired",
            "2019",
        ),
    ],
)
def test_the_last_stage_and_the_signing_before_it(text: str, stage: str, date: str) -> None:
    assert told(text) == [
        ("instrument", "background", stage, date, None),
        ("signing", "background", None, "2012-06-19", "Lima"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{PACT} was signed in Lima on 19 June 2012 but was never ratified.",
        f"{PACT} was signed in Lima on 19 June 2012 and will enter into force after ratification.",
        f"{PACT} was signed in Lima on 19 June 2012, and the protocol to it was amended in 2018.",
    ],
)
def test_what_did_not_come_about_or_befell_another_paper(text: str) -> None:
    assert told(text)[0] == ("instrument", "background", "signed", "2012-06-19", "Lima")
