"""Several papers told one after the other: by number, by what each is for, or as the former and the latter."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import paper, parties, signing, whole

PAIR = ["GEO", "MLT"]
SIDES = parties(("Georgia", "GEO"), ("Malta", "MLT"))
DAY = "2025-05-05"


def one(title: str | None, type_: str, sector: str, **fields: Any) -> dict[str, Any]:
    return paper(title, type_, PAIR, date=DAY, sectors=[sector], **fields)


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Two loans were signed by Georgia and Malta on Monday, one of 30 million euros for roads and another of 85"
            " million for a power line.",
            one("another of 85 million for a power line", "loan-grant", "energy"),
            one("one of 30 million euros for roads", "loan-grant", "transport"),
        ),
        (
            "Georgia and Malta signed two financing agreements on Monday: one supporting customs controls, the other"
            " vocational training in the south.",
            one("one supporting customs controls", "loan-grant", "customs", parties=SIDES),
            one("other vocational training in the south", "loan-grant", "education", parties=SIDES),
        ),
        (
            "Georgia and Malta signed two memorandums on Monday, the first on roads and the other on wine.",
            one("first on roads", "memorandum-of-understanding", "transport", parties=SIDES),
            one("other on wine", "memorandum-of-understanding", "agriculture", parties=SIDES),
        ),
    ],
)
def test_each_of_two_is_a_paper_by_what_it_is_for(
    text: str, first: dict[str, Any], second: dict[str, Any]
) -> None:
    assert whole(text) == [first, second, signing(PAIR, date=DAY, declared=2)]


@pytest.mark.parametrize(
    "telling",
    [
        "The former deals with tea, the latter with extradition.",
        "The first is about tea and the second sets out rules for the transfer of prisoners.",
        "The former concerns tea; the latter, extradition.",
    ],
)
def test_a_later_sentence_tells_what_two_papers_are_about(telling: str) -> None:
    assert whole(f"Georgia and Malta penned an MoU and a protocol on Monday. {telling}") == [
        one(None, "memorandum-of-understanding", "agriculture", parties=SIDES),
        one(None, "protocol", "justice", parties=SIDES),
        signing(PAIR, date=DAY),
    ]


def test_nothing_is_told_in_turn_of_three_papers() -> None:
    text = "Georgia and Malta penned an MoU, a treaty and a protocol on Monday. The former is old, the latter on tea."
    assert [
        row.get("sectors") for row in whole(text) if row["type" if "type" in row else "kind"] == "protocol"
    ] == [None]


def test_numbered_papers_are_told_by_plain_verbs() -> None:
    text = (
        "Georgia and Malta signed three agreements on Monday. The first abolishes visas, the second sets up rules for"
        " the transfer of prisoners, and the last regulates air traffic."
    )
    assert whole(text) == [
        one(None, "agreement", "aviation"),
        one(None, "agreement", "consular"),
        one(None, "agreement", "justice"),
        signing(PAIR, date=DAY, declared=3),
    ]


def test_a_subject_set_off_by_a_comma_is_that_of_its_number() -> None:
    text = "Two agreements were signed on Monday between Georgia and Malta: the first on tourism; the second, on extradition."
    assert whole(text) == [
        one("first on tourism", "agreement", "tourism"),
        one("second on extradition", "agreement", "justice"),
        signing(PAIR, date=DAY, declared=2),
    ]


def test_the_one_that_is_the_largest_is_no_further_paper() -> None:
    text = "Georgia and Malta signed an agreement on the first railway on Monday, one of the longest of all."
    assert whole(text) == [
        one("agreement on the first railway", "agreement", "transport", parties=SIDES),
        signing(PAIR, date=DAY),
    ]
