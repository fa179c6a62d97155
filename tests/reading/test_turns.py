"""Questions and answers word by word: what `it` means in an answer is what was asked of, and nothing of another turn."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

HEAD = "WEEKLY BRIEFING\nMinistry of Foreign Affairs, Lusaka\n\n"


def told(text: str) -> list[tuple[Any, ...]]:
    """`(kind, standing, stage, states)` of each paper and signing, held to its words."""
    facts = read_report(Report("r", HEAD + text, published="2019-11-07")).facts
    for fact in facts:
        fact.check(HEAD + text)
    return [
        (f.kind, f.standing, f.get("stage"), "+".join(f["states"]))
        for f in facts
        if f.kind in ("instrument", "signing")
    ]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("It was initialled last week in Muscat.", [("instrument", "done", "initialled", "OMN+ZMB")]),
        ("Parliament has approved it.", [("instrument", "done", "ratified", "OMN+ZMB")]),
        ("Not quite. The minister flies to Muscat in December, and that is when it gets signed.",
         [("instrument", "planned", "signed", "OMN+ZMB"), ("signing", "planned", None, "OMN+ZMB")]),
        ("There is no such pact.", [("instrument", "denied", None, "OMN+ZMB")]),
        ("I have not heard of that.", []),
    ],
)  # fmt: skip
def test_an_answer_tells_of_the_paper_asked_about(answer: str, expected: list[tuple[Any, ...]]) -> None:
    assert told(f"Q: What is the status of the labour pact with Oman?\n\nA: {answer}") == expected


def test_an_answer_tells_nothing_of_the_paper_of_another_question() -> None:
    text = (
        "Q: Is the labour pact with Oman alive?\n\nA: It was initialled in May in Muscat.\n\n"
        "Q: And the road to Solwezi?\n\nA: The plan is ready. Cabinet has approved it."
    )
    assert told(text) == [("instrument", "background", "initialled", "OMN+ZMB")]


def test_several_papers_named_right_before_share_what_is_told_of_them() -> None:
    text = "Two papers were prepared, a credit agreement with Peru and an MoU with Peru on mining. They will be signed in June."
    assert [row for row in told(text) if row[0] == "instrument"] == [
        ("instrument", "planned", "signed", "PER+ZMB"),
        ("instrument", "planned", "signed", "PER+ZMB"),
    ]
