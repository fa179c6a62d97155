"""Programmes, diaries, digests and reviews: what a line above, a label or the title gives the rows below it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole

PROGRAMME = (
    "PROGRAMME\n"
    "Official visit of H.E. Mr Alar Karis, President of the Republic of Estonia, to Mongolia\n"
    "12-13 May 2026\n\n"
    "Tuesday, 12 May\n"
    "10:40 Arrival at Chinggis Khaan International Airport\n"
    "15:30 Talks with the President of Mongolia, H.E. Mr Ukhnaa Khurelsukh\n"
    "16:45 Signing of the Agreement on Air Services between the two governments\n\n"
    "Wednesday, 13 May\n"
    "09:30 Meeting with the Prime Minister of Mongolia, H.E. Mr Gombojav Zandanshatar\n"
)
DIARY = (
    "FOREIGN MINISTRY WEEKLY DIARY (16-22 March 2026)\n\n"
    "Monday 16 March\n"
    "- Foreign Minister Elina Valtonen will meet the Foreign Minister of Chile in Helsinki.\n"
    "- Minister Valtonen attends the Foreign Affairs Council in Brussels.\n\n"
    "Thursday\n"
    "- Signing of a memorandum of understanding on water management between Finland and Kazakhstan.\n\n"
    "Background\n"
    "Finland and Kazakhstan signed an agreement on forestry.\n"
)
REVIEW = (
    "YEAR IN REVIEW: Kenya's diplomacy in 2025\n\n"
    "January\nPresident William Ruto paid a state visit to Angola.\n\n"
    "March\nKenya and Slovenia established diplomatic relations.\n\n"
    "November 4\nKenya opened an embassy in Rabat.\n"
)


def told(text: str, published: str, *fields: str) -> list[tuple[Any, ...]]:
    return [(f["kind"], f["standing"], *map(f.get, fields)) for f in whole(text, published=published)]


def test_the_day_above_dates_the_rows_of_a_programme_and_no_row_places_the_next() -> None:
    assert told(PROGRAMME, "2026-05-08", "date", "place") == [
        ("instrument", "planned", "2026-05-12", None),
        ("meeting", "planned", "2026-05-12", None),
        ("meeting", "planned", "2026-05-13", None),
        ("signing", "planned", "2026-05-12", None),
        ("visit", "planned", "2026-05-12/2026-05-13", None),
    ]


def test_the_rows_of_a_diary_are_of_the_day_above_until_another_part_begins() -> None:
    assert told(DIARY, "2026-03-13", "date") == [
        ("instrument", "done", None),
        ("instrument", "planned", "2026-03-19"),
        ("meeting", "planned", "2026-03-16"),
        ("signing", "done", None),
        ("signing", "planned", "2026-03-19"),
        ("visit", "planned", "2026-03-16"),
    ]


def test_what_happened_in_the_year_under_review_is_the_news_of_the_review() -> None:
    assert told(REVIEW, "2025-12-30", "date") == [
        ("milestone", "done", "2025-03"),
        ("milestone", "done", "2025-11-04"),
        ("visit", "done", "2025-01"),
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Key events in relations between Moldova and Turkey in 2024\n\n"
         "- 15 January: Foreign Minister Mihai Popsoi of Moldova paid a visit to Ankara.\n"
         "- 3 March: The two countries opened a fair.\n", "2024-01-15"),
        ("Honduras and China\n\n2023\n9-14 June. President Xiomara Castro of Honduras visited China.\n"
         "2 July. A fair opened.\n", "2023-06-09/2023-06-14"),
        ("CHRONOLOGY OF PERU-INDONESIA RELATIONS\n\n"
         "1975 - Establishment of diplomatic relations between Peru and Indonesia (12 August).\n", "1975-08-12"),
    ],
)  # fmt: skip
def test_the_title_or_the_line_above_tells_the_year_of_a_row(text: str, date: str) -> None:
    assert [f["date"] for f in whole(text, published="2025-01-10")] == [date]


def test_a_label_of_two_states_tells_whom_its_row_is_about() -> None:
    text = (
        "NEWS IN BRIEF\n\n"
        "Bolivia, India: Foreign Minister Fernando Aramayo met S. Jaishankar in New Delhi.\n"
        "Togo, Benin: The presidents of the two countries will hold a summit in Cotonou next week.\n"
    )
    assert [f["states"] for f in whole(text, published="2026-03-06")] == [["BOL", "IND"], ["BEN", "TGO"]]


def test_the_day_before_two_ministers_of_two_states_is_that_of_their_talks() -> None:
    text = "4 November: The foreign ministers of Georgia and Turkmenistan held talks in Tbilisi."
    assert told(text, "2025-11-09", "date") == [("meeting", "done", "2025-11-04")]


def test_who_stands_before_the_dash_of_an_entry_has_the_talks_behind_it() -> None:
    text = (
        "2011 February: Foreign Minister G.L. Peiris of Sri Lanka visited Egypt\n"
        "2023 October: Minister Ali Sabry - bilateral talks with Minister Shoukry, Cairo\n"
    )
    meeting = whole(text, published="2025-04-01")[0]
    assert [p["name"] for p in meeting["participants"]] == ["Ali Sabry", "Shoukry"]


def test_slashes_part_the_cells_of_a_table_of_visits() -> None:
    text = (
        "High-level visits between Malaysia and Qatar\n\n"
        "Year / Visitor / Destination\n"
        "2018 / Sheikh Tamim bin Hamad Al Thani, Emir of Qatar / Kuala Lumpur\n"
        "2019 / Tun Dr Mahathir Mohamad, Prime Minister of Malaysia / Doha\n"
    )
    assert told(text, "2025-04-01", "visitor_state", "host_state", "date") == [
        ("visit", "background", "QAT", "MYS", "2018"),
        ("visit", "background", "MYS", "QAT", "2019"),
    ]
