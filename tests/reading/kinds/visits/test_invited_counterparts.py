"""Whom an invitation to `his colleague` means, and what became of it."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

MET = "President Quintana of Panama met President Tejeda of Peru in Lima on 3 March 2022."


def visits(text: str) -> list[tuple[Any, ...]]:
    """`(standing, visitors, visitor's state, host's state)` of every visit."""
    facts = read_report(Report("r", text, published="2022-03-04")).facts
    for fact in facts:
        fact.check(text)
    return [
        (f.standing, *(p["name"] for p in f["visitor"]), f["visitor_state"], f["host_state"])
        for f in facts
        if f.kind == "visit"
    ]


@pytest.mark.parametrize("whom", ["his colleague", "his counterpart", "his host"])
@pytest.mark.parametrize(
    ("asks", "standing"),
    [
        ("so that he may carry out a state visit to Panama, which was accepted with pleasure", "planned"),
        ("so that he may pay a visit to Panama", "proposed"),
        ("to pay a visit to Panama, which the latter accepted", "planned"),
        ("to visit Panama", "proposed"),
    ],
)
def test_a_nameless_guest_is_the_one_on_the_other_side(whom: str, asks: str, standing: str) -> None:
    text = f"{MET} President Quintana extended an invitation to {whom} {asks}."
    assert visits(text) == [(standing, "Tejeda", "PER", "PAN")]


def test_of_two_who_may_be_meant_neither_is() -> None:
    text = (
        "Minister Badr of Oman met Minister Sato and Minister Keita of Mali in Muscat on 3 March 2022. Mr Badr extended "
        "an invitation to his colleague to visit Salalah."
    )
    assert all(row[1] not in ("Sato", "Keita") for row in visits(text))
