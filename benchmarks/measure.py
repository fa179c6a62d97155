"""The command behind `make bench`."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks import tables
from benchmarks.archive import Speeds, measure, write_folder
from benchmarks.corpus import corpus, sources
from benchmarks.growth import Growth, hostile_growth, real_growth
from evaluation.gold import ROOT

PAGE = ROOT / "docs" / "reference" / "speed.md"


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    speeds = [_speeds(share, options) for share in (0.1, 1.0)]
    print(*tables.speed_table(speeds), "", sep="\n", flush=True)
    growths: list[Growth] = []
    for line in tables.growth_table(_kept(_growths(options), growths)):
        print(line, flush=True)
    if options.page:
        PAGE.write_text(tables.page(speeds, growths), encoding="utf-8")
    return 0


def _speeds(share: float, options: argparse.Namespace) -> Speeds:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_folder(folder, corpus(sources(), reports=options.reports, diplomatic=share, seed=options.seed))
        return measure(folder, share=share, runs=options.runs, python=options.tokenizer)


def _growths(options: argparse.Namespace) -> Iterator[Growth]:
    yield real_growth(_joined_reports(), runs=1)
    yield from hostile_growth(size=options.hostile, runs=1)


def _kept(growths: Iterable[Growth], keep: list[Growth]) -> Iterator[Growth]:
    """Hand each on as soon as it is measured, and keep it for the page."""
    for growth in growths:
        keep.append(growth)
        yield growth


def _joined_reports() -> str:
    return "\n\n".join(document.text for document in sources().diplomatic[:3]) + "\n\n"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="benchmarks/reading.py", description="Measure how fast reports are read."
    )
    parser.add_argument("--reports", type=int, default=2000, help="how many reports a folder holds")
    parser.add_argument("--runs", type=int, default=5, help="how many runs the median is taken of")
    parser.add_argument("--seed", type=int, default=1648, help="what decides the reports")
    parser.add_argument(
        "--hostile", type=int, default=10_000, help="code points of the shortest hostile text"
    )
    parser.add_argument(
        "--tokenizer", help="the Python that has spaCy; without it the comparison is left out"
    )
    parser.add_argument("--page", action="store_true", help="write docs/reference/speed.md")
    return parser
