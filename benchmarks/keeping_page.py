"""Makes the page on adding from what `keeping.py --out` kept:
`python benchmarks/keeping_page.py sqlite.json postgres.json > docs/reference/keeping.md`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

_INTRODUCTION: Final = """\
# How fast a record grows

<!-- Written by `python benchmarks/keeping_page.py sqlite.json postgres.json`; the figures are those of one run. -->

Made-up reports of five facts each, every occasion told by two of them, go into an empty record; facts are known beforehand, so
that only the record is measured. Processor time is that of the program and, with PostgreSQL, of the server process that works
for it. To measure again:

```console
$ python benchmarks/keeping.py --facts 100000 --out sqlite.json
$ python benchmarks/keeping.py --facts 100000 --record postgresql:///empty --out postgres.json
$ python benchmarks/keeping_page.py sqlite.json postgres.json > docs/reference/keeping.md
```

Wanted is that 100,000 facts keep at least half the early rate, on both.
"""


def page(runs: Sequence[tuple[str, list[dict[str, float]]]], machine: str) -> Iterator[str]:
    """The lines of the page; each run by the name of its database and its tenths as `keeping.py` kept them."""
    yield _INTRODUCTION
    yield machine
    for name, tenths in runs:
        yield f"\n## {name}\n"
        yield "| facts in the record | facts a second of processor time | facts a second of the clock |"
        yield "|---:|---:|---:|"
        done = 0
        for one in tenths:
            done += int(one["facts"])
            rates = (one["facts"] / one[of] for of in ("processor", "clock"))
            yield f"| {done:,} | {' | '.join(f'{rate:,.0f}' for rate in rates)} |"
        yield f"\n{_verdict(tenths, done)}"


def _verdict(tenths: Sequence[dict[str, float]], done: int) -> str:
    kept = ", ".join(
        f"{tenths[0][of] / tenths[-1][of] * tenths[-1]['facts'] / tenths[0]['facts']:.0%} {words}"
        for of, words in (("processor", "by processor time"), ("clock", "by the clock"))
    )
    broken_off = "" if len(tenths) == _WHOLE else f" The run was broken off after {done:,} facts."
    return f"The last row keeps {kept} of the first one's rate.{broken_off}"


_WHOLE: Final = 10


def main() -> None:
    from benchmarks.tables import machine

    note = (
        " The machine had several times as much other work as it has processors: the clock says little here."
    )
    names = ("SQLite", "PostgreSQL")
    runs = [
        (name, json.loads(Path(path).read_text())) for name, path in zip(names, sys.argv[1:], strict=True)
    ]
    print("\n".join(page(runs, machine() + note)))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main()
