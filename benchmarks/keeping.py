"""How fast reports go into a record, at its beginning and when it has grown: `python benchmarks/keeping.py --facts 100000`.

Prints one line for each tenth of the facts, and whether the last keeps at least half the rate of the first. Seconds are of
the clock, because PostgreSQL works in processes of its own; run it on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_TENTHS: Final = 10
#: How much of its early rate adding must keep.
KEPT: Final = 0.5


def rates(address: str, *, facts: int) -> Iterator[float]:
    """Facts a second, for each tenth of `facts` that is added to the empty record at `address`."""
    from benchmarks import occasions
    from chancery.keeping import Record
    from chancery.record import open_store

    step = facts // occasions.FACTS // _TENTHS
    with Record(open_store(address), reader=occasions.facts_of) as record:
        for tenth in range(_TENTHS):
            reports = [occasions.report(number) for number in range(tenth * step, (tenth + 1) * step)]
            begun = time.perf_counter()
            record.add(reports)
            yield step * occasions.FACTS / (time.perf_counter() - begun)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--facts", type=int, default=10_000)
    asked.add_argument("--record", help="an empty database on a server; by default a new SQLite file")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measured = []
        for rate in rates(options.record or str(Path(folder) / "record.db"), facts=options.facts):
            measured.append(rate)
            print(f"{len(measured) * options.facts // _TENTHS:>9} facts  {rate:7.0f} facts/s", flush=True)
    kept = measured[-1] / measured[0]
    print(f"the last tenth keeps {kept:.0%} of the first one's rate; {KEPT:.0%} is wanted")
    return int(kept < KEPT)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    sys.exit(main())
