"""Each kind is described in its own way."""

from __future__ import annotations

import pytest

from chancery.export.describe import describe, summary
from chancery.model import Fact
from chancery.model.kinds import KINDS
from tests.export import samples


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        (samples.VISIT, "Ada Berg → VNM, Hanoi · state visit · invited by Tran Minh"),
        (samples.MEETING, "talks · Ada Berg, Tran Minh · Hanoi"),
        (samples.SIGNING, "several papers · before Ada Berg, Tran Minh · Hanoi"),
        (
            samples.INSTRUMENT,
            "“memorandum of understanding on fisheries” · Ministry of Fisheries of Norway / Ministry of Agriculture"
            " · fisheries · signed",
        ),
        (samples.TOURISM, "agreement · tourism · signed"),
        (
            samples.MECHANISM,
            "Joint Committee on Trade · intergovernmental-committee · session 3 · level: deputy-ministers · session-held",
        ),
        (samples.MILESTONE, "anniversary · 55 years"),
        (samples.STATEMENT, "Berg (president) · “We trust one another,”"),
        (samples.OBSTACLE, "distance · cause: distance"),
        (samples.OPPORTUNITY, "a new air route · cause: other · aviation, tourism"),
    ],
    ids=lambda value: value.kind if isinstance(value, Fact) else "",
)
def test_a_fact_is_one_short_line(fact: Fact, line: str) -> None:
    assert describe(fact) == line


@pytest.mark.parametrize("kind", KINDS)
def test_a_fact_without_fields_is_described_by_nothing(kind: str) -> None:
    assert describe(samples.fact(kind, "on Tuesday", {})) == ""


def test_a_title_that_does_not_name_the_type_has_it_beside_it() -> None:
    named = samples.fact("instrument", "on Tuesday", {"type": "charter", "title": "Hanoi Paper"})
    assert describe(named) == "charter “Hanoi Paper”"


def test_the_summary_adds_standing_date_and_states() -> None:
    assert summary(samples.MILESTONE) == "planned, 1971, NOR VNM, anniversary · 55 years"
    assert summary(samples.STATEMENT) == "Berg (president) · “We trust one another,”"
