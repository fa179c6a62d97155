"""Meetings told from the other end: `A call was paid on him by A`, `With A he talked`, `Among those he met was A`."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader

read = reader("2025-10-11")

CAME = "Foreign Minister Said Nur of Oman was in Lilongwe on Monday. "

TOLD = [
    ("A courtesy call was paid on him by Defence Minister Moses Banda.", "courtesy-call"),
    ("With Defence Minister Moses Banda he talked for two hours about fish.", "talks"),
    ("With his host, Defence Minister Moses Banda, he talked for two hours.", "talks"),
    ("The guest had talks with Defence Minister Moses Banda.", "talks"),
    ("Defence Minister Moses Banda had talks with the guest.", "talks"),
    ("Defence Minister Moses Banda had talks with him there.", "talks"),
    ("His interlocutor was Defence Minister Moses Banda.", "talks"),
    ("Defence Minister Moses Banda was among those he met.", "meeting"),
    ("Among those who received him was Defence Minister Moses Banda.", "received"),
    ("In talks with him Defence Minister Moses Banda praised the fish.", "talks"),
]

SILENT = [
    "His counterpart is Defence Minister Moses Banda.",
    "His interlocutors were tired.",
    "Among the sights he saw was the house of Moses Banda.",
    "The calls were paid for by Defence Minister Moses Banda.",
    "With his wife he visited the lake.",
    "Among those who received the prize was Defence Minister Moses Banda.",
]


@pytest.mark.parametrize(("words", "kind"), TOLD)
def test_whoever_came_before_meets_the_one_named(words: str, kind: str) -> None:
    [fact] = read(CAME + words, "meeting")
    assert {row["name"] for row in fact.get("participants")} == {"Said Nur", "Moses Banda"}
    assert (fact.standing, fact.get("meeting_kind"), fact.get("states")) == ("done", kind, ["MWI", "OMN"])


@pytest.mark.parametrize("words", SILENT)
def test_what_looks_alike_tells_of_no_meeting(words: str) -> None:
    assert read(CAME + words, "meeting") == []


def test_calls_paid_by_two_are_two() -> None:
    text = (
        "President Rosa Diaz of Oman will visit Malawi on October 16. Calls are to be paid on her by Premier Moses Banda "
        "and by Minister John Phiri."
    )
    found = read(text, "meeting")
    assert sorted(sorted(row["name"] for row in fact.get("participants")) for fact in found) == [
        ["John Phiri", "Rosa Diaz"],
        ["Moses Banda", "Rosa Diaz"],
    ]
    assert {(fact.standing, fact.get("meeting_kind")) for fact in found} == {("planned", "courtesy-call")}
