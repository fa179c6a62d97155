"""Fact sheets on two states: rows with a label and no verb."""

from __future__ import annotations

import pytest

from chancery.model import Fact
from tests.reading.kinds.told_facts import reader, told


def read(row: str, kind: str) -> list[Fact]:
    return reader("2025-09-12")(f"Relations between Iceland and Cabo Verde\n\n{row}\n", kind)


@pytest.mark.parametrize(
    ("head", "stage"),
    [
        ("Agreements in force:", "in-force"),
        ("Agreements:", None),
        ("Agreements signed:", "signed"),
        ("Iceland and Cabo Verde have agreements on", None),
    ],
)
def test_fields_with_their_years(head: str, stage: str | None) -> None:
    facts = read(f"{head} trade (1981), air services (2009) and double taxation (3 May 2014).", "instrument")
    assert sorted(told(facts, "sectors", "date", "stage", "states")) == sorted(
        [
            ("background", ["trade"], "1981", stage, ["CPV", "ISL"]),
            ("background", ["aviation"], "2009", stage, ["CPV", "ISL"]),
            ("background", ["taxation"], "2014-05-03", stage, ["CPV", "ISL"]),
        ]
    )


def test_fields_under_negotiation_behind_them() -> None:
    facts = read(
        "Agreements: trade (1981), air services (2009)\nUnder negotiation: fisheries, double taxation",
        "instrument",
    )
    planned = [f for f in facts if f.standing == "planned"]
    assert sorted(told(planned, "sectors", "stage")) == [
        ("planned", ["fisheries"], "negotiating"),
        ("planned", ["taxation"], "negotiating"),
    ]


@pytest.mark.parametrize(
    "row",
    ["Agreements: trade and air services.", "Trade (1981): fish, wool.", "Exports (2009), imports (2010)"],
)
def test_other_rows_give_no_dated_papers(row: str) -> None:
    assert all(f.get("date") is None for f in read(row, "instrument"))


@pytest.mark.parametrize("label", ["Last high-level visit:", "Last visit:", "Recent visits –"])
def test_a_visit_by_its_label(label: str) -> None:
    facts = read(f"{label} President José Neves of Cabo Verde to Reykjavík, 9-11 October 2022.", "visit")
    assert told(facts, "visitor_state", "host_state", "places", "date") == [
        ("background", "CPV", "ISL", ["Reykjavík"], "2022-10-09/2022-10-11")
    ]


def test_an_ambassador_to_a_state_is_no_visitor() -> None:
    assert not read("Ambassadors: Gunnar Sveinsson to Cabo Verde, 2019.", "visit")


def test_a_session_by_its_label() -> None:
    facts = read("Political consultations: Praia, May 2024 (3rd round).", "mechanism")
    assert told(facts, "session", "place", "date") == [("background", 3, "Praia", "2024-05")]
