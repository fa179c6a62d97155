"""The events: reports of one happening in several house styles, and the entries a careful clerk makes of them.

`evaluation/events/README.md` describes the files. All texts were written for the project.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from chancery.model import Report
from evaluation.gold import ROOT

FOLDER: Final = ROOT / "evaluation" / "events"


@dataclass(frozen=True, slots=True)
class Mention:
    """One telling of an entry: the report, the words (verbatim) and their standing there."""

    entry: str
    kind: str
    report: str
    quote: str
    standing: str
    optional: bool


@dataclass(frozen=True, slots=True)
class Events:
    """The corpus: reports by id, entries as written, mentions in the order of the entries, families of copies."""

    reports: Mapping[str, Report]
    entries: tuple[Mapping[str, Any], ...]
    mentions: tuple[Mention, ...]
    families: tuple[frozenset[str], ...]


def load(folder: Path = FOLDER) -> Events:
    """Read the corpus."""
    lines = (folder / "reports.jsonl").read_text("utf-8").splitlines()
    reports = {raw["id"]: Report(**raw) for raw in map(json.loads, lines)}
    entries = tuple(json.loads((folder / "entries.json").read_text("utf-8")))
    families = json.loads((folder / "families.json").read_text("utf-8"))
    mentions = tuple(_mention(entry, raw) for entry in entries for raw in entry["mentions"])
    return Events(reports, entries, mentions, tuple(frozenset(family) for family in families))


def _mention(entry: Mapping[str, Any], raw: Mapping[str, Any]) -> Mention:
    return Mention(
        entry["entry"], entry["kind"], raw["report"], raw["quote"], raw["standing"], bool(raw.get("optional"))
    )
