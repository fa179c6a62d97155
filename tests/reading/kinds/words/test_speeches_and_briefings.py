"""Visits and words of who speaks: `visited us`, `my visit`, a question answered by the next words, a spokesperson."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

_SPEECH = "Remarks by the Foreign Minister of Oman, Yusuf Nur\n\nMuscat, 4 May 2026\n\n"
_BRIEFING = (
    "Weekly briefing by the Spokesperson of the Ministry of Foreign Affairs of Oman, Lina Haddad\n\nMuscat, 4 May 2026\n\n"
    "SPOKESPERSON: Good morning. There is little to tell of Mali today, so let us begin.\n\n"
)


def told(text: str, kind: str = "visit") -> list[tuple[Any, ...]]:
    """`(standing, visitor, their state, host, date)` of each visit, or `(speaker, mode, text)` of each statement, sorted."""
    facts = read_report(Report("r", text, published="2026-05-05")).facts
    for fact in facts:
        fact.check(text)
    if kind == "statement":
        return sorted((f["speaker"], f["mode"], f["text"]) for f in facts if f.kind == kind)
    rows = [
        (f.standing, f["visitor"][0]["name"], f.get("visitor_state"), f["host_state"], f.get("date"))
        for f in facts
        if f.kind == kind
    ]
    return sorted(rows, key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "When Malian President Abe Koro visited us in 2019, two ministers signed a memorandum on ports.",
            ("background", "Abe Koro", "MLI", "OMN", "2019"),
        ),
        (
            "Next month Malian Minister Abe Koro will come to see our harbour office for himself.",
            ("planned", "Abe Koro", "MLI", "OMN", "2026-06"),
        ),
        (
            "During my visit to Bamako last March I was asked for a chair and got two.",
            ("done", "Yusuf Nur", "OMN", "MLI", "2026-03"),
        ),
        (
            "When I was in Bamako last March, I put one question to my friends: what keeps you awake?",
            ("done", "Yusuf Nur", "OMN", "MLI", "2026-03"),
        ),
    ],
)
def test_us_and_my_are_of_who_speaks(text: str, expected: tuple[Any, ...]) -> None:
    assert told(_SPEECH + text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The rain came to us late this year, and our friends in Mali had none.",
        "During my visit to the garden I counted nine palms, two of them from Mali.",
        "My trips are dull: what do I see of Mali but halls?",
    ],
)
def test_nobody_visits_us_or_goes_to_a_state(text: str) -> None:
    assert told(_SPEECH + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Is a visit of the Malian prime minister to Muscat planned? Yes, for the autumn.",
            ("planned", "the Malian prime minister", "MLI", "OMN", None),
        ),
        (
            "Will President Abe Koro of Mali travel to Muscat in June? That is the plan.",
            ("planned", "Abe Koro", "MLI", "OMN", "2026-06"),
        ),
        (
            "Has the Malian president been in Muscat? No. He has not left Bamako.",
            ("denied", "the Malian president", "MLI", "OMN", None),
        ),
        (
            "Did President Abe Koro of Mali visit Oman in April? He did.",
            ("done", "Abe Koro", "MLI", "OMN", "2026-04"),
        ),
    ],
)
def test_a_question_is_told_by_its_answer(text: str, expected: tuple[Any, ...]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Will President Abe Koro of Mali travel to Muscat in June? The ministry would like to know.",
        "Why did President Abe Koro of Mali visit Oman? Yes, one may ask.",
        "When will President Abe Koro of Mali visit Oman? Not before June.",
    ],
)
def test_a_question_that_nothing_answers_tells_nothing(text: str) -> None:
    assert told(text) == []


def test_a_spokesperson_speaks_in_the_answers_that_touch_on_states() -> None:
    text = _BRIEFING + (
        "Q: What of the ports?\n\n"
        "SPOKESPERSON: Oman and Mali signed the protocol on ports in Bamako on Monday, as we told you then.\n\n"
        "Q: And the weather?\n\n"
        "SPOKESPERSON: I keep no barometer in this room and I never have done so.\n\n"
        "Q: Does Mali pay?\n\n"
        "SPOKESPERSON: Nobody in Bamako has asked us for one single coin so far."
    )
    assert told(text, "statement") == [
        ("Lina Haddad", "direct", "Nobody in Bamako has asked us for one single coin so far."),
        (
            "Lina Haddad",
            "direct",
            "Oman and Mali signed the protocol on ports in Bamako on Monday, as we told you then.",
        ),
    ]


@pytest.mark.parametrize(
    "hearers",
    [
        "a news briefing", "a press conference in Muscat", "her weekly briefing on Tuesday", "a joint news conference",
        "the Omani news agency", "parliament", "a seminar in Muscat",
    ],
)  # fmt: skip
def test_what_hears_a_speaker_is_not_what_is_said(hearers: str) -> None:
    text = (
        f"Oman's foreign minister will visit Mali on Monday, ministry spokeswoman Lina Haddad told {hearers}."
    )
    assert told(text, "statement") == [
        ("Lina Haddad", "reported", "Oman's foreign minister will visit Mali on Monday")
    ]


def test_he_is_who_spoke_and_not_one_of_two_whose_summit_is_told_between() -> None:
    text = (
        "Oman and Mali settled a trade agreement, policy chief Ali Nur said. It was reached at a summit between President "
        "Abe Koro and U.S. President John Hale in Muscat. A memorandum on ships will be signed later, he added."
    )
    assert told(text, "statement") == [
        ("Ali Nur", "reported", "A memorandum on ships will be signed later"),
        ("Ali Nur", "reported", "Oman and Mali settled a trade agreement"),
    ]


def test_talks_between_two_behind_the_verb_are_not_what_is_said() -> None:
    text = (
        "An accord was near, the Omani ministry spokesman said after talks in Muscat between Foreign Ministers Said Nur of "
        "Oman and Abe Koro of Mali."
    )
    assert told(text, "statement") == [("the Omani ministry spokesman", "reported", "An accord was near")]
