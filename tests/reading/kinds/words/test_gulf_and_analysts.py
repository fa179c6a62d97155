"""Turns of Gulf agencies and of analysts: the name Al Said, joint teams, texts with the lawyers, words put in asides."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report
from tests.reading.kinds.meetings.meeting_reading import meetings

MET = "Liberia and Ivory Coast met on Monday in Lomé. "


def facts(text: str, kind: str) -> list[Fact]:
    """The facts of a kind in a report of 4 February 2025, each held to its words."""
    found = read_report(Report("r", text, published="2025-02-04")).facts
    for fact in found:
        fact.check(text)
    return [f for f in found if f.kind == kind]


def spoken(text: str) -> list[tuple[Any, ...]]:
    return [(f["speaker"], f["mode"], f["text"]) for f in facts(text, "statement")]


@pytest.mark.parametrize("name", ["Kahlan bin Tariq Al Said", "Shihab bin Tariq Al-Said", "Said bin Hamad"])
def test_said_in_a_name_is_no_verb(name: str) -> None:
    text = f"MUSCAT, Feb 4 (ONA) -- HH Sayyid {name}, Deputy Prime Minister, received HE Juma Nur, Tanzania's minister."
    assert [row[3] for row in meetings(text, published="2025-02-04")] == [[name, "Juma Nur"]]
    assert spoken(text) == []


def test_who_is_called_said_may_say_something() -> None:
    text = "Sultan Haitham bin Tariq Al Said said in Muscat that ties with Peru were good. He met Peru's president, Abe Koro."
    assert spoken(text) == [("Haitham bin Tariq Al Said", "reported", "ties with Peru were good")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman and Tanzania's joint committee approved the formation of a joint technical team on quarantine.",
            [("done", "working-group", "established", "joint technical team on quarantine")],
        ),
        (
            "Oman and Tanzania will set up a joint monitoring unit.",
            [("planned", "working-group", "established", "joint monitoring unit")],
        ),
        ("Oman's ministry formed a technical team on ports before talks with Tanzania.", []),
    ],
)
def test_a_joint_team_is_a_working_group(text: str, expected: list[Any]) -> None:
    found = facts(text, "mechanism")
    assert [
        (f.standing, f["mechanism_kind"], f["state"], f["name"])
        for f in found
        if f["mechanism_kind"] == "working-group"
    ] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A fourth text, an air services agreement, is still with the Attorney General.",
            [("planned", "agreement", "negotiating")],
        ),
        ("An agreement on bananas is with the lawyers.", [("planned", "agreement", "negotiating")]),
        (
            "A fourth text, an air services agreement, is with the lawyers. It is to be signed in Lomé in June.",
            [("planned", "agreement", "signed")],
        ),
    ],
)
def test_a_text_with_the_lawyers_is_still_to_come(text: str, expected: list[Any]) -> None:
    assert [(f.standing, f["type"], f["stage"]) for f in facts(MET + text, "instrument")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A fairy tale for the cocoa season, was the reply of Augustus Tarplah, Liberia's defence minister.",
            [("Augustus Tarplah", "reported", "A fairy tale for the cocoa season")],
        ),
        (
            "“It is a farce,” shrugs a senior Liberian official.",
            [("Liberian official", "direct", "It is a farce")],
        ),
        (
            "“We will work together,” Liberian minister John Roberts said, adding that teachers would come by September.",
            [
                ("John Roberts", "direct", "We will work together"),
                ("John Roberts", "reported", "teachers would come by September"),
            ],
        ),
        ("The tale for children was the gift of Liberian minister John Roberts.", []),
    ],
)
def test_words_handed_to_somebody_behind_them(text: str, expected: list[Any]) -> None:
    assert spoken(MET + text) == expected
