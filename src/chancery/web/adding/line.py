"""The line of jobs: one after another, each in a process of its own that is stopped when its time is over."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import OrderedDict
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from queue import Full, Queue
from secrets import token_urlsafe
from tempfile import TemporaryDirectory, mkdtemp
from threading import Lock, Thread, Timer
from typing import Final

from chancery.web.adding.job import Came, Job, Refusal, TooMany, Wanted

#: Seconds and bytes of memory that a job may take, how many may wait, and of how many it is told how they went.
SECONDS: Final = 300
MEMORY: Final = 3 << 30
WAITING: Final = 20
_TOLD: Final = 200
#: So many reports and refusals are told by name; the rest is counted.
_NAMED: Final = 1_000


@dataclass(slots=True)
class Line:
    """The jobs for the record at `record`, in the order in which they came; the thread that works them off begins with the
    first one."""

    record: str
    seconds: float = SECONDS
    _told: OrderedDict[str, Job] = field(default_factory=OrderedDict)
    _queue: Queue[tuple[str, Wanted]] = field(default_factory=lambda: Queue(WAITING))
    _lock: Lock = field(default_factory=Lock)
    _rooms: TemporaryDirectory[str] | None = None
    _worker: Thread | None = None

    def room(self) -> str:
        """A new folder for the files of a job, removed with the job or when the server stops."""
        with self._lock:
            self._rooms = self._rooms or TemporaryDirectory(prefix="chancery-")
            return mkdtemp(dir=self._rooms.name)

    def take(self, who: str, what: str, wanted: Wanted) -> Job:
        """Put a job in line; its folder is the line's from now on. Raises `TooMany`."""
        job = Job(token_urlsafe(9), who, what)
        with self._lock:
            self._told[job.id] = job
            while len(self._told) > _TOLD:
                self._told.popitem(last=False)
        try:
            self._queue.put_nowait((job.id, wanted))
        except Full:
            self._told.pop(job.id, None)
            raise TooMany from None
        self._start()
        return job

    def get(self, id: str) -> Job | None:
        """How a job stands."""
        return self._told.get(id)

    def latest(self) -> tuple[Job, ...]:
        """The jobs that are told of, the latest first."""
        return tuple(reversed(self._told.values()))

    def _start(self) -> None:
        with self._lock:
            if self._worker is None or not self._worker.is_alive():
                self._worker = Thread(target=self._work, name="adding", daemon=True)
                self._worker.start()

    def _work(self) -> None:
        while True:
            id, wanted = self._queue.get()
            try:
                self._change(id, state="working")
                ended = self._run(id, wanted)
                self._change(id, state="done" if ended else "stopped")
            finally:
                shutil.rmtree(wanted.folder, ignore_errors=True)

    def _run(self, id: str, wanted: Wanted) -> bool:
        # `-P` keeps the working directory, which may be anybody's, off the path that modules are imported from.
        command = [sys.executable, "-P", "-m", "chancery.web.adding.child"]
        told = {**asdict(wanted), "record": self.record, "memory": MEMORY, "seconds": int(self.seconds)}
        line = json.dumps(told).encode() + b"\n"
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as child:
            clock = Timer(self.seconds, child.kill)
            clock.start()
            try:
                assert child.stdin is not None
                assert child.stdout is not None
                # One that was stopped already takes nothing any more.
                with suppress(OSError), child.stdin:
                    child.stdin.write(line)
                for said in child.stdout:
                    self._note(id, json.loads(said))
            except ValueError:
                child.kill()
            finally:
                code = child.wait()
                clock.cancel()
        return code == 0

    def _note(self, id: str, line: dict[str, object]) -> None:
        job = self._told.get(id)
        if job is None:
            return
        if "refused" in line:
            refusal = Refusal(str(line["refused"]), str(line["problem"]), str(line["advice"]))
            self._change(id, refused=(*job.refused, refusal)[:_NAMED])
            return
        facts = int(str(line["facts"]))
        came = Came(str(line["report"]), str(line["outcome"]), facts)
        self._change(id, reports=job.reports + 1, facts=job.facts + facts, came=(*job.came, came)[:_NAMED])

    def _change(self, id: str, **changed: object) -> None:
        with self._lock:
            if id in self._told:
                self._told[id] = replace(self._told[id], **changed)  # type: ignore[arg-type]
