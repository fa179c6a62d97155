"""Deeds that the next sentence takes back, and cancellations that are said to be none."""

from typing import Any

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings
from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

_PLAN = "Malawi and Georgia were to sign a fisheries accord in Batumi on Monday."
_DENIED = [("denied", "agreement", "signed", "GEO+MWI")]


@pytest.mark.parametrize(
    "denial",
    [
        "They did not.",
        "In the end they did not.",
        "After six hours the two ministers did not.",
        "But it did not happen, because the texts differed.",
        "The two sides never did.",
        "They did not sign it.",
        "Nothing was signed.",
        "No such accord was signed.",
        "In fact, no such accord was ever signed.",
        "His office has asked us to say that no such accord is planned.",
    ],
)
def test_what_was_to_be_signed_and_was_not_is_denied(denial: str) -> None:
    assert instruments(f"{_PLAN} {denial}") == _DENIED
    assert occasions(f"{_PLAN} {denial}") == [("denied", "GEO+MWI", None)]


@pytest.mark.parametrize(
    "goes_on",
    [
        "They did not say at what hour.",
        "The two ministers did not take questions.",
        "It did not come easily.",
        "Nothing was left to chance.",
        "Officials said that no such accord was signed with Chad.",
    ],
)
def test_what_is_not_said_or_done_beside_it_denies_nothing(goes_on: str) -> None:
    assert instruments(f"{_PLAN} {goes_on}") == [("planned", "agreement", "signed", "GEO+MWI")]


def test_a_deed_that_was_done_is_not_taken_back() -> None:
    done = "Malawi and Georgia signed a fisheries accord in Batumi on Monday. They did not, however, speak to the press."
    assert instruments(done) == [("done", "agreement", "signed", "GEO+MWI")]


def test_what_was_only_heard_is_taken_back() -> None:
    heard = "Rumours have it that Malawi and Georgia signed a fisheries accord. They did not."
    assert instruments(heard) == _DENIED


def test_what_was_not_signed_is_another_paper_than_the_one_that_holds() -> None:
    text = (
        "People say that Malawi and Georgia signed a trade agreement. They did not. "
        "The trade treaty that has been in force between Malawi and Georgia since 2008 stays as it was."
    )
    assert instruments(text) == [
        ("background", "treaty", "in-force", "GEO+MWI"),
        ("denied", "agreement", "signed", "GEO+MWI"),
    ]


def test_a_denied_deed_keeps_the_day_on_which_it_was_not_done() -> None:
    fact = next(f for f in read(f"{_PLAN} They did not.") if f.kind == "instrument")
    assert fact["date"] == "2024-05-06"


def test_visits_and_meetings_are_taken_back_too() -> None:
    visit = [f.standing for f in read("The president of Malawi was to visit Georgia on Monday. He did not.")]
    assert visit == ["denied"]
    met = meetings(
        "The foreign ministers of Malawi and Georgia were to meet in Batumi on Monday. They did not."
    )
    assert [row[0] for row in met] == ["denied"]


@pytest.mark.parametrize(
    "text",
    [
        "Asked whether the meeting of the Georgia-Malawi Joint Commission had been postponed, he said this was not correct.",
        "Reports that the visit of the president of Malawi to Georgia had been cancelled are untrue.",
        "Georgia denied reports that the visit of the president of Malawi to Georgia had been cancelled.",
        "Georgia dismissed as untrue reports that the signing of the accord with Malawi had been postponed.",
    ],
)
def test_a_cancellation_that_is_denied_is_none(text: str) -> None:
    kinds = {"visit", "meeting", "signing", "instrument", "mechanism"}
    assert [f for f in read(text) if f.kind in kinds and f.standing in ("cancelled", "denied")] == []


def test_a_cancellation_that_is_told_stays_one() -> None:
    text = "The visit of the president of Malawi to Georgia was postponed, the ministry said."
    assert [f.standing for f in read(text) if f.kind == "visit"] == ["cancelled"]


