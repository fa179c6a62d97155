"""Briefings word by word: the spokesperson's state, those who ask, and what an answer says is not to be."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

TITLE = "Regular press briefing by the Foreign Ministry Spokesperson, Awa Ba ({place}, 5 May 2026)\n\n"


def told(text: str) -> list[tuple[Any, ...]]:
    """`(kind, standing, states)` of each deed in a report of 5 May 2026, in text order; of a visit, from where to where."""
    facts = read_report(Report("r", text, published="2026-05-05")).facts
    for fact in facts:
        fact.check(text)
    return [
        (
            f.kind,
            f.standing,
            f"{f.get('visitor_state')} to {f['host_state']}" if f.kind == "visit" else " ".join(f["states"]),
        )
        for f in facts
        if f.kind in ("visit", "instrument", "meeting")
    ]


@pytest.mark.parametrize(("place", "home"), [("Bamako", "MLI"), ("Muscat", "OMN")])
def test_a_briefing_speaks_for_the_state_in_whose_capital_it_is_given(place: str, home: str) -> None:
    text = TITLE.format(place=place) + (
        "SPOKESPERSON: Good afternoon. On Monday Minister Abe Koro will be in Lima on a working visit.\n\n"
        "L. OTT (newspaper): The fishing agreement with Egypt. Our boats want to know when it starts.\n\n"
        "SPOKESPERSON: Parliament ratified it in March."
    )
    assert told(text) == [
        ("visit", "planned", f"{home} to PER"),
        ("instrument", "done", " ".join(sorted(["EGY", home]))),
    ]


def test_a_place_in_the_title_of_other_reports_is_no_home() -> None:
    text = "Meeting of Minister Abe Koro with Issa Deby (New York, 5 May 2026)\n\nMinister Koro will visit Lima on Monday."
    assert [row for row in told(text) if "USA" in row[2]] == []


@pytest.mark.parametrize(
    "asker", ["M. ROSSI (agency, Italy)", "N. Ott (television, Germany)", "P. LEE (radio)"]
)
def test_who_asks_is_no_party_to_what_they_ask_about(asker: str) -> None:
    text = (
        TITLE.format(place="Bamako")
        + f"{asker}: An agreement on fish was signed with Oman on Sunday, was it not?\n"
    )
    assert told(text) in ([("instrument", "done", "MLI OMN")], [])


@pytest.mark.parametrize(
    ("said", "standing"),
    [
        ("The visit will not take place tomorrow.", "cancelled"),
        ("That visit is not going ahead now.", "cancelled"),
        ("I do not speak for hotels. The visit will not take place.", "cancelled"),
        ("The dinner will not take place.", "planned"),
    ],
)
def test_an_answer_calls_off_what_was_to_come(said: str, standing: str) -> None:
    text = TITLE.format(place="Bamako") + (
        "P. LEE (radio): Mr Issa Deby, the Omani Foreign Minister, was expected in Bamako tomorrow. The hotel has been told "
        f"otherwise.\n\nSPOKESPERSON: {said}"
    )
    assert told(text) == [("visit", standing, "OMN to MLI")]


def test_an_answer_denies_what_they_say_was_initialled() -> None:
    text = TITLE.format(place="Bamako") + (
        "P. LEE (radio): In Muscat they say a memorandum on ports was initialled with Oman last week.\n\n"
        "SPOKESPERSON: Nothing was initialled. They looked at maps."
    )
    assert told(text) == [("instrument", "denied", "MLI OMN")]
