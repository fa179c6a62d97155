"""Everyday news, in which no state does anything with another: every fact that is given is one too many.

`made`: news put together from word pairs by topic, the same on every machine. `written`: short reports in the manner of
newspapers, one a line of `everyday/written.txt`, each with the names of two states.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from benchmarks.corpus import everyday, sources
from evaluation.gold import ROOT
from evaluation.reader import found_facts

EVERYDAY_SET: Final = "everyday"
#: How many reports are made, and the seed that decides them.
MADE: Final = 500
SEED: Final = 11
WRITTEN: Final = ROOT / "evaluation" / "everyday" / "written.txt"
#: A day on which the reports may have come out.
_DAY: Final = {"published": "2025-10-11", "language": "en"}


def everyday_figures() -> dict[str, Any]:
    """For `made` and `written` reports: how many there are, how many of them `tell` a fact, and how many `facts` in all."""
    return {"everyday": {"made": _counted(islice(_made(), MADE)), "written": _counted(written())}}


def written() -> list[str]:
    """The reports written for the project."""
    return WRITTEN.read_text("utf-8").splitlines()


def _made() -> Iterator[str]:
    made_of, chance = sources(), random.Random(SEED)
    while True:
        yield everyday(chance, made_of)


def _counted(texts: Iterator[str] | list[str]) -> dict[str, int]:
    facts = [len(found_facts(str(number), text, _DAY)) for number, text in enumerate(texts)]
    return {"reports": len(facts), "tell": sum(map(bool, facts)), "facts": sum(facts)}
