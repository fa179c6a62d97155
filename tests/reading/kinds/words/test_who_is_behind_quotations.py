"""Who speaks where the speaker stands behind the words, in a clause before them, or under an office with an article."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")
_MET = "Foreign Minister Abe Koro of Chad and Foreign Minister Ana Vela of Peru met in Lima on Friday.\n\n"


def heard(sentence: str) -> list[tuple[str, ...]]:
    return [row[1:] for row in told(read(_MET + sentence, "statement"), "speaker", "mode", "text")]


@pytest.mark.parametrize(
    "sentence",
    [
        "“The fee will fall in May.” These are the words of Koro.",
        "“The fee will fall in May.” That is what Koro told reporters.",
        "“The fee will fall in May.” This was the message of Koro to the press.",
    ],
)
def test_the_sentence_behind_a_quotation_names_who_spoke(sentence: str) -> None:
    assert heard(sentence) == [("Abe Koro", "direct", "The fee will fall in May.")]


@pytest.mark.parametrize(
    ("sentence", "speaker", "mode", "text"),
    [
        (
            "“The fee will fall in May”: with these words Koro opened the meeting.",
            "Abe Koro",
            "direct",
            "The fee will fall in May",
        ),
        (
            "Koro had harsh words about the fee: “It is robbery by day.”",
            "Abe Koro",
            "direct",
            "It is robbery by day.",
        ),
        ("The fee would fall in May, so Koro said.", "Abe Koro", "reported", "The fee would fall in May"),
        ("In Koro's opinion the fee is too high.", "Abe Koro", "reported", "the fee is too high"),
        (
            "Koro deemed the fee too high for boats.",
            "Abe Koro",
            "reported",
            "deemed the fee too high for boats",
        ),
        (
            "Koro wished for a new impetus to be given to the ties.",
            "Abe Koro",
            "reported",
            "wished for a new impetus to be given to the ties",
        ),
        (
            "Reporters heard from Koro that the fee will fall.",
            "Abe Koro",
            "reported",
            "the fee will fall",
        ),
        (
            "When Vela met the envoy on Monday he asked that the fee be lowered.",
            "Ana Vela",
            "reported",
            "the fee be lowered",
        ),
        (
            "Of the Joint Commission the head of Chadian diplomacy underlined that it helps trade.",
            "Abe Koro",
            "reported",
            "it helps trade",
        ),
    ],
)
def test_the_speaker_is_found(sentence: str, speaker: str, mode: str, text: str) -> None:
    assert heard(sentence) == [(speaker, mode, text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "“The fee will fall in May” is the title of a song. That is why Koro laughed.",
        "In Koro's view of the lake there is a boat.",
        "The port was small, so Koro came on foot.",
        "Koro held the talks in Lima.",
        "Koro wished his host good luck.",
        "Reporters heard a song from Chad.",
    ],
)
def test_others_say_nothing(sentence: str) -> None:
    assert heard(sentence) == []
