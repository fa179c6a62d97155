"""The figures are those of the scorer that the evaluation's material came with, to the last digit."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from chancery.model.kinds import CORE_KINDS, KINDS
from evaluation import gold
from evaluation.gold import GoldDocument, Paragraph
from evaluation.milestones import score_paragraph, shares
from evaluation.score import DocumentScore, score_document, total
from tests.evaluation.distortion import distorted

SCORER = gold.BESIDE / "score.py"
MILESTONE_SCORER = gold.BESIDE / "score_milestones.py"
beside = pytest.mark.skipif(
    not SCORER.is_file(), reason="the evaluation's own scorer is not beside the checkout"
)


@beside
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", sorted(gold.sets()))
def test_figures_are_those_of_the_original_scorer(name: str, seed: int, tmp_path: Path) -> None:
    folder = gold.sets()[name]
    documents = gold.read_set(folder)
    found = {doc.stem: distorted(doc, seed) for doc in documents}
    scores = [score_document(doc.text, doc.facts, found[doc.stem]) for doc in documents]
    assert _ours(scores, len(documents)) == _theirs(folder, found, tmp_path)


@beside
@pytest.mark.parametrize("seed", range(4))
def test_milestone_figures_are_those_of_the_original_scorer(seed: int, tmp_path: Path) -> None:
    paragraphs = gold.read_paragraphs()
    found = {row.id: _milestones(row, place + seed) for place, row in enumerate(paragraphs)}
    path = _written(tmp_path, found)
    said = _run(str(MILESTONE_SCORER), str(gold.MILESTONES), str(path))
    share = shares([score_paragraph(row, found[row.id]) for row in paragraphs])
    assert said.strip() == (
        f"{len(paragraphs)} paragraphs: kind {share['kind']:.3f}, kind+year {share['kind_year']:.3f}, "
        f"kind+year+states {share['whole']:.3f}"
    )


def _ours(scores: list[DocumentScore], documents: int) -> dict[str, Any]:
    given = sum(score.predicted for score in scores)
    figures: dict[str, Any] = {
        "documents": documents,
        "facts": given,
        "grounded": sum(score.grounded for score in scores) / given,
    }
    for name, kinds in {**{kind: (kind,) for kind in KINDS}, "core": CORE_KINDS, "all": KINDS}.items():
        facts, slots = total(scores, kinds)
        figures[name] = {
            "precision": facts.precision,
            "recall": facts.recall,
            "f1": facts.f1,
            "slot_f1": slots.f1,
        }
        if name in KINDS:
            figures[name]["wanted"] = facts.wanted
    return figures


def _theirs(folder: Path, found: dict[str, list[dict[str, Any]]], tmp_path: Path) -> dict[str, Any]:
    figures: dict[str, Any] = json.loads(
        _run(str(SCORER), str(folder), str(_written(tmp_path, found)), "--json")
    )
    return figures


def _written(tmp_path: Path, found: dict[str, list[dict[str, Any]]]) -> Path:
    path = tmp_path / "predictions.jsonl"
    lines = [json.dumps({"report": stem, **fact}) for stem, facts in found.items() for fact in facts]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _run(*command: str) -> str:
    return subprocess.run([sys.executable, *command], check=True, capture_output=True, text=True).stdout


def _milestones(row: Paragraph, place: int) -> list[dict[str, Any]]:
    """Right, wrong in the year, wrong in the states, wrong in the kind, or nothing, in turn."""
    right = {
        "kind": "milestone",
        "milestone_kind": row.milestone_kinds[-1],
        "states": list(row.states)[::-1],
        "date": f"[{row.year}-02-01..{row.year}-03-01]" if place % 2 else row.year,
    }
    wrong: dict[str, Any] = (
        {},
        {"date": "1066"},
        {"states": ["FRA"]},
        {"milestone_kind": "anniversary"},
        {"kind": "visit"},
    )[place % 5]
    return [right | wrong] if place % 7 else []


def test_a_distorted_reading_is_wrong_in_many_ways() -> None:
    documents: list[GoldDocument] = gold.read_set(gold.OWN / "dev")
    seen = Counter(fact["kind"] for doc in documents for fact in distorted(doc, 0))
    assert set(seen) == set(KINDS)
