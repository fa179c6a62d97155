"""Results are kept until what they rest on changes, and made by one at a time."""

from __future__ import annotations

import time
from threading import Event, Thread

import pytest

from chancery.web import memory
from chancery.web.memory import Memory


class Clock:
    """A moment that a test sets, and work that counts how often it is done."""

    def __init__(self) -> None:
        self.moment = "1"
        self.made = 0

    def now(self) -> str:
        return self.moment

    def work(self) -> str:
        self.made += 1
        return f"{self.made} at {self.moment}"


def test_a_result_is_kept_until_the_moment_changes() -> None:
    clock = Clock()
    kept = Memory(clock.now)
    assert [kept.get("a", clock.work), kept.get("a", clock.work)] == ["1 at 1"] * 2
    clock.moment = "2"
    assert [kept.get("a", clock.work), kept.get("b", clock.work)] == ["2 at 2", "3 at 2"]


def test_who_asks_for_the_same_meanwhile_waits_for_it() -> None:
    clock, go = Clock(), Event()
    kept = Memory(clock.now)

    def slow() -> str:
        go.wait(10)
        return clock.work()

    found: list[str] = []
    threads = [Thread(target=lambda: found.append(kept.get("a", slow))) for _ in range(8)]
    for thread in threads:
        thread.start()
    go.set()
    for thread in threads:
        thread.join(10)
    assert (found, clock.made) == (["1 at 1"] * 8, 1)


def test_long_work_is_done_aside_and_the_result_of_before_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "LONG", 0.0)
    memory.LATE.set(False)
    clock, go = Clock(), Event()
    kept = Memory(clock.now)
    kept.get("a", clock.work)
    clock.moment = "2"

    def slow() -> str:
        go.wait(10)
        return clock.work()

    assert not memory.LATE.get()
    assert [kept.get("a", slow, patient=True) for _ in range(3)] == ["1 at 1"] * 3
    assert memory.LATE.get()
    go.set()
    until = time.monotonic() + 10
    while kept.get("a", slow, patient=True) != "2 at 2" and time.monotonic() < until:
        time.sleep(0.01)
    assert (kept.get("a", slow, patient=True), clock.made) == ("2 at 2", 2)


def test_what_was_used_last_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_KEPT", 2)
    clock = Clock()
    kept = Memory(clock.now)
    for key in "abac":
        kept.get(key, clock.work)
    assert clock.made == 3
    kept.get("a", clock.work)
    assert clock.made == 3
    kept.get("b", clock.work)
    assert clock.made == 4


def test_work_that_fails_is_done_again() -> None:
    clock = Clock()
    kept = Memory(clock.now)
    for _ in range(2):
        try:
            kept.get("a", lambda: 1 // 0)
        except ZeroDivisionError:
            continue
    assert kept.get("a", clock.work) == "1 at 1"
