"""What a worker does with a row: one report that fails does not end the others."""

from __future__ import annotations

import json

import pytest

from chancery.archive.reading import read_row
from chancery.archive.rows import Row
from chancery.intake import IntakeSettings
from tests.archive.archives import SIGNED


def test_a_defect_refuses_its_report(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> None:
        raise IndexError("tuple index out of range")

    monkeypatch.setattr("chancery.archive.reading.read_report", broken)
    (line,) = read_row(Row(id="r7", source="a.jsonl", text=SIGNED), IntakeSettings())
    assert line.sort == "refused"
    told = json.loads(line.json)
    assert told["input"] == "a.jsonl r7"
    assert told["problem"] == "reading it failed (IndexError: tuple index out of range)"
