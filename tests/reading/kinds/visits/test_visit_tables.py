"""Tables of visits whose cells slashes, semicolons, tabs or nothing part, and rows that begin with a year."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[tuple[Any, ...]]:
    """`(visitor, their state, host, kind, date, places)` of each visit in a report of 30 June 2025, in text order."""
    facts = read_report(Report("r", text, published="2025-06-30")).facts
    for fact in facts:
        fact.check(text)
    return [
        (
            f["visitor"][0]["name"],
            f.get("visitor_state"),
            f["host_state"],
            f["visit_kind"],
            f.get("date"),
            list(f.get("places") or ()),
        )
        for f in facts
        if f.kind == "visit"
    ]


@pytest.mark.parametrize("bar", [" / ", "; ", "\t", " | "])
def test_cells_stand_under_the_direction_whatever_parts_them(bar: str) -> None:
    rows = [
        ("Date", "Name and Position", "Nature of Visit"),
        ("11-13 July 1995", "President Ana Solis", "State visit (Bamako)"),
        ("20-21 November 2004", "President Ernesto Lara", "African Leaders' Meeting, Bamako"),
        ("May 2009", "Ramon Quispe, Minister of Foreign Affairs", "Official visit"),
    ]
    text = "Relations of Peru and Mali\nExchange of Visits\n\nA. From Peru to Mali\n\n" + "\n".join(
        map(bar.join, rows)
    )
    assert told(text) == [
        ("Ana Solis", "PER", "MLI", "state", "1995-07-11/1995-07-13", ["Bamako"]),
        ("Ernesto Lara", "PER", "MLI", "event", "2004-11-20/2004-11-21", ["Bamako"]),
        ("Ramon Quispe", "PER", "MLI", "official", "2009-05", []),
    ]


def test_a_remark_behind_an_entry_ends_no_list() -> None:
    text = (
        "Visits from Mali to Peru\n\n"
        "14-16 February 2007 - Issa Koro, Minister of Trade - Official visit, Lima. Memorandum on Fisheries signed\n"
        "8 September 2011 - Omar Bah, Speaker - Working visit, Lima\n"
    )
    assert [row[0] for row in told(text)] == ["Issa Koro", "Omar Bah"]


@pytest.mark.parametrize(
    ("row", "date"),
    [
        ("2015 (March): Sani Wade, Foreign Minister", "2015-03"),
        ("2015 May Foreign Minister Sani Wade", "2015-05"),
        ("2015, 12-14 October – Foreign Minister Sani Wade", "2015-10-12/2015-10-14"),
        ("2015 (4 June) Foreign Minister Sani Wade", "2015-06-04"),
        ("05/2015; Foreign Minister Sani Wade; consultations", "2015-05"),
        ("Foreign Minister Sani Wade 2015", "2015"),
    ],
)
def test_a_row_tells_its_day_with_the_year_first(row: str, date: str) -> None:
    text = f"Relations of Peru and Mali\n\nMalian visits to Peru\n\n{row}\n"
    assert [(visit[0], visit[4]) for visit in told(text)] == [("Sani Wade", date)]


@pytest.mark.parametrize(
    "text",
    [
        "Visits of Peru and Mali:\n\nFrom Mali: President Abe Koro (April 2012), Speaker Omar Bah (March 2009).\n",
        "Peru-Mali Relations\n\nMain visits\n\nIn Peru:\nApril 2012: President Abe Koro\nMarch 2009: Speaker Omar Bah\n",
        "Peru-Mali Relations\n\nMain visits\n\nb) Mali to Peru\nApril 2012: President Abe Koro\nMarch 2009: Speaker Omar Bah\n",
    ],
)
def test_a_label_or_a_line_of_its_own_tells_the_way(text: str) -> None:
    assert [row[:3] + row[4:5] for row in told(text)] == [
        ("Abe Koro", "MLI", "PER", "2012-04"),
        ("Omar Bah", "MLI", "PER", "2009-03"),
    ]


def test_the_place_cell_of_a_table_may_name_several_cities() -> None:
    text = (
        "List of visits\n\n"
        "Date | Visitor | Place | Occasion\n"
        "5-7 May 2014 | President of Mali Abe Koro | Lima | State visit\n"
        "3 Sept. 2019 | Peruvian Foreign Minister Ana Solis | Bamako, Kayes | Consultations\n"
    )
    assert told(text) == [
        ("Abe Koro", "MLI", "PER", "state", "2014-05-05/2014-05-07", ["Lima"]),
        ("Ana Solis", "PER", "MLI", "unspecified", "2019-09-03", ["Bamako", "Kayes"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        # Columns of something else, and a year that belongs to no visit.
        "Peru-Mali Trade\n\nDate / Name / Sum\nMay 2009 / Minister Luis Vela / 12 million\nMay 2010 / Minister Luis Vela / 2\n",
        "Peru-Mali Relations\n\nVisits to Peru\n\nPresident Abe Koro of Mali\n",
    ],
)
def test_rows_of_something_else_stay_silent(text: str) -> None:
    assert told(text) == []
