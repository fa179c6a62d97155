"""The signing of a paper that a sentence before names: it is set for a day, or has taken place."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import read

FIRST = "Delegations from Mongolia and Peru initialled an air services agreement in Lima on 16 April. "


def signings(text: str) -> list[tuple[Any, ...]]:
    """`(standing, states, date, place)` of every signing in a report of 7 May 2024, in text order."""
    return [
        (f.standing, "+".join(f["states"]), f.get("date"), f.get("place"))
        for f in read(text)
        if f.kind == "signing"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The full-dress signing is pencilled in for March in Ulaanbaatar.",
            ("planned", "MNG+PER", "2025-03", "Ulaanbaatar"),
        ),
        ("The signing will take place in Lima in June.", ("planned", "MNG+PER", "2024-06", "Lima")),
        ("Signature is foreseen for 4 June.", ("planned", "MNG+PER", "2024-06-04", None)),
        ("Its formal signing has been set for 2 July.", ("planned", "MNG+PER", "2024-07-02", None)),
        (
            "It will be signed on the margins of the UN General Assembly in September.",
            ("planned", "MNG+PER", "2024-09", None),
        ),
        ("It will be signed at the ASEAN summit in June.", ("planned", "MNG+PER", "2024-06", None)),
        ("The signing ceremony is due in June.", ("planned", "MNG+PER", "2024-06", None)),
        ("The signing took place in Ulaanbaatar on 3 May.", ("done", "MNG+PER", "2024-05-03", "Ulaanbaatar")),
    ],
)
def test_the_signing_of_the_paper_just_named(text: str, expected: tuple[Any, ...]) -> None:
    assert signings(FIRST + text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "No date has been set for the signing.",
        "The signing is expected to boost trade.",
        "The signature was followed by a meal in Lima.",
        "The signing of the striker is expected in June.",
    ],
)
def test_what_else_is_said_of_a_signing(text: str) -> None:
    assert signings(FIRST + text) == []


def test_a_signing_without_a_paper_is_anybodys() -> None:
    text = "Delegations from Mongolia and Peru met in Lima on 16 April. The signing is expected in June."
    assert signings(text) == []


@pytest.mark.parametrize(
    "told",
    [
        "The ministers of Chad and Peru agreed in Lima on Friday to sign a protocol on wool.",
        "The ministers of Chad and Peru agreed on Friday in Lima to sign a protocol on wool.",
        "The ministers of Chad and Peru decided in Lima on Friday that a protocol on wool be signed.",
    ],
)
def test_day_and_place_of_a_resolve_are_not_those_of_what_is_resolved(told: str) -> None:
    facts = read(told)
    assert [(f.kind, f.standing, f.get("date"), f.get("place")) for f in facts] == [
        ("instrument", "planned", None, None)
    ]


def test_what_ministers_do_in_another_clause_signs_nothing() -> None:
    told = "A trade deal between Chad and Peru came closer on Friday as the ministers closed the last open chapter."
    assert [f.kind for f in read(told)] == []


def test_the_day_on_which_talks_ended_is_behind() -> None:
    told = "Talks between Chad and Peru on a fishing accord ended in Lima on Friday without result."
    assert [f.get("date") for f in read(told) if f.kind == "instrument"] == ["2024-05-03"]


def test_the_day_of_a_joint_statement_is_not_that_of_what_it_plans() -> None:
    told = "Chad and Peru said in a joint statement on Friday that they would set up a business council."
    assert [f.get("date") for f in read(told) if f.kind == "mechanism"] == [None]
