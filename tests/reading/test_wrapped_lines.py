"""Which lines of a text belong together, and which stand each by itself."""

from __future__ import annotations

import pytest

from chancery.reading.layout import blocks


def lines(text: str) -> list[tuple[str, str]]:
    """`(sort, words)` of each block."""
    return [(b.sort, " ".join(text[b.start : b.end].split())) for b in blocks(text)]


@pytest.mark.parametrize(
    "marks", [("1.", "2.", "3."), ("1)", "2)", "3)"), ("(1)", "(2)", "(3)"), ("a)", "b)", "c)")]
)
def test_lines_that_are_counted_through_are_items_though_lines_are_wrapped(
    marks: tuple[str, str, str],
) -> None:
    text = (
        "India and Oman signed three documents in New Delhi on 3 May 2025.\n"
        f"{marks[0]} Memorandum of Understanding on cooperation in health and\nmedical science\n"
        f"{marks[1]} Agreement on air services\n"
        f"{marks[2]} Protocol on plant quarantine"
    )
    assert lines(text)[1:] == [
        ("item", f"{marks[0]} Memorandum of Understanding on cooperation in health and medical science"),
        ("item", f"{marks[1]} Agreement on air services"),
        ("item", f"{marks[2]} Protocol on plant quarantine"),
    ]


def test_a_short_last_item_does_not_take_the_line_behind_it() -> None:
    text = (
        "India and Oman signed two documents in New Delhi on 3 May 2025.\n"
        "1. Memorandum of Understanding on health\n"
        "2. Letter of intent on ports\n"
        "Signatory for Item 1-2 from India: Secretary (West)"
    )
    assert lines(text)[-2:] == [
        ("item", "2. Letter of intent on ports"),
        ("heading", "Signatory for Item 1-2 from India: Secretary (West)"),
    ]


def test_a_wrapped_line_that_opens_with_a_lone_number_goes_on() -> None:
    text = (
        "The ministers of the two countries agreed in Lima to meet again on May\n"
        "5. They had not met for a long time, and the ministry said that there was\n"
        "much to talk about between the two sides after so many years of silence."
    )
    assert len(lines(text)) == 1


def test_rows_that_tabs_part_stand_each_by_itself() -> None:
    text = (
        "No\tTitle of the document\tSigned by (Omani side)\n"
        "1\tMemorandum of Understanding on labour\tMinistry of Labour\n"
        "2\tAgreement on air services\tMinistry of Transport"
    )
    assert [words for _, words in lines(text)] == [" ".join(row.split()) for row in text.split("\n")]


@pytest.mark.parametrize(
    "rows",
    [
        [
            "05/2005; Foreign Minister Anna Lind; consultations held in Maseru",
            "11/2012; Prime Minister Leif Olsson; official visit to Maseru",
        ],
        [
            "2004, 12-14 October – visit of the Prime Minister to Muscat, first of all",
            "2008, March – visit of the Minister of Finance to Sofia in his turn",
        ],
        [
            "May 2009 / Ramon Quispe, Minister of Foreign Affairs / Official",
            "June 2011 / Omar Bah, President of the Assembly / Working visit",
        ],
    ],
)
def test_rows_without_bars_stand_each_by_itself(rows: list[str]) -> None:
    text = "\n".join(["A line of some fifty letters or more that opens it, one", *rows])
    assert [text[b.start : b.end] for b in blocks(text)][-2:] == rows


def test_days_hours_and_cities_open_lines_of_their_own() -> None:
    text = (
        "What is on this week in the region and what is still to be confirmed\n"
        "MONDAY, Feb. 2\n"
        "LIMA - The president of Chile begins a two-day visit to Peru for talks\n"
        "TUESDAY, Feb. 3\n"
        "09:30 Meeting of the ministers of trade of the two sides at the ministry\n"
        "11:00 Signing of the agreement on customs in the hall of the ministry\n"
        "QUITO - The foreign ministers of Ecuador and Cuba hold talks at the palace\n"
    )
    assert len(lines(text)) == 7


def test_a_title_in_capitals_stands_apart_from_the_lines_around_it() -> None:
    text = (
        "Ministry of Foreign Affairs of the Republic of Ghana\n"
        "SCHEDULE OF ENGAGEMENTS OF THE MINISTER, HON. SAMUEL ABLAKWA, FOR THE WEEK\n"
        "Engagements of the week from the sixth to the tenth of April in Accra\n"
    )
    assert len(lines(text)) == 3
