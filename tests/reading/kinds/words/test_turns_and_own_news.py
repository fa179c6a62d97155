"""Transcripts turn by turn, what only names where news is from, and more ways to hand over the word."""

from __future__ import annotations

import pytest

from tests.reading.kinds.words.test_attributed_words import said
from tests.reading.kinds.words.test_hindrances_and_chances import told as hindrances
from tests.reading.kinds.words.test_threads_and_interviews import MET, told


def test_every_turn_of_a_transcript_is_the_words_of_whom_its_label_names() -> None:
    text = (
        "Transcript: joint press point, Lima\n\n"
        "MINISTER KORO: Thank you all. Chad and Peru have just signed a treaty on borders.\n\n"
        "MINISTER PAZ: I have only this to add: the fish did not wait for us.\n\n"
        "JOURNALIST: And the airport?\n\n"
        "MINISTER PAZ: That is a matter for our parliament."
    )
    assert told(text) == [
        ("KORO", "Chad and Peru have just signed a treaty on borders."),
        ("PAZ", "I have only this to add: the fish did not wait for us."),
        ("PAZ", "That is a matter for our parliament."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The accord was signed by Minister Abe Koro in Lima, the Foreign Ministry said.",
        "Abe Koro and Lina Paz signed a second accord on fish, her office said.",
    ],
)
def test_a_body_behind_what_has_been_done_is_where_the_news_is_from(text: str) -> None:
    assert told(MET + text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The accord on fish will be signed in May, the Foreign Ministry said.", "The accord on fish will be signed in May"),
        ("No accord on fish was signed, the Foreign Ministry said.", "No accord on fish was signed"),
    ],
)  # fmt: skip
def test_a_body_tells_what_is_to_come_or_was_not_done(text: str, words: str) -> None:
    assert told(MET + text) == [("Foreign Ministry", words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("As Bechir has repeatedly pointed out, the quota is too high.", "the quota is too high"),
        ("As was pointed out by Bechir, the quota is too high.", "the quota is too high"),
        ("Bechir put the delay down to the weather.", "put the delay down to the weather"),
        ("Bechir promised a joint patrol by Christmas.", "promised a joint patrol by Christmas"),
    ],
)
def test_more_ways_to_hold_something(text: str, words: str) -> None:
    assert said(text) == [("reported", "Idris Bechir", words)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is our wish to all,” Bechir has concluded.", "Idris Bechir"),
        ("“My mother crossed here in a boat,” Bechir told guests under a canopy of umbrellas.", "Idris Bechir"),
        ("Bechir was no less pleased: “Two banks, one market.”", "Idris Bechir"),
        ("“Which border do you mean?” laughed one of them.", "one of them"),
        ("“It was half our work,” said Jonas, who gave only his first name.", "Jonas"),
        ("“They have the port,” is how Bechir sums up the treaty.", "Idris Bechir"),
    ],
)  # fmt: skip
def test_more_ways_to_quote(text: str, speaker: str) -> None:
    assert [(mode, who) for mode, who, _ in said(text)] == [("direct", speaker)]


def test_what_is_judged_must_be_told() -> None:
    assert said("Lima grumbles about it in every note.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("There is no road from Chad to the lake.", "There is no road from Chad to the lake"),
        (
            "Lorry drivers from Chad still have to queue for a stamp in Peru.",
            "Lorry drivers from Chad still have to queue for a stamp in Peru",
        ),
        (
            "He deplored the slowness of the customs formalities between Chad and Peru.",
            "slowness of the customs formalities between Chad and Peru",
        ),
        (
            "He named the absence of direct flights and the high cost of freight to Chad.",
            "absence of direct flights",
        ),
    ],
)
def test_more_hindrances(text: str, words: str) -> None:
    assert [row[2] for row in hindrances(text)] == [words]


def test_no_doubt_hinders_nothing() -> None:
    assert hindrances("There is no doubt of that in Chad, and no bank on the river.") == []
