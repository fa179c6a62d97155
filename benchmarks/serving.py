"""How fast pages come, with 20 clients that wait for each answer: `python benchmarks/serving.py --record R --workers 1 2`.

Prints for each sort of page the median and the 99th percentile in milliseconds of the clock, and the processor time that the
server spent on a page. Addresses are drawn with a fixed seed; hardly one comes twice, so that what is measured is making
pages, not sending kept ones. `--make ENTRIES` first makes a record of made-up occasions at R; `--out FILE` keeps the figures
for `serving_page.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import Final

from chancery.keeping import Record, open_record
from chancery.keeping.asking import wanted

CLIENTS: Final = 20
#: Milliseconds that are wanted of every sort of page.
MEDIAN: Final = 200
HIGH: Final = 500

_ROWS: Final = 50
#: So many of each sort are asked for before any is measured.
_FIRST: Final = 3 * CLIENTS
_SERVE: Final = (sys.executable, "-c", "from chancery.cli import main; main()", "serve")
#: Seconds without work after which a server has made ready what it makes ready, and for which that is waited.
_QUIET: Final = 2.0
_PATIENCE: Final = 600.0


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds: the median and the 99th percentile of the clock, and of processor time of the server a page."""

    sort: str
    pages: int
    median: float
    high: float
    cost: float

    @property
    def holds(self) -> bool:
        return self.median <= MEDIAN and self.high <= HIGH


@dataclass(frozen=True, slots=True)
class Run:
    """What a server of so many processes gave; `entries` are those of the record, `load` the tasks beside it beforehand."""

    workers: int
    entries: int
    load: float
    measured: tuple[Measured, ...]


def addresses(record: Record, pages: int) -> dict[str, list[str]]:
    """So many addresses of each sort of page, all of them there, the same for the same record."""
    chance = Random(7)
    shelf = record.registry.shelf()
    ids = [card.id for card in shelf.cards]
    kind_of = {card.number: card.kind for card in shelf.cards}
    states = Counter(state for state, _ in shelf.states)
    lists = Counter((kind_of[number], state) for state, number in shelf.states)
    kinds, of_kind = sorted({*kind_of.values()}), sorted(lists)
    standings = sorted({card.standing for card in shelf.cards})
    years = sorted({card.first_day[:4] for card in shelf.cards if card.first_day})
    reports = [head.id for head in record.reports()]
    named = sorted(states)

    def page_of(entries: int) -> int:
        return chance.randint(1, -(-entries // _ROWS))

    def of_state() -> str:
        state = chance.choice(named)
        return f"/registry?state={state}&page={page_of(states[state])}"

    def as_json() -> str:
        kind, state = one = chance.choice(of_kind)
        return f"/registry/{kind}.json?state={state}&page={page_of(lists[one])}"

    def of_facets() -> str:
        query = (
            f"state={chance.choice(named)}&year={chance.choice(years)}&standing={chance.choice(standings)}"
        )
        return f"/registry/{chance.choice(kinds)}?{query}&sort={chance.choice(('-date', 'date', '-reports'))}"

    return {
        "first page": ["/"] * pages,
        "registry": [of_state() for _ in range(pages)],
        "registry, three facets": [of_facets() for _ in range(pages)],
        "registry as JSON": [as_json() for _ in range(pages)],
        "entry": [f"/entry/{chance.choice(ids)}" for _ in range(pages)],
        "report": [f"/report/{chance.choice(reports)}" for _ in range(pages)],
    }


def run(record: Path, *, pages: int, workers: int = 1) -> Run:
    """Serve the record with so many workers and measure each sort of page."""
    load = os.getloadavg()[0]
    with open_record(record, read_only=True) as opened:
        drawn = addresses(opened, pages + _FIRST)
        entries = opened.registry.count(wanted())
    return Run(workers, entries, load, tuple(_measured(record, drawn, workers)))


def _measured(record: Path, drawn: dict[str, list[str]], workers: int) -> Iterator[Measured]:
    # Imported here: where the benchmark is begun by its path, its folder is no package before `main`.
    from benchmarks.clients import clients_of

    options = ["--read-only", "--port", "0", "--no-open", "--workers", str(workers)]
    with subprocess.Popen(
        [*_SERVE, *options, "--record", str(record)], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        address = server.stdout.readline().strip()
        try:
            _wait_until_quiet(server.pid)
            with clients_of(address, CLIENTS) as clients:
                for sort, paths in drawn.items():
                    # Every worker has made some of a sort before it is measured.
                    clients.ask(paths[:_FIRST])
                    before = _processor_time(server.pid)
                    taken = clients.ask(paths[_FIRST:])
                    cost = (_processor_time(server.pid) - before) / len(taken) * 1000
                    yield Measured(sort, len(taken), median(taken), quantiles(taken, n=100)[98], cost)
        finally:
            server.terminate()


def _wait_until_quiet(server: int) -> None:
    until = time.monotonic() + _PATIENCE
    before = -1.0
    while (now := _processor_time(server)) - before > 0.1 * _QUIET and time.monotonic() < until:
        before = now
        time.sleep(_QUIET)


def _processor_time(process: int) -> float:
    """Seconds of processor time that a process and those it began have taken. Source: proc(5), fields 14 and 15 of `stat`."""
    taken = 0.0
    for one in [process, *_begun_by(process)]:
        fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        taken += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return taken


def _begun_by(process: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


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
    asked.add_argument("--pages", type=int, default=1_000, help="of each sort")
    asked.add_argument("--workers", type=int, nargs="+", default=[1], help="one run for each number")
    asked.add_argument("--out", type=Path)
    options = asked.parse_args()
    if options.make:
        make(options.record, options.make)
    runs = []
    for workers in options.workers:
        runs.append(run(options.record, pages=options.pages, workers=workers))
        print(f"{workers} {'process' if workers == 1 else 'processes'}")
        for one in runs[-1].measured:
            print(
                f"{one.sort:<24} median {one.median:6.0f} ms  p99 {one.high:6.0f} ms  processor {one.cost:5.1f} ms",
                flush=True,
            )
    if options.out:
        options.out.write_text(json.dumps([asdict(one) for one in runs]))
    return int(not all(one.holds for run in runs for one in run.measured))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    sys.exit(main())
