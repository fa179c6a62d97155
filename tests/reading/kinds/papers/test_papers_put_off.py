"""Papers meant to be signed that were put off, drafts that are to be signed, and signings that somebody watched."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import read

TALKS = "Oman and Chad held talks in Lima on 6 May. "


def told(text: str) -> list[tuple[Any, ...]]:
    """`(kind, standing, stage or None)` of every paper and signing in a report of 7 May 2024, signings last."""
    facts = [f for f in read(text) if f.kind in ("instrument", "signing")]
    return sorted((f.kind, f.standing, f.get("stage")) for f in facts)


@pytest.mark.parametrize(
    "text",
    [
        "An agreement on ports, due to be signed on the same occasion, has been postponed.",
        "An agreement on ports, which should have been signed on this occasion, has been put off.",
    ],
)
def test_put_off(text: str) -> None:
    assert told(TALKS + text) == [("instrument", "planned", "signed"), ("signing", "cancelled", None)]


def test_not_put_off() -> None:
    text = "An agreement on ports, due to be signed on the same occasion, has not been postponed."
    assert ("signing", "cancelled", None) not in told(TALKS + text)


@pytest.mark.parametrize("drafts", ["Two drafts have been agreed by experts", "Two drafts have been agreed"])
def test_drafts_to_be_signed(drafts: str) -> None:
    text = f"{drafts}: the Agreement on Fisheries and the Programme of Cooperation in Culture. They will be signed in June."
    assert told(TALKS + text) == [
        ("instrument", "planned", "signed"),
        ("instrument", "planned", "signed"),
        ("signing", "planned", None),
    ]


@pytest.mark.parametrize(
    "watched",
    [
        "rose to watch how their foreign ministers signed",
        "were on hand to watch their foreign ministers sign",
    ],
)
def test_watched(watched: str) -> None:
    text = f"Presidents Abe Koro of Oman and Issa Deby of Chad {watched} an agreement on fish."
    assert told(text) == [("instrument", "done", "signed"), ("signing", "done", None)]


def test_at_the_close_of_a_round() -> None:
    text = "A memorandum on ports is to be signed at the close of the round."
    assert told(TALKS + text) == [("instrument", "planned", "signed"), ("signing", "planned", None)]


@pytest.mark.parametrize(
    "text",
    [
        "The Treaty on Tax between Oman and Chad should have been signed in Lima on 3 May.",
        "The Treaty on Tax between Oman and Chad was to have been signed in Lima on 3 May; the ceremony was put off.",
        "Oman and Chad are at work on a Treaty on Tax. It was to have been signed in Lima on 3 May.",
    ],
)
def test_what_should_have_been_signed_was_not(text: str) -> None:
    found = [(f.standing, f.get("date")) for f in read(text) if f.kind == "signing"]
    assert found == [("cancelled", "2024-05-03")]
    assert {f.standing for f in read(text) if f.kind == "instrument"} <= {"planned", "background"}


def test_what_is_said_to_have_been_signed_may_be() -> None:
    text = "Oman and Chad are at work on a Treaty on Tax. It is said to have been signed in Lima on 3 May."
    assert not [f for f in read(text) if f.standing == "cancelled"]


def test_a_ceremony_was_not_meant_for_the_day_on_which_it_was_dropped() -> None:
    text = f"{TALKS}A treaty on tax was to be signed. The ceremony was dropped from the programme on 2 May."
    assert [(f.standing, f.get("date")) for f in read(text) if f.kind == "signing"] == [("cancelled", None)]
