"""Words that are acts, or say nothing: papers put forward and denounced, names in passing, time asked for."""

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
        "The spokeswoman is Ana Lu, who speaks for the Foreign Ministry.",
        "The boat was caught in what Peru calls its territorial water.",
        "Chad has cut ties with a service it accuses of a hand in the attack.",
        "The accord Chad denounced in 2023 is not coming back.",
        "Chad has denounced the accord on fish.",
        "On Monday Chad's government denounced the accord on fish.",
        "The Peruvian side asked for more time to look at the wording.",
        "The Peruvian side has proposed the signing of a memorandum on fish.",
        "Koro proposed the creation of a commission on the lake.",
        "Koro proposed to his host an agreement on air services.",
        "Chad proposed regular political consultations between the two ministries.",
        "While each side termed the talks “friendly”, no date was set.",
        "A treaty, proposed by Chad in 2013, has not been taken up.",
        "When Chad said no to the offer, Peru was quick.",
        "The documents are as follows, according to Koro.",
        "Koro dismissed the allegations on Monday.",
    ],
)
def test_acts_are_no_words(sentence: str) -> None:
    assert heard(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Koro spoke for the accord.", "spoke for the accord"),
        ("Koro accuses Peru of a hand in the attack.", "accuses Peru of a hand in the attack"),
        ("Koro denounced the fee as an insult.", "denounced the fee as an insult"),
        ("Koro proposed that a commission meet in May.", "a commission meet in May"),
        ("Koro proposed lowering the fee in May.", "proposed lowering the fee in May"),
        ("Koro dismissed reports in the press that boats had been sold.",
         "dismissed reports in the press that boats had been sold"),
        ("Koro, who called on the President, said the port would open.", "the port would open"),
    ],
)  # fmt: skip
def test_words_are_heard_beside_them(sentence: str, text: str) -> None:
    assert heard(sentence) == [("Abe Koro", "reported", text)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "“The port opens in May,” reporters were told by Ana Lu, who speaks for the ministry.",
            ("Ana Lu", "direct", "The port opens in May"),
        ),
        (
            "Ana Lu Soto, who speaks for the Peruvian military, said the port would open.",
            ("Ana Lu Soto", "reported", "the port would open"),
        ),
    ],
)
def test_who_speaks_for_somebody_is_heard_and_not_whom_they_speak_for(
    sentence: str, expected: tuple[str, ...]
) -> None:
    assert heard(sentence) == [expected]
