"""Hindrances and chances in the plain words of newspapers and traders, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.reading.kinds.words.test_hindrances_and_chances import told


@pytest.mark.parametrize(
    "text",
    [
        "Relations soured over the arrest of a trawler",
        "Ties with Chad have been frosty since the arrest of a trawler",
        "Poor rail links are to blame for the small volume of trade",
        "Poor rail links explain why so little is traded between the two countries",
        "Stolen cattle have long been a source of friction between Chad and Peru",
        "The railway project has run into trouble because Chad has not paid its share",
        "Negotiations broke down over the price of gas",
        "The two sides are still at odds over the price of gas",
        "Work on the bridge has been at a standstill since 2021 for want of money",
        "The treaty has been held up in the Chadian parliament",
        "Trade between Chad and Peru is growing but is hampered by high costs",
        "Transport costs, too, weigh heavily on commerce between the two neighbours",
        "Licensing rules deter Peruvian firms from Chad",
        "The blockade hampers the supply of Chadian tractors",
    ],
)
def test_a_hindrance_is_told_whole(text: str) -> None:
    assert [(row[0], row[-1]) for row in told(f"{text}.")] == [("obstacle", text)]


@pytest.mark.parametrize(
    ("text", "hindrance"),
    [
        ("A ban on Peruvian fish has been in place since August.", "ban on Peruvian fish"),
        ("The joint commission has not met since 2019 because of the coronavirus.", "the coronavirus"),
        ("Owing to the coronavirus, the commission of Chad and Peru did not meet.", "the coronavirus"),
        ("The small volume of trade is chiefly the result of poor rail links.", "poor rail links"),
        ("The biggest headache for Peruvian exporters is the visa regime.", "the visa regime"),
        ("The catch for trade with Chad is that no bank will insure it.", "no bank will insure it"),
        (
            "He told of the difficulties which Chadian firms meet in obtaining permits.",
            "difficulties which Chadian firms meet in obtaining permits",
        ),
        ("What makes a treaty so hard is the price of fish.", "the price of fish"),
        ("Traders point the finger at the visa rules of Chad.", "the visa rules of Chad"),
    ],
)
def test_a_hindrance_is_what_is_behind_it(text: str, hindrance: str) -> None:
    assert [(row[0], row[-1]) for row in told(text)] == [("obstacle", hindrance)]


@pytest.mark.parametrize(
    "text",
    [
        "The common language makes business between Chad and Peru easier",
        "Cooperation with Chad in mining has great potential",
        "The free trade zone opens the door to Peruvian exporters",
        "Chad's port makes it a natural gateway to the Sahel for Peruvian goods",
    ],
)
def test_a_chance_is_told_plainly(text: str) -> None:
    assert told(f"{text}.") == [("opportunity", text)]


@pytest.mark.parametrize(
    "text",
    [
        "The ban on Peruvian fish was lifted in August.",
        "Peru's customs duty on Chadian cotton will be halved.",
        "The ministers agreed to abolish tariffs on Peruvian fish.",
        "Relations with Chad cooled over the years.",
        "The committee has not met with journalists because of the heat.",
        "Parliament in Lima was divided over the budget.",
        "The two ministers are no longer at odds over fish.",
        "The main problem for the police in Lima is theft.",
        "He explained why so few pupils wear hats.",
        "The ministers opened the trade fair.",
        "Officials made trade statistics easier to read.",
        "Bechir, who excused his absence in May, left for home.",
    ],
)
def test_what_is_over_or_of_one_state_hinders_nothing(text: str) -> None:
    assert told(text) == []
