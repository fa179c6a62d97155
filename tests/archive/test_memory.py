"""Memory: a sweep of ten times as many reports takes no more of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.archive.archives import lines, reports

pytest.importorskip("pyarrow", reason="the extra archive is not installed")

_CODE = """
import resource, sys
from chancery.archive import SweepSettings, sweep
sweep([sys.argv[1]], sys.argv[2], settings=SweepSettings(workers=1, shard=500))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.slow
def test_memory_does_not_grow_with_the_archive(tmp_path: Path) -> None:
    texts = lines(reports(1_000, diplomatic=0.01))
    peaks = [_peak(tmp_path, texts * times, str(times)) for times in (3, 30)]
    assert peaks[1] < peaks[0] * 1.15
    assert peaks[1] < 1 << 20


def _peak(folder: Path, archive: bytes, name: str) -> int:
    """The most KiB of memory that a sweep of the archive took."""
    (folder / f"{name}.jsonl").write_bytes(archive)
    told = subprocess.run(
        [sys.executable, "-c", _CODE, str(folder / f"{name}.jsonl"), str(folder / name)],
        capture_output=True,
        text=True,
        check=True,
    )
    return int(told.stdout)
