"""A folder of reports, read in one run in three ways."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.timing import median_seconds
from chancery.errors import InputError
from chancery.intake import IntakeSettings, read_inputs
from chancery.model import Report
from chancery.reading import read_report

TOKENIZER = Path(__file__).resolve().parent / "tokenizer.py"


@dataclass(frozen=True, slots=True)
class Speeds:
    """Medians in seconds for one folder of `reports` reports and `size` bytes; `tokenizer` is None without spaCy."""

    share: float
    reports: int
    size: int
    facts: int
    decoding: float
    reading: float
    whole: float
    tokenizer: float | None


def write_folder(folder: Path, texts: Iterable[str]) -> None:
    for number, text in enumerate(texts):
        (folder / f"report-{number:06}.txt").write_text(text, encoding="utf-8")


def measure(folder: Path, *, share: float, runs: int, python: str | None) -> Speeds:
    """Read the folder in all ways; `python` is the one that has spaCy, if any."""
    texts = list(_decoded(folder))
    reports = [Report(id=str(number), text=text, language="en") for number, text in enumerate(texts)]
    return Speeds(
        share=share,
        reports=len(texts),
        size=sum(len(text.encode()) for text in texts),
        facts=sum(len(read_report(report).facts) for report in reports),
        decoding=median_seconds(lambda: list(_decoded(folder)), runs=runs),
        reading=median_seconds(lambda: [read_report(report) for report in reports], runs=runs),
        whole=median_seconds(lambda: _read_whole(folder), runs=runs),
        tokenizer=tokenizer_seconds(folder, runs=runs, python=python),
    )


def tokenizer_seconds(folder: Path, *, runs: int, python: str | None) -> float | None:
    """The median seconds of spaCy's tokenizer over the folder, or None when that Python cannot be asked."""
    if python is None:
        return None
    try:
        asked = subprocess.run(
            [python, str(TOKENIZER), str(folder), str(runs)], capture_output=True, text=True
        )
    except OSError:
        return None
    return float(asked.stdout) if asked.returncode == 0 else None


def _decoded(folder: Path) -> Iterable[str]:
    for path in sorted(folder.iterdir()):
        yield path.read_bytes().decode("utf-8")


def _read_whole(folder: Path) -> int:
    """What `chancery read FOLDER` does, without writing the facts."""
    found = 0
    for item in read_inputs((str(folder),), settings=IntakeSettings()):
        if isinstance(item, InputError):
            raise item
        found += len(read_report(item).facts)
    return found
