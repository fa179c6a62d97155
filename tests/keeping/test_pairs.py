"""Which two states have a part in one entry, counted where entries lie."""

from __future__ import annotations

from pathlib import Path

from chancery.keeping.asking import wanted
from chancery.keeping.registry import Pair
from tests.keeping.plain import line, open_plain, paper, report


def test_pairs_of_all_entries_and_of_some(tmp_path: Path) -> None:
    with open_plain(tmp_path / "record.db") as record:
        record.add(
            [
                report(
                    "one",
                    paper(title="MoU on health", date="2025-10-10"),
                    paper(title="treaty on trade", type="treaty", sectors=["trade"], date="2020"),
                    line("meeting", meeting_kind="talks", states=["CUB", "PRK", "VNM"], date="2024-01-05"),
                    line("meeting", "planned", meeting_kind="talks", states=["CUB", "VNM"], date="2026"),
                )
            ]
        )
        every = record.registry.pairs()
        papers = record.registry.pairs(wanted(kind="instrument", sector="trade"))
        cuban = record.registry.pairs(wanted(states=("CUB",)))
    assert every == (
        Pair("PRK", "VNM", 3, "2025-10-10"),
        Pair("CUB", "VNM", 2, "2024-01-05"),
        Pair("CUB", "PRK", 1, "2024-01-05"),
    )
    assert papers == (Pair("PRK", "VNM", 1, "2020"),)
    assert {(pair.one, pair.other) for pair in cuban} == {("CUB", "PRK"), ("CUB", "VNM"), ("PRK", "VNM")}


def test_every_pair_of_a_record_without_statistics_is_counted_by_its_entries(tmp_path: Path) -> None:
    from chancery.record import open_store
    from chancery.record.counting import pairs

    with open_plain(tmp_path / "record.db") as record:
        record.add([report("one", paper())])
    with open_store(tmp_path / "record.db", read_only=True) as store, store.reading() as connection:
        said: list[str] = []
        execute = connection.exec_driver_sql
        pairs(connection)
        raw = connection.connection.driver_connection
        raw.set_trace_callback(said.append)
        pairs(connection)
        raw.set_trace_callback(None)
        (query,) = [one for one in said if "facets" in one]
        plan = [row[3] for row in execute(f"EXPLAIN QUERY PLAN {query}")]
    assert any("facets_entry (entry=?)" in step for step in plan), plan
    assert not any("facet=? AND value>?" in step for step in plan), plan
