"""Whatever a call has written is there for a new process, even when the one that wrote it ended without closing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from chancery.keeping import Record
from tests.keeping.forked import run
from tests.keeping.plain import REPORTS, open_plain, paper, report, talks

ADDED = (report("near", talks(), paper()), report("far", talks(date="2011-05-03", place="Hanoi")))


def meetings(record: Record) -> list[str]:
    return [entry.id for entry in record.entries(kind="meeting")]


def undo(record: Record) -> None:
    record.undo(record.judge("reject", meetings(record)[0], who="Ada").id, who="Bo")


def leave_half_way(record: Record) -> None:
    for _ in record.adding(REPORTS):
        return


#: Each call, and what a new process then sees of it.
CALLS: dict[str, tuple[Callable[[Record], object], Callable[[Record], object], object]] = {
    "add": (lambda r: r.add(REPORTS), lambda r: len(r.reports()), 8),
    "adding": (leave_half_way, lambda r: len(r.reports()), 3),
    "receipt": (
        lambda r: r.add(REPORTS),
        lambda r: [x.ended is not None for x in r.receipts()],
        [True, True],
    ),
    "same": (lambda r: r.judge("same", *meetings(r), who="Ada"), lambda r: len(meetings(r)), 1),
    "different": (
        lambda r: r.judge("different", *meetings(r), who="Ada"),
        lambda r: [j.sort for j in r.judgements()],
        ["different"],
    ),
    "unsure": (
        lambda r: r.judge("unsure", *meetings(r), who="Ada"),
        lambda r: [len(e.flags) for e in r.entries(kind="meeting")],
        [1, 1],
    ),
    "correct": (
        lambda r: r.judge("correct", meetings(r)[0], field="place", value="Huế", who="Ada"),
        lambda r: r.entry(meetings(r)[0])["place"],
        "Huế",
    ),
    "accept": (lambda r: r.judge("accept", meetings(r)[0], who="Ada"), lambda r: len(r.judgements()), 1),
    "reject": (
        lambda r: r.judge("reject", meetings(r)[0], who="Ada"),
        lambda r: len(r.entry(meetings(r)[0]).rejected),
        1,
    ),
    "undo": (undo, lambda r: [j.undone_by and j.undone_by.who for j in r.judgements()], ["Bo"]),
    "rebuild": (lambda r: r.rebuild(), meetings, None),
    "reread": (lambda r: r.reread(), meetings, None),
}


@pytest.mark.parametrize("call", CALLS)
def test_a_new_process_sees_it(address: str, call: str) -> None:
    write, look, expected = CALLS[call]
    with open_plain(address) as record:
        record.add(ADDED)
        before = look(record)
    assert run(lambda _: write(open_plain(address)) and None).finished
    with open_plain(address) as record:
        assert look(record) == (before if expected is None else expected)
        assert record.check() == ()
