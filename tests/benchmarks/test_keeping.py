"""The made-up occasions are what the benchmark of the record takes them for."""

from __future__ import annotations

from pathlib import Path

from benchmarks import occasions
from benchmarks.keeping import tenths
from benchmarks.keeping_page import page
from chancery.keeping import Record
from chancery.record import open_store


def test_facts_stand_in_their_reports_and_two_reports_tell_one_occasion(tmp_path: Path) -> None:
    reports = [occasions.report(number) for number in range(20)]
    for told in reports:
        facts = list(occasions.facts_of(told))
        assert len(facts) == occasions.FACTS
        for fact in facts:
            fact.check(told.text)
    with Record(open_store(tmp_path / "record.db"), reader=occasions.facts_of) as record:
        record.add(reports)
        assert [len(entry.reports) for entry in record.entries(kind="visit")] == [2] * 10
        assert {head.family for head in record.reports()} == {told.id for told in reports}


def test_every_tenth_is_measured(tmp_path: Path) -> None:
    measured = list(tenths(str(tmp_path / "record.db"), facts=100))
    assert [tenth.facts for tenth in measured] == [10] * 10
    assert all(tenth.clock > 0 and tenth.processor > 0 for tenth in measured)


def test_the_page_tells_each_tenth_and_what_is_missing() -> None:
    tenths = [
        {"facts": 100, "clock": 2.0, "processor": 1.0},
        {"facts": 100, "clock": 10.0, "processor": 1.25},
    ]
    assert list(page([("SQLite", tenths)], "Some machine."))[1:] == [
        "Some machine.",
        "\n## SQLite\n",
        "| facts in the record | facts a second of processor time | facts a second of the clock |",
        "|---:|---:|---:|",
        "| 100 | 100 | 50 |",
        "| 200 | 80 | 10 |",
        "\nThe last row keeps 80% by processor time, 20% by the clock of the first one's rate."
        " The run was broken off after 200 facts.",
    ]
