"""The page of the documentation that a run writes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from benchmarks import tables
from benchmarks.corpus import TOPICS
from benchmarks.growth import Growth
from benchmarks.shares import Pages, Row, Scaling, Size
from benchmarks.verdicts import verdicts

_INTRODUCTION: Final = """\
# How fast it reads

<!-- Written by `python benchmarks/reading.py --page`; the figures are those of one run on one machine. -->

`make bench` measures on your machine. Absolute figures differ from machine to machine and with what else it does; the ratios,
measured one after the other in one run, differ less.

## What is read

Made-up reports with a fixed seed. *Diplomatic* ones are gold documents with their sentences in another order. *Everyday* ones
follow five model sentences each, of one of nine topics, with other words, names and numbers in places; of a hundred,
{topics}.
Some 27 in a hundred name foreign states without telling of a deed between them. The gate has to let these pass, and they are
what costs time. A text is about 2,000 characters long.

*Read bytes* is reading and decoding JSON Lines as one string, *read Parquet* is decoding the same texts to Python strings,
*gate* adds one scan of each text, *sweep* is the whole of `chancery sweep` in one process with facts on disk. *ripgrep* counts
the lines that have a word of the gate. *spaCy tokenizer* is its blank English tokenizer on texts in memory, *spaCy phrases*
adds its phrase matcher with the gate's words. All are reports a second of processor time.
"""


def page(
    rows: Sequence[Row],
    found: Scaling,
    web: Pages,
    sizes: Sequence[Size],
    growths: Iterable[Growth],
    starts: Iterable[tuple[str, float]],
    note: str,
) -> str:
    topics = ", ".join(f"{share} are {name.replace('-', ' ')}" for name, share in TOPICS.items())
    return "\n".join(
        (
            _INTRODUCTION.format(topics=topics), f"{tables.machine()} {note}".strip(), "",
            "## By share of diplomatic reports", "",
            *tables.share_table(rows), "", *tables.ratio_table(rows), "", "## What was wanted", "",
            *verdicts(rows, found, sizes), "", "## Two processes", "", tables.scaling_line(found), "",
            "## Web archives", "", tables.pages_line(web), "", "## Growing archives", "", *tables.size_table(sizes), "",
            "## A billion reports", "", "Computed from the first table.", "", *tables.cost_table(rows), "",
            "## Starting", "", "Seconds of processor time, from nothing to the end.", "",
            *(f"- `chancery {what}`: {seconds:.2f}" for what, seconds in starts), "", "## Growing reports", "",
            *tables.growth_table(growths), "",
        )
    )  # fmt: skip
