"""The made-up occasions are what the benchmark of the record takes them for."""

from __future__ import annotations

from pathlib import Path

from benchmarks import occasions
from benchmarks.keeping import tenths
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
