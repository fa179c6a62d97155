"""Chances told without the word for them, what quotations with any verb behind them are, and who is still speaking."""

from __future__ import annotations

import pytest

from tests.reading.kinds.words.test_attributed_words import said
from tests.reading.kinds.words.test_hindrances_and_chances import told as prospects
from tests.reading.kinds.words.test_threads_and_interviews import MET, told


@pytest.mark.parametrize(
    "text",
    [
        "Chad sees in Peru a market for its beef.",
        "Peru could become a springboard for Chadian beef.",
        "A common heritage binds the two coasts of Chad and Peru.",
        "Thanks to a common language teachers from Chad find work in Peru.",
        "The direct flight has brought the two markets closer.",
        "The fall in freight rates plays into the hands of growers in Chad.",
        "The hunger for meat in Peru is an opening for herders from Chad.",
        "There is room for more trade in meat with Chad.",
        "Trade in meat with Chad could easily double.",
        "The two economies of Chad and Peru complete each other.",
        "Chad has gas and Peru has none.",
        "The closing of the sea route has made Lima an attractive port for Chad and Peru.",
        "The boycott opened the Peruvian market to dairies from Chad.",
        "The election of a new president offers a chance to mend fences with Chad.",
        "The time is ripe for a treaty between Chad and Peru.",
        "The French that is spoken in Chad gives Peruvian traders an advantage.",
    ],
)
def test_a_chance_is_told_by_what_it_does(text: str) -> None:
    assert [row[0] for row in prospects(text)] == ["opportunity"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Students from Chad are put off by the cost of visas.", "the cost of visas"),
        (
            "The vote on the treaty, signed with Chad in March, was put off after the Front objected to a clause.",
            "the Front objected to a clause",
        ),
        (
            "Few traders from Chad will touch the Peruvian pound.",
            "Few traders from Chad will touch the Peruvian pound",
        ),
        ("What has held the corridor to Chad back is financing.", "financing"),
    ],
)
def test_what_keeps_people_away_hinders(text: str, words: str) -> None:
    assert [row[2] for row in prospects(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Nothing stands in the way of a treaty with Chad.",
        "The visit brought the two countries closer.",
        "Peru opened its market to beef from Chad.",
        "There is room for the guests from the choir.",
    ],
)
def test_deeds_and_courtesies_are_neither(text: str) -> None:
    assert prospects(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“A good day for fishermen,” Bechir beamed.", "Idris Bechir"),
        ("“They will cut our nets again,” scoffed Ousmane, mending a net.", "Ousmane"),
    ],
)
def test_whoever_follows_a_quotation_that_closes_with_a_comma_says_it(text: str, speaker: str) -> None:
    assert [(mode, who) for mode, who, _ in said(text)] == [("direct", speaker)]


def test_a_bare_surname_that_spoke_is_the_minister_who_goes_on() -> None:
    text = (
        "The minister for trade, Chrissie Gond, spoke to the press. “The study is there since 2012,” said Gond. "
        "Asked about the lake, the minister said it was not on the agenda."
    )
    assert told(MET + text) == [
        ("Chrissie Gond", "The study is there since 2012"),
        ("Chrissie Gond", "it was not on the agenda"),
    ]


def test_the_official_is_the_nameless_one_and_not_the_last_who_is_named() -> None:
    text = (
        "A senior official said that the port was closed. Government spokesman Ali Nur said that the road was open. "
        "The papers would be signed in May, the official said."
    )
    assert told(MET + text) == [
        ("A senior official", "The papers would be signed in May"),
        ("A senior official", "the port was closed"),
        ("Ali Nur", "the road was open"),
    ]
