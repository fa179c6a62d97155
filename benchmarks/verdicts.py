"""What was wanted of the speed, and whether a run reached it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from benchmarks.shares import Row, Scaling, Size

#: Reports a minute that the project set out for.
_TITLE: Final = 1_000_000
_MEMORY: Final = 1024


def verdicts(rows: Sequence[Row], found: Scaling | None, sizes: Sequence[Size]) -> Iterator[str]:
    """One line for each thing wanted: the figure, what it should be, and whether it holds."""
    by_share = {row.share: row for row in rows}
    if (ten := by_share.get(0.1)) is not None and ten.tokenizer:
        yield _line(
            "10 % diplomatic, as fast as spaCy's tokenizer", ten.tokenizer / ten.sweep.cpu, at_least=1
        )
        yield _line("10 % diplomatic, ten times as fast as it", ten.tokenizer / ten.sweep.cpu, at_least=10)
    if (all_ := by_share.get(1.0)) is not None and all_.tokenizer:
        yield _line(
            "100 % diplomatic, at most five times its time", all_.sweep.cpu / all_.tokenizer, at_most=5
        )
    if (one := by_share.get(0.01)) is not None:
        yield _line(
            "1 % diplomatic, at most four times reading Parquet", one.sweep.cpu / one.decode.cpu, at_most=4
        )
    if found is not None:
        yield _line(
            "two processes, 1.8 times as fast as one", found.one.clock / found.two.clock, at_least=1.8
        )
    if sizes:
        peak = max(row.sweep.peak for row in sizes)
        judged = "holds" if peak < _MEMORY else "does not hold"
        yield f"- memory under 1 GiB up to {sizes[-1].reports:,} reports: {peak:.0f} MiB: {judged}."
    for row in rows:
        yield from _minute(row)


def _minute(row: Row) -> Iterator[str]:
    rate = row.reports / row.sweep.cpu * 60
    cores = f"a million a minute takes {_TITLE / rate:,.0f} cores"
    yield f"- {row.share:.0%} diplomatic: {rate:,.0f} reports a minute a core; {cores}."


def _line(what: str, ratio: float, *, at_least: float | None = None, at_most: float | None = None) -> str:
    wanted = f"at least {at_least:g}" if at_least is not None else f"at most {at_most:g}"
    holds = ratio >= at_least if at_least is not None else at_most is not None and ratio <= at_most
    return f"- {what}: {ratio:.2f} times; wanted is {wanted}: {'holds' if holds else 'does not hold'}."
