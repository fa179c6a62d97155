"""Where tasks are worked on: in this process, in several of this machine, or on a Ray cluster. All give the same results."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context, parent_process
from typing import Any, Final

from chancery.archive.collecting import collect_seldom, collecting_seldom
from chancery.archive.reading import read_batch
from chancery.archive.settings import SweepSettings
from chancery.archive.tasks import Result, Task, Work
from chancery.errors import SweepRefused

#: Tasks that wait for each worker: enough that none idles, few enough that little is in memory.
_WAITING: Final = 2
#: How often in a row workers may be lost over the same task.
_TRIES: Final = 3


def results(given: Iterator[Task], settings: SweepSettings) -> Iterator[Result]:
    """The results of the tasks, in the tasks' order."""
    work = partial(read_batch, published=settings.published, language=settings.language)
    if settings.engine == "ray":
        from chancery.archive.cluster import on_ray

        return on_ray(given, work, settings)
    if settings.processes == 1:
        return _here(given, work)
    return _in_processes(given, work, settings.processes)


def _here(given: Iterator[Task], work: Work) -> Iterator[Result]:
    with collecting_seldom():
        for task in given:
            yield task, work(task.batch)


def _in_processes(given: Iterator[Task], work: Work, processes: int) -> Iterator[Result]:
    """As many tasks at a time as processes take; those that a lost process had are given to new ones."""
    waiting: deque[tuple[Task, Future[Any]]] = deque()
    pool = _pool(processes)
    lost = 0
    try:
        while True:
            while len(waiting) < processes * (_WAITING + 1) and (task := next(given, None)) is not None:
                waiting.append((task, _submit(pool, work, task)))
            if not waiting:
                return
            task, future = waiting[0]
            try:
                result = future.result()
            except BrokenProcessPool:
                lost += 1
                if lost >= _TRIES:
                    raise _dying(task) from None
                pool.shutdown(wait=False, cancel_futures=True)
                pool = _pool(processes)
                waiting = deque((task, _submit(pool, work, task)) for task, _ in waiting)
                continue
            lost = 0
            waiting.popleft()
            yield task, result
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _pool(processes: int) -> ProcessPoolExecutor:
    # A forked process would inherit whatever threads and locks Arrow holds at that moment.
    return ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_begin)


def _begin() -> None:
    """A worker leaves an interrupt to the process that started it, and goes when that goes, however it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _submit(pool: ProcessPoolExecutor, work: Work, task: Task) -> Future[Any]:
    try:
        return pool.submit(work, task.batch)
    except BrokenProcessPool as broken:
        # Told when its turn comes, as if it had been lost while it was worked on.
        failed: Future[Any] = Future()
        failed.set_exception(broken)
        return failed


def _dying(task: Task) -> SweepRefused:
    return SweepRefused(
        f"shard {task.shard}", "workers die over its reports", "give more memory, or fewer --workers"
    )
