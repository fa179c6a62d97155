"""Each fact is explained by its pattern, each value by its words or its rule."""

from __future__ import annotations

import io

from chancery.export.explain import ExplainWriter
from chancery.export.terminal import console_for
from chancery.model import Report
from tests.export.samples import MILESTONE, REPORT, fact


def explained(report: Report, *facts: object) -> list[str]:
    stream = io.StringIO()
    writer = ExplainWriter(console_for(stream, width=110))
    writer.add(report, facts)  # type: ignore[arg-type]
    writer.finish()
    return [line.rstrip() for line in stream.getvalue().splitlines()]


def test_a_fact_names_its_pattern_and_the_grounds_of_every_value() -> None:
    assert explained(REPORT, MILESTONE) == [
        "berg-in-hanoi · President ends visit · Luminara Wire · 2024-03-12",
        "",
        f"   1 ★ milestone  planned  {MILESTONE.id}",
        "     pattern         sample.milestone",
        "     evidence        “The two countries will mark 55 years of relations in 2026” 592:649",
        "     milestone kind  anniversary                         “mark 55 years” 615:628",
        "     states          NOR; VNM                            rule pair-of-report",
        "     date            1971                                rule anniversary-minus-years from “55 years” 620:628,",
        "                                                         “2026” 645:649",
        "     years           55                                  “55 years” 620:628",
        "",
        "1 fact explained",
    ]


def test_a_value_that_stands_on_nothing_is_said_to() -> None:
    loose = fact("milestone", "55 years", {"years": 55})
    assert (
        explained(REPORT, loose)[5]
        == "     years           55                                  nothing: this value is not grounded"
    )
