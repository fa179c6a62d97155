"""Words told in the passive, behind a helping verb and in turns of phrase: who is heard, what is said."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")
_MET = "Foreign Minister Abe Koro of Chad and Foreign Minister Ana Vela of Peru met in Lima on Friday.\n\n"


def heard(sentence: str) -> list[tuple[str, ...]]:
    return [row[1:] for row in told(read(_MET + sentence, "statement"), "speaker", "mode", "text")]


@pytest.mark.parametrize(
    ("sentence", "speaker", "text"),
    [
        (
            "That trade ought to grow was emphasized by Abe Koro.",
            "Abe Koro",
            "trade ought to grow",
        ),
        (
            "That both mean to go on was underlined by Mr. Koro and Mrs. Vela.",
            "Abe Koro and Ana Vela",
            "both mean to go on",
        ),
        ("How boats should pay was explained by Koro.", "Abe Koro", "How boats should pay"),
        (
            "It was stressed by Koro that Chad would keep its word.",
            "Abe Koro",
            "Chad would keep its word",
        ),
        ("It was also proposed by Koro that the boats be counted.", "Abe Koro", "the boats be counted"),
        (
            "It had been made clear by Koro, the foreign minister, that the gate would open.",
            "Abe Koro",
            "the gate would open",
        ),
        (
            "Mention was made by Minister Koro, too, of the pipeline that is planned.",
            "Abe Koro",
            "the pipeline that is planned",
        ),
        ("Emphasis was laid by Koro on how much the boats pay.", "Abe Koro", "how much the boats pay"),
        ("The importance of the port was underlined by Koro.", "Abe Koro", "The importance of the port"),
        (
            "The readiness of Chad to lower the fee was reaffirmed by Koro.",
            "Abe Koro",
            "The readiness of Chad to lower the fee",
        ),
        ("The hope was voiced by Koro that boats should not pay.", "Abe Koro", "boats should not pay"),
        (
            "The question was raised by Koro whether boats should pay.",
            "Abe Koro",
            "whether boats should pay",
        ),
        ("The fee, it was said by Koro, is far too high.", "Abe Koro", "is far too high."),
        ("That the port is too small is Koro's view.", "Abe Koro", "the port is too small"),
        (
            "Joint projects with Peru will go ahead: so much Koro has made clear.",
            "Abe Koro",
            "Joint projects with Peru will go ahead",
        ),
        ("Koro continued to insist that the lake was his.", "Abe Koro", "the lake was his"),
        ("Koro, for his part, hastened to add that the fee would stay.", "Abe Koro", "the fee would stay"),
        ("Koro took the opportunity to stress that boats will pay.", "Abe Koro", "boats will pay"),
        ("A spokesman was heard to say that boats will pay.", "A spokesman", "boats will pay"),
        ("Koro began by saying that boats will pay.", "Abe Koro", "boats will pay"),
        ("Peru kept insisting that the lake was its own.", "Peru", "the lake was its own"),
        ("Koro is said to have complained that boats pay too much.", "Abe Koro", "boats pay too much"),
        (
            "Koro is reported to have called the fee an insult.",
            "Abe Koro",
            "called the fee an insult",
        ),
        (
            "Koro declared himself willing to speak with Peru again.",
            "Abe Koro",
            "willing to speak with Peru again",
        ),
        (
            "Koro found it regrettable that the fee had not been lowered.",
            "Abe Koro",
            "regrettable that the fee had not been lowered",
        ),
        (
            "Koro let his host know how things stood at the border.",
            "Abe Koro",
            "how things stood at the border",
        ),
        (
            "Koro set forth what Chad expects of the council.",
            "Abe Koro",
            "what Chad expects of the council",
        ),
        ("Koro charged that it was all a trick.", "Abe Koro", "it was all a trick"),
        ("Koro gave assurance that boats would not pay.", "Abe Koro", "boats would not pay"),
        ("Koro put forward that a forum be held in May.", "Abe Koro", "a forum be held in May"),
        ("Koro wanted to know why the fee did not fall.", "Abe Koro", "why the fee did not fall"),
        ("Koro has no doubt that the fee will fall.", "Abe Koro", "the fee will fall"),
        ("Koro insisted on a lower fee.", "Abe Koro", "insisted on a lower fee"),
        (
            "His answer: no treaty unless the boats leave the lake.",
            "Abe Koro",
            "no treaty unless the boats leave the lake",
        ),
        ("The fee was never mentioned, as was announced by Koro.", "Abe Koro", "The fee was never mentioned"),
        (
            "The port will open in May, it says in a joint statement.",
            "joint statement",
            "The port will open in May",
        ),
        ("From Koro the hosts heard how matters stand.", "Abe Koro", "how matters stand"),
        ("It was Minister Koro's suggestion that both meet in May.", "Abe Koro", "both meet in May"),
    ],
)
def test_words_are_heard_in_the_passive_and_behind_helpers(sentence: str, speaker: str, text: str) -> None:
    assert heard(sentence) == [(speaker, "reported", text)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Koro said the fee is low. To believe him, the texts are to be woken.",
            ["the fee is low", "the texts are to be woken"],
        ),
        (
            "Koro said the fee is low. For him, the ties could not grow cold.",
            ["the fee is low", "the ties could not grow cold"],
        ),
        (
            "Koro said the fee is low. It was never mentioned, according to him.",
            ["the fee is low", "It was never mentioned"],
        ),
    ],
)
def test_him_takes_up_who_spoke(sentence: str, expected: list[str]) -> None:
    assert heard(sentence) == [("Abe Koro", "reported", text) for text in expected]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("And, put in Koro, “the fishermen would laugh at us.”", "the fishermen would laugh at us."),
        ("“The will of all has been done,” let fall Koro.", "The will of all has been done"),
        (
            "Said Minister Koro, a lawyer by trade, by way of warning: “Open it, and you spoil the lake.”",
            "Open it, and you spoil the lake.",
        ),
        (
            "To Minister Koro the vote was “the happy close of a long labour”.",
            "the happy close of a long labour",
        ),
        (
            "In words of Koro, they “are not for the archive alone”.",
            "are not for the archive alone",
        ),
    ],
)
def test_quotations_are_heard_put_in_and_called_something(sentence: str, text: str) -> None:
    assert heard(sentence) == [("Abe Koro", "direct", text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "That bridge was opened by Koro.",
        "The accord was announced by Koro.",
        "A reception was given by Koro in honour of the guests.",
        "Progress was made by Koro on the pipeline.",
        "The hope was dashed by Koro that the port would open.",
        "What was agreed was signed by Koro.",
        "The request of Peru was granted by Koro.",
        "The right of passage was confirmed by the accord.",
        "Koro continued to lead the talks.",
        "Koro had to call off the visit.",
        "Koro was able to present his credentials.",
        "Koro took the opportunity to thank his host.",
        "Koro had to call on the President in May.",
        "Koro kept calling Lima.",
        "Koro ended the visit by calling on the President.",
        "Koro is believed to have left the port.",
        "Koro set out for the port.",
        "His post: Minister of Fish.",
        "Koro declared himself king of the lake.",
        "As for Koro, he stayed at home.",
        "Word had it that the embassy was about to close.",
    ],
)
def test_what_is_done_is_not_said(sentence: str) -> None:
    assert heard(sentence) == []
