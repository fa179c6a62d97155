"""Lists of papers on pages about relations: their sections, their labels, and what each row says of its own day."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole

PAGE = "Relations between Peru and Oman\n\n"


def papers(text: str) -> list[tuple[Any, ...]]:
    """`(title, standing, stage, date)` of each paper, sorted by title."""
    return [
        (row["title"], row["standing"], row.get("stage"), row.get("date"))
        for row in whole(PAGE + text)
        if row["kind"] == "instrument"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a label is no part of the row above it, and one row may stand alone below its label
            "Agreements\nSigned:\nAgreement on Technical Cooperation (1998)\nMemorandum on Fisheries (Lima, 19 August 2022)\n"
            "In force:\nProtocol on Trade in Goods\nUnder negotiation:\nTreaty on the Transfer of Sentenced Persons\n",
            [
                ("Agreement on Technical Cooperation", "background", "signed", "1998"),
                ("Memorandum on Fisheries", "background", "signed", "2022-08-19"),
                ("Protocol on Trade in Goods", "background", "in-force", None),
                ("Treaty on the Transfer of Sentenced Persons", "planned", "negotiating", None),
            ],
        ),
        (  # lines that each begin with a paper are rows, however wide
            "Texts\n\nAir Services Agreement, signed in Muscat on 4 May 1982\n"
            "Convention for the Avoidance of Double Taxation, in force since 1 January 2002\n"
            "Programme of Cultural Exchanges, expired in 2019 and not renewed\n"
            "Agreement on Investments between the two states, under negotiation\n",
            [
                ("Agreement on Investments between the two states", "planned", "negotiating", None),
                ("Air Services Agreement", "background", "signed", "1982-05-04"),
                ("Convention for the Avoidance of Double Taxation", "background", "in-force", "2002-01-01"),
                ("Programme of Cultural Exchanges", "background", "expired", "2019"),
            ],
        ),
        (  # labels of several words
            "Signed, not yet in force\n\nAgreement on Air Services (Lima, 11 June 2024)\n\nIn preparation\n\n"
            "Agreement for the Avoidance of Double Taxation\n\nMemorandum of Understanding on Cyber Security\n",
            [
                ("Agreement for the Avoidance of Double Taxation", "planned", "negotiating", None),
                ("Agreement on Air Services", "background", "signed", "2024-06-11"),
                ("Memorandum of Understanding on Cyber Security", "planned", "negotiating", None),
            ],
        ),
        (  # an old paper told above introduces no others
            "The Joint Committee was founded by the Accord on Trade, signed in Lima on 12 March 1976. It is dormant.\n\n"
            "Texts\n\n"
            "Air Services Agreement, signed in Muscat on 4 May 1982\n"
            "Agreement on Driving Licences, ratified by Peru in 2024\n",
            [
                ("Accord on Trade", "background", "signed", "1976-03-12"),
                ("Agreement on Driving Licences", "background", "ratified", "2024"),
                ("Air Services Agreement", "background", "signed", "1982-05-04"),
            ],
        ),
        (  # nor does one just signed give its day to rows with their own
            "The ministers signed a memorandum on sport in Lima on 3 May 2025.\n\nTreaties\n\n"
            "Air Services Agreement, Muscat, 4 May 1982\nAgreement on Investments, Lima, 26 October 2000\n",
            [
                ("Agreement on Investments, Lima, 26 October 2000", "background", "signed", "2000-10-26"),
                ("Air Services Agreement, Muscat, 4 May 1982", "background", "signed", "1982-05-04"),
                ("memorandum on sport", "done", "signed", "2025-05-03"),
            ],
        ),
    ],
)
def test_rows_stand_where_their_section_and_their_own_words_put_them(
    text: str, expected: list[tuple[Any, ...]]
) -> None:
    assert papers(text) == expected


def test_what_is_in_force_came_to_be_so_at_some_time_before() -> None:
    text = "The following agreements are in force:\n\n- Agreement on Seeds\n- Agreement on Sport\n"
    assert {row[1:3] for row in papers(text)} == {("background", "in-force")}


def test_papers_ready_for_signature_have_no_occasion_yet() -> None:
    text = "Ready for signature are:\n\n1. an Agreement on Seeds\n2. a Memorandum on Sport\n"
    assert {row[1:3] for row in papers(text)} == {("planned", "signed")}
    assert [row for row in whole(PAGE + text) if row["kind"] == "signing"] == []


def test_a_communique_is_of_the_day_and_place_that_close_it() -> None:
    text = (
        "JOINT STATEMENT\non the Visit of the Minister of Foreign Affairs of Peru to Oman\n\nThe Minister paid a visit to "
        "Muscat on 3 and 4 May 2025. The sides had talks.\n\nMuscat, 4 May 2025\n"
    )
    told = [row for row in whole(text) if row["kind"] == "instrument"]
    assert [(row["type"], row["date"], row["place"]) for row in told] == [
        ("joint-statement", "2025-05-04", "Muscat")
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            "Agreement on the Avoidance of Double Taxation (initialled 2015)",
            ("Agreement on the Avoidance of Double Taxation", "background", "initialled", "2015"),
        ),
        (
            "Agreement on education (signed 2012, in force since 1 March 2013)",
            ("Agreement on education", "background", "in-force", "2013-03-01"),
        ),
    ],
)
def test_a_row_tells_its_last_stage_with_its_day(row: str, expected: tuple[Any, ...]) -> None:
    assert papers(f"Agreements\n{row}\nTreaty on health (ratified 2010)\n")[0] == expected
