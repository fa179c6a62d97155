"""Visits in the English of communiques that were put from Spanish or Portuguese."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


@pytest.mark.parametrize(
    "verb", ["realized", "realised", "effected", "carried out", "performed", "fulfilled"]
)
def test_who_realizes_a_visit_travels(verb: str) -> None:
    text = (
        "At the invitation of the Minister of Foreign Relations of Bolivia, Carlos Mamani, the Minister of Foreign Affairs "
        f"of Guatemala, Lucia Estrada, {verb} an Official Visit to La Paz on 8 August 2023."
    )
    facts = [f for f in read_report(Report("r", text, published="2023-08-09")).facts if f.kind == "visit"]
    assert [(f["visitor_state"], f["host_state"], f["visit_kind"]) for f in facts] == [
        ("GTM", "BOL", "official")
    ]


def test_what_is_realized_beside_a_visit_is_none() -> None:
    text = "Bolivia and Guatemala realized a fair in La Paz on 8 August 2023 and the ministers performed a dance."
    assert [f for f in read_report(Report("r", text)).facts if f.kind == "visit"] == []
