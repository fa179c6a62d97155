"""Lists of papers that stand one below the other, each opened by its own line, and lists over a stretch of time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments
from tests.reading.whole_facts import whole

NEWS = "Ministry of Foreign Affairs of Chad\n\n"
FIRST = "- Agreement with Peru on Fish;\n- Agreement with Oman on Tea.\n"


def _papers(text: str) -> list[tuple[Any, ...]]:
    """`(title, stage, date)` of each paper, sorted by title."""
    return sorted(
        (r["title"], r.get("stage"), r.get("date")) for r in whole(NEWS + text) if r["kind"] == "instrument"
    )


@pytest.mark.parametrize(
    ("line", "stage"),
    [
        ("The following entered into force in the same period:", "in-force"),
        ("The following were initialled:", "initialled"),
        ("In May the following were ratified:", "ratified"),
        ("The following was denounced:", "denounced"),
    ],
)
def test_a_line_that_says_the_following_opens_a_list_of_its_own(line: str, stage: str) -> None:
    rows = "- Agreement with Mali on Seeds;\n- Agreement with Ghana on Salt.\n"
    text = f"The two ministers signed the following agreements:\n\n{FIRST}\n{line}\n\n{rows}"
    assert [row[:2] for row in _papers(text)] == [
        ("Agreement with Ghana on Salt", stage),
        ("Agreement with Mali on Seeds", stage),
        ("Agreement with Oman on Tea", "signed"),
        ("Agreement with Peru on Fish", "signed"),
    ]


@pytest.mark.parametrize("row", ["{}, Lima, 14 January 2015", "{} (Lima, 14 January 2015)"])
def test_each_row_of_a_list_over_a_stretch_is_an_occasion_of_its_own(row: str) -> None:
    papers = [row.format("Agreement with Peru on Fish"), row.format("Agreement with Peru on Tea")]
    papers.append("Agreement with Oman on Salt, Muscat, 3 February 2015")
    text = "The following treaties were signed between 1 January and 31 March 2015:\n\n"
    told = whole(NEWS + text + "\n".join(f"- {paper}" for paper in papers), published="2015-04-20")
    assert {r["standing"] for r in told} == {"done"}
    assert sorted((r["states"][0], r["date"]) for r in told if r["kind"] == "signing") == [
        ("OMN", "2015-02-03"),
        ("PER", "2015-01-14"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "This page shows the state of the bilateral treaties of Oman and Chad.",
        "This page shows the bilateral agreements of Oman and of Chad.",
    ],
)
def test_all_papers_of_two_are_none_of_them(text: str) -> None:
    assert instruments(text) == []


def test_what_ends_by_common_accord_is_the_paper_above() -> None:
    text = "Treaties of Chad\n\nTrade Agreement with Peru.\nTerminated by common accord on 30 April 2024.\n"
    assert instruments(text) == [("done", "agreement", "terminated", "PER+TCD")]
