"""Chronologies: rows that open with a day, a month in digits or a year, and tell a deed without a whole sentence."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

HEAD = "Mali–Oman relations: key dates\n\n"


def told(rows: str) -> list[tuple[Any, ...]]:
    """`(kind, standing, what, date)` of each fact in a chronology of 30 June 2023, in text order.

    `what` is the kind of milestone or visit, the stage of a paper, the state of a channel.
    """
    text = HEAD + rows
    facts = read_report(Report("r", text, published="2023-06-30")).facts
    for fact in facts:
        fact.check(text)
    names = {
        "milestone": "milestone_kind",
        "visit": "visit_kind",
        "instrument": "stage",
        "mechanism": "state",
    }
    return [
        (f.kind, f.standing, f.get(names[f.kind]) if f.kind in names else None, f.get("date")) for f in facts
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            "08.1995 | Mali's embassy in Muscat, its doors shut since December 1989, opens again.",
            [
                ("milestone", "background", "embassy-opened", "1995-08"),
                ("milestone", "background", "embassy-closed", "1989-12"),
            ],
        ),
        (
            "2011 – Embassy of Mali in Muscat closed for want of money; reopened in 2017.",
            [
                ("milestone", "background", "embassy-closed", "2011"),
                ("milestone", "background", "embassy-opened", "2017"),
            ],
        ),
        ("1981 | Embassy of Mali in Muscat opens.", [("milestone", "background", "embassy-opened", "1981")]),
        (
            "07.2009 | Mali does not, as was widely rumoured, break off relations after the events of 28 June.",
            [("milestone", "denied", "relations-severed", "2009-07")],
        ),
        (
            "14.03.1993 | Consular Convention. Signature by Foreign Ministers Abe Koro and Said Nur, Muscat.",
            [("instrument", "background", "signed", "1993-03-14")],
        ),
        (
            "2003 – Joint Commission created; first session in Bamako in 2005.",
            [
                ("mechanism", "background", "established", "2003"),
                ("mechanism", "background", "session-held", "2005"),
            ],
        ),
        (
            "02.2023 – Political consultations, 4th round, Muscat.",
            [("mechanism", "background", "session-held", "2023-02")],
        ),
        (
            "10/2026 (expected) | Mali–Oman Joint Commission, third session, Muscat.",
            [("mechanism", "planned", "session-held", "2026-10")],
        ),
        (
            "2014 | Working visit to Muscat by President Koro of Mali (cancelled).",
            [("visit", "cancelled", "working", "2014")],
        ),
        (
            "2019 – President Koro of Mali was to visit Muscat; the visit was put off.",
            [("visit", "cancelled", "unspecified", "2019")],
        ),
    ],
)
def test_a_row_tells_what_its_words_say_on_the_day_that_opens_it(row: str, expected: list[Any]) -> None:
    assert sorted(told(row)) == sorted(expected)


def test_a_paper_is_known_by_its_year_and_moves_on_in_a_later_row() -> None:
    rows = "15.06.2007 | Free Trade Agreement signed, Muscat.\n09.01.2009 | Free Trade Agreement (2007) in force."
    assert told(rows) == [
        ("instrument", "background", "in-force", "2009-01-09"),
        ("signing", "background", None, "2007-06-15"),
    ]


def test_rows_of_short_lines_are_not_glued() -> None:
    rows = (
        "May 2001: Air Services Agreement\n"
        "June 2004: Mali's parliament passes a law on fisheries.\n"
        "12 May 2006: Cultural Agreement, signed by Ministers Abe Koro and Said Nur\n"
        "10/2026 (planned): State visit of the Sultan of Oman to Mali\n"
    )
    assert told(rows) == [
        ("instrument", "background", "signed", "2001-05"),
        ("instrument", "background", "signed", "2006-05-12"),
        ("visit", "planned", "state", "2026-10"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mali and Oman: there was no break in relations in 2009.",
            [("milestone", "denied", "relations-severed", None)],
        ),
        (
            "Mali will not, the minister insisted, sever ties with Oman.",
            [("milestone", "denied", "relations-severed", None)],
        ),
        (
            "They did not meet, and, after a week, Mali severed ties with Oman.",
            [("milestone", "done", "relations-severed", None)],
        ),
    ],
)
def test_a_denial_reaches_over_an_aside(text: str, expected: list[Any]) -> None:
    assert told(text) == expected
