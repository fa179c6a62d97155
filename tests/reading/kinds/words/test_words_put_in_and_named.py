"""Words put in by commas, read in a paper, named in quotation marks or sent from a town: who is heard, and who is not."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")
_MET = (
    "Mali and Oman signed an agreement on health in Muscat on Monday. "
    "Malian Foreign Minister Abe Koro and Omani Foreign Minister Badr Hamad took part. "
)


@pytest.mark.parametrize(
    ("sentence", "speaker", "mode"),
    [
        ("The next session, as Minister Koro informed, will be held in Bamako.", "Abe Koro", "reported"),
        ("Trade, as Minister Hamad explained, is held back by the tariffs.", "Badr Hamad", "reported"),
        ("The ferry sails again in May, as he confirmed.", "Abe Koro", "reported"),
        (
            "“Not a word of it is true,” one reads in the circular of the Omani foreign ministry.",
            "Omani foreign ministry",
            "direct",
        ),
        (
            "“Not a word of it is true,” it is stated in a note issued by the Malian foreign ministry.",
            "Malian foreign ministry",
            "direct",
        ),
        ("Minister Hamad was blunt: “The fee stays where it is.”", "Badr Hamad", "direct"),
        (
            "Minister Hamad was frank: the two had “haggled until noon like fishwives on a quay.”",
            "Badr Hamad",
            "direct",
        ),
        ("Minister Hamad spoke of a “swindle”, closed the office and flew home.", "Badr Hamad", "direct"),
        ("Minister Hamad called the wells “a gift to the grandchildren” of both.", "Badr Hamad", "direct"),
        ("Minister Hamad called the pact “historic”.", "Badr Hamad", "reported"),
        ("The Omani foreign ministry spoke of an unkind step.", "Omani foreign ministry", "reported"),
        (
            "From Muscat Mali's ambassador to Oman, Ali Sacko, said that no fee was due.",
            "Ali Sacko",
            "reported",
        ),
        ("From Minister Hamad came the warning that the boats would stay in port.", "Badr Hamad", "reported"),
        ("Said Minister Hamad: “The boats stay in port.”", "Badr Hamad", "direct"),
        ("Officials expect Mali to follow suit.", "Officials", "reported"),
        ("Observers see little chance of an early end to the row.", "Observers", "reported"),
        ("Analysts do not see the row ending before the rains.", "Analysts", "reported"),
        (
            "We note the Omani foreign ministry's assurance that no fee is due.",
            "Omani foreign ministry",
            "reported",
        ),
        ("Minister Hamad let reporters know that the fee would stay.", "Badr Hamad", "reported"),
        ("Minister Hamad did not exclude a loan.", "Badr Hamad", "reported"),
    ],
)
def test_who_is_heard(sentence: str, speaker: str, mode: str) -> None:
    assert told(read(_MET + sentence, "statement"), "speaker", "mode") == [("done", speaker, mode)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The port, as everybody knows, is to be opened by the king.",
        "The secretary called, as custom has it, on Minister Hamad.",
        "The ministers spoke of developments in the region and elsewhere.",
        "The ministers spoke of a pact on water that both hope to sign.",
        "Minister Hamad expects to see the king on Monday.",
        "Minister Hamad did not see the president on Monday.",
        "That the fee comes up at every one of them tells you how far Oman has come.",
        "Whoever asks you for a fee is breaking the law.",
        "The committee repeated the Omani ministry's claim to the island.",
        "From Muscat came a load of dates.",
        "Minister Hamad was late: the plane had waited.",
    ],
)
def test_nobody_is_heard(sentence: str) -> None:
    assert read(_MET + sentence, "statement") == []


@pytest.mark.parametrize(
    "office",
    [
        "represents Mali as ambassador to Oman",
        "serves as Mali's ambassador to Oman",
        "acts as the Malian ambassador",
    ],
)
def test_an_office_is_told_by_what_its_holder_does(office: str) -> None:
    text = f"{_MET}Ali Sacko, who {office}, said that the trip was off. “It was moved to June,” the ambassador said."
    assert [f["speaker"] for f in read(text, "statement")] == ["Ali Sacko", "Ali Sacko"]


def test_whoever_a_diary_is_of_is_heard_in_its_items() -> None:
    text = (
        "On the margins of the Assembly, Omani Foreign Minister Badr Hamad had these meetings.\n\n"
        "1) Mali – Foreign Minister Abe Koro. “We would welcome a Malian consul in Sur,” Minister Hamad said.\n\n"
        "2) Peru – Foreign Minister Ana Solis. An agreement on visas was signed between Oman and Peru.\n"
    )
    assert told(read(text, "statement"), "speaker", "mode") == [("done", "Badr Hamad", "direct")]
