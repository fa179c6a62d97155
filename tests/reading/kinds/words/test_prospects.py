"""Obstacles and opportunities: what is said to hinder or to favour relations, with its cause."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

LEAD = "The ministers of Chad and Peru met in Lima on Monday.\n\n"

#: Sentence -> `(kind, text, cause)` of each.
TOLD = {
    "Trade remains limited by UN Resolution 2397.": [
        ("obstacle", "Trade remains limited by UN Resolution 2397", "sanctions"),
    ],
    "Trade is still held back by the long sea route and high freight costs.": [
        ("obstacle", "Trade is still held back by the long sea route and high freight costs", "distance"),
    ],
    "The war does not allow this project to advance faster.": [
        ("obstacle", "The war does not allow this project to advance faster", "conflict"),
    ],
    "Red tape at the border slows trade.": [
        ("obstacle", "Red tape at the border slows trade", "regulation"),
    ],
    "A lack of hard currency hampers the project.": [
        ("obstacle", "A lack of hard currency hampers the project", "funding"),
    ],
    "Officials blamed the visa rules for the slump in trade.": [("obstacle", "the visa rules", "regulation")],
    "The cabinet couldn't raise a quorum.": [("obstacle", "The cabinet couldn't raise a quorum", "other")],
    "The debt remains the main stumbling block.": [
        ("obstacle", "The debt remains the main stumbling block", "funding"),
    ],
    "The two sides could not agree on the price of gas.": [
        ("obstacle", "The two sides could not agree on the price of gas", "other"),
    ],
    "Three hurdles remain: visas, freight costs and a shortage of hard currency.": [
        ("obstacle", "visas", "regulation"),
        ("obstacle", "freight costs", "distance"),
        ("obstacle", "a shortage of hard currency", "funding"),
    ],
    "The duty-free rule leaves ample room for farm exports.": [
        ("opportunity", "The duty-free rule leaves ample room for farm exports", None),
    ],
    "There is still untapped potential in tourism.": [
        ("opportunity", "There is still untapped potential in tourism", None),
    ],
    "Peru could benefit from the solar power of Chad.": [
        ("opportunity", "Peru could benefit from the solar power of Chad", None),
    ],
    "The new ferry would help expand trade between the two countries.": [
        ("opportunity", "The new ferry would help expand trade between the two countries", None),
    ],
    # done away with, only feared, or no matter of relations
    "The agreement removes barriers to trade in services.": [],
    "A strike could delay the project.": [],
    "They agreed to promote investment and to strengthen ties.": [],
    "The horse cleared every obstacle.": [],
}


def told(text: str) -> list[tuple[str, str, str | None]]:
    facts = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    return [(f.kind, f["text"], f.get("cause")) for f in facts if f.kind in ("obstacle", "opportunity")]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_sentence_tells_what_hinders_or_favours(sentence: str) -> None:
    assert told(LEAD + sentence) == TOLD[sentence]


def test_lists_take_their_kind_from_the_lead_in() -> None:
    text = LEAD + (
        "Despite good will, cooperation faces several obstacles:\n"
        "Limited trade because of international sanctions;\n"
        "Different rules for exporters;\n"
        "Few contacts between the peoples.\n"
        "Within those challenges lie opportunities:\n"
        "Peru offers lessons in fisheries.\n"
        "Cooperation could grow in health.\n"
        "Analysts believe that the talks will go on."
    )
    assert told(text) == [
        ("obstacle", "Limited trade because of international sanctions", "sanctions"),
        ("obstacle", "Different rules for exporters", "regulation"),
        ("obstacle", "Few contacts between the peoples", "other"),
        ("opportunity", "Peru offers lessons in fisheries", None),
        ("opportunity", "Cooperation could grow in health", None),
    ]


def test_a_report_on_one_state_alone_has_none() -> None:
    assert told("A lack of hard currency hampers the mayor of Lima's project.") == []


def test_sectors_and_states_come_with_it() -> None:
    facts = read_report(Report(id="report", text=LEAD + "The war hampers trade with Peru.")).facts
    (fact,) = (f for f in facts if f.kind == "obstacle")
    assert dict(fact.fields) == {
        "text": "The war hampers trade with Peru",
        "cause": "conflict",
        "sectors": ["trade"],
        "states": ["PER", "TCD"],
    }


@pytest.mark.parametrize("over", ["ended", "has ended", "is over", "was settled", "expired"])
def test_a_quarrel_that_is_over_hinders_nothing(over: str) -> None:
    text = f"President Koro of Mali visited Oman in May. The row over gas {over}."
    facts = read_report(Report("r", text, published="2025-06-01")).facts
    assert [f.kind for f in facts] == ["visit"]
