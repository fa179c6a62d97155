"""The two founding reports through the whole way: read, kept, joined, in either order and on either database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

import chancery
from chancery.errors import InputError
from chancery.intake import read_inputs
from chancery.model import Report

FOUNDING = Path(__file__).resolve().parents[3] / "shared" / "reports"

pytestmark = pytest.mark.skipif(not FOUNDING.is_dir(), reason="the founding reports are not at hand")


def founding() -> list[Report]:
    found = list(read_inputs([str(FOUNDING / "*.txt")]))
    assert not any(isinstance(one, InputError) for one in found)
    return [one for one in found if isinstance(one, Report)]


def test_either_order_gives_one_record(new_address: Callable[[], str]) -> None:
    fingerprints = set()
    for reports in (founding(), founding()[::-1]):
        with chancery.open(new_address()) as record:
            record.add(reports)
            assert record.check() == ()
            fingerprints.add(record.fingerprint())
            news = record.entries(states={"Vietnam", "North Korea"}, standing="done")
            counted = Counter(
                entry.kind for entry in news if entry.kind in ("visit", "signing", "instrument")
            )
            visit = next(entry for entry in news if entry.kind == "visit")
            assert (counted["visit"], counted["signing"], visit["date"]) == (1, 1, "2025-10-09/2025-10-11")
            assert visit in record.entries(text="To Lam")
            assert len(record.entries(kind="instrument", sector="defence", type="letter-of-intent")) == 1
    assert len(fingerprints) == 1
