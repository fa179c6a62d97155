"""Blind rounds: sets of gold documents written by eyes that have not seen the grammar, and what they scored at first sight.

A round is scored once, before anybody looks at how it is read, and then joins the gold. `evaluation/rounds.json` keeps
what it scored then: name, day, documents, and of the core kinds precision, recall, F1 and slots, of all kinds F1.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from evaluation.gold import OWN, ROOT

ROUNDS: Final = ROOT / "evaluation" / "rounds.json"

Round = Mapping[str, Any]


def load_rounds(path: Path = ROUNDS) -> list[Round]:
    """The rounds so far, the first one first."""
    return list(json.loads(path.read_text("utf-8"))) if path.is_file() else []


def first_look(name: str, day: str, figures: Mapping[str, Any]) -> Round:
    """What is kept of the figures of a set; `day` is an ISO date."""
    rows = figures["halves"]["all"]
    core = rows["core"]
    return {
        "name": name,
        "day": day,
        "documents": figures["documents"],
        "precision": core["precision"],
        "recall": core["recall"],
        "f1": core["f1"],
        "slots": core["slot_f1"],
        "all_f1": rows["all"]["f1"],
    }


def open_round(folder: Path, name: str, looked: Round, *, own: Path = OWN, path: Path = ROUNDS) -> None:
    """Take the documents into the gold under `name` and keep what they scored; raises `ValueError` the second time."""
    rounds = load_rounds(path)
    if any(known["name"] == name for known in rounds):
        raise ValueError(f"round {name} has been looked at before")
    (own / name).mkdir()
    for document in sorted(folder.glob("*.json")):
        shutil.copyfile(document, own / name / document.name)
        shutil.copyfile(document.with_suffix(".txt"), own / name / f"{document.stem}.txt")
    path.write_text(json.dumps([*rounds, looked], indent=1) + "\n", encoding="utf-8")


def rounds_table(rounds: Sequence[Round]) -> str:
    """The rounds as a section of the page of figures; empty when there are none."""
    if not rounds:
        return ""
    lines = [
        "## First looks\n",
        "Sets written by eyes that had not seen the grammar, scored before anybody looked at how they were read. Afterwards",
        "what they showed was mended in general and they joined the gold, so that their later figures say less.\n",
        "| set | day | documents | core P | core R | core F1 | slots | all F1 |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    for row in rounds:
        cells = " | ".join(f"{row[key]:.3f}" for key in ("precision", "recall", "f1", "slots", "all_f1"))
        lines.append(f"| {row['name']} | {row['day']} | {row['documents']} | {cells} |")
    return "\n".join(lines) + "\n"
