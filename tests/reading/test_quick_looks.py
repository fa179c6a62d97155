"""What a kind decides at a glance, that a report tells nothing of it, is what it would find by reading it through."""

from __future__ import annotations

from unittest.mock import patch

import pytest

from benchmarks.corpus import corpus, sources
from chancery.model import Report
from chancery.reading.kinds.papers import agreements
from chancery.reading.kinds.visits import visits
from chancery.reading.lexicon import english
from chancery.reading.reader import read_through
from evaluation.gold import OWN, read_set

EVERYTHING = english().sorts | {"low", "cap", "cap1", "stop", "dot", "comma", "date", "person", "plain"}


def texts() -> list[str]:
    everyday = corpus(sources(), reports=60, diplomatic=0.0, seed=21)
    gold = [
        document.text for folder in sorted(OWN.iterdir()) if folder.is_dir() for document in read_set(folder)
    ]
    return [
        *everyday,
        *gold[::3],
        "The visiting Malian president spoke.",
        "It was signed in Lima by Peru and Chile.",
    ]


@pytest.mark.parametrize("part", range(4))
def test_reading_through_finds_no_more(part: int) -> None:
    for text in texts()[part::4]:
        report = Report(id="x", text=text, language="en", published="2025-10-11")
        found = read_through(report).facts
        with (
            patch.object(visits, "_may_tell", lambda *_: True),
            patch.object(agreements, "_TOLD_BY", EVERYTHING),
        ):
            assert read_through(report).facts == found
