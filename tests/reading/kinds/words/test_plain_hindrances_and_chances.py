"""Hindrances and chances told without the words for them, and look-alikes that tell of none."""

from __future__ import annotations

import pytest

from tests.reading.kinds.words.test_hindrances_and_chances import told


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The visa requirement weighs on thousands of seasonal workers.", "regulation"),
        ("Chad has no coast, and all its crates pass through Cameroon.", "distance"),
        ("Goods from Chad have to travel by way of distant ports in Cameroon.", "distance"),
        ("Between Lima and N'Djamena lie ten thousand kilometres of sea and sand.", "distance"),
        ("Western sanctions have made banks reluctant to clear payments from Chad.", "sanctions"),
        ("Banks are wary of payments between Chad and Peru.", "funding"),
        ("Robbers have scared lorries away from the road to Chad.", "other"),
        ("No insurer will cover a ship bound for Lima.", "funding"),
        ("Chad's law reserves the licences for its own nationals.", "regulation"),
        ("The Chadian treasury will not part with the duty on dates.", "regulation"),
        ("Chad no longer issues work permits to Peruvian maids.", "regulation"),
        ("Chad has halted imports of Peruvian beef.", "other"),
        ("The money for the port in Chad has still not been found.", "funding"),
        ("The air force has no money left for the bridge.", "funding"),
        ("The port in Chad is still waiting for its financing.", "funding"),
        ("The free port in Chad lacks a railway.", "other"),
        ("The wreck off Lima still rankles between Chad and Peru.", "other"),
        ("Sovereignty over the islet still divides the neighbours.", "conflict"),
        ("Until the mines are cleared no treaty will open the road, and lorries will not pass.", "other"),
        ("Lorries spend three days at the border with Chad.", "other"),
        ("The two countries use different rail gauges.", "other"),
        ("Mistrust runs deep between Chad and Peru.", "other"),
        ("The insurgency makes construction of the road a distant prospect.", "conflict"),
        ("The cyclone put paid to the visit of the minister to Chad.", "other"),
    ],
)
def test_a_hindrance_is_told_by_what_it_does(text: str, cause: str) -> None:
    assert [row[:2] for row in told(text)] == [("obstacle", cause)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The toll agreement has slipped to June, the bank behind it having failed to confirm its loan.",
            "the bank behind it having failed to confirm its loan",
        ),
        (
            "The grounds for the denunciation lie in the sanctions against Chad.",
            "the sanctions against Chad",
        ),
        ("The pact enters into force in July unless a petition stops the clock.", "a petition stops the clock"),
        ("It is because of the blockade that so few medicines reach Chad.", "the blockade"),
        ("The delay to the road to Chad was blamed on the drought.", "the drought"),
        ("Trade with Chad is slow because neither side will pay in gold.", "neither side will pay in gold"),
        ("The signing was put back after the bank pulled out of the port.", "the bank pulled out of the port"),
    ],
)  # fmt: skip
def test_the_ground_of_a_delay_is_what_hinders(text: str, words: str) -> None:
    assert [row[2] for row in told(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "In Chad's favour is a community of 400 traders in Lima.",
        "What speaks for trade between Chad and Peru is the language.",
        "A river in Chad and a desert in Peru are made for each other.",
        "The many families with kin in Chad give Peruvian traders a head start.",
        "The good name of its masons would make it easier for others from Chad to follow.",
        "The common tongue makes the work of masons on both sides easier in Chad.",
        "The Chadian community in Lima has long been a bridge between Chad and Peru.",
        "Demand for Chadian beef in Peru is growing.",
    ],
)
def test_what_favours_relations_is_a_chance(text: str) -> None:
    assert [row[0] for row in told(text)] == ["opportunity"]


@pytest.mark.parametrize(
    "text",
    [
        "Banks from Chad signed a contract with the port of Lima.",
        "Under the treaty no airline will be barred from Chad.",
        "The agreement bars both states from raising duties.",
        "The signing was put back after lunch.",
        "Both claim descent from the same sultan.",
        "The embassy of Chad lies between two ministries.",
        "The old town divides the harbours of Lima.",
        "Chad gave Peru a lead in the group with an early goal.",
        "The minister did not travel to Lima in April, as it alleges.",
    ],
)
def test_words_that_hinder_nothing(text: str) -> None:
    assert told(text) == []
