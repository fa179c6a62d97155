"""Tables of papers whose columns hold who signs."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

OPENING = "List of documents signed in Kathmandu on 3 May 2025\n\n"


def papers(text: str) -> dict[str, list[tuple[Any, ...]]]:
    """Title -> `(name, state)` of the parties of each paper."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    for fact in facts:
        fact.check(text)
    return {
        f["title"]: [(p["name"], p.get("state")) for p in f.get("parties", [])]
        for f in facts
        if f.kind == "instrument"
        and (f.standing, f["date"], f["states"]) == ("done", "2025-05-03", ["NPL", "OMN"])
    }


HEADS = [
    ("Signed by (Nepali side)", "Signed by (Omani side)"),
    ("Nepali signatory", "Omani signatory"),
    ("For the Nepali side", "For the Omani side"),
    ("Exchanged on Nepali side by", "Exchanged on Omani side by"),
    ("Signatory (Nepal)", "Signatory (Oman)"),
]


@pytest.mark.parametrize("heads", HEADS)
@pytest.mark.parametrize("bar", [" | ", "\t"])
def test_bodies_in_the_columns_of_signatories_are_the_parties(heads: tuple[str, str], bar: str) -> None:
    rows = [
        ("S.No", "Title", *heads),
        (
            "1",
            "Memorandum of Understanding on labour cooperation",
            "Ministry of Labour",
            "Ministry of Labour",
        ),
        (
            "2",
            "Agreement on air services",
            "Abe Koro, Minister of Transport",
            "Omar Deby, Minister of Transport",
        ),
        ("3", "Protocol on customs", "Department of Customs", "Issa Nur, Ambassador"),
    ]
    assert papers(OPENING + "\n".join(bar.join(row) for row in rows)) == {
        "Memorandum of Understanding on labour cooperation": [
            ("Ministry of Labour", "NPL"),
            ("Ministry of Labour", "OMN"),
        ],
        "Agreement on air services": [],
        "Protocol on customs": [],
    }


def test_the_parties_that_a_title_names_come_before_those_of_the_columns() -> None:
    text = OPENING + (
        "No | Title | For the Nepali side | For the Omani side\n"
        "1 | Agreement between the Government of Nepal and the Government of Oman on visas | Abe Koro | Omar Deby\n"
        "2 | Agreement on air services | Ministry of Transport | Ministry of Transport"
    )
    assert papers(text) == {
        "Agreement between the Government of Nepal and the Government of Oman on visas": [
            ("Government of Nepal", "NPL"),
            ("Government of Oman", "OMN"),
        ],
        "Agreement on air services": [("Ministry of Transport", "NPL"), ("Ministry of Transport", "OMN")],
    }


def test_columns_that_hold_something_else_name_no_party() -> None:
    text = OPENING + (
        "No | Title | Depositary in Nepal | Depositary in Oman\n"
        "1 | Memorandum of Understanding on labour cooperation | Ministry of Labour | Ministry of Labour\n"
        "2 | Agreement on air services | Ministry of Transport | Ministry of Transport"
    )
    assert set(map(str, papers(text).values())) == {"[]"}
