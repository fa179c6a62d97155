"""Meetings told by those who had them, and the diaries of those who hold an office without a name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings

HEAD = "Statement by Foreign Minister Ana Peral of Peru\n\nLima, 5 May 2025\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I welcome Minister Abe Koro of Mali to Lima. We have just had a long conversation.",
            [("done", "talks", "MLI PER", ["Ana Peral", "Abe Koro"])],
        ),
        (
            "I welcome Minister Abe Koro of Mali to Lima. We had a good harvest.",
            [],
        ),
        (
            "I believe in peace with Mali. We had a long conversation about it.",
            [],
        ),
        (
            "I welcome Minister Abe Koro of Mali to Lima. I visited Bamako in March and met President Issa Deby there.",
            [("done", "meeting", "MLI PER", ["Ana Peral", "Issa Deby"])],
        ),
    ],
)
def test_what_we_had(text: str, expected: list[Any]) -> None:
    assert meetings(HEAD + text) == expected


def test_the_diary_of_an_office() -> None:
    text = "Diary of the President of Peru, 5-9 May 2025\n\nMonday: Farewell call by the Ambassador of Mali, Abe Koro.\n"
    assert meetings(text) == [
        ("planned", "courtesy-call", "MLI PER", ["Abe Koro", "President of Peru"]),
    ]
