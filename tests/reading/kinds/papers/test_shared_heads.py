"""Papers under one plural: rows of their sides and fields, and numbers that count them off a sentence later."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def papers(text: str) -> list[tuple[Any, ...]]:
    """`(type, standing, sectors, names of parties)` of every instrument."""
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    for fact in facts:
        fact.check(text)
    return sorted(
        (
            f["type"],
            f.standing,
            tuple(f.get("sectors") or ()),
            tuple(p["name"] for p in f.get("parties") or ()),
        )
        for f in facts
        if f.kind == "instrument"
    )


MOU = "memorandum-of-understanding"
SCHOOLS = ("Ministry of Education of Malta", "Ghana Education Trust Fund")
ROW = [
    (MOU, "done", ("agriculture",), ("Ministry of Agriculture", "Ministry of Agriculture")),
    (MOU, "done", ("culture",), ("National Archives",)),
    (MOU, "done", ("education",), SCHOOLS),
]


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana signed memoranda of understanding between the Ministries of Agriculture on food safety, between the"
        " Ministry of Education of Malta and the Ghana Education Trust Fund on scholarships and between the National Archives"
        " of the two countries.",
        "Memoranda of understanding were signed in Accra on Friday by Malta and Ghana: between the Ministries of Agriculture,"
        " on food safety; between the Ministry of Education of Malta and the Ghana Education Trust Fund, on scholarships;"
        " and between the National Archives of the two countries.",
    ],
)
def test_each_pair_of_a_row_has_a_paper(text: str) -> None:
    assert papers(text) == ROW


def test_a_row_may_name_the_field_first() -> None:
    text = (
        "Malta and Ghana exchanged memoranda of understanding on food safety between the Ministries of Agriculture and"
        " on scholarships between the Ministry of Education of Malta and the Ghana Education Trust Fund."
    )
    assert papers(text) == [ROW[0], ROW[2]]


SIGNED = "Malta and Ghana signed five documents in Accra on Friday. "
COUNTED = [
    ("agreement", "done", ("aviation",), ()),
    ("agreement", "done", ("consular",), ()),
    (MOU, "done", ("health",), ()),
    (MOU, "done", ("mining",), ()),
    (MOU, "done", ("sport",), ()),
]


@pytest.mark.parametrize(
    "told",
    [
        "Two of them are agreements, on visas and on air services; the rest are memoranda on health, mining and sport.",
        "Two are agreements: on visas and on air services. The other three are memoranda, on health, mining and sport.",
        "They are agreements on visas and air services, and memoranda on health, mining and sport.",
    ],
)
def test_papers_counted_off_are_those_just_signed(told: str) -> None:
    assert papers(SIGNED + told) == COUNTED


@pytest.mark.parametrize(
    "told",
    [
        "An agreement on ports is to follow in May.",
        "A sixth, an agreement on ports, will follow later.",
        "Still to come is an agreement on ports.",
    ],
)
def test_what_is_to_follow_was_not_signed(told: str) -> None:
    assert papers(SIGNED + told) == [("agreement", "planned", ("transport",), ())]
