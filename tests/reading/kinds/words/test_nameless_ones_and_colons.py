"""Nameless ones whom `he` takes up, words behind a colon, and what a quotation without a known speaker is not."""

from __future__ import annotations

import pytest

from tests.reading.kinds.words.test_attributed_words import said
from tests.reading.kinds.words.test_hindrances_and_chances import told as prospects
from tests.reading.kinds.words.test_threads_and_interviews import MET, told


def test_he_is_the_nameless_one_with_whom_the_sentence_before_begins() -> None:
    text = "A Western diplomat in Lima was blunter. “Everyone has a lawyer and nobody has a pump,” he said."
    assert told(MET + text) == [("A Western diplomat", "Everyone has a lawyer and nobody has a pump")]


def test_what_is_said_begins_behind_the_colon() -> None:
    text = "Bechir would have none of it: the bills had gone out in June, he said."
    assert said(text) == [("reported", "Idris Bechir", "the bills had gone out in June")]


def test_an_aunt_who_sings_says_it_and_not_who_spoke_before() -> None:
    text = "Paz said that the port was open. “Money is not what we are short of here,” an aunt of hers sang."
    assert told(MET + text) == [("Lina Paz", "the port was open")]


def test_the_cause_of_a_hindrance_is_told_by_its_words() -> None:
    assert prospects("Sovereignty over the islet still divides the neighbours.")[0][1] == "conflict"
    assert prospects("The lack of a direct shipping line between Chad and Peru hurts.")[0][1] == "distance"
    assert prospects("The movement controls hamper trade between Chad and Peru.")[0][1] == "regulation"
    assert prospects("The lack of means of both administrations slows the talks.")[0][1] == "funding"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Investors from Chad complain of red tape in Peru.", "red tape in Peru"),
        ("Only three flights a month link Chad and Peru.", "Only three flights a month link Chad and Peru"),
        (
            "Chad and Peru do not see eye to eye on the wreck.",
            "Chad and Peru do not see eye to eye on the wreck",
        ),
        ("Chad has raised its duty on tea from Peru.", "Chad has raised its duty on tea from Peru"),
        ("The wreck off Lima is still an open wound.", "The wreck off Lima is still an open wound"),
        (
            "Corruption scares off investors from Chad in Peru.",
            "Corruption scares off investors from Chad in Peru",
        ),
    ],
)
def test_what_people_complain_of_hinders(text: str, words: str) -> None:
    assert [row[2] for row in prospects(text)] == [words]
