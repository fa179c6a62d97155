"""How fast reports go into a record, at its beginning and when it has grown: `python benchmarks/keeping.py --facts 100000`.

Prints one line for each tenth of the facts, and whether the last keeps at least half the rate of the first. On a machine
that does other work too, compare the processor time: that of this process and, with a PostgreSQL server on the same machine,
that of the server process that works for it. With `--out FILE` the figures are kept as JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

_TENTHS: Final = 10
#: How much of its early rate adding must keep.
KEPT: Final = 0.5


class Tenth(NamedTuple):
    """One tenth of the facts: seconds of the clock, and of processor time here and in the server, while they were added."""

    facts: int
    clock: float
    processor: float


def tenths(address: str, *, facts: int) -> Iterator[Tenth]:
    """What each tenth of `facts` took that is added to the empty record at `address`."""
    from benchmarks import occasions
    from benchmarks.server_time import server_seconds
    from chancery.keeping import Record
    from chancery.record import open_store

    step = facts // occasions.FACTS // _TENTHS
    with Record(store := open_store(address), reader=occasions.facts_of) as record:
        for tenth in range(_TENTHS):
            reports = [occasions.report(number) for number in range(tenth * step, (tenth + 1) * step)]
            clock, processor = time.perf_counter(), time.process_time() + server_seconds(store)
            record.add(reports)
            yield Tenth(
                step * occasions.FACTS,
                time.perf_counter() - clock,
                time.process_time() + server_seconds(store) - processor,
            )


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--facts", type=int, default=10_000)
    asked.add_argument("--record", help="an empty database on a server; by default a new SQLite file")
    asked.add_argument("--out", type=Path, help="write the figures to this file, after every tenth")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measured: list[Tenth] = []
        for tenth in tenths(options.record or str(Path(folder) / "record.db"), facts=options.facts):
            measured.append(tenth)
            print(_line(measured), flush=True)
            if options.out:
                options.out.write_text(json.dumps([one._asdict() for one in measured]) + "\n")
    kept = measured[0].clock / measured[-1].clock
    worked = measured[0].processor / measured[-1].processor
    print(
        f"the last tenth keeps {kept:.0%} of the first one's rate by the clock, {worked:.0%} by processor time;"
        f" {KEPT:.0%} is wanted"
    )
    return int(kept < KEPT)


def _line(measured: list[Tenth]) -> str:
    last = measured[-1]
    done = sum(one.facts for one in measured)
    return (
        f"{done:>9} facts  {last.facts / last.clock:7.0f} facts/s of the clock"
        f"  {last.facts / last.processor:7.0f} of processor time"
    )


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    sys.exit(main())
