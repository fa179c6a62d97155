"""Makes the page on serving from what `serving.py --out` kept:
`python benchmarks/serving_page.py serving.json > docs/reference/serving.md`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

_INTRODUCTION: Final = """\
# How fast pages come

<!-- Written by `python benchmarks/serving_page.py serving.json`; the figures are those of one run. -->

`chancery serve` shows a record of {entries:,} entries of made-up occasions, a file of SQLite, to {clients} clients. Each asks
for a page, waits for it and asks for the next; they are processes of the same machine and share its processors with the server.
Addresses are drawn by chance and hardly one comes twice, so that pages are made, not taken from memory; only the first page is
the same for all. Before each sort of page is measured, every client has asked for three. Milliseconds are of the clock, from
the request to the last byte; processor time is that of all processes of the server. To measure again:

```console
$ python benchmarks/serving.py --record big.db --make 100000 --workers 1 2 --out serving.json
$ python benchmarks/serving_page.py serving.json > docs/reference/serving.md
```

Wanted is a median of at most {median} ms and a 99th percentile of at most {high} ms for every sort of page.

{machine} Work beside it before it began: {load:.1f} tasks on average. It makes times on the clock longer.
"""

Figures = Mapping[str, Any]


def page(runs: Sequence[Figures], machine: str) -> Iterator[str]:
    """The lines of the page, of runs as `serving.py` kept them."""
    from benchmarks.serving import CLIENTS, HIGH, MEDIAN

    yield _INTRODUCTION.format(
        entries=runs[0]["entries"],
        clients=CLIENTS,
        median=MEDIAN,
        high=HIGH,
        machine=machine,
        load=runs[0]["load"],
    )
    for run in runs:
        yield f"## {_server(run).capitalize()}\n"
        yield "| page | median | 99th percentile | processor time | |"
        yield "|---|---:|---:|---:|---|"
        for one in run["measured"]:
            verdict = "holds" if _holds(one, MEDIAN, HIGH) else "does not hold"
            yield f"| {one['sort']} | {one['median']:.0f} ms | {one['high']:.0f} ms | {one['cost']:.1f} ms | {verdict} |"
        yield f"\n{_verdict(run, MEDIAN, HIGH)}\n"


def _verdict(run: Figures, median: int, high: int) -> str:
    measured = run["measured"]
    slow = [one["sort"] for one in measured if not _holds(one, median, high)]
    slowest, last = max(measured, key=_of("median")), max(measured, key=_of("high"))
    told = (
        f"With {_server(run)} the slowest median is {slowest['median']:.0f} ms ({slowest['sort']}), the highest 99th percentile"
        f" {last['high']:.0f} ms ({last['sort']}): "
    )
    return told + (
        f"what is wanted does not hold for {'; '.join(slow)}." if slow else "what is wanted holds."
    )


def _of(name: str) -> Any:
    return lambda one: one[name]


def _holds(one: Figures, median: int, high: int) -> bool:
    return bool(one["median"] <= median and one["high"] <= high)


def _server(run: Figures) -> str:
    return "one process" if run["workers"] == 1 else f"{run['workers']} worker processes"


def main() -> None:
    from benchmarks.tables import machine

    print("\n".join(page(json.loads(Path(sys.argv[1]).read_text()), machine())).rstrip())


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main()
