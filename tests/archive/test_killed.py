"""A sweep that is killed, at random and again and again, loses nothing and doubles nothing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from chancery.archive import SweepSettings, sweep
from tests.archive.archives import bytes_of, lines, reports

pytest.importorskip("pyarrow", reason="the extra archive is not installed")

_CODE = """
import sys
from chancery.archive import SweepSettings, sweep
if __name__ == "__main__":
    workers, batch, shard = map(int, sys.argv[3:6])
    settings = SweepSettings(workers=workers, batch=batch, shard=shard)
    sweep([sys.argv[1]], sys.argv[2], settings=settings)
"""


@pytest.mark.parametrize(
    ("count", "kills", "workers", "pause"),
    [
        (120, 3, 1, 0.5),
        pytest.param(2_000, 25, 1, 0.5, marks=pytest.mark.slow),
        pytest.param(2_000, 25, 2, 0.5, marks=pytest.mark.slow),
        pytest.param(100_000, 50, 2, 10, marks=pytest.mark.slow),
    ],
)
def test_a_killed_sweep_goes_on_to_the_same_bytes(
    tmp_path: Path, count: int, kills: int, workers: int, pause: float
) -> None:
    archive, out = tmp_path / "archive.jsonl", tmp_path / "out"
    archive.write_bytes(lines(reports(count, diplomatic=0.05)))
    settings = SweepSettings(workers=workers, batch=5, shard=max(10, count // 40))
    seed = random.randrange(1 << 32)
    print("seed", seed)
    chance = random.Random(seed)
    for _ in range(kills):
        _kill_once(archive, out, settings, chance.random() ** 2 * pause)
    _start(archive, out, settings).wait()
    sweep([str(archive)], str(tmp_path / "whole"), settings=settings)
    assert bytes_of(out) == bytes_of(tmp_path / "whole")


def test_a_lost_worker_costs_time_and_no_facts(tmp_path: Path) -> None:
    archive = tmp_path / "archive.jsonl"
    archive.write_bytes(lines(reports(30)))
    settings = SweepSettings(workers=2, batch=3, shard=20)
    killed: list[int] = []

    def kill(_: object) -> None:
        children = _children(os.getpid())
        if not killed and children:
            killed.append(children[-1])
            os.kill(children[-1], signal.SIGKILL)

    sweep([str(archive)], str(tmp_path / "out"), settings=settings, on_progress=kill)
    sweep([str(archive)], str(tmp_path / "whole"), settings=settings)
    assert killed
    assert bytes_of(tmp_path / "out") == bytes_of(tmp_path / "whole")


def _kill_once(archive: Path, out: Path, settings: SweepSettings, pause: float) -> None:
    """Start the sweep and kill it `pause` seconds after it has begun to write; one that ends before is begun again."""
    run = _start(archive, out, settings)
    before = _written(out)
    while run.poll() is None and _written(out) == before:
        time.sleep(0.005)
    time.sleep(pause)
    run.kill()
    run.wait()
    _wait_for_workers(run.pid)


def _wait_for_workers(group: int) -> None:
    """Workers go by themselves when the process that started them was killed."""
    for _ in range(600):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("workers outlive the sweep that started them")


def _start(archive: Path, out: Path, settings: SweepSettings) -> subprocess.Popen[bytes]:
    numbers = [str(number) for number in (settings.workers, settings.batch, settings.shard)]
    return subprocess.Popen(
        [sys.executable, "-c", _CODE, str(archive), str(out), *numbers], start_new_session=True
    )


def _written(out: Path) -> int:
    try:
        return (out / "journal.jsonl").stat().st_size
    except FileNotFoundError:
        return 0


def _children(parent: int) -> list[int]:
    """The worker processes of a process; those that only track its resources are none."""
    found = []
    for name in os.listdir("/proc"):
        try:
            status = Path("/proc", name, "stat").read_text("utf-8") if name.isdigit() else ""
            command = Path("/proc", name, "cmdline").read_bytes() if status else b""
        except OSError:
            continue
        if status and int(status.rsplit(")", 1)[1].split()[1]) == parent and b"spawn_main" in command:
            found.append(int(name))
    return sorted(found)
