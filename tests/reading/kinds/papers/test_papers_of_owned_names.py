"""Bodies that only the state beside them tells to be some: utilities, carriers and funds by their bare names."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import read


def parties(text: str) -> list[tuple[Any, Any]]:
    """The parties of the one paper of a text, each with its state."""
    (paper,) = (f for f in read(text) if f.kind == "instrument")
    return [(party["name"], party.get("state")) for party in paper.get("parties", ())]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Chad's SNEChad and Peru's Rede Nova de Luz (RNL) initialled a power contract in Lima on Monday.",
            [("SNEChad", "TCD"), ("Rede Nova de Luz (RNL)", "PER")],
        ),
        (
            "The Chadian utility SNC and its Peruvian counterpart EDP concluded a power purchase agreement.",
            [("SNC", "TCD"), ("EDP", "PER")],
        ),
        (
            "Malta's Melita signed a supply contract with the Greek grid operator ADE on Monday.",
            [("Melita", "MLT"), ("ADE", "GRC")],
        ),
        (
            "An agreement was initialled in Lima by Chad's SNC and Peru's EDP.",
            [("SNC", "TCD"), ("EDP", "PER")],
        ),
        (
            "SNC of Chad and Peru's EDP signed an agreement on gas transit.",
            [("SNC", "TCD"), ("EDP", "PER")],
        ),
        (
            "Chad's SNC, Mali's EDM and Niger's NLC signed a power trade agreement in Lima.",
            [("SNC", "TCD"), ("EDM", "MLI"), ("NLC", "NER")],
        ),
    ],
)
def test_a_name_beside_its_state_is_a_party(text: str, wanted: list[tuple[str, str]]) -> None:
    assert parties(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Chad's Koro and Peru's Vidal signed a treaty on the lake in Lima.",
        "Chad's PM and Peru's FM signed a treaty on the lake in Lima.",
        "Chad's Foreign Minister Abe Koro and Peru's Ana Vidal signed a visa agreement.",
    ],
)
def test_people_beside_their_states_are_no_parties(text: str) -> None:
    assert parties(text) == []


def test_firms_of_two_named_states_sign_for_these() -> None:
    text = "The national oil companies of Chad and Niger, SHC and Sonid, put their names to a protocol on a pipeline."
    (paper, signing) = read(text)
    assert (paper.kind, paper["type"], paper["states"]) == ("instrument", "protocol", ["NER", "TCD"])
    assert (signing.kind, signing["states"]) == ("signing", ["NER", "TCD"])
