"""The workers of a server: begun together, replaced when one ends by itself, ended together."""

from __future__ import annotations

import logging
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, Final

from chancery.web.common import Common
from chancery.web.listening import Socket
from chancery.web.settings import Settings
from chancery.web.workers.sharing import share
from chancery.web.workers.worker import work

_log: Final = logging.getLogger("chancery.web")

#: Seconds before a worker that ended by itself is replaced.
_PAUSE: Final = 1.0
#: A copy of a process that has threads or connections to a record would break both: workers begin anew.
_ANEW: Final = get_context("spawn")


class _Stop(BaseException):
    """The signal by which the server was told to stop."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@dataclass(frozen=True, slots=True)
class _Post:
    """What every worker is handed."""

    settings: Settings
    bound: Socket
    shared: Any

    def filled(self) -> _Worker:
        """A new worker."""
        ready, told = _ANEW.Pipe(duplex=False)
        # Those of a server that is ended with all its workers end however it is ended.
        process = _ANEW.Process(target=work, args=(self.settings, self.bound, self.shared, told), daemon=True)
        # A worker heeds Ctrl-C from when it serves on; before that its end is up to us.
        with _ignoring(signal.SIGINT):
            process.start()
        told.close()
        return _Worker(process, ready)


@dataclass(frozen=True, slots=True)
class _Worker:
    process: SpawnProcess
    ready: Connection

    def await_ready(self) -> bool:
        """Whether it came to answer; False when it ended before."""
        try:
            return bool(self.ready.recv())
        except EOFError:
            return False


def serve_together(settings: Settings, bound: Socket, *, workers: int, then: Callable[[], None]) -> None:
    """Serve with so many workers until interrupted; `then` is called once all answer.

    Leaves with exit code 1 when one of them cannot begin. A worker that ends by itself later is replaced, and what it was
    answering is lost.
    """
    post = _Post(settings, bound, share(Common.of(settings.record)))
    crew: list[_Worker] = []
    with _stopping(crew):
        for _ in range(workers):
            crew.append(post.filled())
        if not all(one.await_ready() for one in crew):
            sys.exit(1)
        then()
        while True:
            _replace(crew, post)


def _replace(crew: list[_Worker], post: _Post) -> None:
    """Wait until a worker ends, and put another one in its place."""
    wait([one.process.sentinel for one in crew])
    time.sleep(_PAUSE)
    for place, one in enumerate(crew):
        if not one.process.is_alive():
            _log.warning("a worker ended by itself (%s) and is replaced", one.process.exitcode)
            crew[place] = post.filled()


@contextmanager
def _stopping(crew: list[_Worker]) -> Iterator[None]:
    """Ends the workers when this process is told to stop or fails, then lets the signal do what it does."""

    def stop(number: int, _: object) -> None:
        raise _Stop(number)

    def kill(_: int, __: object) -> None:
        for one in crew:
            one.process.kill()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    told: int | None = None
    try:
        yield
    except _Stop as stopped:
        told = stopped.number
    finally:
        # Told a second time, it waits for nobody.
        for number in before:
            signal.signal(number, kill)
        for one in crew:
            one.process.terminate()
        for one in crew:
            one.process.join()
        for number, handler in before.items():
            signal.signal(number, handler)
    if told is not None:
        signal.raise_signal(told)


@contextmanager
def _ignoring(number: int) -> Iterator[None]:
    before = signal.signal(number, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(number, before)
