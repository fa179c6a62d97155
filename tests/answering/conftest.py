"""A record of a few reports in the plain grammar."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from chancery.keeping import Record
from tests.keeping.plain import line, open_plain, paper, report, talks

VISIT = line(
    "visit",
    visitor=[{"name": "Tô Lâm", "office": "General Secretary", "state": "VNM"}],
    visitor_state="VNM",
    host_state="PRK",
    visit_kind="state",
    date="2025-10-09/2025-10-11",
    places=["Pyongyang"],
    inviter="Kim Jong Un",
)
REPORTS = (
    report("agency", talks(), paper(), VISIT, published="2025-10-10", publisher="Agency One", language="en"),
    report(
        "daily", talks(date="2025-10-10"), VISIT, published="2025-10-12", publisher="The Daily", language="en"
    ),
    report(
        "late",
        paper(stage="in-force", date="2026-02"),
        published="2026-03-01",
        publisher="Agency One",
        language="en",
    ),
    report(
        "plan",
        line(
            "visit", "planned", visitor_state="PRK", host_state="VNM", date="2025-12", visit_kind="official"
        ),
        line(
            "instrument",
            "denied",
            type="treaty",
            title="treaty on fishing",
            states=["PRK", "VNM"],
            sectors=["fisheries"],
        ),
        line(
            "obstacle",
            text="Sanctions limit trade",
            cause="sanctions",
            sectors=["trade"],
            states=["PRK", "VNM"],
        ),
        line(
            "statement",
            speaker="Kim Jong Un",
            role="General Secretary",
            mode="reported",
            text="trade will grow",
        ),
        published="2025-10-13",
        publisher="The Daily",
        language="en",
    ),
)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with open_plain(tmp_path / "answers.db") as record:
        record.add(REPORTS)
        yield record
