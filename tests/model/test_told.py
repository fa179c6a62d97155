"""What reconciling takes in: facts with the heads of their reports, and anchors that find facts again."""

from __future__ import annotations

import pytest

from chancery.model import Citation, Fact, FactAnchor, ReportHead, Told, entry_id, version_of


def fact_at(*starts: int) -> Fact:
    cited = tuple(Citation(start, start + 5, "talks") for start in starts)
    return Fact(
        "meeting", "dispatch", "done", {"meeting_kind": "talks"}, cited, {"meeting_kind": cited}, {}, "p"
    )


def test_a_version_is_the_same_for_the_same_code_points_only() -> None:
    assert version_of("Tô Lâm") == version_of("Tô Lâm")
    assert version_of("Tô Lâm") != version_of("To Lam")
    assert len(version_of("\ud800")) == 32


def test_a_report_counts_as_its_own_source_until_it_has_a_family() -> None:
    assert ReportHead("a", "v").source == "a"
    assert ReportHead("a", "v", family="f").source == "f"


def test_what_is_told_goes_by_the_id_of_its_fact() -> None:
    fact = fact_at(3)
    assert Told(fact, ReportHead("dispatch", "v")).id == fact.id


def test_an_anchor_holds_the_first_words_of_evidence() -> None:
    fact = fact_at(9, 3)
    assert FactAnchor.of(fact) == FactAnchor("dispatch", "meeting", 3, 8, "talks", fact.id)


@pytest.mark.parametrize("members", [("b1", "a2"), ("a2", "b1")])
def test_the_id_of_an_entry_knows_no_order(members: tuple[str, ...]) -> None:
    assert entry_id("visit", members) == "visit-a2"
