"""What was done on a visit long ago, told in the sentence behind it without a day, is of its time."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

VISIT = "Foreign Minister Luis Vela of Peru visited Oman from 3 to 5 May 2012. "
DAY = "[2012-05-03..2012-05-05]"


def _told(text: str) -> list[tuple[str, str, str]]:
    """`(kind, standing, date)` of each deed besides the visit."""
    return [(r["kind"], r["standing"], r.get("date", "")) for r in whole(text) if r["kind"] != "visit"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Foreign Minister Said Nur.", [("meeting", "background", DAY)]),
        (
            "During the visit, an agreement on fish was signed.",
            [("instrument", "background", DAY), ("signing", "background", DAY)],
        ),
        (
            "The two ministers held talks in Muscat. They signed an agreement on fish.",
            [
                ("instrument", "background", DAY),
                ("meeting", "background", DAY),
                ("signing", "background", DAY),
            ],
        ),
        ("He met Foreign Minister Said Nur on Monday.", [("meeting", "done", "2025-05-05")]),
        ("He has now met Foreign Minister Said Nur.", [("meeting", "done", "")]),
        ("Foreign Minister Said Nur met Peruvian Ambassador Abe Koro.", [("meeting", "done", "")]),
        ("\n\nHe met Foreign Minister Said Nur.", [("meeting", "done", "")]),
    ],
)
def test_what_was_done_on_an_old_visit_is_of_its_time(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert _told(VISIT + text) == expected


def test_what_was_done_on_a_visit_of_the_news_is_news() -> None:
    text = "Foreign Minister Luis Vela of Peru visited Oman on 3 May. He met Foreign Minister Said Nur."
    assert [row[1] for row in _told(text)] == ["done"]


def test_of_a_visit_in_a_month_the_month_is_told() -> None:
    text = "In May 2012 Foreign Minister Luis Vela of Peru visited Oman. He met Foreign Minister Said Nur."
    assert _told(text) == [("meeting", "background", "2012-05")]
