"""What becomes of a paper, told in the words of newspapers."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions

OF = "OMN+TCD"


@pytest.mark.parametrize(
    ("text", "standing", "stage"),
    [
        ("Oman ditched its fish accord with Chad on Monday.", "done", "terminated"),
        ("Oman has turned its back on the fish accord with Chad.", "done", "denounced"),
        ("Oman considers itself no longer bound by the fish accord with Chad.", "done", "denounced"),
        ("Oman's exit from the fish accord with Chad took effect on Monday.", "done", "denounced"),
        ("The fish accord of Oman and Chad has run its course.", "done", "expired"),
        ("The fish accord of Oman and Chad kicked in on Monday.", "done", "in-force"),
        ("The fish accord between Oman and Chad has been in place since 1998.", "background", "in-force"),
        ("From 1 January 2026 the fish accord between Oman and Chad will apply.", "planned", "in-force"),
        ("Oman's parliament rubber-stamped the fish accord with Chad on Monday.", "done", "ratified"),
        ("Oman's parliament waved the fish accord with Chad through on Monday.", "done", "ratified"),
        ("The fish accord with Chad fell two votes short in Oman's parliament.", "denied", "ratified"),
        ("Oman's parliament withheld its consent to the fish accord with Chad.", "denied", "ratified"),
        ("The fish accord between Oman and Chad still lacks Chad's ratification.", "planned", "ratified"),
        ("Oman, but not Chad, has ratified the fish accord.", "done", "ratified"),
        ("The fish accord between Oman and Chad is in abeyance.", "done", "suspended"),
        ("Oman put the fish accord with Chad in abeyance on Monday.", "done", "suspended"),
        ("Oman and Chad breathed new life into their fish accord on Monday.", "done", "renewed"),
        ("Oman and Chad have given their fish accord a new lease of life.", "done", "renewed"),
        ("Oman and Chad reworked their fish accord on Monday.", "done", "amended"),
    ],
)
def test_the_life_of_a_paper(text: str, standing: str, stage: str) -> None:
    assert instruments(text) == [(standing, "agreement", stage, OF)]
    assert occasions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Oman and Chad shook hands on a fish accord on Monday.",
        "Oman and Chad sealed with a handshake a fish accord.",
        "Oman and Chad cut a deal on fish on Monday.",
        "Oman and Chad put a fish accord on paper on Monday.",
        "The day brought a fish accord between Oman and Chad.",
        "The visit of Chad's president to Oman ended on Monday with a fish accord.",
        "Oman and Chad proceeded to sign a fish accord on Monday.",
    ],
)
def test_a_paper_made(text: str) -> None:
    assert instruments(text) == [("done", "agreement", "signed", OF)]


def test_a_signing_that_awaits_a_date_is_to_come() -> None:
    text = "The signing of the fish accord between Oman and Chad awaits a date."
    assert instruments(text) == [("planned", "agreement", "signed", OF)]
    assert occasions(text) == [("planned", OF, None)]


def test_a_paper_whose_working_is_discussed_is_not_negotiated() -> None:
    assert instruments("Oman and Chad discussed the implementation of the fish accord.") == []


def test_instruments_exchanged_behind_a_title() -> None:
    text = "Oman and Chad, tax convention: instruments exchanged in Muscat on Monday."
    assert instruments(text) == [("done", "convention", "ratified", OF)]
