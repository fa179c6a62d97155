"""Measurements in processes of their own, so that memory and warmth of one do not reach another."""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds of processor time and on the clock, and the most memory in MiB."""

    cpu: float
    clock: float
    peak: float


def child(action: str, archive: Path, *, runs: int, workers: int = 1) -> Taken:
    """What `child.py` measures."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(HERE.parent / "src"), str(HERE.parent)))}
    done = subprocess.run(
        [sys.executable, str(HERE / "child.py"), action, str(archive), str(runs), str(workers)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return Taken(**json.loads(done.stdout))


def spacy(python: str | None, lines: Path, words: Path, *, runs: int) -> dict[str, float] | None:
    """Seconds of spaCy's blank tokenizer, alone and with its phrase matcher; None when that Python cannot be asked."""
    if python is None:
        return None
    told = _run(python, str(HERE / "spacy_child.py"), str(lines), str(runs), str(words))
    return json.loads(told) if told else None


def ripgrep(lines: Path, words: Path, *, runs: int) -> float | None:
    """Seconds of processor time in which ripgrep counts the lines with a word of the gate; None where there is none."""
    found = shutil.which("rg")
    if found is None:
        return None
    return statistics.median(_seconds([found, "-cFj1", "-f", str(words), str(lines)]) for _ in range(runs))


def cold_start(*arguments: str, runs: int) -> Taken:
    """A run of the command line from nothing."""
    command = [sys.executable, "-c", "from chancery.cli import main; main()", *arguments]
    measured = [_seconds(command) for _ in range(runs + 1)][1:]
    return Taken(statistics.median(measured), 0.0, 0.0)


def _seconds(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "src")}
    subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=environment
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def _run(*command: str) -> Any:
    try:
        asked = subprocess.run(command, capture_output=True, text=True)
    except OSError:
        return None
    return asked.stdout if asked.returncode == 0 else None
