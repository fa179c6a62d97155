"""Scores milestone paragraphs: was one milestone found with an allowed kind, the year and exactly the two states?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evaluation.gold import Paragraph

FactMap = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ParagraphScore:
    """What one paragraph's milestones agree in, each step asking for the one before too."""

    kind: bool
    year: bool
    whole: bool


def score_paragraph(gold: Paragraph, found: Iterable[FactMap]) -> ParagraphScore:
    """Compare the found facts of one paragraph with its gold; facts that are no milestones are passed over."""
    of_kind = [
        f for f in found if f["kind"] == "milestone" and f.get("milestone_kind") in gold.milestone_kinds
    ]
    in_year = [f for f in of_kind if str(f.get("date", "")).lstrip("[").startswith(gold.year)]
    whole = any(sorted(f.get("states") or []) == list(gold.states) for f in in_year)
    return ParagraphScore(bool(of_kind), bool(in_year), whole)


def shares(scores: Sequence[ParagraphScore]) -> dict[str, float]:
    """The shares of paragraphs right in kind, in kind and year, and in whole."""
    count = len(scores) or 1
    return {
        "kind": sum(score.kind for score in scores) / count,
        "kind_year": sum(score.year for score in scores) / count,
        "whole": sum(score.whole for score in scores) / count,
    }
