"""Papers that ended or came on some day, notes of one side alone, and signings told by who signed."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def told(text: str) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (r["kind"], r["standing"], r.get("stage"), r.get("date"))
        for r in whole(text)
        if r["kind"] in ("signing", "instrument")
    ]


@pytest.mark.parametrize("when", ["on 1 July 2022", "in July 2022", "last year"])
def test_a_paper_ends(when: str) -> None:
    rows = told(f"The defence treaty between Chad and Peru ended {when}.")
    assert [row[:3] for row in rows] == [("instrument", "background", "terminated")]


def test_a_meeting_on_a_paper_ends_without_it() -> None:
    text = "The ministers of Chad and Peru signed a treaty. The meeting on the treaty ended on Monday."
    assert [stage for *_, stage, _ in told(text) if stage] == ["signed"]


def test_a_note_that_carries_notice_is_no_exchange_of_notes() -> None:
    text = "Chad and Peru are at odds. The Peruvian minister served notice in a note verbale of 28 June 2021."
    assert told(text) == []


def test_what_came_later_is_of_old() -> None:
    text = "A convention on fishing between Chad and Peru, without which nobody would have slept, came six years later."
    assert told(text) == [("instrument", "background", "signed", None)]


@pytest.mark.parametrize(
    ("more", "day"),
    [
        (
            "Energy Minister Abe Koro of Chad and Peruvian Minister Ana Rivas signed in Lima on Wednesday.",
            "2025-04-30",
        ),
        ("The two ministers signed on Wednesday.", "2025-04-30"),
    ],
)
def test_those_who_sign_right_behind_a_paper_sign_it(more: str, day: str) -> None:
    text = f"The framework agreement on gas between Chad and Peru is ready. {more}"
    assert ("signing", "done", None, day) in told(text)


def test_a_coach_signs_no_paper() -> None:
    text = (
        "The framework agreement on gas between Chad and Peru is ready. Abe Koro signed on as coach in Lima."
    )
    assert [row for row in told(text) if row[0] == "signing"] == []


def test_the_denunciation_of_a_paper_takes_effect() -> None:
    text = "Peru's denunciation of its investment treaty with Chad took effect on 30 January 2025."
    assert told(text) == [("instrument", "background", "terminated", "2025-01-30")]
