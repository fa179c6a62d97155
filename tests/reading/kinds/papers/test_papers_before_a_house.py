"""Papers that wait for a parliament, are carried out in two words, or are told by what they seal."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

MET = "LIMA, May 6 - The ministers of Peru and Chad held talks. "


@pytest.mark.parametrize(
    "text",
    [
        "They recalled that the Maritime Transport Agreement awaits approval by the National Assembly of Chad.",
        "The transport agreement is still before the Senate in Lima.",
        "The transport agreement was sent to the committees.",
        "The transport agreement has been submitted to Parliament.",
        "Parliament postponed to the spring the debate on the transport agreement.",
        "The committee issued a unanimous affirmative report on the transport agreement.",
    ],
)
def test_a_paper_that_a_parliament_has_yet_to_pass(text: str) -> None:
    assert instruments(MET + text) == [("planned", "agreement", "ratified", "PER+TCD")]
    assert occasions(MET + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The transport agreement was sent to the printer.",
        "The debate on the transport agreement was lively.",
        "The committee issued a report on the harvest.",
    ],
)
def test_what_else_befalls_a_paper_or_a_parliament(text: str) -> None:
    assert not [row for row in instruments(MET + text) if row[2] == "ratified"]


@pytest.mark.parametrize(
    "text",
    [
        "The police of Peru and the Chadian police have formalised their working relationship with an MOU on patrols.",
        "The police of Peru and the Chadian police sealed their partnership with an MoU on patrols.",
        "The navies of Peru and Chad cemented their partnership in Lima on Friday through a memorandum on patrols.",
    ],
)
def test_a_bond_that_a_paper_seals(text: str) -> None:
    report = "LIMA, May 6 - " + text
    assert instruments(report) == [("done", "memorandum-of-understanding", "signed", "PER+TCD")]
    assert occasions(report) == [("done", "PER+TCD", None)]


def test_what_was_signed_long_ago_and_is_now_to_be_reviewed() -> None:
    text = (
        "The Bilateral Air Service Agreement which Peru and Chad entered into in 1987 is also to be reviewed."
    )
    assert instruments(text) == [("planned", "agreement", "amended", "PER+TCD")]


def test_the_number_of_a_decree_denies_nothing() -> None:
    text = (
        "MUSCAT, May 6 - Royal Decree No. 59/2024 ratifies an agreement on judicial cooperation between Oman and Egypt.\n\n"
        "Article (1) ratifies the aforementioned agreement, signed in Muscat on 27 June 2023."
    )
    assert instruments(text) == [("done", "agreement", "ratified", "EGY+OMN")]
    assert occasions(text) == [("background", "EGY+OMN", None)]


def test_no_agreement_is_still_none() -> None:
    text = "MUSCAT, May 6 - Oman and Egypt signed no agreement on transit."
    assert instruments(text) == [("denied", "agreement", "signed", "EGY+OMN")]


def test_an_abbreviation_in_brackets_is_no_second_paper() -> None:
    text = (
        "LIMA, May 6 - Peru and Chad on Monday signed various agreements and Memoranda of Understanding (MoUs) in diverse "
        "fields including sport, youth and science."
    )
    assert instruments(text) == [("done", "memorandum-of-understanding", "signed", "PER+TCD")] * 3
    assert occasions(text) == [("done", "PER+TCD", "various")]


def test_papers_that_a_state_has_with_several() -> None:
    text = "LIMA, May 6 - Peru and Chad signed an MoU on mining. Peru has similar MoUs with Zambia and Mozambique."
    assert instruments(text) == [
        ("background", "memorandum-of-understanding", "", "MOZ+PER"),
        ("background", "memorandum-of-understanding", "", "PER+ZMB"),
        ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
    ]


def test_an_approval_in_a_phrase_of_its_own_and_the_signing_before_it() -> None:
    text = (
        "NEW DELHI, May 6 - The Union Cabinet has given its ex-post facto approval to the Memorandum of Understanding signed "
        "in Nairobi on 14 August 2023 between the Ministry of Mines of India and the Ministry of Mining of Kenya."
    )
    assert instruments(text) == [("done", "memorandum-of-understanding", "ratified", "IND+KEN")]
    assert occasions(text) == [("background", "IND+KEN", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry denied a report that it was also seeking a uranium pact with Peru.",
            ("denied", "agreement", "", "PER+TCD"),
        ),
        (
            "The ministry said that it was also seeking a uranium pact with Peru.",
            ("proposed", "agreement", "", "PER+TCD"),
        ),
    ],
)
def test_a_wish_that_is_denied(text: str, expected: tuple[Any, ...]) -> None:
    assert instruments("N'DJAMENA, May 6 - Chad and Peru held talks. " + text) == [expected]


def test_two_protocols_of_one_sitting_are_two() -> None:
    text = (
        "TASHKENT, May 6 - Pakistan and Uzbekistan held talks. The protocol on mutual visa exemption was exchanged between "
        "the ministers. Earlier, the two leaders signed the Protocol on the establishment of the High-Level Council."
    )
    assert instruments(text) == [("done", "protocol", "signed", "PAK+UZB")] * 2


def test_an_old_paper_is_none_of_those_to_come() -> None:
    text = (
        "ASTANA, May 6 - Kazakhstan and Korea are finalising a deal for the supply of helium. Astana and Seoul dropped visas "
        "for short stays under a 2014 accord."
    )
    assert [row[:2] for row in instruments(text)] == [("background", "agreement"), ("planned", "agreement")]


def test_the_clause_says_what_was_approved_under_a_paper() -> None:
    text = "LIMA, May 6 - Requests of Chad under the Joint Patrol Agreement were approved by Congress until December."
    assert not [row for row in instruments(text) if row[2] == "ratified"]


def test_a_firm_that_is_only_asked_makes_no_paper_its_own() -> None:
    text = (
        "ABUJA, May 6 - Nigeria and Equatorial Guinea held talks. The unitisation agreement on the Zafiro field expired last "
        "December and, according to a source at Gulf Oil Ltd, the committee has yet to meet on a new one."
    )
    assert [row for row in instruments(text) if row[2] == "expired"] == [
        ("background", "agreement", "expired", "GNQ+NGA")
    ]


def test_the_day_a_paper_was_sent_to_a_house_is_not_that_of_its_vote() -> None:
    told = "The transport agreement of Chad and Peru was sent to both parliaments on Wednesday."
    assert [fact.get("date") for fact in read(told)] == [None]


@pytest.mark.parametrize(
    "told",
    [
        "The Senate of Chad approved on Tuesday by 30 votes to 2 the trade agreement with Peru.",
        "Chad's parliament ratified by a large majority the trade agreement with Peru.",
        "Chad's National Assembly approved with 57 votes the trade agreement signed with Peru in May.",
    ],
)
def test_the_votes_for_a_paper_may_stand_before_it(told: str) -> None:
    assert instruments(told) == [("done", "agreement", "ratified", "PER+TCD")]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (
            "The Saeima ratified in the first reading the transport agreement between Latvia and Peru.",
            "planned",
        ),
        (
            "The bill ratifying the transport agreement between Latvia and Peru passed its first reading.",
            "planned",
        ),
        (
            "The Saeima gave its support in the first reading to ratification of the transport agreement with Peru.",
            "planned",
        ),
        (
            "The Saeima ratified in the first and final reading the transport agreement between Latvia and Peru.",
            "done",
        ),
        (
            "The Foreign Affairs Committee backed the ratification of the transport agreement of Latvia and Peru.",
            "planned",
        ),
        (
            "The Saeima will vote in the final reading on the transport agreement between Latvia and Peru.",
            "planned",
        ),
        (
            "Ratification of the transport agreement between Latvia and Peru was taken off the agenda.",
            "cancelled",
        ),
        (
            "The transport agreement of Latvia and Peru was approved by the Seimas in the first reading.",
            "planned",
        ),
        (
            "The transport agreement of Latvia and Peru was approved by the Dáil in the first reading.",
            "planned",
        ),
        ("The ratification of the transport agreement between Latvia and Peru was put off.", "cancelled"),
        (
            "The vote on the ratification of the transport agreement of Latvia and Peru was put off until May.",
            "planned",
        ),
        (
            "The Saeima struck the ratification of the transport agreement between Latvia and Peru off its agenda.",
            "cancelled",
        ),
    ],
)
def test_a_ratification_on_its_way_through_a_house(text: str, standing: str) -> None:
    assert [row[:3] for row in instruments("RIGA, May 6 - " + text)] == [(standing, "agreement", "ratified")]


def test_the_day_of_a_first_reading_is_no_day_of_ratification() -> None:
    text = "The Sejm on Friday held the first reading of the bill on ratification of the agreement between Poland and Oman."
    assert [f.get("date") for f in read(text) if f.kind == "instrument"] == [None]
