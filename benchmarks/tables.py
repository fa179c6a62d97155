"""The measurements as Markdown, for the terminal and for the page."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from benchmarks.archive import Speeds
from benchmarks.growth import Growth

#: How many times the tokenizer's time reading may take, by the share of diplomatic reports.
WANTED: Final = {0.1: 1.0, 1.0: 5.0}

_COLUMNS: Final = (
    *("diplomatic", "reports", "MB", "facts", "decoding", "reading", "whole", "tokenizer"),
    *("whole / decoding", "whole / tokenizer", "reports/s"),
)
_INTRODUCTION: Final = """\
# How fast it reads

<!-- Written by `python benchmarks/reading.py --page`; the figures are those of one machine. -->

Made-up reports with a fixed seed: diplomatic ones are gold documents with their sentences in another order, everyday ones
follow the word pairs of everyday news. *Decoding* is reading the files' bytes and decoding them, *reading* is finding the facts
in texts in memory, *whole* is what `chancery read` does with the folder of files before it writes, *tokenizer* is spaCy's blank
English tokenizer on the same texts in memory. All are medians in seconds of processor time, each in one process.
"""


def page(speeds: Sequence[Speeds], growths: Iterable[Growth]) -> str:
    machine = f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} processors."
    return "\n".join((_INTRODUCTION, machine, "", *speed_table(speeds), "", *growth_table(growths), ""))


def speed_table(speeds: Sequence[Speeds]) -> Iterator[str]:
    """The table, then one line for each share that says whether what is wanted holds."""
    yield f"| {' | '.join(_COLUMNS)} |"
    yield "|" + "---:|" * len(_COLUMNS)
    for row in speeds:
        yield _speed_row(row)
    yield ""
    for row in speeds:
        yield _verdict(row)


def growth_table(rows: Iterable[Growth]) -> Iterator[str]:
    yield "| text | characters | seconds | 10 times as long takes | 100 times as long takes |"
    yield "|---|---:|---:|---:|---:|"
    for row in rows:
        tenfold, hundredfold = (*map(_times, row.ratios[1:]), "")[:2]
        yield f"| {row.name} | {row.size} | {row.seconds[0]:.4f} | {tenfold} | {hundredfold} |"


def _times(ratio: float) -> str:
    return f"{ratio:.1f} ×" if math.isfinite(ratio) else "given up"


def _speed_row(row: Speeds) -> str:
    tokenizer, against = (
        ("–", "–") if row.tokenizer is None else (f"{row.tokenizer:.3f}", f"{row.whole / row.tokenizer:.2f}")
    )
    cells = (
        f"{row.share:.0%}",
        str(row.reports),
        f"{row.size / 1e6:.2f}",
        str(row.facts),
        *(f"{seconds:.3f}" for seconds in (row.decoding, row.reading, row.whole)),
        tokenizer,
        f"{row.whole / row.decoding:.1f}",
        against,
        f"{row.reports / row.whole:.0f}",
    )
    return f"| {' | '.join(cells)} |"


def _verdict(row: Speeds) -> str:
    wanted = WANTED.get(row.share)
    if row.tokenizer is None or wanted is None:
        return f"- {row.share:.0%} diplomatic: measured without spaCy, so without a comparison."
    ratio = row.whole / row.tokenizer
    judged = "holds" if ratio <= wanted else "does not hold"
    return f"- {row.share:.0%} diplomatic: {ratio:.2f} times the tokenizer; wanted is at most {wanted:.2f}: {judged}."
