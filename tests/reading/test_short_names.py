"""Bodies named again by the letters that their first mention has in brackets."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def papers(text: str) -> list[tuple[Any, ...]]:
    """`(type, standing, states)` of every instrument read, sorted."""
    found = read_report(Report("r", text, published="2024-05-07")).facts
    return sorted(
        (f["type"], f.standing, "+".join(f["states"]))
        for f in found
        if f.kind == "instrument" and f.get("states")
    )


FIRST = (
    "The Egyptian Drug Authority (EDA) and the Rwanda Food and Drugs Authority signed a memorandum of understanding on "
    "inspections in Kigali on Monday. "
)


def test_the_letters_of_a_body_stand_for_it_from_then_on() -> None:
    text = FIRST + "EDA will sign MoUs on vaccines with its counterparts in Tanzania and Zambia."
    assert [row for row in papers(text) if row[1] == "planned"] == [
        ("memorandum-of-understanding", "planned", "EGY+TZA"),
        ("memorandum-of-understanding", "planned", "EGY+ZMB"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "EDA will sign MoUs on vaccines with its counterparts in Tanzania and Zambia.",
        "WTO rules apply. The EDAX index rose in Lima.",
    ],
)
def test_letters_that_nobody_explained_are_nobody(text: str) -> None:
    assert not [row for row in papers(text) if "EGY" in row[2]]
