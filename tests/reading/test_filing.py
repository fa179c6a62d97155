"""The day of a dateline, which `today` and `yesterday` in its story count from."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def days(text: str, published: str | None) -> list[str | None]:
    """The dates of the visits in a report, in text order."""
    facts = read_report(Report("r", text, published=published)).facts
    for fact in facts:
        fact.check(text)
    return [fact.get("date") for fact in facts if fact.kind == "visit"]


@pytest.mark.parametrize(
    ("line", "published", "expected"),
    [
        (
            "LIMA, May 1 (Andina) -- Minister Abe Koro of Mali arrived here today.",
            "2025-05-02",
            "2025-05-01/..",
        ),
        (
            "LIMA, May 1 (Andina) -- Minister Abe Koro of Mali arrived here yesterday.",
            "2025-05-02",
            "2025-04-30/..",
        ),
        (
            "Lima, 1 May 2025 - Minister Abe Koro of Mali arrived here this morning.",
            "2025-05-03",
            "2025-05-01/..",
        ),
        ("Lima, 1 May 2025 - Minister Abe Koro of Mali arrived here today.", None, "2025-05-01/.."),
        # A dateline of long ago, and one without a day, leave the day of publication.
        (
            "LIMA, May 1 (Andina) -- Minister Abe Koro of Mali arrived here today.",
            "2025-05-20",
            "2025-05-20/..",
        ),
        ("LIMA (Andina) -- Minister Abe Koro of Mali arrived here today.", "2025-05-02", "2025-05-02/.."),
        # A weekday is looked for from the day of publication.
        (
            "LIMA, May 1 (Andina) -- Minister Abe Koro of Mali arrived here on Friday.",
            "2025-05-02",
            "2025-05-02/..",
        ),
    ],
)
def test_today_is_the_day_of_the_dateline(line: str, published: str | None, expected: str) -> None:
    assert days(line, published) == [expected]


def test_each_story_has_the_day_of_its_own_dateline() -> None:
    text = (
        "LIMA, May 1 (Andina) -- Minister Abe Koro of Mali arrived here today.\n\n"
        "QUITO, May 2 (Andes) -- Minister Sani Wade of Mali arrived here today."
    )
    assert days(text, "2025-05-03") == ["2025-05-01/..", "2025-05-02/.."]
