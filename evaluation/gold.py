"""The gold: documents (`STEM.txt` + `STEM.json` pairs) and milestone paragraphs (JSON Lines), and where they stand.

The sets of `evaluation/gold` belong to the project. `dev-real` and `milestones` are read where they stand beside the
checkout and are left out when they are not there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
OWN: Final = ROOT / "evaluation" / "gold"
BESIDE: Final = ROOT.parent / "shared" / "evaluation"
REAL: Final = BESIDE / "dev-real"
MILESTONES: Final = BESIDE / "milestones" / "dev.jsonl"

_NUMBER: Final = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One report with its header and the facts a careful reader takes from it; `half` is that of `half_of`."""

    set: str
    stem: str
    half: str
    text: str
    header: Mapping[str, Any]
    facts: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph with the milestone that it tells: the kinds its heading allows, the two states, the year."""

    id: str
    half: str
    text: str
    milestone_kinds: tuple[str, ...]
    states: tuple[str, ...]
    year: str


def sets() -> dict[str, Path]:
    """The folders of gold documents that are there, by name: the project's own in order, then `dev-real`."""
    folders = sorted(path for path in OWN.iterdir() if path.is_dir())
    if REAL.is_dir():
        folders.append(REAL)
    return {folder.name: folder for folder in folders}


def read_set(folder: Path) -> list[GoldDocument]:
    """All documents of a folder, by stem."""
    stems = sorted(path.with_suffix("") for path in folder.glob("*.json"))
    return [_read_document(folder.name, stem, place) for place, stem in enumerate(stems, start=1)]


def read_paragraphs(path: Path = MILESTONES) -> list[Paragraph]:
    """The milestone paragraphs, or none when the file is not there."""
    if not path.is_file():
        return []
    lines = path.read_text("utf-8").split("\n")
    rows = [json.loads(line) for line in lines if line.strip()]
    return [_paragraph(row, place) for place, row in enumerate(rows, start=1)]


def half_of(stem: str, place: int) -> str:
    """`odd` or `even` by the first number in the stem, or by the place in the set when it has none.

    `check` for every fourth document of `dev`: what was missed in it is never looked at.
    """
    found = _NUMBER.search(stem)
    number = int(found.group()) if found else place
    if stem.startswith("dev-") and number % 4 == 0:
        return "check"
    return "odd" if number % 2 else "even"


def _read_document(name: str, stem: Path, place: int) -> GoldDocument:
    gold = json.loads(Path(f"{stem}.json").read_text("utf-8"))
    text = Path(f"{stem}.txt").read_text("utf-8")
    return GoldDocument(
        name, stem.name, half_of(stem.name, place), text, gold["report"], tuple(gold["facts"])
    )


def _paragraph(row: Mapping[str, Any], place: int) -> Paragraph:
    gold = row["gold"]
    kinds, states = tuple(gold["milestone_kinds"]), tuple(gold["states"])
    return Paragraph(row["id"], half_of(row["id"], place), row["text"], kinds, states, gold["year"])
