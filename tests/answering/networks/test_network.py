"""Networks: which states and bodies are joined by what happened between them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from chancery.answering.networks import Network, NetworkQuestion, network
from chancery.errors import QuestionError
from chancery.keeping import Record
from tests.keeping.plain import line, open_plain, paper, report


def body(name: str, state: str) -> dict[str, str]:
    return {"name": name, "state": state}


def signed(one: str, other: str, title: str, **fields: object) -> str:
    parties = fields.pop("parties", [body("Ministry of Health", one), body("Ministry of Health", other)])
    return paper(title=title, states=[one, other], parties=parties, **fields)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with open_plain(tmp_path / "record.db") as record:
        record.add(
            [
                report(
                    "agency",
                    signed("PRK", "VNM", "MoU on health", date="2025-10-10"),
                    signed("PRK", "VNM", "agreement on trade", sectors=["trade"], date="2019-05-02", type="agreement"),
                    signed("CUB", "VNM", "MoU on vaccines", date="2021-03-01"),
                    line("instrument", "denied", type="treaty", title="treaty on fish", states=["CUB", "PRK"]),
                    line("instrument", "background", type="treaty", title="treaty of old", states=["CUB", "PRK"], date="1986"),
                    line("visit", visitor_state="VNM", host_state="CUB", visit_kind="state", date="2024-09-25"),
                    published="2025-11-01",
                )
            ]
        )  # fmt: skip
        yield record


def edges(found: Network) -> dict[tuple[str, str], tuple[int, str | None]]:
    return {(edge.one, edge.other): (edge.number, edge.latest) for edge in found.edges}


def test_states_are_joined_by_papers_that_happened(record: Record) -> None:
    found = network(record, NetworkQuestion())
    assert edges(found) == {
        ("PRK", "VNM"): (2, "2025-10-10"),
        ("CUB", "PRK"): (1, "1986"),
        ("CUB", "VNM"): (1, "2021-03-01"),
    }
    assert [(node.id, node.label, node.number) for node in found.nodes] == [
        ("PRK", "North Korea", 3),
        ("VNM", "Vietnam", 3),
        ("CUB", "Cuba", 2),
    ]


@pytest.mark.parametrize(
    ("question", "pairs"),
    [
        (NetworkQuestion(sector="trade"), {("PRK", "VNM")}),
        (NetworkQuestion(since="2021"), {("PRK", "VNM"), ("CUB", "VNM")}),
        (NetworkQuestion(until="2000"), {("CUB", "PRK")}),
        (NetworkQuestion(around="CUB"), {("CUB", "PRK"), ("CUB", "VNM")}),
        (NetworkQuestion(kind="visit"), {("CUB", "VNM")}),
    ],
    ids=["sector", "since", "until", "around", "kind"],
)
def test_a_network_of_less(record: Record, question: NetworkQuestion, pairs: set[tuple[str, str]]) -> None:
    assert set(edges(network(record, question))) == pairs


def test_bodies_are_joined_by_the_papers_they_sign(record: Record) -> None:
    found = network(record, NetworkQuestion(of="bodies", since="2010"))
    assert edges(found) == {
        ("PRK:ministry of health", "VNM:ministry of health"): (2, "2025-10-10"),
        ("CUB:ministry of health", "VNM:ministry of health"): (1, "2021-03-01"),
    }
    assert {record.entry(id)["title"] for id in found.edges[0].entries} == {
        "MoU on health",
        "agreement on trade",
    }
    assert {(node.label, node.state) for node in found.nodes} == {
        ("Ministry of Health", state) for state in ("CUB", "PRK", "VNM")
    }


@pytest.mark.parametrize(
    "asked",
    [{"of": "people"}, {"kind": "statement"}, {"of": "bodies", "kind": "visit"}, {"sector": "magic"}, {"since": "soon"},
     {"since": "2025", "until": "2020"}],
    ids=str,
)  # fmt: skip
def test_what_means_nothing_is_refused(asked: dict[str, str]) -> None:
    with pytest.raises(QuestionError):
        NetworkQuestion(**asked)
