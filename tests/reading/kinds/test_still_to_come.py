"""Meetings that the present tense tells behind a plan."""

from __future__ import annotations

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings

HERE = "MUSCAT, May 4 (ONA) - "
PLAN = "Omani Foreign Minister Said Nur will travel to Mali next Thursday. "
NAMES = ["Said Nur", "Abe Koro"]


@pytest.mark.parametrize(
    "text",
    [
        PLAN + "He meets President Abe Koro.",
        PLAN + "He has talks with President Abe Koro.",
    ],
)
def test_the_present_behind_a_plan_is_a_plan(text: str) -> None:
    assert [(row[0], row[3]) for row in meetings(HERE + text)] == [("planned", NAMES)]


@pytest.mark.parametrize(
    "text",
    [
        PLAN + "He met President Abe Koro in Lima.",
        "Omani Foreign Minister Said Nur meets President Abe Koro of Mali.",
    ],
)
def test_elsewhere_it_is_none(text: str) -> None:
    assert [(row[0], row[3]) for row in meetings(HERE + text)] == [("done", NAMES)]


def test_what_goes_on_all_the_same_does_not_fall_with_a_visit() -> None:
    text = (
        "Malian Premier Issa Deby, who had been due here today, will not come: the trip is off. Omani and Malian experts "
        "nevertheless began talks. Their Malian leader, Abe Koro, was to be seen by Foreign Minister Said Nur on Friday."
    )
    assert [row[0] for row in meetings(HERE + text)] == ["done", "planned"]
