"""The annotated reports: a day that is found is the day the annotators gave, and most are found."""

from __future__ import annotations

import json
from pathlib import Path

from chancery.intake import find_published

GOLD = Path(__file__).parents[2] / "evaluation" / "gold"


def days(folder: Path) -> dict[str, tuple[str | None, str | None]]:
    """The day found and the day annotated, by document."""
    return {
        gold.stem: (
            find_published(gold.with_suffix(".txt").read_text(encoding="utf-8")),
            json.loads(gold.read_text(encoding="utf-8"))["report"]["published"],
        )
        for gold in sorted(folder.rglob("*.json"))
    }


def test_a_day_that_is_found_is_the_annotated_one() -> None:
    assert {stem: pair for stem, pair in days(GOLD).items() if pair[0] and pair[0] != pair[1]} == {}


def test_most_days_are_found_where_the_reports_tell_them() -> None:
    # The reports of the blind rounds mostly come with a day that stands only in their header.
    told = [found for found, annotated in days(GOLD / "dev").values() if annotated]
    assert sum(found is not None for found in told) >= 0.9 * len(told)
