"""Ended at any moment, a run loses nothing that it acknowledged and doubles nothing.

The full figures, two hundred kills and every named point twenty times, are run with `-m slow`.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from chancery.keeping import Record
from chancery.keeping.safety import restore
from chancery.record import crash
from tests.keeping.corpus import adding, corpus
from tests.keeping.forked import Acknowledge, Outcome, run
from tests.keeping.plain import open_plain, read_plain

CRASHED = 97
REPORTS = corpus(24)


def sound(address: str, acknowledged: set[str]) -> str:
    """The fingerprint of the record, which is whole and holds all that was acknowledged, each once."""
    with open_plain(address) as record:
        assert record.check() == ()
        held = Counter(head.id for head in record.reports())
        assert set(held.values()) <= {1}
        assert acknowledged <= set(held)
        return record.fingerprint()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The fingerprint of the record that no one interrupted."""
    address = str(tmp_path_factory.mktemp("whole") / "record.db")
    assert run(adding(address, REPORTS)).finished
    return sound(address, set())


@pytest.mark.parametrize("kills", [12, pytest.param(200, marks=pytest.mark.slow)])
def test_killed_at_random_moments(
    address: str, new_address: Callable[[], str], whole: str, kills: int
) -> None:
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    chance = random.Random(seed)
    open_plain(address).close()
    done = 0
    while done < kills:
        acknowledged: set[str] = set()
        ended = False
        while not ended and done < kills:
            work = adding(address, REPORTS, chance.choice((1, 5)))
            outcome = run(work, kill_after=chance.uniform(0.0, 0.12))
            acknowledged |= set(outcome.acknowledged)
            sound(address, acknowledged)
            ended = outcome.finished
            done += not ended
        if not ended:
            assert run(adding(address, REPORTS)).finished
        assert sound(address, acknowledged) == whole
        address = new_address()


@pytest.mark.parametrize("times", [1, pytest.param(20, marks=pytest.mark.slow)])
@pytest.mark.parametrize("point", ["read", "kept", "placed", "renewed", "committed"])
@pytest.mark.parametrize("together", [1, 5])
def test_ended_at_a_named_point_of_adding(
    address: str, whole: str, point: str, times: int, together: int
) -> None:
    for before in range(0, 3 * times, 3):
        assert run(adding(address, REPORTS[: before % len(REPORTS)])).finished
        outcome = run(adding(address, REPORTS, together), CHANCERY_CRASH_AT=point)
        assert outcome.code in (CRASHED, 0)
        sound(address, set(outcome.acknowledged))
    assert run(adding(address, REPORTS)).finished
    assert sound(address, set()) == whole


def working(address: str, work: Callable[[Record], object]) -> Callable[[Acknowledge], None]:
    return lambda _: work(open_plain(address)) and None


def judge(record: Record) -> None:
    meeting, *_ = record.entries(kind="meeting")
    record.judge("correct", meeting.id, field="place", value="Huế", who="Ada")


@pytest.mark.parametrize(("point", "work"), [("judged", judge), ("cleared", Record.rebuild)])
def test_ended_while_changing_what_is_there(
    address: str, point: str, work: Callable[[Record], object]
) -> None:
    assert run(adding(address, REPORTS)).finished
    before = sound(address, set())
    assert run(working(address, work), CHANCERY_CRASH_AT=point).code == CRASHED
    assert sound(address, set()) == before


def test_ended_while_reading_again(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(adding(address, REPORTS)).finished
    before = sound(address, set())
    monkeypatch.setattr("chancery.keeping.rereading.reading_now", lambda: "newer")
    outcome = run(working(address, _reread), CHANCERY_CRASH_AT="reread")
    assert outcome.code == CRASHED
    assert sound(address, set()) == before


def _reread(record: Record) -> None:
    """Read again with a grammar that reads a line less."""
    record._reader = lambda report: list(read_plain(report))[1:]
    record.reread()


@pytest.mark.parametrize("point", ["copied", "aside"])
def test_ended_while_a_copy_takes_its_place(tmp_path: Path, point: str) -> None:
    address, copy = str(tmp_path / "record.db"), str(tmp_path / "copy.db")
    for some in (REPORTS[:6], REPORTS):
        assert run(adding(address, some)).finished
        with open_plain(address) as record:
            if some is not REPORTS:
                record.back_up(copy)
    earlier, later = sound(copy, set()), sound(address, set())
    assert run(working(address, lambda record: record.back_up(copy)), CHANCERY_CRASH_AT=point).code == CRASHED
    assert sound(copy, set()) == earlier
    assert run(lambda _: restore(copy, address) and None, CHANCERY_CRASH_AT=point).code == CRASHED
    assert sound(address, set()) == later
    restore(copy, address)
    assert sound(address, set()) == earlier


def test_every_named_point_is_tested() -> None:
    here = Path(__file__)
    tests = here.read_text("utf-8") + here.parents[1].joinpath("record", "test_migrations.py").read_text(
        "utf-8"
    )
    assert [point for point in crash.POINTS if f'"{point}"' not in tests] == []


def test_a_child_that_fails_is_seen() -> None:
    def broken(acknowledge: Acknowledge) -> None:
        acknowledge("one")
        raise RuntimeError

    assert run(broken) == Outcome(("one",), 70)
