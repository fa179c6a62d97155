"""`The two heads of state` by name, who leads a side, who is on a schedule, and talks of which nobody sat down."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")


def meetings(text: str) -> list[tuple[object, ...]]:
    found = read(text, "meeting")
    return [
        (standing, kind, tuple(row["name"] for row in rows or []))
        for standing, kind, rows in told(found, "meeting_kind", "participants")
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "President Abe Koro of Mali and Sultan Said Nur of Oman signed two papers in person.\n\n"
            "The negotiations of the two heads of state in Muscat ended late.",
            ("done", "talks", ("Abe Koro", "Said Nur")),
        ),
        (
            "The Council of Mali and Oman sat in Muscat, with Prime Ministers Abe Koro and Said Nur at its head.\n\n"
            "A tête-à-tête of the two Prime Ministers came first.",
            ("done", "talks", ("Abe Koro", "Said Nur")),
        ),
        (
            "Mali and Oman opened talks on fish on Monday.\n\n"
            "“It will take time,” said Abe Koro, the Malian deputy minister, who leads the Malian side.",
            ("done", "talks", ("Abe Koro",)),
        ),
        (
            "Malian Minister Abe Koro is in Oman. The Omani minister, Said Nur, was down on his schedule.",
            ("planned", "meeting", ("Abe Koro", "Said Nur")),
        ),
        (
            "Malian Minister Abe Koro is in Oman. On his schedule is the Omani minister, Said Nur.",
            ("planned", "meeting", ("Abe Koro", "Said Nur")),
        ),
        (
            "President Abe Koro of Mali and Sultan Said Nur of Oman said that their summit in Nairobi had gone well.",
            ("done", "summit", ("Abe Koro", "Said Nur")),
        ),
        (
            "Omani Minister Said Nur spoke of Malian Minister Abe Koro on Monday. "
            "There was to have come another meeting of the two ministers, in Lima next month.",
            ("cancelled", "meeting", ("Said Nur", "Abe Koro")),
        ),
        (
            "U.S. Secretary of State John Doe and Said Nur, the Omani foreign minister, spoke to reporters. The king was ill. "
            "There was to have come another meeting of the two foreign ministers, in Lima next month.",
            ("cancelled", "meeting", ("John Doe", "Said Nur")),
        ),
    ],
)
def test_who_meets_is_told_by_what_stands_before(text: str, found: tuple[object, ...]) -> None:
    assert meetings(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "High officials of Mali and Oman have been meeting rather often of late.",
        "Blow and counterblow have moved negotiations between Mali and Oman still further off.",
        "Mali and Oman should think of speeding up negotiations on economic deals.",
        "Malian Minister Abe Koro is in Oman. A museum is on his schedule.",
    ],
)
def test_talks_at_which_nobody_sat_down(text: str) -> None:
    assert not meetings(text)
