"""From reports to what they tell, and to their heads."""

from __future__ import annotations

from pathlib import Path

from tests.keeping.plain import line, open_plain, paper, report

SAID = line(
    "statement", speaker="Kim Jong Un", role="General Secretary", mode="reported", text="trade will grow"
)


def test_entries_of_some_kinds_that_reports_tell_of(tmp_path: Path) -> None:
    with open_plain(tmp_path / "record.db") as record:
        record.add([report("one", paper(), SAID), report("two", paper(), published="2025-10-12")])
        told = record.registry.told_in(["one", "two", "none"], kinds=("statement", "visit"))
        assert [entry["text"] for entry in told] == ["trade will grow"]
        assert {entry.kind for entry in record.registry.told_in(["two"], kinds=("instrument",))} == {
            "instrument"
        }
        assert record.registry.told_in(["two"], kinds=("statement",)) == ()


def test_a_former_version_of_a_report_tells_nothing(tmp_path: Path) -> None:
    with open_plain(tmp_path / "record.db") as record:
        record.add(
            [
                report("one", SAID, published="2025-10-10", url="https://one.example"),
                report("one", paper(), published="2025-10-12", url="https://one.example"),
            ]
        )
        assert record.registry.told_in(["one"], kinds=("statement",)) == ()


def test_heads_are_those_of_the_current_versions(tmp_path: Path) -> None:
    with open_plain(tmp_path / "record.db") as record:
        record.add(
            [
                report("one", paper(), published="2025-10-10", url="https://one.example"),
                report("one", paper(), SAID, published="2025-10-12", url="https://one.example"),
                report("two", paper()),
            ]
        )
        heads = record.registry.heads(["one", "two", "none"])
    assert {id: head.published for id, head in heads.items()} == {"one": "2025-10-12", "two": None}


def test_facts_stand_behind_each_entry(tmp_path: Path) -> None:
    with open_plain(tmp_path / "record.db") as record:
        record.add([report("one", paper(), SAID), report("two", paper())])
        entries = record.entries()
        behind = record.registry.facts_behind(entries)
        assert behind == {entry.id: record.facts(entry.id) for entry in entries}
        assert max(map(len, behind.values())) == 2
