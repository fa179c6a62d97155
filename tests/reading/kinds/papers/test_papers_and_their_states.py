"""Lists of what a visit brought, papers known by their year, and papers of houses that only a capital tells."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

ROWS = "\n\nNo. | Title | Omani side\n1 | MoU on fishing | Mr. A. Haddad\n2 | Agreement on seeds | Mr. B. Nasser\n"


@pytest.mark.parametrize(
    "heading",
    [
        "LIST OF OUTCOMES: Visit of the President of Peru to Oman",
        "Outcomes of the State Visit of the President of Peru to Oman",
        "List of documents: Visit of the President of Peru to Oman",
        "Key deliverables: talks between Peru and Oman",
    ],
)
def test_what_a_visit_has_brought_was_signed(heading: str) -> None:
    assert instruments(heading + ROWS) == [
        ("done", "agreement", "signed", "OMN+PER"),
        ("done", "memorandum-of-understanding", "signed", "OMN+PER"),
    ]


def test_what_a_visit_is_expected_to_bring_was_not() -> None:
    found = instruments("Outcomes expected of the visit of the President of Peru to Oman" + ROWS)
    assert all(row[0] != "done" for row in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "LIMA, May 6 - The cabinet cleared a treaty on crime with Oman and a loan agreement with the OPEC Fund.",
            [("planned", "loan-grant", "signed", "PER"), ("planned", "treaty", "signed", "OMN+PER")],
        ),
        (
            "Parliament in Lusaka has approved the investment treaty with Oman.",
            [("done", "treaty", "ratified", "OMN+ZMB")],
        ),
        (
            "The government in Lima signed a treaty on fish with Oman.",
            [("done", "treaty", "signed", "OMN+PER")],
        ),
        (
            "Chad and Peru signed a treaty in May 2020. It replaces the 1990 convention between Peru and Oman. The 1990 "
            "convention was never ratified.",
            [
                ("background", "convention", "", "OMN+PER"),
                ("background", "treaty", "signed", "PER+TCD"),
                ("denied", "convention", "ratified", "OMN+PER"),
            ],
        ),
        (
            "Chad and Oman signed a protocol on judges. It replaces one dating from 2008.",
            [("done", "protocol", "signed", "OMN+TCD")],
        ),
        (
            "Chad and Oman signed a treaty. An air services agreement, on which experts met twice, should be ready by May.",
            [("done", "treaty", "signed", "OMN+TCD"), ("planned", "agreement", "negotiating", "OMN+TCD")],
        ),
        (
            "Chad and Oman reopened the border. An agreed minute to this effect was signed by the two ministers.",
            [("done", "minutes", "signed", "OMN+TCD")],
        ),
        (
            "Chad and Oman signed a status of forces agreement.",
            [("done", "agreement", "signed", "OMN+TCD")],
        ),
    ],
)
def test_whose_a_paper_is(text: str, expected: list[Any]) -> None:
    assert instruments(text) == expected


def test_a_capital_behind_a_house_to_which_somebody_speaks_is_where_it_was() -> None:
    text = "The presidents of Chad and Oman signed a treaty on fish at Parliament in Lima on Monday."
    assert [f["place"] for f in read(text) if f.kind == "signing"] == ["Lima"]
    assert occasions(text) == [("done", "OMN+TCD", None)]


NUMBERED = (
    "Agreements signed by Peru and Oman (Lima, 5 May 2024)\n\nJustice\n{0}1. Agreement on the transfer of prisoners\n"
    "Energy\n{0}2. Memorandum of understanding on exploration for oil and gas\n{0}3. Contract for the supply of gas\n"
    "Higher education\n{0}4. Programme of cooperation between the two ministries\nof higher learning\n"
)


@pytest.mark.parametrize("indent", ["", "  "])
def test_titles_between_numbered_rows_are_no_part_of_them(indent: str) -> None:
    titles = [f["title"] for f in read(NUMBERED.format(indent)) if f.kind == "instrument"]
    assert sorted(titles) == [
        "Agreement on the transfer of prisoners",
        "Contract for the supply of gas",
        "Memorandum of understanding on exploration for oil and gas",
        "Programme of cooperation between the two ministries of higher learning",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The agency of Chad said the 1976 Agreement with Oman on Relations in Fisheries stays in effect.",
            [("background", "agreement", "in-force", "OMN+TCD")],
        ),
        (
            "The 1976 agreement on fish between Chad and Oman stays valid.",
            [("background", "agreement", "in-force", "OMN+TCD")],
        ),
        (
            "Chad and Oman proposed a framework convention modelled on the Mekong Agreement.",
            [("proposed", "convention", "", "OMN+TCD")],
        ),
        ("Mali and Oman: no agreement exists on the river.", [("denied", "agreement", "", "MLI+OMN")]),
        (
            "Chad and Oman exchanged notes on a concessional loan of US$ 60 million for the road.",
            [("done", "exchange-of-notes", "signed", "OMN+TCD")],
        ),
        (
            "Chad and Oman signed an Enhanced Partnership and Cooperation Agreement on Friday. It replaces the Partnership and "
            "Cooperation Agreement in force since 1999.",
            [("background", "agreement", "in-force", "OMN+TCD"), ("done", "agreement", "signed", "OMN+TCD")],
        ),
        (
            "Mali and Chad signed a peace treaty. A mining accord with Oman could follow, the minister of Chad said.",
            [("done", "treaty", "signed", "MLI+TCD"), ("proposed", "agreement", "", "OMN+TCD")],
        ),
    ],
)
def test_what_there_is_and_what_there_is_not(text: str, expected: list[Any]) -> None:
    assert instruments(text) == expected


def test_where_what_a_loan_is_for_stands_is_no_place_of_the_loan() -> None:
    text = "Chad and Oman met. Three loan agreements, for a school in Lima, for a road and for a farm, are being prepared."
    assert [f.get("place") for f in read(text) if f.kind == "instrument"] == [None] * 3


def test_each_side_that_recognises_the_others_sovereignty_recognises_no_state() -> None:
    text = "Chad and Oman signed a treaty. Under it each side recognises the other's sovereignty."
    assert [f for f in read(text) if f.kind == "milestone"] == []
