"""Minutes whose text a report is, what comes of the papers in them, and days that are not yet or no more."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

TITLE = "MINUTES OF THE SECOND SESSION OF THE PERU – CHAD JOINT COMMISSION\n\n"
HELD = "1. The Joint Commission held its Second Session in Lima on 4 and 5 March 2025.\n\n"


def papers(text: str) -> list[tuple[str | None, ...]]:
    return [
        (r["type"], r["standing"], r.get("stage"), r.get("date"))
        for r in whole(text)
        if r["kind"] == "instrument"
    ]


def test_minutes_are_signed_where_and_when_their_end_says() -> None:
    text = f"{TITLE}{HELD}2. Both sides spoke of trade.\n\nSigned at Lima on 5 March 2025, in two copies in English."
    assert papers(text) == [("minutes", "done", "signed", "2025-03-05")]
    assert [(r["date"], r["place"]) for r in whole(text) if r["kind"] == "signing"] == [
        ("2025-03-05", "Lima")
    ]


def test_it_that_is_to_be_renewed_is_not_the_minutes() -> None:
    text = f"{TITLE}{HELD}2. They spoke of the old arrangement. It shall be renewed for five years."
    assert ("minutes", "planned", "renewed", None) not in papers(text)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("expires in December", ("planned", "expired", "2025-12")),
        ("lapses on 31 August", ("planned", "expired", "2025-08-31")),
        ("enters into force in July", ("planned", "in-force", "2025-07")),
        ("expired in December", ("background", "expired", "2024-12")),
    ],
)
def test_what_comes_to_a_paper_in_the_present_tense_is_ahead(told: str, expected: tuple[str, ...]) -> None:
    assert [row[1:] for row in papers(f"The fisheries agreement between Chad and Peru {told}.")] == [expected]


def test_they_decide_to_renew_it() -> None:
    text = "The fisheries agreement between Chad and Peru expires in December. They decided to renew it for five years."
    assert [row[1:3] for row in papers(text)] == [("planned", "renewed")]


@pytest.mark.parametrize("moved", ["put back to 2026", "postponed until 5 November"])
def test_the_day_a_signing_is_moved_to_is_not_that_of_the_one_called_off(moved: str) -> None:
    text = f"Chad and Peru were to sign a loan agreement on Monday. The signing was {moved}."
    assert [(r["standing"], r.get("date")) for r in whole(text) if r["kind"] == "signing"] == [
        ("cancelled", None)
    ]


def test_the_first_meeting_is_that_of_the_channel_just_founded() -> None:
    text = (
        f"{TITLE}{HELD}2. A Joint Working Group on Piracy is hereby set up. Quito will be the place of its first meeting, in "
        "November 2025."
    )
    sessions = [
        (r["mechanism_kind"], r["standing"])
        for r in whole(text)
        if r["kind"] == "mechanism" and r.get("session") == 1
    ]
    assert sessions == [("working-group", "planned")]


@pytest.mark.parametrize(
    "answer",
    ["I read it too. It will not be closed, the minister said.", "It is not closing, the minister said."],
)
def test_the_end_of_an_embassy_that_is_only_talked_of_is_denied(answer: str) -> None:
    text = f"One reads that the Peruvian embassy in Chad will be closed. {answer}"
    assert [(r["milestone_kind"], r["standing"]) for r in whole(text) if r["kind"] == "milestone"] == [
        ("embassy-closed", "denied")
    ]
