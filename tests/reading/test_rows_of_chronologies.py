"""Chronologies, calendars and news of a day: what opens an entry or stands above it dates all that is told in it."""

from __future__ import annotations

from typing import Any

from tests.reading.whole_facts import whole


def told(text: str, published: str, *fields: str) -> list[tuple[Any, ...]]:
    return [(f["kind"], f["standing"], *map(f.get, fields)) for f in whole(text, published=published)]


def test_the_present_tense_of_a_chronology_of_a_year_is_no_plan() -> None:
    text = (
        "HIGHLIGHTS OF THE YEAR 2024\n\n"
        "APRIL 11 - Foreign Minister Omar Paganini of Uruguay pays a working visit to Tokyo.\n"
        "JULY 4 - Uruguay and Malta establish a mechanism of political consultations.\n"
    )
    assert told(text, "2024-12-28", "date") == [
        ("mechanism", "done", "2024-07-04"),
        ("visit", "done", "2024-04-11"),
    ]


def test_later_sentences_of_an_entry_are_of_the_year_that_opens_it() -> None:
    text = (
        "Nepal-Sri Lanka relations: a timeline\n\n"
        "2014: President Mahinda Rajapaksa of Sri Lanka visits Kathmandu.\n"
        "2018: The foreign ministers met in Colombo. A memorandum of understanding on youth was signed.\n"
    )
    papers = [f for f in whole(text, published="2026-02-02") if f["kind"] == "instrument"]
    assert [(f["standing"], f["date"]) for f in papers] == [("background", "2018")]


def test_days_below_the_name_of_a_month_are_those_of_the_visits_there() -> None:
    text = (
        "CALENDAR OF OFFICIAL VISITS - SECOND QUARTER 2026\n\n"
        "April\n"
        "7-9: Prime Minister of Cambodia, Hun Manet, to Laos\n"
        "14: Foreign Minister of Laos, Thongsavanh Phomvihane, to Brunei\n\n"
        "May\n"
        "5: a fair in Vientiane\n"
    )
    assert told(text, "2026-03-28", "host_state", "date") == [
        ("visit", "planned", "LAO", "2026-04-07/2026-04-09"),
        ("visit", "planned", "BRN", "2026-04-14"),
    ]


def test_today_and_tomorrow_head_the_news_below_them() -> None:
    text = (
        "Yesterday in brief\n\n"
        "* Mozambique's parliament approved the extradition treaty with Brazil.\n"
        "* Sudan and Chad signed an agreement on ports in Khartoum.\n\n"
        "Tomorrow\n"
        "* Rwanda and Jordan to sign a defence accord in Kigali.\n"
    )
    dates = {(f["kind"], f["standing"], f["date"]) for f in whole(text, published="2026-01-20")}
    assert dates == {
        ("instrument", "done", "2026-01-19"),
        ("signing", "done", "2026-01-19"),
        ("instrument", "planned", "2026-01-21"),
        ("signing", "planned", "2026-01-21"),
    }


def test_who_is_in_one_entry_has_no_talks_in_the_next() -> None:
    text = (
        "Calls of March\n\n"
        "11 March - Foreign Minister of Slovakia Juraj Blanar in Brussels\n"
        "19 March - Telephone conversation with the Foreign Minister of Egypt, Badr Abdelatty\n"
    )
    assert [f["kind"] for f in whole(text, published="2026-04-01")] == ["visit"]


def test_a_visit_lasts_from_the_first_to_the_last_day_of_its_programme() -> None:
    text = (
        "State visit of the President of the Republic of Slovenia to Chile\nItinerary\n\n"
        "Sunday, November 8, 2026\n20.15 Arrival in Santiago\n\n"
        "Tuesday, November 10, 2026\n10.00 a.m. Departure\n"
    )
    assert [f["date"] for f in whole(text, published="2026-11-05")] == ["2026-11-08/2026-11-10"]


def test_a_diary_of_many_lands_puts_nobody_where_it_is_written() -> None:
    text = (
        "WEEK AHEAD\n\n"
        "BRIDGETOWN (CANA) - A look at events in the coming week:\n\n"
        "SUNDAY\n"
        "- Guyana's Foreign Minister Hugh Todd leaves for New Delhi.\n\n"
        "MONDAY\n"
        "- Barbados Prime Minister Mia Mottley receives Rwandan President Paul Kagame.\n"
        "- Suriname marks 50 years of diplomatic relations with the Netherlands.\n"
    )
    assert set(told(text, "2026-03-07", "host_state", "date")) == {
        ("meeting", "planned", None, "2026-03-09"),
        ("milestone", "planned", None, "1976"),
        ("visit", "planned", "IND", "2026-03-08"),
        ("visit", "planned", "BRB", "2026-03-09"),
    }