PAPERS: list[tuple[str, list[Any]]] = [
    (
        "Malawi and Georgia signed a transit protocol. An accord on fish, put forward by Georgia in 2022, remains under study.",
        [("done", "protocol", "signed", "GEO+MWI"), ("proposed", "agreement", "", "GEO+MWI")],
    ),
    (
        "Malawi and Georgia signed a fisheries agreement proposed by Georgia last year.",
        [("done", "agreement", "signed", "GEO+MWI")],
    ),
    (
        "Malawi and Georgia signed on Monday the fisheries agreement initialled in March 2023.",
        [("done", "agreement", "signed", "GEO+MWI")],
    ),
    (
        "Malawi and Georgia plan an agreement on labour migration, on which negotiations continue.",
        [("planned", "agreement", "negotiating", "GEO+MWI")],
    ),
    (
        "Malawi and Georgia signed a pact on fish. Comparable pacts are in force with Oman and Chile.",
        [
            ("background", "agreement", "in-force", "CHL+MWI"),
            ("background", "agreement", "in-force", "MWI+OMN"),
            ("done", "agreement", "signed", "GEO+MWI"),
        ],
    ),
    (
        "What Malawi and Georgia issued instead of a treaty is a joint communiqué.",
        [("done", "joint-statement", "issued", "GEO+MWI")],
    ),
    (
        "The transit treaty that Georgia denounced in 2019 still divides Malawi and Georgia.",
        [("background", "treaty", "denounced", "GEO+MWI")],
    ),
    (
        "Malawi's cabinet endorsed a draft law on the ratification of the fisheries agreement with Georgia.",
        [("planned", "agreement", "ratified", "GEO+MWI")],
    ),
    (
        "Malawi's parliament adopted in first reading a bill on the ratification of the fisheries agreement with Georgia.",
        [("planned", "agreement", "ratified", "GEO+MWI")],
    ),
    (
        "Malawi's parliament passed a bill for the ratification of the fisheries agreement with Georgia.",
        [("done", "agreement", "ratified", "GEO+MWI")],
    ),
    (
        "The bill on the denunciation of the transit agreement between Malawi and Georgia will be examined next week.",
        [("planned", "agreement", "denounced", "GEO+MWI")],
    ),
    (
        "Malawi sent its parliament a draft law on the termination of the transit agreement with Georgia.",
        [("planned", "agreement", "terminated", "GEO+MWI")],
    ),
    (
        "Malawi and Georgia, having in mind the United Nations Convention on the Law of the Sea, signed a fisheries accord.",
        [("done", "agreement", "signed", "GEO+MWI")],
    ),
    (
        "A contract signed in 2023 by the Malawi Power Board, the Georgia Electricity Authority and a bank of India holds.",
        [("background", "contract", "signed", "GEO+IND+MWI")],
    ),
]


@pytest.mark.parametrize(("text", "papers"), PAPERS)
def test_papers_on_their_way(text: str, papers: list[Any]) -> None:
    assert instruments(text) == papers


def test_what_resembles_another_agreement_takes_its_field() -> None:
    text = "Malawi and Georgia signed a pact on fish. Comparable pacts are in force with Oman and Chile."
    fields = [f["sectors"] for f in read(text) if f.kind == "instrument"]
    assert fields == [["fisheries"]] * 3


MEETINGS = [
    (
        "A meeting of the foreign ministers of Malawi and Georgia could take place in Rome in June.",
        ["proposed"],
    ),
    ("Talks between the foreign ministers of Malawi and Georgia may follow in June.", ["proposed"]),
    ("Talks between Malawi and Georgia on a fisheries agreement made headway this year.", []),
    ("Talks between Malawi and Georgia on a fisheries agreement have stalled.", []),
    (
        "The foreign ministers of Malawi and Georgia held talks on a fisheries pact in Batumi on Monday.",
        ["done"],
    ),
    ("The foreign ministers of Malawi and Georgia did not shake hands.", []),
    ("The foreign ministers of Malawi and Georgia did not meet.", ["denied"]),
]


@pytest.mark.parametrize(("text", "standings"), MEETINGS)
def test_meetings_that_are_possible_or_none(text: str, standings: list[str]) -> None:
    assert [row[0] for row in meetings(text)] == standings
