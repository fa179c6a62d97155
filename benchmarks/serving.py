"""How fast pages come, with 20 clients that wait for each answer: `python benchmarks/serving.py --record R`.

Prints for each sort of page the median and the 99th percentile in milliseconds of the clock, and the processor time that the
server spent on a page. Addresses are drawn with a fixed seed; hardly one comes twice, so that what is measured is making
pages, not sending kept ones. `--make ENTRIES` first makes a record of made-up occasions at R. Clients are processes of their
own.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import Final
from urllib.parse import urlsplit

from chancery.keeping import Record, open_record
from chancery.model.kinds import KINDS, STANDINGS

CLIENTS: Final = 20
#: Milliseconds that are wanted of every sort of page.
MEDIAN: Final = 200
HIGH: Final = 500


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds: the median and the 99th percentile of the clock, and of processor time of the server a page."""

    sort: str
    pages: int
    median: float
    high: float
    cost: float


def addresses(record: Record, pages: int) -> dict[str, list[str]]:
    """So many addresses of each sort of page, the same for the same record."""
    chance = Random(7)
    shelf = record.registry.shelf()
    ids = [card.id for card in shelf.cards]
    states = sorted({state for state, _ in shelf.states})
    reports = [head.id for head in record.reports()]

    def registry() -> str:
        query = f"state={chance.choice(states)}&year={chance.randint(1990, 2025)}&standing={chance.choice(STANDINGS)}"
        return f"/registry/{chance.choice(KINDS)}?{query}&sort={chance.choice(('-date', 'date', '-reports'))}"

    return {
        "first page": ["/"] * pages,
        "registry": [
            f"/registry?page={chance.randint(1, 100)}&state={chance.choice(states)}" for _ in range(pages)
        ],
        "registry, three facets": [registry() for _ in range(pages)],
        "registry as JSON": [
            f"/registry/{chance.choice(KINDS)}.json?state={chance.choice(states)}" for _ in range(pages)
        ],
        "entry": [f"/entry/{chance.choice(ids)}" for _ in range(pages)],
        "report": [f"/report/{chance.choice(reports)}" for _ in range(pages)],
    }


def ask(address: str, paths: Sequence[str]) -> list[float]:
    """Ask for the paths one after the other; the milliseconds that each took."""
    place = urlsplit(address)
    connection = http.client.HTTPConnection(str(place.hostname), place.port, timeout=60)
    taken = []
    for path in paths:
        begun = time.perf_counter()
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        taken.append((time.perf_counter() - begun) * 1000)
        if answer.status not in (200, 307, 308, 400):
            raise RuntimeError(f"{path} gave {answer.status}")
    return taken


def measured(record: Path, pages: int) -> Iterator[Measured]:
    """Serve the record and measure each sort of page, after one of each has been asked for."""
    with open_record(record, read_only=True) as opened:
        drawn = addresses(opened, pages)
    command = [
        sys.executable,
        "-c",
        "from chancery.cli import main; main()",
        "serve",
        "--read-only",
        "--port",
        "0",
    ]
    with subprocess.Popen(
        [*command, "--no-open", "--record", str(record)], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        address = server.stdout.readline().strip()
        try:
            with ProcessPoolExecutor(CLIENTS) as clients:
                for sort, paths in drawn.items():
                    ask(address, paths[:1])
                    before = _processor_time(server.pid)
                    shares = [paths[at::CLIENTS] for at in range(CLIENTS)]
                    asked = [clients.submit(ask, address, share) for share in shares]
                    taken = [one for future in asked for one in future.result()]
                    cost = (_processor_time(server.pid) - before) / len(taken) * 1000
                    yield Measured(sort, len(taken), median(taken), quantiles(taken, n=100)[98], cost)
        finally:
            server.terminate()


def _processor_time(process: int) -> float:
    """Seconds of processor time that a process has taken. Source: proc(5), fields 14 and 15 of `stat`."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def make(record: Path, entries: int) -> None:
    """A record of made-up occasions with about so many entries."""
    from benchmarks import occasions
    from chancery.record import open_store

    # Two reports tell of each occasion.
    with Record(open_store(record), reader=occasions.facts_of) as made:
        made.add(occasions.report(number) for number in range(entries * 2 // occasions.FACTS))


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--record", type=Path, required=True)
    asked.add_argument("--make", type=int, metavar="ENTRIES")
    asked.add_argument("--pages", type=int, default=400, help="of each sort")
    options = asked.parse_args()
    if options.make:
        make(options.record, options.make)
    found = []
    for one in measured(options.record, options.pages):
        found.append(one)
        print(
            f"{one.sort:<24} median {one.median:6.0f} ms  p99 {one.high:6.0f} ms  processor {one.cost:5.1f} ms",
            flush=True,
        )
    print(
        json.dumps(
            [{"sort": one.sort, "median": one.median, "p99": one.high, "cost": one.cost} for one in found]
        )
    )
    return int(any(one.median > MEDIAN or one.high > HIGH for one in found))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    sys.exit(main())
