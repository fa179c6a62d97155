"""Whose words they are in threads and interviews, whom `he` means, and verbs of speech that hand nobody the word."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

MET = "Foreign Minister Abe Koro of Chad met Foreign Minister Lina Paz of Peru in Lima on Monday. "


def told(text: str) -> list[tuple[str, str]]:
    return [(r["speaker"], r["text"]) for r in whole(text) if r["kind"] == "statement"]


def test_the_number_of_a_post_is_no_part_of_what_it_says() -> None:
    text = (
        "1/3 Foreign Minister Lina Paz of Peru received Abe Koro, Foreign Minister of Chad, in Lima today.\n\n"
        "2/3 The delegation said that trade with Chad would grow.\n\n"
        "3/ FM Koro: “We came for the cotton and leave with friends.”"
    )
    assert told(text) == [
        ("Abe Koro", "We came for the cotton and leave with friends."),
        ("delegation", "trade with Chad would grow"),
    ]


@pytest.mark.parametrize("length", ["an hour", "some forty minutes", "two hours"])
def test_how_long_they_spoke_is_nobodys_word(length: str) -> None:
    assert told(f"{MET}The ministers spoke for {length}, first alone, then with delegations.") == []


def test_what_others_proposed_says_nothing() -> None:
    text = "Chad and Peru trade little. A Peru-Chad Business Council, proposed in 2012 by the chambers, has not met."
    assert told(text) == []


@pytest.mark.parametrize(
    "verb", ["likes to say", "likes to tell visitors", "is fond of saying", "used to say"]
)
def test_what_somebody_likes_to_say(verb: str) -> None:
    words = "We are neighbours with a puddle in between"
    assert told(f"{MET}“{words},” President Rosa Quispe {verb}.") == [("Rosa Quispe", words)]


def test_he_is_still_the_one_whom_the_sentence_before_calls_he() -> None:
    text = (
        "Prime Minister Abe Koro of Chad is back from Peru. In Lima he held talks with Prime Minister Ian Ruiz and called "
        "on the President, Rosa Quispe. He told reporters that mining with Peru would grow."
    )
    assert told(text) == [("Abe Koro", "mining with Peru would grow")]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Ten minutes with Abe Koro, Ambassador of Chad to Peru", ""),
        ("In conversation with Abe Koro, Ambassador of Chad to Peru", ""),
        ("Abe Koro, Ambassador of Chad to Peru, on cotton", "\n\nInterviewed by Rosa Quispe"),
        ("Abe Koro, Ambassador of Chad to Peru, on cotton", "\n\nQuestions: Rosa Quispe"),
    ],
)
def test_interviews_by_other_names(above: str, below: str) -> None:
    one = "Peru buys more of our cotton every year than the year before."
    two = "After sixty years of diplomatic relations with Peru we would like to see a flight."
    text = f"{above}\n\nWhat does Peru buy from you?\n\n{one}\n\nWhat is missing?\n\n{two}{below}"
    assert told(text) == [("Abe Koro", two), ("Abe Koro", one)]
