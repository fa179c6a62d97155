"""Diaries of the days ahead: entries below the line of a day are plans for it, at the place they open with."""

from __future__ import annotations

import pytest

from chancery import read

HEAD = "DIARY - Political events\n\n"


def _told(text: str, published: str | None = "2024-03-01") -> list[tuple[str, ...]]:
    """`(kind, standing, date, place)` of each fact."""
    facts = read(text, published=published)
    return [
        (f.kind, f.standing, f.get("date") or "", f.get("place") or "".join(f.get("places") or ()))
        for f in facts
    ]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            "OSLO - Norwegian Foreign Minister Lars Dahl meets his Chadian counterpart Abe Koro.",
            ("meeting", "planned", "2024-03-04", "Oslo"),
        ),
        (
            "OSLO - President of Chad Abe Koro begins an official visit to Norway (to March 6).",
            ("visit", "planned", "2024-03-04/2024-03-06", "Oslo"),
        ),
        (
            "** OSLO - Fifth meeting of the Chad-Norway Joint Committee (through March 5).",
            ("mechanism", "planned", "2024-03-04/2024-03-05", "Oslo"),
        ),
        (
            "LIMA - Visit by Chilean Foreign Minister Luis Vela.",
            ("visit", "planned", "2024-03-04", "Lima"),
        ),
        ("Chad opens an embassy in Oslo.", ("milestone", "planned", "2024-03-04", "")),
        (
            "The visit of Chadian President Abe Koro to Norway has been called off.",
            ("visit", "cancelled", "", ""),
        ),
        (
            "OSLO - Lars Dahl, Foreign Minister of Norway, met Chadian Premier Abe Koro.",
            ("meeting", "done", "", ""),
        ),
    ],
)
@pytest.mark.parametrize("line", ["MONDAY, MARCH 4", "Monday", "4 March 2024:"])
def test_an_entry_below_a_day_to_come_is_a_plan_for_it(
    line: str, entry: str, expected: tuple[str, ...]
) -> None:
    assert _told(f"{HEAD}{line}\n\n{entry}")[:1] == [expected]


def test_papers_of_a_day_to_come_are_to_be_signed() -> None:
    text = f"{HEAD}SUNDAY, MARCH 3\n\nRIGA - Budget debate.\n\nMONDAY, MARCH 4\n\nNorway and Chad sign an agreement on fish."
    assert [row[:3] for row in _told(text)] == [
        ("signing", "planned", "2024-03-04"),
        ("instrument", "planned", "2024-03-04"),
    ]


@pytest.mark.parametrize(
    ("line", "published"),
    [("4 March 2023", "2024-03-01"), ("4 March", "2024-03-20"), ("4 March 2024", None)],
)
def test_the_day_of_a_chronology_is_none_to_come(line: str, published: str | None) -> None:
    text = f"{line}\n\nNorwegian Foreign Minister Lars Dahl meets his Chadian counterpart Abe Koro in Oslo."
    assert [row[:2] for row in _told(text, published)] in (
        [("meeting", "done")],
        [("meeting", "background")],
    )
