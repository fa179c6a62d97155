"""Work done in another process that may be killed: what it acknowledged comes back through a pipe."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

#: A child calls this when something is safely in the record.
Acknowledge = Callable[[str], None]
Work = Callable[[Acknowledge], None]

FAILED = 70


@dataclass(frozen=True)
class Outcome:
    """What the child acknowledged, and how it ended: its exit code, or minus the signal."""

    acknowledged: tuple[str, ...]
    code: int

    @property
    def finished(self) -> bool:
        return self.code == 0


def run(work: Work, *, kill_after: float | None = None, **environment: str) -> Outcome:
    """Run `work` in a child process, which is killed after so many seconds unless it ended before."""
    with _child(work, environment) as (pid, pipe):
        if kill_after is not None:
            time.sleep(kill_after)
            os.kill(pid, signal.SIGKILL)
        told = b""
        while some := os.read(pipe, 65536):
            told += some
    _, status = os.waitpid(pid, 0)
    # A line that was cut off was not acknowledged.
    return Outcome(tuple(told.decode().split("\n")[:-1]), os.waitstatus_to_exitcode(status))


@contextmanager
def _child(work: Work, environment: dict[str, str]) -> Iterator[tuple[int, int]]:
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = FAILED
        try:
            os.close(reading)
            os.environ.update(environment)
            work(lambda line: os.write(writing, f"{line}\n".encode()) and None)
            code = 0
        finally:
            # Neither pytest nor atexit may run in the child; nor is anything closed: that is what is tested.
            os._exit(code)
    os.close(writing)
    try:
        yield pid, reading
    finally:
        os.close(reading)
