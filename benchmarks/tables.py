"""The measurements as Markdown, for the terminal and for the page."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from benchmarks.growth import Growth
from benchmarks.shares import Pages, Row, Scaling, Size

_DASH: Final = "–"
#: What clouds ask for a core of a plain machine for an hour, about.
_CENTS: Final = 4


def machine() -> str:
    return (
        f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} processors,"
        f" {os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 2**30:.0f} GiB of memory."
    )


def share_table(rows: Sequence[Row]) -> Iterator[str]:
    """Reports a second of processor time, by what was done with them."""
    yield from _head(
        "diplomatic", "reports", "MB", "read bytes", "read Parquet", "ripgrep", "gate", "sweep", "sweep MB/s",
        "spaCy tokenizer", "spaCy phrases", "peak MiB",
    )  # fmt: skip
    for row in rows:
        yield _line(
            f"{row.share:.0%}", f"{row.reports:,}", f"{row.size / 1e6:.1f}",
            *(_rate(row, seconds) for seconds in (row.bytes.cpu, row.decode.cpu, row.ripgrep, row.gate.cpu, row.sweep.cpu)),
            f"{row.size / 1e6 / row.sweep.cpu:.2f}", _rate(row, row.tokenizer), _rate(row, row.matcher),
            f"{row.sweep.peak:.0f}",
        )  # fmt: skip


def ratio_table(rows: Sequence[Row]) -> Iterator[str]:
    """How many times as long as each of the others a sweep takes."""
    yield from _head(
        "diplomatic", "sweep / read Parquet", "gate / read Parquet", "sweep / tokenizer", "sweep / phrases", "sweep / ripgrep"
    )  # fmt: skip
    for row in rows:
        yield _line(
            f"{row.share:.0%}", _times(row.sweep.cpu / row.decode.cpu), _times(row.gate.cpu / row.decode.cpu),
            *(_times(row.sweep.cpu / other) if other else _DASH for other in (row.tokenizer, row.matcher, row.ripgrep)),
        )  # fmt: skip


def scaling_line(found: Scaling) -> str:
    return (
        f"{found.reports:,} reports, {found.share:.0%} diplomatic: {found.one.clock:.1f} s in one process,"
        f" {found.two.clock:.1f} s in two: {_times(found.one.clock / found.two.clock)} as fast. This is time on the clock, and"
        " loading its words in each process is in it."
    )


def pages_line(found: Pages) -> str:
    return (
        f"{found.reports:,} web pages ({found.size / 1e6:.1f} MB packed), {found.share:.0%} diplomatic:"
        f" {found.reports / found.sweep.cpu:,.0f} pages a second of processor time, {found.sweep.peak:.0f} MiB."
    )


def cost_table(rows: Iterable[Row]) -> Iterator[str]:
    """Core-hours for a billion reports, and what they cost at `_CENTS` a core-hour."""
    yield from _head("diplomatic", "core-hours", f"at {_CENTS} US cents a core-hour")
    for row in rows:
        hours = 1e9 / (row.reports / row.sweep.cpu) / 3600
        yield _line(f"{row.share:.0%}", f"{hours:,.0f}", f"{hours * _CENTS / 100:,.0f} dollars")


def size_table(rows: Iterable[Size]) -> Iterator[str]:
    yield from _head("diplomatic", "reports", "seconds", "reports a second", "peak MiB")
    for row in rows:
        yield _line(
            f"{row.share:.0%}", f"{row.reports:,}", f"{row.sweep.cpu:.1f}", f"{row.reports / row.sweep.cpu:,.0f}",
            f"{row.sweep.peak:.0f}",
        )  # fmt: skip


def growth_table(rows: Iterable[Growth]) -> Iterator[str]:
    yield from _head("text", "characters", "seconds", "10 times as long takes", "100 times as long takes")
    for row in rows:
        tenfold, hundredfold = (*map(_grown, row.ratios[1:]), "")[:2]
        yield _line(row.name, str(row.size), f"{row.seconds[0]:.4f}", tenfold, hundredfold)


def _head(*columns: str) -> Iterator[str]:
    yield _line(*columns)
    yield "|" + "---:|" * len(columns)


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _rate(row: Row, seconds: float | None) -> str:
    return f"{row.reports / seconds:,.0f}" if seconds else _DASH


def _times(ratio: float) -> str:
    return f"{ratio:.2f} ×" if ratio < 10 else f"{ratio:.0f} ×"


def _grown(ratio: float) -> str:
    return f"{ratio:.1f} ×" if math.isfinite(ratio) else "given up"
