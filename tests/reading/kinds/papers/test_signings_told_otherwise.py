"""Signings told by what came of talks, by their noun, or behind a clause on the paper."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import signing, whole

BOTH = ["PER", "TCD"]


def signings(text: str) -> list[dict[str, Any]]:
    return [row for row in whole(text) if row["kind"] == "signing"]


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("Nine papers resulted from Monday's talks between the presidents of Peru and Chad.", 9),
        ("Seven agreements are the outcome of Monday's talks between the presidents of Peru and Chad.", 7),
        (
            "Ten documents were the fruit of the talks that the presidents of Peru and Chad held on Monday.",
            10,
        ),
        ("Eight documents came out of Monday's talks between the presidents of Peru and Chad.", 8),
        ("The visit of the president of Chad to Peru on Monday yielded six documents.", 6),
    ],
)
def test_papers_counted_that_came_of_talks(text: str, declared: int) -> None:
    assert signings(text) == [signing(BOTH, date="2025-05-05", declared=declared)]


def test_one_document_that_came_of_talks_need_not_be_signed() -> None:
    assert not signings("The talks between the presidents of Peru and Chad produced a document on fisheries.")


@pytest.mark.parametrize("done", ["was done", "was performed", "was carried out"])
def test_the_signing_was_done_somewhere(done: str) -> None:
    text = f"Peru and Chad have exchanged notes on two grants. The signing {done} in Lima on Monday by the ministers."
    assert signings(text) == [signing(BOTH, date="2025-05-05", place="Lima")]


@pytest.mark.parametrize(
    "text",
    [
        "The signing of the copper agreement between Peru and Chad has slipped to July.",
        "The signing of the copper agreement between Peru and Chad slipped into next year.",
        "The signing of the copper agreement between Peru and Chad was moved to a later date.",
    ],
)
def test_a_signing_that_slips_is_called_off(text: str) -> None:
    assert [row["standing"] for row in signings(text)] == ["cancelled"]


@pytest.mark.parametrize(
    "text",
    [
        "A protocol under which Chadian sailors will be trained in Callao was signed in Lima on Monday by Peru and Chad.",
        "An agreement whereby Peru will send teachers to Sarh was signed in Lima on Monday by Peru and Chad.",
        "A protocol on what each side shall pay was signed by Peru and Chad in Lima on Monday.",
        "A contract under which a Peruvian firm is to build a port at Sarh was signed by Peru and Chad in Lima on Monday.",
    ],
)
def test_what_a_clause_on_the_paper_tells_is_not_said_of_its_signing(text: str) -> None:
    assert signings(text) == [signing(BOTH, date="2025-05-05", place="Lima")]


@pytest.mark.parametrize(
    "text",
    [
        "The signing of the copper agreement between Peru and Chad was put off on Monday.",
        "On Monday Peru and Chad put off the signing of the copper agreement.",
    ],
)
def test_the_day_on_which_a_signing_is_put_off_is_not_that_of_the_paper(text: str) -> None:
    assert [(row["standing"], row.get("date")) for row in whole(text) if row["kind"] == "instrument"] == [
        ("planned", None)
    ]
    assert [row["standing"] for row in signings(text)] == ["cancelled"]


def test_what_is_put_off_and_still_meant_is_a_paper_to_come() -> None:
    text = (
        "The signing of the copper agreement between Peru and Chad was called off at noon. It will be signed when the"
        " premier of Chad comes to Lima in September."
    )
    assert [row["standing"] for row in signings(text)] == ["cancelled"]
    assert [
        (row["standing"], row.get("date"), row.get("place"))
        for row in whole(text)
        if row["kind"] == "instrument"
    ] == [("planned", "2025-09", "Lima")]
