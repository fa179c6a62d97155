"""Papers that an occasion left open, and papers told by their likeness to another."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments


@pytest.mark.parametrize(
    ("told", "stage"),
    [
        (
            "Two texts could not be cleaned up in time: a Treaty on Extradition and an MoU on Seeds.",
            "negotiating",
        ),
        ("Still open are a Treaty on Extradition and an MoU on Seeds.", "negotiating"),
        ("Two papers were not ready: a Treaty on Extradition and an MoU on Seeds.", "negotiating"),
        ("Work continues on a Treaty on Extradition and on an MoU on Seeds.", "negotiating"),
        ("A Treaty on Extradition and an MoU on Seeds were not completed.", "negotiating"),
        ("A Treaty on Extradition and an MoU on Seeds still need polishing.", "negotiating"),
        ("Two drafts remain unsigned: a Treaty on Extradition and an MoU on Seeds.", "signed"),
        (
            "Two texts could not be cleaned up: a Treaty on Extradition and an MoU on Seeds. Both are to be ready for "
            "signature by the autumn.",
            "signed",
        ),
    ],
)
def test_papers_left_open_are_to_come(told: str, stage: str) -> None:
    assert instruments(f"Oman and Peru closed the session in Lima on 4 May 2024. {told}") == [
        ("planned", "memorandum-of-understanding", stage, "OMN+PER"),
        ("planned", "treaty", stage, "OMN+PER"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The Treaty on Extradition remains in force.",
        "The Treaty on Extradition of 1994 was recalled.",
    ],
)
def test_papers_that_stay_in_force_are_there(told: str) -> None:
    text = f"Oman and Peru closed the session in Lima on 4 May 2024. {told}"
    assert [row[0] for row in instruments(text)] == ["background"]


@pytest.mark.parametrize(
    ("told", "read"),
    [
        (
            "A similar agreement has been in effect with Kenya since 2010.",
            ("background", "agreement", "in-force", "KEN+OMN"),
        ),
        (
            "A comparable agreement is being negotiated with Kenya.",
            ("planned", "agreement", "negotiating", "KEN+OMN"),
        ),
        (
            "A similar agreement with Chad is in force; the ministry intends to propose one to Kenya.",
            ("proposed", "agreement", "", "KEN+OMN"),
        ),
    ],
)
def test_a_like_paper_is_with_the_state_that_the_report_comes_from(
    told: str, read: tuple[str, str, str, str]
) -> None:
    text = f"MUSCAT, May 4 - Oman ratified the agreement with Peru on seafarers on 3 May 2024. {told}"
    assert read in instruments(text)


def test_a_paper_that_another_amends_is_told_by_its_partner() -> None:
    text = "On 4 May 2024 Oman ratified the Protocol amending the tax convention with Peru."
    assert instruments(text) == [
        ("background", "convention", "", "OMN+PER"),
        ("done", "protocol", "ratified", "OMN+PER"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The contractual basis counts over 30 documents, including in the fields of education, air transport and health.",
        "The treaty base comprises some 40 agreements, including in the fields of education, air transport and health.",
    ],
)
def test_a_basis_of_relations_holds_a_paper_a_field(told: str) -> None:
    rows = instruments(f"Oman and Peru established relations in 1990. {told}")
    assert [row[0] for row in rows] == ["background"] * 3
