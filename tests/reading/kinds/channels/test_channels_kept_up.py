"""Channels of which a report tells what is done as a rule, that they work again, and whose session `it` held."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def told(text: str) -> list[tuple[str, str, int | None]]:
    """`(name, state, session)` of each channel."""
    return [
        (row["name"], row["state"], row.get("session")) for row in whole(text) if row["kind"] == "mechanism"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman and Peru hold political consultations at director level.",
            [("political consultations", "existing", None)],
        ),
        (
            "The Oman-Peru Business Council took up its work again in 2024 after eight years.",
            [("Oman-Peru Business Council", "resumed", None)],
        ),
    ],
)
def test_channels_that_are_there_or_are_there_again(
    text: str, expected: list[tuple[str, str, int | None]]
) -> None:
    assert told(text) == expected


def test_it_is_the_channel_of_the_sentence_before() -> None:
    text = (
        "The ministries of Oman and Peru hold Political Consultations; the seventh round was in Muscat in 2024.\n\n"
        "The Joint Commission was founded in 1976. It last met in Lima in 2018, for its ninth session."
    )
    assert ("Joint Commission", "session-held", 9) in told(text)
