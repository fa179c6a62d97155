"""Papers that somebody says are a tale, and such as were only not what was signed."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")


@pytest.mark.parametrize(
    "text",
    [
        "Far from signing a readmission agreement, the ministers of Egypt and Greece did not even talk.",
        "Rather than sign the fish accord with Peru, Ecuador's minister flew home.",
        "That a defence pact between Moldova and Russia had been signed was an invention, the ministry said.",
        "There is not a word of truth in reports of a secret migration accord between Malta and Libya.",
        "There is not a grain of truth in reports that Malta and Libya have signed a migration accord.",
        "Nothing is true in what was spread, namely that an agreement between Oman and Mali on a base was signed.",
        "The ministry called talk of a secret migration accord between Malta and Libya a fairy tale.",
        'Reports of a "new" banking accord between Iran and Mali rest on a mistranslation.',
        "Reports that Iran and Mali have signed a banking accord rest on a mistranslation.",
        "Serbia's minister laughed off a report that he had initialled a pact on fish with Mali.",
        "The alleged secret protocol between Malta and Libya was a forgery.",
    ],
)
def test_an_idle_tale_is_denied(text: str) -> None:
    assert [row[0] for row in told(read(text, "instrument"))] == ["denied"]
    assert read(text, "signing") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is true that Malta has signed a gas deal with Libya.", [("done", "agreement", "signed")]),
        (
            "Far from the cameras, Malta and Libya signed a gas deal on Monday.",
            [("done", "agreement", "signed")],
        ),
        (
            "Instead of flying home, Malta's minister signed a gas deal with Libya on Monday.",
            [("done", "agreement", "signed")],
        ),
        (
            "Instead of a treaty Malta and Libya signed a memorandum on gas on Monday.",
            [("done", "memorandum-of-understanding", "signed")],
        ),
        (
            "Malta denied the visa to the envoy after it signed a gas deal with Libya on Monday.",
            [("done", "agreement", "signed")],
        ),
    ],
)
def test_a_paper_that_is_there_is_not(text: str, expected: list[tuple[str, ...]]) -> None:
    assert told(read(text, "instrument"), "type", "stage") == expected
