"""A full disk: what was there stays readable, the message says what is wrong, and with room the work goes on.

The room is limited for a child process, by the size that a file may have. PostgreSQL writes by its own server, whose disk
cannot be filled from here.
"""

from __future__ import annotations

import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from chancery.errors import RecordUnwritable
from chancery.keeping import Record
from tests.keeping.corpus import adding, corpus
from tests.keeping.forked import Acknowledge, Outcome, run
from tests.keeping.plain import open_plain

REPORTS = corpus(24)
FULL = "full"


def in_little_room(work: Callable[[Acknowledge], object], size: int) -> Outcome:
    """Run `work` where no file may grow over `size` bytes; it acknowledges `full` when it was told so properly."""

    def limited(acknowledge: Acknowledge) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        try:
            work(acknowledge)
        except RecordUnwritable as told:
            acknowledge(FULL if "make room" in str(told) else str(told))

    return run(limited)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("whole") / "record.db")
    assert run(adding(path, REPORTS)).finished
    with open_plain(path) as record:
        return record.fingerprint()


@pytest.mark.parametrize(
    "kibibytes",
    [8, 200, 500, 700, *(pytest.param(size, marks=pytest.mark.slow) for size in range(40, 1600, 40))],
)
def test_adding(tmp_path: Path, whole: str, kibibytes: int) -> None:
    path = str(tmp_path / "record.db")
    outcome = in_little_room(adding(path, REPORTS), kibibytes * 1024)
    assert outcome.finished
    acknowledged = set(outcome.acknowledged) - {FULL}
    with open_plain(path) as record:
        assert acknowledged <= {head.id for head in record.reports()}
        assert record.check() == ()
        record.add(REPORTS)
        assert record.fingerprint() == whole
    assert [file.name for file in tmp_path.iterdir()] == ["record.db"]


def test_some_room_is_too_little_for_all_and_enough_for_some(tmp_path: Path) -> None:
    outcome = in_little_room(adding(str(tmp_path / "record.db"), REPORTS), 700 * 1024)
    assert outcome.acknowledged[-1] == FULL
    assert len(outcome.acknowledged) > 1


def judge(record: Record) -> None:
    for entry in record.entries():
        record.judge("accept", entry.id, who="Ada", why="x" * 20_000)


@pytest.mark.parametrize(
    ("name", "work"),
    [
        ("judge", judge),
        ("rebuild", lambda record: record.rebuild()),
        ("backup", lambda record: record.back_up(Path(record.name).with_name("copy.db"))),
        ("dump", lambda record: record.back_up(Path(record.name).with_name("copy.jsonl"))),
    ],
)
def test_other_work(tmp_path: Path, name: str, work: Callable[[Record], object]) -> None:
    path = tmp_path / "record.db"
    assert run(adding(str(path), REPORTS)).finished
    with open_plain(path) as record:
        before = record.fingerprint()
    outcome = in_little_room(lambda _: work(open_plain(path)), 32 * 1024)
    assert (outcome.code, outcome.acknowledged) == (0, (FULL,))
    with open_plain(path) as record:
        assert record.check() == ()
        assert name == "judge" or record.fingerprint() == before
    assert [file.name for file in tmp_path.iterdir()] == ["record.db"]
