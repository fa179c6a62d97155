"""A grammar for tests of the record: each line of a report is one fact, written as kind, standing and fields.

    meeting done {"meeting_kind": "talks", "states": ["PRK", "VNM"], "date": "2025-10-10"}

Lines of any other shape say nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from chancery.keeping import Record
from chancery.model import Citation, Fact, Report
from chancery.record import open_store

_LINE = re.compile(r"^([a-z]+) ([a-z]+) (\{.*\})$", re.MULTILINE)


def read_plain(report: Report) -> Iterable[Fact]:
    for found in _LINE.finditer(report.text):
        fields = json.loads(found[3])
        cited = (Citation.of(report.text, found.start(), found.end()),)
        yield Fact(found[1], report.id, found[2], fields, cited, dict.fromkeys(fields, cited), {}, "plain")


def open_plain(address: str | Path, **how: bool) -> Record:
    return Record(open_store(address, **how), reader=read_plain)


def line(kind: str, standing: str = "done", **fields: Any) -> str:
    return f"{kind} {standing} {json.dumps(fields, ensure_ascii=False)}"


def report(id: str, *lines: str, text: str = "", **known: Any) -> Report:
    """A report of these lines; `text` is said before them and, like its name, makes it unlike others."""
    return Report(id=id, text="\n".join((f"{id} says: {text}", *lines)), **known)


TALKS = {"meeting_kind": "talks", "states": ["PRK", "VNM"], "place": "Pyongyang"}
LAM = {"name": "Tô Lâm", "office": "General Secretary", "state": "VNM"}
KIM = {"name": "Kim Jong Un", "office": "General Secretary", "state": "PRK"}


def talks(**fields: Any) -> str:
    return line("meeting", **{**TALKS, "participants": [LAM, KIM], "date": "2025-10-09", **fields})


def paper(**fields: Any) -> str:
    shown = {
        "type": "memorandum-of-understanding",
        "parties": [{"name": "Ministry of Health", "state": "VNM"}, {"name": "Ministry of Public Health", "state": "PRK"}],
        "states": ["PRK", "VNM"],
        "sectors": ["health"],
        "date": "2025-10-10",
        "stage": "signed",
        **fields,
    }  # fmt: skip
    return line("instrument", **shown)


#: Five reports of one occasion and one of another, with differences.
REPORTS = (
    report("agency", talks(), paper(), published="2025-10-10", publisher="Agency One"),
    report("ministry", talks(place="Kumsusan"), paper(sectors=["health", "science-technology"]), published="2025-10-11"),
    report("daily", talks(date="2025-10"), published="2025-10-12"),
    report("explainer", paper(type="document", date="2025-10"), published="2025-10-12"),
    report("other", line("meeting", meeting_kind="call", states=["CUB", "VNM"], date="2024-01-05"), published="2024-01-06"),
    report("late", paper(stage="in-force", date="2026-02"), published="2026-03-01"),
)  # fmt: skip
