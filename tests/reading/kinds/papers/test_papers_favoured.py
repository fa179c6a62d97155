"""What sides are only in favour of, and signings that have a day beside others still to come."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, read


@pytest.mark.parametrize(
    "words",
    [
        "spoke in favour of concluding",
        "came out in favour of signing",
        "saw merit in concluding",
        "are thinking of concluding",
        "favoured concluding",
        "expressed themselves for the conclusion of",
    ],
)
def test_what_is_favoured_is_not_signed(words: str) -> None:
    text = f"Mongolia and Peru {words} an agreement on seeds."
    assert [row[0] for row in instruments(text)] == ["proposed"]
    assert [f for f in read(text) if f.kind == "signing"] == []


def signed(text: str) -> list[tuple[Any, ...]]:
    return [(f.standing, f.get("declared"), f.get("date")) for f in read(text) if f.kind == "signing"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mongolia and Peru ended their talks. Four documents were signed, two more are to follow at the end of the year.",
            [("done", 4, None)],
        ),
        (
            "Four papers signed as Mongolia-Peru talks end\n\nLIMA, May 7. Mongolia and Peru ended their talks. "
            "Two texts await legal clearance and will be signed in December.",
            [("done", 4, None), ("planned", 2, "2024-12")],
        ),
    ],
)
def test_the_day_of_what_is_to_follow_is_not_that_of_what_was_signed(
    text: str, expected: list[tuple[Any, ...]]
) -> None:
    assert signed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mongolia and Peru have been negotiating since January on a new fishing protocol.",
        "On a new fishing protocol Mongolia and Peru have been negotiating since January.",
        "For two years Mongolia and Peru have been talking about a transit agreement.",
    ],
)
def test_what_has_been_talked_about_since_is_not_yet_signed(text: str) -> None:
    assert [row[:1] + row[2:3] for row in instruments(text)] == [("planned", "negotiating")]
