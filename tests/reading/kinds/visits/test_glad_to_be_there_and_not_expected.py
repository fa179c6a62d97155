"""Who is glad to be somewhere, who is not expected, what was meant and fell, and rows that label the last visit."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-10")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Philippine President Rey Cruz, in Tokyo for talks on fish, praised the emperor.",
            [("done", "PHL", "JPN")],
        ),
        (
            "The Philippine president, now in Tokyo, praised the emperor.",
            [("done", "PHL", "JPN")],
        ),
        (
            '"I am happy to be in Japan," said President Rey Cruz of the Philippines on landing in Tokyo.',
            [("done", "PHL", "JPN")],
        ),
        (
            "President Rey Cruz of the Philippines left Manila for Japan on Wednesday and will go on to South"
            " Korea.",
            [("done", "PHL", "JPN"), ("planned", "PHL", "KOR")],
        ),
        (
            "President Rey Cruz of the Philippines is in Japan on the first leg of a trip that will also take"
            " him to South Korea.",
            [("done", "PHL", "JPN"), ("planned", "PHL", "KOR")],
        ),
        (
            "The palace in Manila denied that President Rey Cruz of the Philippines was planning a trip to "
            "Japan.",
            [("denied", "PHL", "JPN")],
        ),
        (
            '"I have no plans to visit Japan," President Rey Cruz of the Philippines said.',
            [("denied", "PHL", "JPN")],
        ),
        (
            "President Rey Cruz of the Philippines is not expected in Tokyo.",
            [("denied", "PHL", "JPN")],
        ),
        (
            "A typhoon made President Rey Cruz of the Philippines put off his trip to Japan.",
            [("cancelled", "PHL", "JPN")],
        ),
        (
            "President Rey Cruz of the Philippines had meant to visit Japan this week, but a typhoon kept him"
            " at home.",
            [("cancelled", "PHL", "JPN")],
        ),
        (
            "A trip to Japan by President Rey Cruz of the Philippines has been mooted.",
            [("proposed", "PHL", "JPN")],
        ),
        (
            "Country note on Oman\n\nMali's relations with Oman are good.\nLast visit to Oman: Minister of "
            "Foreign Affairs Abe Koro, 3-4 February 2014 (official visit)",
            [("background", "MLI", "OMN")],
        ),
    ],
)
def test_there_or_not_there_after_all(text: str, expected: list[tuple[Any, ...]]) -> None:
    """Glad to be there, not expected there, meant to go and kept at home."""
    assert told(read(text, "visit"), "visitor_state", "host_state") == expected
