"""Papers at every turn of their life, in further ways of saying: drafted, initialled, sent to a house, applied, void."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.vocabulary.templates import expand
from tests.reading.kinds.papers.paper_reading import instruments, occasions, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officials of Kenya and Oman have drawn up a draft agreement on seafarers.",
            [("planned", "agreement", "negotiating", "KEN+OMN")],
        ),
        (
            "An air services agreement was initialed by Chile and Ghana in 2019 but never signed.",
            [("background", "agreement", "initialled", "CHL+GHA")],
        ),
        (
            "An air services agreement between Chile and Ghana bears the initials of both negotiators.",
            [("done", "agreement", "initialled", "CHL+GHA")],
        ),
        (
            "Malta's government decided on Monday to submit the labour agreement with Nepal to Parliament.",
            [("planned", "agreement", "ratified", "MLT+NPL")],
        ),
        (
            "Chile's president has sent the tax agreement with Latvia to Congress.",
            [("planned", "agreement", "ratified", "CHL+LVA")],
        ),
        (
            "The tax agreement with Latvia failed to win a majority in the Chilean Senate on Monday.",
            [("denied", "agreement", "ratified", "CHL+LVA")],
        ),
        (
            "Chile's deputies refused on Monday to ratify the tax agreement with Latvia.",
            [("denied", "agreement", "ratified", "CHL+LVA")],
        ),
        (
            "The Maltese government gave its approval on Monday to a labour agreement with Nepal.",
            [("planned", "agreement", "signed", "MLT+NPL")],
        ),
        (
            "Fiji and Serbia will provisionally apply their visa waiver agreement from 1 September.",
            [("planned", "agreement", "in-force", "FJI+SRB")],
        ),
        (
            "The visa waiver agreement between Fiji and Serbia has been applied provisionally since 2016.",
            [("background", "agreement", "in-force", "FJI+SRB")],
        ),
        (
            "Mali has torn up its defence agreement with Latvia.",
            [("done", "agreement", "terminated", "LVA+MLI")],
        ),
        (
            "Mali declared its defence agreement with Latvia null and void on Monday.",
            [("done", "agreement", "terminated", "LVA+MLI")],
        ),
        (
            "Mali put its defence agreement with Latvia on hold on Monday.",
            [("done", "agreement", "suspended", "LVA+MLI")],
        ),
        (
            "The defence agreement between Mali and Latvia is on ice since Monday.",
            [("done", "agreement", "suspended", "LVA+MLI")],
        ),
        (
            "The tax treaty between Peru and Qatar will have to wait.",
            [("planned", "treaty", "signed", "PER+QAT")],
        ),
        (
            "A newspaper wrote that Peru and Qatar had signed a naval pact. There is no naval pact, the minister said.",
            [("denied", "agreement", "", "PER+QAT")],
        ),
    ],
)
def test_a_paper_stands_where_its_life_has_come_to(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert instruments(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Cabinet of Malta on Monday cleared the signing of a social security agreement with Nepal.",
        "Mali threatened on Monday to pull out of its defence agreement with Latvia.",
    ],
)
def test_the_day_of_a_leave_or_a_threat_is_not_that_of_the_deed(text: str) -> None:
    assert [f.get("date") for f in read(text) if f.kind == "instrument"] == [None]


def test_papers_that_have_to_wait_were_not_signed() -> None:
    text = "The five agreements which Peru and Qatar were to sign in Lima have to wait as well."
    assert occasions(text) == [("cancelled", "PER+QAT", 5)]


def test_where_a_paper_goes_is_no_part_of_its_title() -> None:
    text = "Chile's president has sent the tax agreement with Latvia to Congress."
    assert [f["title"] for f in read(text) if f.kind == "instrument"] == ["tax agreement with Latvia"]


def test_a_spelling_of_its_own_has_the_form_of_its_ending() -> None:
    assert list(expand("initialed")) == [("initialed", "past")]
    assert list(expand("canceling")) == [("canceling", "ing")]
