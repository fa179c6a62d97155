"""What two only agree to do is no paper, nor is what talks may one day lead to; talks that began long ago date nothing."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read


@pytest.mark.parametrize(
    "text",
    [
        "Agreement was reached to hold the next consultations of Chad and Peru in Lima in 2025.",
        "An agreement was reached to convene the next round of Chad and Peru in Lima in 2025.",
        "Chad and Peru reached an agreement to hold the next round of consultations in Lima in 2025.",
        "Chad and Peru reached agreement to open embassies.",
        "A common understanding was reached between Chad and Peru that experts would meet in May.",
        "Chad and Peru came to an understanding that experts would meet in May.",
    ],
)
def test_what_is_agreed_to_be_done_is_no_paper(text: str) -> None:
    assert instruments(text) == []
    assert occasions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru reached an agreement on fishing in Lima.",
        "Chad and Peru reached an agreement to exchange prisoners.",
    ],
)
def test_an_agreement_on_something_is_one(text: str) -> None:
    assert instruments(text) == [("done", "agreement", "signed", "PER+TCD")]


@pytest.mark.parametrize(
    "words", ["the prospects for concluding", "the possibilities of signing", "the expediency of concluding"]
)
def test_what_is_only_thought_of_is_proposed(words: str) -> None:
    text = f"The ministers of Chad and Peru discussed in detail {words} a trade agreement."
    assert instruments(text) == [("proposed", "agreement", "signed", "PER+TCD")]


@pytest.mark.parametrize("since", ["eight years after talks began", "after talks that began in 2015"])
def test_talks_that_began_before_are_no_meeting_and_date_no_paper(since: str) -> None:
    facts = read(f"Chad and Peru have concluded a trade deal, {since}.", published="2025-10-11")
    assert [(f.kind, f.standing, f.get("date")) for f in facts] == [
        ("instrument", "done", None),
        ("signing", "done", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The ambassadors of Chad and Peru handed over copies of their figurative letters to Omani Minister Said Nur.",
        "The ambassadors of Chad and Peru handed copies of the credentials to Omani Minister Said Nur.",
    ],
)
def test_copies_of_letters_of_credence_sign_nothing(text: str) -> None:
    assert occasions(text) == []


def test_a_paper_that_ended_up_somewhere_was_not_ended() -> None:
    text = "The memorandum signed by Chad and Peru in 2019 has ended up in a drawer, Omani Minister Said Nur said."
    assert instruments(text) == [("background", "memorandum-of-understanding", "signed", "PER+TCD")]


def test_what_a_paper_does_to_another_is_not_done_to_it() -> None:
    text = "Chad and Peru restored diplomatic ties under a treaty of 1973 which nullified the 1938 agreement on borders."
    assert ("done", "treaty", "terminated", "PER+TCD") not in instruments(text)
