"""Sessions before and after the one that a report is about, and people told by the first of two family names."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

MET = (
    "Accra, 3 May 2022. The Joint Commission between Malta and Ghana wound up its Fifth Session here today. "
)


def sessions(text: str) -> list[tuple[Any, ...]]:
    """`(standing, session, date)` of every session."""
    facts = read_report(Report("r", text, published="2022-05-03")).facts
    for fact in facts:
        fact.check(text)
    return [(f.standing, f.get("session"), f.get("date")) for f in facts if f.get("state") == "session-held"]


@pytest.mark.parametrize(
    ("told", "further"),
    [
        ("The Commission last sat in Gozo in August 2019.", [("background", None, "2019-08")]),
        (
            "They urged haste ahead of the Sixth Session, which Gozo will host in 2024.",
            [("planned", 6, "2024")],
        ),
        (
            "They looked back at the Fourth Session, which Gozo hosted in 2019.",
            [("background", 4, "2019")],
        ),
        (
            "The Commission last sat in Gozo in August 2019. It will hold its Sixth Session in Malta in 2024.",
            [("background", None, "2019-08"), ("planned", 6, "2024")],
        ),
        (
            "It last met in Gozo in 2019 and will next meet in Valletta in 2024.",
            [("background", None, "2019"), ("planned", None, "2024")],
        ),
        (
            "The previous session had been held in Gozo in 2019; the next one is to take place in Valletta in 2024.",
            [("background", None, "2019"), ("planned", None, "2024")],
        ),
    ],
)
def test_sessions_before_and_after(told: str, further: list[tuple[str, int | None, str]]) -> None:
    read = sessions(MET + told)
    assert [row[1] for row in read[:1]] == [5]
    assert read[1:] == further


def test_it_is_what_the_sentence_before_is_about() -> None:
    text = f"{MET}Parliament debated the budget. It last met in April and will next meet in June."
    assert [row[0] for row in sessions(text)] == ["done"]


def test_a_session_that_had_to_be_put_off_is_cancelled() -> None:
    text = f"{MET}The next session, which was to be held in Gozo in autumn, had to be put off because of the pandemic."
    assert [row[0] for row in sessions(text)] == ["done", "cancelled"]


@pytest.mark.parametrize("verb", ["agreed", "decided", "instructed"])
def test_a_session_that_be_held_is_to_come(verb: str) -> None:
    text = (
        f"The Ministers of Malta and Ghana {verb} that the first meeting of the Mechanism of Political Consultations be "
        "held in Gozo in 2023."
    )
    assert [row[0] for row in sessions(text)] == ["planned"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The sixth session of the Malta-Ghana commission, set for June, was put off to August.",
            [("cancelled", 6, "2022-06"), ("planned", 6, "2022-08")],
        ),
        (
            "The co-chairs of the Malta-Ghana commission met online on Monday to prepare its next session.",
            [("planned", None, None)],
        ),
    ],
)
def test_each_session_has_its_own_day(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert sorted(sessions(text), key=str) == sorted(expected, key=str)


def test_a_channel_of_two_with_a_third_is_that_of_all_three() -> None:
    text = "Chad and Peru agreed to meet in the trilateral mechanism with Oman, whose next summit will be held in Lima in May."
    assert [f["states"] for f in read_report(Report("r", text)).facts if f.kind == "mechanism"] == [
        ["OMN", "PER", "TCD"]
    ]


def test_a_memorandum_introduces_a_channel() -> None:
    text = "Chad and Peru signed a memorandum which introduces regular political consultations of the two foreign ministries."
    assert [f["state"] for f in read_report(Report("r", text)).facts if f.kind == "mechanism"] == [
        "established"
    ]


def test_a_channel_of_three_is_that_of_all_three() -> None:
    text = "Malta, Ghana and Togo have held trilateral consultations every year since 2016."
    facts = read_report(Report("r", text, published="2022-05-03")).facts
    assert [f["states"] for f in facts if f.kind == "mechanism"] == [["GHA", "MLT", "TGO"]]
