"""A small record with two reports that disagree, one formula and one judgement."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from chancery.export.taken.snapshot import Snapshot
from chancery.keeping import Record
from tests.keeping.plain import line, open_plain, paper, report, talks

AGENCY = (
    talks(),
    paper(),
    line("mechanism", "background", name="=1+1", states=["PRK", "VNM"], state="existing"),
)
PAPER = (talks(date="2025-10-10"), paper(type="agreement"))


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with open_plain(tmp_path / "relations.db", create=True) as made:
        made.add([report("agency", *AGENCY, published="2025-10-11", publisher="Agency", title="Talks held")])
        made.add([report("paper", *PAPER, text="another wording", published="2025-10-12")])
        yield made


@pytest.fixture
def snapshot(record: Record) -> Snapshot:
    return Snapshot.of(record)
