"""The command behind `make bench`."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks import tables
from benchmarks.corpus import sources
from benchmarks.files import write_words
from benchmarks.growth import Growth, hostile_growth, real_growth
from benchmarks.page import page
from benchmarks.running import cold_start
from benchmarks.shares import Pages, Row, Scaling, measure, pages, scaling, size
from benchmarks.verdicts import verdicts
from evaluation.gold import ROOT

PAGE = ROOT / "docs" / "reference" / "speed.md"
_SAMPLE = ROOT / "src" / "chancery" / "samples" / "china-nauru-communique.txt"
_SHARES = (0.0, 0.01, 0.1, 1.0)


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        _measure(Path(name), options)
    return 0


def _measure(folder: Path, options: argparse.Namespace) -> None:
    rows = _shares(folder, options)
    _say("", *tables.share_table(rows), "", *tables.ratio_table(rows), "")
    found, web = _parallel(folder, options), _pages(folder, options)
    _say(tables.scaling_line(found), tables.pages_line(web), "")
    sizes = [
        size(folder, share=0.01, reports=int(count), seed=options.seed) for count in options.sizes.split(",")
    ]
    _say(*tables.size_table(sizes), "", *verdicts(rows, found, sizes), "")
    starts = [
        (what, cold_start(*what.split(), runs=options.runs).cpu) for what in ("--help", f"read {_SAMPLE}")
    ]
    _say(*(f"{what.split()[0]}: {seconds:.2f} s" for what, seconds in starts), "")
    growths: list[Growth] = []
    _say(*tables.growth_table(_kept(_growths(options), growths)))
    if options.page:
        shown = [(what.replace(str(ROOT) + "/", ""), seconds) for what, seconds in starts]
        PAGE.write_text(page(rows, found, web, sizes, growths, shown, options.note), encoding="utf-8")


def _shares(folder: Path, options: argparse.Namespace) -> list[Row]:
    words = write_words(folder / "words.txt")
    return [
        measure(
            folder, words, share=share, reports=options.reports if share < 1 else options.reports // 4,
            seed=options.seed, runs=options.runs, python=options.tokenizer,
        )
        for share in _SHARES
    ]  # fmt: skip


def _parallel(folder: Path, options: argparse.Namespace) -> Scaling:
    return scaling(folder, share=0.1, reports=options.reports * 5, seed=options.seed)


def _pages(folder: Path, options: argparse.Namespace) -> Pages:
    return pages(folder, share=0.01, reports=options.reports, seed=options.seed, runs=options.runs)


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


def _say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="benchmarks/reading.py", description="Measure how fast reports are read."
    )
    parser.add_argument("--reports", type=int, default=2_000, help="how many reports an archive holds")
    parser.add_argument("--runs", type=int, default=3, help="how many runs the median is taken of")
    parser.add_argument("--seed", type=int, default=1648, help="what decides the reports")
    parser.add_argument(
        "--sizes", default="10000,100000,1000000", help="reports of the growing archives, with commas"
    )
    parser.add_argument("--hostile", type=int, default=10_000, help="characters of the shortest hostile text")
    parser.add_argument(
        "--tokenizer", help="the Python that has spaCy; without it the comparison is left out"
    )
    parser.add_argument("--page", action="store_true", help="write docs/reference/speed.md")
    parser.add_argument("--note", default="", help="what the page says of this run beside the machine")
    return parser
