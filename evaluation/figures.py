"""From scores to figures (plain JSON values), and the floors that the figures must not fall under.

Figures of a set of documents: `documents`, `facts` (predicted), `grounded`, and for each half that has documents a
row for each kind, for `core` and for `all` kinds: `wanted`, `predicted`, `precision`, `recall`, `f1`, `slot_f1`.
Figures of the milestone paragraphs: `paragraphs` and for each half `kind`, `kind_year`, `whole`. Figures of everyday news are
those of `evaluation.everyday`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

from chancery.model.kinds import CORE_KINDS, KINDS
from evaluation.gold import ROOT, GoldDocument, Paragraph
from evaluation.milestones import ParagraphScore, shares
from evaluation.score import DocumentScore, Tally, total

FIGURES: Final = ROOT / "evaluation" / "figures.json"
FLOORS: Final = ROOT / "evaluation" / "floors.json"
HALVES: Final = ("all", "odd", "even", "check")
MILESTONE_SET: Final = "milestones"

Figures = dict[str, Any]
Scored = Sequence[tuple[GoldDocument, DocumentScore]]
ScoredParagraphs = Sequence[tuple[Paragraph, ParagraphScore]]


def document_figures(scored: Scored) -> Figures:
    """The figures of one set of documents; a half without documents is left out."""
    halves = {half: _in_half(scored, half) for half in HALVES}
    return {
        "documents": len(scored),
        "facts": sum(score.predicted for _, score in scored),
        "grounded": _rounded(_grounded(score for _, score in scored)),
        "halves": {half: _rows([score for _, score in some]) for half, some in halves.items() if some},
    }


def paragraph_figures(scored: ScoredParagraphs) -> Figures:
    """The figures of the milestone paragraphs."""
    halves = {half: [score for _, score in _in_half(scored, half)] for half in HALVES}
    rows = {
        half: {name: _rounded(share) for name, share in shares(some).items()}
        for half, some in halves.items()
        if some
    }
    return {"paragraphs": len(scored), "halves": rows}


def load(path: Path) -> Figures:
    """The stored figures or floors, empty when there are none yet."""
    return cast("Figures", json.loads(path.read_text("utf-8"))) if path.is_file() else {}


def dump(path: Path, figures: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def held(figures: Figures) -> dict[str, float]:
    """The figures of one set that a floor can hold. `balance` is precision less recall over the core kinds."""
    if "paragraphs" in figures:
        return dict(figures["halves"]["all"])
    if "everyday" in figures:
        # The share of reports that rightly tell nothing.
        return {name: _rounded(1 - row["tell"] / row["reports"]) for name, row in figures["everyday"].items()}
    core = figures["halves"]["all"]["core"]
    return {
        "core_f1": core["f1"],
        "core_precision": core["precision"],
        "core_recall": core["recall"],
        "balance": _rounded(core["precision"] - core["recall"]),
        "slots": core["slot_f1"],
        "grounded": figures["grounded"],
    }


def falls(figures: Mapping[str, Figures], floors: Mapping[str, Mapping[str, float]]) -> list[str]:
    """One line for each floor of a measured set that its figure is under."""
    lines = []
    for name, measured in figures.items():
        reached = held(measured)
        for figure, floor in floors.get(name, {}).items():
            if reached[figure] < floor:
                lines.append(f"{name}: {figure} is {reached[figure]:.4f}, its floor is {floor:.4f}")
    return lines


def raised(
    figures: Mapping[str, Figures], floors: Mapping[str, Mapping[str, float]]
) -> dict[str, dict[str, float]]:
    """The floors lifted to the figures where these are higher; none is lowered, and `balance` stays as it was set."""
    lifted = {name: dict(levels) for name, levels in floors.items()}
    for name, measured in figures.items():
        levels = lifted.setdefault(name, {})
        for figure, value in held(measured).items():
            if figure != "balance":
                levels[figure] = max(levels.get(figure, 0.0), value)
    return lifted


def _in_half(scored: Sequence[tuple[Any, Any]], half: str) -> list[tuple[Any, Any]]:
    return [pair for pair in scored if half in ("all", pair[0].half)]


def _rows(scores: Sequence[DocumentScore]) -> Figures:
    groups = {kind: (kind,) for kind in KINDS} | {"core": CORE_KINDS, "all": KINDS}
    return {name: _row(*total(scores, kinds)) for name, kinds in groups.items()}


def _row(facts: Tally, slots: Tally) -> Figures:
    return {
        "wanted": facts.wanted,
        "predicted": facts.predicted,
        "precision": _rounded(facts.precision),
        "recall": _rounded(facts.recall),
        "f1": _rounded(facts.f1),
        "slot_f1": _rounded(slots.f1),
    }


def _grounded(scores: Iterable[DocumentScore]) -> float:
    counted = list(scores)
    predicted = sum(score.predicted for score in counted)
    return sum(score.grounded for score in counted) / predicted if predicted else 0.0


def _rounded(value: float) -> float:
    return round(value, 4)
