"""Papers that two sides renewed, that a house is to vote on, that talks closed without, and reports of them denied."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions

MET = "LIMA, May 6 - The ministers of Peru and Chad held talks. "


@pytest.mark.parametrize(
    "text",
    [
        "Peru sends doctors to Chad by virtue of a health agreement that both governments renewed in Lima in 2016.",
        "Peru sends doctors to Chad under a health agreement which the two countries extended in 2016.",
        "Peru sends doctors to Chad under a health agreement renewed in 2016.",
        "Doctors from Peru work in Chad under a health agreement with Peru, last extended in 2016.",
    ],
)
def test_a_paper_in_passing_that_was_renewed(text: str) -> None:
    assert [row[:3] for row in instruments(text)] == [("background", "agreement", "renewed")]


@pytest.mark.parametrize(
    "text",
    [
        "The Senate will vote next Tuesday on the transport agreement.",
        "The transport agreement will be voted on next Tuesday.",
        "The transport agreement will be put to the vote in the Senate on Tuesday.",
        "The transport agreement comes before Parliament on Tuesday.",
        "The transport agreement comes up for ratification in June.",
        "The opinion on the transport agreement was removed from the order of the day.",
        "The vote on the transport agreement was taken off the agenda of the Senate.",
    ],
)
def test_a_paper_that_a_house_is_to_vote_on(text: str) -> None:
    assert instruments(MET + text) == [("planned", "agreement", "ratified", "PER+TCD")]
    assert occasions(MET + text) == []


@pytest.mark.parametrize(
    "end",
    [
        "ended in Lima on Friday without agreement",
        "broke up on Friday with no deal",
        "concluded on Friday without a treaty",
        "came to an end without any accord",
    ],
)
def test_talks_on_a_paper_may_close_without_it(end: str) -> None:
    text = f"Four days of negotiations between Peru and Chad on a free trade agreement {end}."
    assert instruments(text) == [("denied", "agreement", "signed", "PER+TCD")]


def test_talks_that_closed_for_the_day_leave_their_paper_open() -> None:
    text = (
        "Negotiations between Peru and Chad on a free trade agreement ended on Friday and will go on in May."
    )
    assert [row[0] for row in instruments(text)] == ["planned"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru denied a report in a Lima business daily that a fisheries treaty with Chad was being negotiated.",
        "The minister rejected claims on Chadian radio that Peru had signed a fisheries treaty with Chad.",
        "Officials of Peru dismissed a story in the press that a fisheries treaty with Chad was under negotiation.",
    ],
)
def test_a_report_denied_where_it_was_heard(text: str) -> None:
    assert [row[0] for row in instruments(text)] == ["denied"]


def test_a_report_confirmed_is_not_denied() -> None:
    text = "Peru confirmed a report in a Lima business daily that a fisheries treaty with Chad was being negotiated."
    assert [row[0] for row in instruments(text)] == ["planned"]


@pytest.mark.parametrize(
    ("vote", "standing"),
    [
        ("voted on Monday 386 to 22 to ratify", "done"),
        ("voted by 386 votes to 22 on Monday to ratify", "done"),
        ("voted unanimously to ratify", "done"),
        ("will vote on Friday to ratify", "planned"),
    ],
)
def test_the_count_of_a_vote_stands_between_it_and_what_it_decides(vote: str, standing: str) -> None:
    assert instruments(f"The Peruvian Congress {vote} a tax treaty with Chad.") == [
        (standing, "treaty", "ratified", "PER+TCD")
    ]
