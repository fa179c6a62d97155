"""Meetings of `the two ministers`, of several at once, those that two came out of, and those that nobody held."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader

read = reader("2025-10-11")


def _told(text: str) -> list[tuple[str, list[str], set[str]]]:
    return [
        (f.standing, f.get("states"), {row["name"] for row in f.get("participants") or []})
        for f in read(text, "meeting")
    ]


@pytest.mark.parametrize(
    "words", ["The two ministers had earlier had talks.", "Both ministers held talks in the evening."]
)
def test_two_who_hold_an_office_are_those_named_last(words: str) -> None:
    text = f"Foreign Minister Abe Koro of Chad faced the press with Defence Minister Luis Paz of Oman in Lima. {words}"
    assert _told(text) == [("done", ["OMN", "TCD"], {"Abe Koro", "Luis Paz"})]


def test_what_is_discussed_with_several_is_discussed_at_once() -> None:
    text = "Minister Abe Koro of Chad discussed fish with Omani envoy Said Nur and the ministers of Mali, Peru and Togo."
    [fact] = read(text, "meeting")
    assert fact.get("states") == ["MLI", "OMN", "PER", "TCD", "TGO"]


def test_who_comes_out_of_talks_has_had_them() -> None:
    assert _told("Chad and Oman came out of two days of talks with a protocol on herds.") == [
        ("done", ["OMN", "TCD"], set())
    ]


def test_no_meeting_that_took_place_is_denied() -> None:
    text = "No meeting took place in Geneva, Minister Abe Koro of Oman told the envoy of Peru, Luis Paz."
    assert [(standing, states) for standing, states, _ in _told(text)] == [("denied", ["OMN", "PER"])]


def test_audiences_beside_a_gathering_are_one_each() -> None:
    text = (
        "In the margin of the fair in Havana Malian Minister Abe Koro had audiences with Vice-President Miguel Paz of Cuba and "
        "with Foreign Minister Bruno Diaz."
    )
    assert [names for *_, names in _told(text)] == [{"Abe Koro", "Miguel Paz"}, {"Abe Koro", "Bruno Diaz"}]


def test_the_exchange_of_papers_is_no_meeting() -> None:
    assert (
        _told(
            "Minister Abe Koro of Chad and Minister Luis Paz of Oman were there on Wednesday for the exchange."
        )
        == []
    )
    assert _told("The two men of Chad and Oman shouted until lunch and signed after it.") == []
