"""The annotated reports: a day that is found is the day the annotators gave, and most are found."""

from __future__ import annotations

import json
from pathlib import Path

from chancery.intake import find_published

GOLD = Path(__file__).parents[2] / "evaluation" / "gold"


def test_a_day_that_is_found_is_the_annotated_one() -> None:
    annotated: dict[str, str | None] = {}
    found: dict[str, str | None] = {}
    for gold in sorted(GOLD.rglob("*.json")):
        annotated[gold.stem] = json.loads(gold.read_text(encoding="utf-8"))["report"]["published"]
        found[gold.stem] = find_published(gold.with_suffix(".txt").read_text(encoding="utf-8"))
    given = {stem: day for stem, day in found.items() if day}
    assert given == {stem: annotated[stem] for stem in given}
    assert len(given) >= 0.9 * sum(day is not None for day in annotated.values())
