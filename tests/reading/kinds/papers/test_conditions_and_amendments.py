"""Papers on a condition or under debate, what amends them, resolves that close a sentence, and rows that tell who signs."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Until ratified, the treaty between Chad and Oman binds nobody.",
            [("planned", "treaty", "ratified", "OMN+TCD")],
        ),
        (
            "The committee of Chad's parliament gave its opinion on the ratification of the treaty with Oman.",
            [("proposed", "treaty", "ratified", "OMN+TCD")],
        ),
        (
            "Chad's government considered on Monday the ratification of the treaty with Oman.",
            [("proposed", "treaty", "ratified", "OMN+TCD")],
        ),
        (
            "Chad's president proposed the ratification of the treaty with Oman.",
            [("proposed", "treaty", "ratified", "OMN+TCD")],
        ),
        (
            "An addendum to the tax treaty between Chad and Oman was signed in Lima on Monday.",
            [("done", "treaty", "amended", "OMN+TCD")],
        ),
        (
            "Chad and Oman signed an addendum to the 2017 memorandum on water on Monday.",
            [("done", "memorandum-of-understanding", "amended", "OMN+TCD")],
        ),
        (
            "Chad and Oman will begin negotiations on an Acquisition and Servicing Agreement and on an accord on secrets.",
            [("planned", "agreement", "negotiating", "OMN+TCD")] * 2,
        ),
    ],
)
def test_what_is_done_and_what_is_open(text: str, expected: list[Any]) -> None:
    assert instruments(text) == expected


def test_what_is_once_signed_is_not_signed() -> None:
    assert occasions("Once signed, the trade agreement between Chad and Oman would need a vote.") == []


def test_the_year_of_what_is_amended_is_not_the_day_of_its_addendum() -> None:
    text = "Chad and Oman signed an addendum to the 2017 memorandum on water on Monday."
    assert [f["date"] for f in read(text)] == ["2024-05-06"] * 2


@pytest.mark.parametrize(
    "behind",
    [
        "the two presidents agreed by telephone on Monday",
        "it was agreed on Monday",
        "the two ministers decided on Monday",
    ],
)
def test_the_day_of_a_resolve_that_closes_the_sentence_is_not_that_of_what_is_resolved(behind: str) -> None:
    text = f"Chad and Oman will begin talks on a trade agreement, {behind}."
    assert [f.get("date") for f in read(text) if f.kind != "statement"] == [None, None]


def test_a_paper_that_was_to_have_been_signed_has_no_day_yet() -> None:
    text = "A deal on mines between Chad and Oman was to have been signed in February but a row scuppered the ceremony."
    assert sorted((f.kind, f.standing, f.get("date")) for f in read(text)) == [
        ("instrument", "planned", None),
        ("signing", "cancelled", "2024-02"),
    ]


@pytest.mark.parametrize("behind", [" with effect from 12 May 2024", " with immediate effect"])
def test_from_when_on_a_deed_holds_is_no_part_of_a_title(behind: str) -> None:
    found = [
        f for f in read(f"Chad denounced the treaty with Oman on visas{behind}.") if f.kind == "instrument"
    ]
    assert [f["title"] for f in found] == ["treaty with Oman on visas"]


def test_who_signs_is_no_part_of_the_title_of_a_row() -> None:
    text = (
        "Documents signed by Chad and Oman in Lima on Monday:\n"
        "(a) Agreement on Nurses – Minister of Health (Chad) / Minister of Labour (Oman)\n"
        "(b) Air Services Agreement – Minister of Transport Abe Koro\n(c) MoU on trade with ports – phase two\n"
    )
    assert sorted(f["title"] for f in read(text) if f.kind == "instrument") == [
        "Agreement on Nurses",
        "Air Services Agreement",
        "MoU on trade with ports – phase two",
    ]
