"""Papers as parliaments, cabinets and the bulletins of ministries tell them: let through, held up, sent back, amended."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions

MET = "LIMA, May 6 - The ministers of Peru and Chad met. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The House failed to give its consent to the ratification of an agreement with Chad on water.",
            ("denied", "agreement", "ratified", "PER+TCD"),
        ),
        (
            "The House refused to back the ratification of the agreement with Chad on water.",
            ("denied", "agreement", "ratified", "PER+TCD"),
        ),
        (
            "The senators returned for revision the Agreement on Driving Licences with Chad.",
            ("planned", "agreement", "ratified", "PER+TCD"),
        ),
        (
            "The Agreement on Shipping was left for a next occasion, since some steps have not been completed.",
            ("planned", "agreement", "signed", "PER+TCD"),
        ),
        (
            "A memorandum on drugs with Chad was withdrawn for further study.",
            ("planned", "memorandum-of-understanding", "signed", "PER+TCD"),
        ),
        (
            "The Council of Ministers authorizes the signing of an agreement on shipping with Chad.",
            ("planned", "agreement", "signed", "PER+TCD"),
        ),
        (
            "The Cabinet let the minister of transport negotiate and sign a draft agreement on shipping with Chad.",
            ("planned", "agreement", "signed", "PER+TCD"),
        ),
        (
            "Discussions on a tax agreement, which were opened in 2018, are not being pursued at present.",
            ("cancelled", "agreement", "negotiating", "PER+TCD"),
        ),
        (
            "They signed an amendment to the dual citizenship agreement.",
            ("done", "agreement", "amended", "PER+TCD"),
        ),
        (
            "The letter of intent has been converted into a full-fledged agreement on archives.",
            ("done", "agreement", "signed", "PER+TCD"),
        ),
        (
            "What is envisaged is a protocol on boats rather than a treaty.",
            ("planned", "protocol", "signed", "PER+TCD"),
        ),
        (
            "The rescue agreement initialled in March is to be inked later this month.",
            ("planned", "agreement", "signed", "PER+TCD"),
        ),
        (
            "In 2017 the two governments agreed, by letter of intent, to cooperate on vegetables.",
            ("background", "letter-of-intent", "signed", "PER+TCD"),
        ),
    ],
)
def test_what_befalls_a_paper(text: str, expected: tuple[Any, ...]) -> None:
    assert expected in instruments(MET + text)


def test_who_initials_behind_a_name_is_no_aside() -> None:
    text = (
        "On board, the minister Alexis Koro Yau of Panama and Chile's Ambassador, Ximena Saa, initialled an agreement on "
        "seafarers, which the authorities hope to have signed before the year is out."
    )
    assert instruments(text) == [("done", "agreement", "initialled", "CHL+PAN")]


def test_an_approval_lets_a_paper_be_signed_on_no_day_yet() -> None:
    text = (
        "BAGHDAD, May 6 - The Council of Ministers voted in its session held on Monday to authorize the minister to "
        "negotiate and sign a draft agreement on shipping with Tunisia."
    )
    assert instruments(text) == [("planned", "agreement", "signed", "IRQ+TUN")]


def test_the_accession_of_one_state_to_a_text_of_many() -> None:
    text = (
        "BAGHDAD, May 6 - The Iraqi Cabinet received the Jordanian minister and approved the draft law of accession of the "
        "Republic of Iraq to the Road Traffic Convention."
    )
    assert [row[3] for row in instruments(text) if row[1] == "convention"] == ["IRQ"]


def test_a_paper_replaced_is_between_those_of_the_one_that_replaces_it() -> None:
    text = (
        "SARAJEVO, May 6 - The Bosnian House debated an agreement with Croatia on water, with Serb delegates abstaining. "
        "The agreement, signed in Mostar in July 2019, replaces a treaty dating from 1996."
    )
    found = instruments(text)
    assert {row[3] for row in found} == {"BIH+HRV"}
    assert ("background", "treaty", "signed", "BIH+HRV") in found


def test_the_third_of_papers_counted_sentences_before() -> None:
    text = (
        "MALE, May 6 - Maldives and Sri Lanka exchanged three MoUs in Colombo. The first MoU, on fisheries, was exchanged by "
        "the ministers. The MoU on Combating Drugs was exchanged by the police. The third, signed between the Maldives "
        "National University and the University of Peradeniya, enables joint degrees."
    )
    assert instruments(text) == [("done", "memorandum-of-understanding", "signed", "LKA+MDV")] * 3


def test_two_papers_whose_titles_a_verb_parts() -> None:
    text = (
        "MALE, May 6 - The presidents of Maldives and Sri Lanka discussed concluding an agreement on patients and directed "
        "officials to meet on the ferry service agreement."
    )
    assert [row[:2] for row in instruments(text)] == [("proposed", "agreement")]


def test_what_was_signed_and_precedes_a_loan_is_not_the_loan() -> None:
    text = (
        "LILONGWE, May 6 - Japan and Malawi signed a record of discussions. It follows a grant agreement for a bridge, which "
        "was signed in March, and precedes a concessional loan for the road."
    )
    assert [row[2] for row in instruments(text) if row[1] == "loan-grant"] == ["", "signed"]


def test_items_of_a_bulletin_by_countries_are_with_the_state_whose_ministry_issues_it() -> None:
    text = (
        "Weekly Bulletin of the Ministry of External Relations of Suriname\n\n"
        "Guyana. The Joint Border Committee finalised the text of a protocol on the ferry. Signature is foreseen for June.\n\n"
        "Indonesia. Visa-free travel begins on 1 June, under the agreement on visas concluded in Jakarta last November."
    )
    found = instruments(text)
    assert {row[3] for row in found} == {"GUY+SUR", "IDN+SUR"}


def test_a_digest_that_nobody_issues_gives_no_second_side() -> None:
    text = (
        "World in brief\n\nGuyana. The committee finalised the text of a protocol on the ferry.\n\n"
        "Indonesia. Visa-free travel begins on 1 June."
    )
    assert instruments(text) == []


def test_papers_concluded_within_a_period_asked_about_are_no_news() -> None:
    text = (
        "Ireland and Chile have concluded two agreements in the period referred to by the Deputy. A Working Holiday "
        "Agreement came into operation in 2017."
    )
    assert [row[0] for row in occasions(text)] in ([], ["background"])
