"""What stands around an entry comes out of the record in few statements, however many reports tell of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event

from chancery.keeping import Record
from tests.keeping.plain import paper, report

#: Facts, versions of reports, linked entries, doubts, judgements.
_STATEMENTS = 5


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that are sent meanwhile."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.parametrize("reports", [1, 2, 12])
def test_the_number_of_statements_does_not_grow_with_the_reports(record: Record, reports: int) -> None:
    record.add(report(f"daily-{number}", paper()) for number in range(reports))
    (entry,) = record.entries()
    with counted() as sent:
        record.registry.whole(entry)
    assert len([one for one in sent if one.startswith("SELECT")]) <= _STATEMENTS
    with counted() as sent:
        assert record.entry(entry.id) == entry
    assert len([one for one in sent if one.startswith("SELECT")]) == 1


def test_history_and_heads_tell_versions_in_the_order_of_adding(record: Record) -> None:
    record.add([report("weekly", paper(), published="2025-10-13"), report("agency", paper())])
    record.add([report("weekly", paper(), paper(date="2025-11-01"), published="2025-10-13")])
    entry = next(one for one in record.entries() if len(one.reports) == 2)
    around = record.registry.whole(entry)
    assert [(step.what, step.report) for step in around.history] == [
        ("superseded", "weekly"),
        ("told", "agency"),
        ("told", "weekly"),
    ]
    assert around.history == record.history(entry.id)
    assert around.heads == record.registry.heads(entry.reports)


def test_what_a_list_needs_of_an_entry_is_as_in_the_entry(record: Record) -> None:
    record.add([report("agency", paper()), report("daily", paper(date="2025-10-12"), paper(type="treaty"))])
    numbers = [card.number for card in record.registry.shelf().cards]
    whole = record.registry.numbered([*numbers, 9_999])
    heads = record.registry.heads_numbered([*numbers, 9_999])
    assert len(heads) == len(numbers) > 0
    for entry, head in zip(whole, heads, strict=True):
        for name in ("id", "kind", "standing", "fields", "reports", "independent"):
            assert getattr(head, name) == getattr(entry, name)
        assert [one.field for one in head.disagreements] == [one.field for one in entry.disagreements]
        assert [head.get(name) for name in entry.fields] == [entry[name] for name in entry.fields]
