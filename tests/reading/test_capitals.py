"""Capitals told by their state alone."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report
from chancery.reading.bodies import state_of
from chancery.reading.scene import set_scene


def places(text: str) -> list[tuple[str, str | None]]:
    """`(name, state)` of every place of the text."""
    scene = set_scene(Report("r", text))
    return [
        (g.words[0].surface, state_of(g)) for s in scene.sentences for g in s.groups if g.tags & {"place"}
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met in the Zambian capital on Monday.", [("Lusaka", "ZMB")]),
        ("They met in Zambia's capital on Monday.", [("Lusaka", "ZMB")]),
        ("They met in the Zambian capital, Lusaka, on Monday.", [("Lusaka", "ZMB")]),
        ("Zambian capital markets fell.", []),
    ],
)
def test_a_capital_is_a_place_by_its_state(text: str, expected: list[tuple[str, str]]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    ("where", "place", "rule"),
    [
        ("in the Peruvian capital", "Lima", "place:capital-of"),
        ("in Peru's capital", "Lima", "place:capital-of"),
        ("in the Chadian capital", "N'Djamena", "place:capital-of"),
        ("in the Peruvian capital, Lima,", "Lima", None),
        ("in Lima", "Lima", None),
    ],
)
def test_what_happens_in_a_capital_happens_in_the_city(where: str, place: str, rule: str | None) -> None:
    text = f"Chad and Peru signed a pact on fishing {where} on Monday."

    facts = read_report(Report("r", text, published="2024-05-07")).facts

    assert [(f.kind, f["place"], f.basis.get("place")) for f in facts] == [
        ("instrument", place, rule),
        ("signing", place, rule),
    ]
