"""Papers of three states and more, and who is a side of them."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, read


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Chad signed a lake agreement with Niger, Nigeria and Cameroon on Monday.", "CMR+NER+NGA+TCD"),
        ("Chad and Niger signed a lake agreement with Cameroon on Monday.", "CMR+NER+TCD"),
        ("The ministers of Chad, Niger and Cameroon signed a lake agreement on Monday.", "CMR+NER+TCD"),
    ],
)
def test_all_sides_of_one_paper(text: str, states: str) -> None:
    assert instruments(text) == [("done", "agreement", "signed", states)]


def test_states_named_as_such_are_the_parties() -> None:
    (paper, _) = read("Chad signed a lake agreement with Niger, Nigeria and Cameroon on Monday.")
    assert [party["name"] for party in paper["parties"]] == ["Chad", "Niger", "Nigeria", "Cameroon"]


def test_who_decides_to_ratify_is_a_side() -> None:
    text = "The Omani cabinet decided on Monday not to ratify the transit agreement with Chad, Mali and Niger for now."
    assert instruments(text) == [("denied", "agreement", "ratified", "MLI+NER+OMN+TCD")]


def test_who_acceded() -> None:
    text = "Chad acceded on Monday to the SADC protocol on trade."
    assert instruments(text) == [("done", "protocol", "ratified", "TCD")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Chad's Ecom and Oman's Zeco have at last put pen to the cable deal, under which the two utilities swap power.",
            [("Ecom", "TCD"), ("Zeco", "OMN")],
        ),
        (
            "The power firms of Chad and Oman, Ecom and Zeco, signed a deal.",
            [("Ecom", "TCD"), ("Zeco", "OMN")],
        ),
        ("Chad Power and Oman's UETCL initialled a deal.", [("Chad Power", "TCD"), ("UETCL", "OMN")]),
        ("Chad and the Omani firm Zeco signed a power contract.", [("Chad", "TCD"), ("Zeco", "OMN")]),
        (
            "The Chad Revenue Authority signed a data agreement with Oman's tax authority.",
            [("Chad Revenue Authority", "TCD"), ("tax authority", "OMN")],
        ),
    ],
)
def test_sides_by_bare_names(text: str, wanted: list[tuple[str, str]]) -> None:
    paper = next(fact for fact in read(text) if fact.kind == "instrument")
    assert [(party["name"], party["state"]) for party in paper["parties"]] == wanted


def test_notes_on_procedures_are_a_formality_of_the_paper() -> None:
    text = (
        "On 6 May in Muscat the ministers of Chad and Oman exchanged notes on the completion of internal procedures for the "
        "entry into force of the Agreement on Readmission signed on 8 December 2023 in Sarh. On the same day a memorandum "
        "on archives was prolonged by an exchange of letters."
    )
    assert instruments(text) == [
        ("done", "memorandum-of-understanding", "renewed", "OMN+TCD"),
        ("planned", "agreement", "in-force", "OMN+TCD"),
    ]
    memorandum = next(f for f in read(text) if f.get("stage") == "renewed")
    assert memorandum["date"] == "2024-05-06"


def test_of_papers_in_the_drawer_none_was_signed() -> None:
    text = "Chad and Oman: 16 agreements in the drawer, none signed at last week's session in Muscat."
    assert [f for f in read(text) if f.kind == "signing"] == []


def test_a_declaration_that_supplements_another_paper_is_not_amended() -> None:
    text = (
        "The transit treaty of Chad and Oman was supplemented by the Declaration of Sarh of 25 January 1953."
    )
    assert ("amended", "joint-declaration") not in [(row[2], row[1]) for row in instruments(text)]


def test_minutes_of_time_are_no_paper() -> None:
    text = "The ministers of Chad and Oman waved the air services agreement they had put their names to minutes before."
    assert all(fact.get("type") != "minutes" for fact in read(text))


@pytest.mark.parametrize(
    "told",
    [
        "On the fringes of the African Union summit the ministers of Chad and of Oman signed a fish treaty.",
        "During the visit of Kenya's president to Chad, Chad and Oman signed a fish treaty.",
        "Chad, Kenya's neighbour, signed a fish treaty with Oman.",
        "Kenya-born minister Abe Koro of Chad signed a fish treaty with Oman.",
    ],
)
def test_a_third_that_is_only_near_is_no_side(told: str) -> None:
    assert instruments(told) == [("done", "treaty", "signed", "OMN+TCD")]
