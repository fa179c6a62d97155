"""One measurement in a process of its own: `child.py ACTION ARCHIVE RUNS [WORKERS]` prints seconds and memory as JSON.

Seconds are medians over RUNS runs after one that is not counted, or the first run's when RUNS is 0: of processor time for
`cpu`, on the clock for `clock`.
`peak` is the most memory in MiB, of the process or of any of its own.
"""

from __future__ import annotations

import json
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path


def main(action: str, archive: str, runs: int, workers: int) -> None:
    work = _ACTIONS[action](archive, workers)
    first = _measured(work)
    measured = [_measured(work) for _ in range(runs)] or [first]
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    told = {
        "cpu": statistics.median(cpu for cpu, _ in measured),
        "clock": statistics.median(clock for _, clock in measured),
        "peak": peak / 1024,
    }
    print(json.dumps(told))


def _measured(work: Callable[[], object]) -> tuple[float, float]:
    cpu, clock = _cpu(), time.perf_counter()
    work()
    return _cpu() - cpu, time.perf_counter() - clock


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _decode(archive: str, _workers: int) -> Callable[[], object]:
    """Read and decode a Parquet file's texts into Python strings."""
    import pyarrow.parquet as parquet

    def work() -> int:
        file = parquet.ParquetFile(archive)
        return sum(
            len(text)
            for batch in file.iter_batches(batch_size=1_000, columns=["text"])
            for text in batch.column(0).to_pylist()
        )

    return work


def _bytes(archive: str, _workers: int) -> Callable[[], object]:
    """Read a file's bytes and decode them."""
    return lambda: len(Path(archive).read_bytes().decode("utf-8"))


def _gate(archive: str, _workers: int) -> Callable[[], object]:
    """Read and decode a Parquet file, and let the gate look at every text."""
    import pyarrow.parquet as parquet

    from chancery.reading.gate import open_gate

    gate = open_gate()

    def work() -> int:
        file = parquet.ParquetFile(archive)
        return sum(
            gate.passes(text)
            for batch in file.iter_batches(batch_size=1_000, columns=["text"])
            for text in batch.column(0).to_pylist()
        )

    return work


def _sweep(archive: str, workers: int) -> Callable[[], object]:
    """A whole sweep, with its output on disk."""
    from chancery.archive import SweepSettings, sweep

    def work() -> None:
        folder = tempfile.mkdtemp()
        try:
            sweep([archive], folder, settings=SweepSettings(workers=workers))
        finally:
            shutil.rmtree(folder)

    return work


_ACTIONS = {"decode": _decode, "bytes": _bytes, "gate": _gate, "sweep": _sweep}

if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
