"""Jobs of adding, one after another, each in a process of its own that is stopped when its time is over."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from queue import Full, Queue
from secrets import token_urlsafe
from threading import Lock, Thread, Timer
from typing import Final, Literal

#: Seconds and bytes of memory that a job may take, how many may wait, and of how many it is told how they went.
SECONDS: Final = 300
MEMORY: Final = 3 << 30
WAITING: Final = 20
_TOLD: Final = 200
#: So many reports and refusals are told by name; the rest is counted.
_NAMED: Final = 1_000

State = Literal["waiting", "working", "done", "stopped"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be added: files in `folder`, or a `text` of its own with what is known of it, or what stands at `url`."""

    folder: str
    paths: tuple[str, ...] = ()
    text: str = ""
    url: str = ""
    id: str = ""
    title: str = ""
    publisher: str = ""
    published: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Came:
    """One report that came in: `outcome` is added, changed or known."""

    report: str
    outcome: str
    facts: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """One input that was not taken, with the reason and what to do."""

    name: str
    problem: str
    advice: str


@dataclass(frozen=True, slots=True)
class Job:
    """One job: `what` names it for people; reports and facts are counted, the first of them named."""

    id: str
    who: str
    what: str
    state: State = "waiting"
    reports: int = 0
    facts: int = 0
    came: tuple[Came, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def is_over(self) -> bool:
        return self.state in ("done", "stopped")


class TooMany(Exception):
    """So many jobs are waiting that no more is taken."""


@dataclass(slots=True)
class Jobs:
    """The jobs of one server for the record at `record`; the process begins with the first job."""

    record: str
    seconds: float = SECONDS
    _told: OrderedDict[str, Job] = field(default_factory=OrderedDict)
    _queue: Queue[tuple[str, Wanted, tempfile.TemporaryDirectory[str]]] = field(
        default_factory=lambda: Queue(WAITING)
    )
    _lock: Lock = field(default_factory=Lock)
    _worker: Thread | None = None

    def begin(self, who: str, what: str, make: Callable[[Path], Wanted]) -> Job:
        """Take a job; `make` puts its files into a folder that is there as long as the job. Raises `TooMany`."""
        folder = tempfile.TemporaryDirectory(prefix="chancery-")
        job = Job(token_urlsafe(9), who, what)
        try:
            wanted = make(Path(folder.name))
            with self._lock:
                self._told[job.id] = job
                while len(self._told) > _TOLD:
                    self._told.popitem(last=False)
            self._queue.put_nowait((job.id, wanted, folder))
        except Full:
            folder.cleanup()
            self._told.pop(job.id, None)
            raise TooMany from None
        except BaseException:
            folder.cleanup()
            raise
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
            id, wanted, folder = self._queue.get()
            with folder:
                self._change(id, state="working")
                ended = self._run(id, wanted)
                self._change(id, state="done" if ended else "stopped")

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
