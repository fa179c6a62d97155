"""The first page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from playwright.sync_api import Page

import chancery
from chancery.web.views.home import home_view


def test_what_the_record_holds(sample_record: Path) -> None:
    with chancery.open(sample_record, read_only=True) as record:
        view = home_view(record, today=date(2024, 7, 1))
        entries = record.entries()
    assert (view.reports, view.entries) == (51, len(entries))
    assert {one.kind: one.entries for one in view.kinds} == {
        kind: sum(entry.kind == kind for entry in entries) for kind in {entry.kind for entry in entries}
    }
    assert sum(one.disagreeing for one in view.kinds) == sum(bool(entry.disagreements) for entry in entries)


def test_relations_are_counted_by_what_both_have_a_part_in(sample_record: Path) -> None:
    with chancery.open(sample_record, read_only=True) as record:
        view = home_view(record)
        counted = [len(record.relation(one.one, one.other).entries) for one in view.relations]
    assert [one.entries for one in view.relations] == counted
    assert counted == sorted(counted, reverse=True)


def test_lists_are_in_order(sample_record: Path) -> None:
    with chancery.open(sample_record, read_only=True) as record:
        view = home_view(record, today=date(2024, 7, 1))
    assert {one.standing for one in view.latest} == {"done"}
    assert max(str(one.date)[:4] for one in view.latest) <= "2024"
    assert [one.disagreements for one in view.disagreeing] == sorted(
        (one.disagreements for one in view.disagreeing), reverse=True
    )
    assert {one.standing for one in view.overdue} == {"planned"}


def test_an_empty_record_says_how_to_fill_it(tmp_path: Path, open_page: Callable[..., Page]) -> None:
    from tests.web.serving import served

    chancery.open(tmp_path / "empty.db").close()
    with served(tmp_path / "empty.db") as address:
        page = open_page(address)
        assert "chancery add report.pdf --record empty.db" in page.locator("main").inner_text()
