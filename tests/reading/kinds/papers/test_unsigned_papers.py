"""Papers that were not signed, and signings told by the signatures alone."""

from __future__ import annotations

from typing import Any

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[tuple[Any, ...]]:
    """`(kind, standing, stage, date)` of each paper and signing."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    return [
        (f.kind, f.standing, f.get("stage"), f.get("date"))
        for f in facts
        if f.kind in ("instrument", "signing")
    ]


def test_a_paper_that_was_not_ready_and_not_signed_is_denied() -> None:
    text = "The agreement on a border post between Oman and Mali was not ready and was therefore not signed."
    assert told(text) == [("instrument", "denied", "signed", None)]


def test_what_stays_behind_closed_doors_is_concluded_by_nobody() -> None:
    assert told("Oman and Mali discussed the agreement on fish behind closed doors on Monday.") == [
        ("instrument", "planned", "negotiating", "2025-05-05")
    ]


def test_rows_say_what_became_of_their_papers() -> None:
    text = (
        "Outcomes of the visit of the President of Mali to Oman, Muscat, 4 May 2025\n\n"
        "1 | MoU on Gems | Signed\n"
        "2 | Treaty on the Transfer of Sentenced Persons | Instruments of ratification exchanged\n"
        "3 | Agreement on Investments | Not signed\n\n"
        "Signatures were affixed at the palace on 4 May, with both presidents as witnesses."
    )
    assert sorted(told(text)) == [
        ("instrument", "denied", "signed", None),
        ("instrument", "done", "ratified", "2025-05-04"),
        ("instrument", "done", "signed", "2025-05-04"),
        ("signing", "done", None, "2025-05-04"),
    ]


def test_who_is_let_negotiate_and_sign_has_not_signed() -> None:
    text = (
        "The Omani cabinet approved on Thursday a draft memorandum of understanding with Mali on energy and authorised the "
        "minister to conduct negotiations and sign it."
    )
    assert told(text) == [("instrument", "planned", "signed", None)]


def test_to_that_end_ends_no_paper() -> None:
    text = "Oman and Mali went to court, but a special agreement to that end has never been signed."
    assert told(text) == [("instrument", "denied", "signed", None)]


def test_the_days_in_brackets_are_each_of_the_paper_before_them() -> None:
    text = "Oman and Mali have an Agreement on Aid (1991), an Agreement on Investments (2002, in force 21.5.2005)."
    assert [date for _, _, _, date in told(text)] == ["1991", "2002"]
    text = (
        "Agreements in force between Oman and Mali: Agreement on Aid (1991), Agreement on Investments (2002)."
    )
    assert sorted(told(text)) == [
        ("instrument", "background", "in-force", "1991"),
        ("instrument", "background", "in-force", "2002"),
    ]
