"""How fast questions are answered out of a large record: `python benchmarks/asking.py --entries 100000`.

The record is filled without joining anything, for only asking is measured; every entry has one fact of a made-up report. Prints
the median seconds of each question and whether the slowest stays under half a second.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: Seconds in which a question must be answered.
LIMIT: Final = 0.5
QUESTIONS: Final = (
    "How many agreements did China and Cuba sign in 2015?",
    "Who visited Mongolia in 2012?",
    "When did Iran and Iraq last hold talks?",
    "What has been signed between Egypt and Ethiopia on health since 2010?",
    "How many memoranda of understanding were signed in 2015?",
    "Which visits to France took place in March 2014?",
    "What do reports disagree on about Norway and Peru?",
    "In which areas do Chile and Argentina cooperate?",
    "Is the health agreement between Ghana and Kenya in force?",
    "When did Brazil and Argentina sign a treaty on whales?",
)


def fill(address: str, *, entries: int) -> None:
    """Write `entries` entries with their facts and reports to the empty record at `address`."""
    from benchmarks import occasions
    from chancery.model import Told
    from chancery.reconciling import reconcile
    from chancery.record import entries as kept
    from chancery.record import facts, members, open_store, reports

    store = open_store(address)
    step = 500
    for first in range(0, entries // occasions.FACTS, step):

        def write(connection: Connection, first: int = first) -> None:
            for number in range(first, min(first + step, entries // occasions.FACTS)):
                report = occasions.report(number * 2)
                told = tuple(occasions.facts_of(report))
                seq = reports.add(connection, report, reading="", receipt=None)
                facts.add(connection, seq, told)
                reports.set_current(connection, seq, current=True)
                head = reports.by_seq(connection, [seq])[seq].head
                made = [entry for fact in told for entry in reconcile([Told(fact, head)])]
                members.enter(connection, seq, {fact.id: () for fact in told})
                members.put_entries(connection, {m: entry.id for entry in made for m in entry.members})
                kept.put(connection, [kept.Placed(entry, entry) for entry in made])

        store.write(write)
    store.close()


def measure(address: str, *, runs: int) -> dict[str, float]:
    """The median seconds of each question, put to the record at `address`, opened once."""
    import chancery

    taken = {}
    with chancery.open(address, read_only=True) as record:
        for question in QUESTIONS:
            times = []
            for _ in range(runs):
                begun = time.perf_counter()
                chancery.ask(record, question, today="2026-01-15")
                times.append(time.perf_counter() - begun)
            taken[question] = statistics.median(times)
    return taken


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--entries", type=int, default=10_000)
    asked.add_argument("--runs", type=int, default=5)
    asked.add_argument("--record", help="a record that is filled already")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        address = options.record or str(Path(folder) / "record.db")
        if options.record is None:
            fill(address, entries=options.entries)
        taken = measure(address, runs=options.runs)
    for question, seconds in taken.items():
        print(f"{seconds:7.3f} s  {question}")
    slowest = max(taken.values())
    print(f"the slowest takes {slowest:.3f} s; {LIMIT} s is wanted")
    return int(slowest > LIMIT)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    sys.exit(main())
