"""A real server of several workers, begun as the shell begins it."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx

_CODE = "from chancery.cli import main; main()"
#: Seconds in which a busy machine has begun or ended all processes.
PATIENCE = 120.0


@contextmanager
def crewed(record: Path, *options: str, workers: int = 2) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The address that is printed, and the process that was begun."""
    command = [sys.executable, "-c", _CODE, "serve", "--record", str(record), "--port", "0", "--no-open"]
    with subprocess.Popen(
        [*command, "--workers", str(workers), *options], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout
            yield process.stdout.readline().strip(), process
        finally:
            process.terminate()
            process.wait(PATIENCE)


def children(process: int) -> set[int]:
    """The processes that one has begun and that still run. Source: proc(5)."""
    found = set()
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            told = status.read_text()
        except OSError:
            continue
        if f"PPid:\t{process}\n" in told and "State:\tZ" not in told:
            found.add(int(status.parent.name))
    return found


def workers_of(process: int) -> set[int]:
    """The workers of the server: its children but for the one that sees to shared names."""
    return {one for one in children(process) if "spawn_main" in _command(one)}


def _command(process: int) -> str:
    try:
        return Path(f"/proc/{process}/cmdline").read_text()
    except OSError:
        return ""


def is_running(process: int) -> bool:
    return _command(process) != ""


def wait_until(is_so: object) -> None:
    """Wait until a function says so."""
    until = time.monotonic() + PATIENCE
    while not is_so():  # type: ignore[operator]
        assert time.monotonic() < until
        time.sleep(0.05)


@contextmanager
def one_of_each(site: str, number: int = 2, **options: object) -> Iterator[list[httpx.Client]]:
    """Clients with one connection each, of which every one is held by another worker."""
    with ExitStack() as opened:
        found: dict[str, httpx.Client] = {}
        until = time.monotonic() + PATIENCE
        while len(found) < number:
            assert time.monotonic() < until
            limits = httpx.Limits(max_connections=1, keepalive_expiry=None)
            client = httpx.Client(base_url=site, timeout=60, limits=limits, **options)
            # What is worked out of the record bears a word of the process that did it.
            tag = client.get("/about").raise_for_status().headers["etag"]
            born = re.fullmatch(r'W/"(\w+)-\w+"', tag)
            assert born
            if born[1] in found:
                client.close()
            else:
                opened.callback(client.close)
                found[born[1]] = client
        yield list(found.values())
