"""The two founding reports make the record that a careful clerk would make of them, whichever is added first.

The reports are third-party texts and no part of the project; the tests read them from beside the checkout, where they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from chancery.model import Entry, Fact, Report, ReportHead, Told
from chancery.reading import read_report
from chancery.reconciling import link, reconcile
from chancery.reconciling.checks import VAGUE

REPORTS = Path(__file__).resolve().parents[2].parent / "shared" / "reports"
EXPLAINER, AGENCY = "vietnam-dprk-visit-explainer", "vietnam-dprk-signing-agency"

pytestmark = pytest.mark.skipif(
    not REPORTS.is_dir(), reason="the founding reports are not beside the checkout"
)


def told(name: str) -> list[Told]:
    report = Report(id=name, text=(REPORTS / f"{name}.txt").read_text("utf-8"), language="en")
    head = ReportHead(name, "v")
    return [Told(fact, head) for fact in read_report(report).facts]


@pytest.fixture(scope="module")
def record() -> tuple[Entry, ...]:
    return link(reconcile([*told(EXPLAINER), *told(AGENCY)]))


def of_kind(record: Sequence[Entry], kind: str) -> list[Entry]:
    return [entry for entry in record if entry.kind == kind]


def papers(record: Sequence[Entry], standing: str) -> list[Entry]:
    """The papers of one standing that are told apart from others."""
    return [
        entry
        for entry in of_kind(record, "instrument")
        if entry.standing == standing and not any(flag.code == VAGUE for flag in entry.flags)
    ]


def on(record: Sequence[Entry], sector: str) -> Entry:
    (found,) = [paper for paper in papers(record, "done") if sector in paper["sectors"]]
    return found


def values(entry: Entry, field: str) -> set[object]:
    return {value.value for value in entry.values[field]}


def test_either_order_gives_the_same_record(record: Sequence[Entry]) -> None:
    assert link(reconcile([*told(AGENCY), *told(EXPLAINER)])) == record


def test_one_visit(record: Sequence[Entry]) -> None:
    (visit,) = of_kind(record, "visit")
    assert {
        name: visit[name] for name in ("visitor_state", "host_state", "visit_kind", "date", "inviter")
    } == {
        "visitor_state": "VNM",
        "host_state": "PRK",
        "visit_kind": "state",
        "date": "2025-10-09/2025-10-11",
        "inviter": "Kim Jong Un",
    }
    assert [one["name"] for one in visit["visitor"]] == ["Tô Lâm"]
    assert visit.reports == (AGENCY, EXPLAINER)


def test_that_the_visit_came_after_the_parade_is_the_claim_of_one_report(record: Sequence[Entry]) -> None:
    (visit,) = of_kind(record, "visit")
    (claim,) = visit.values["follows"]
    assert claim.value == (
        "North Korea’s grand military parade celebrating the 80th anniversary of the Workers’ Party of Korea"
    )
    assert [support.report for support in claim.supports] == [EXPLAINER]
    assert [one for one in visit.disagreements if one.sort == "arithmetic"] == []


def test_one_signing_of_five_papers(record: Sequence[Entry]) -> None:
    (signing,) = of_kind(record, "signing")
    held = {made.entry for made in signing.links if made.relation == "holds"}
    assert held == {paper.id for paper in papers(record, "done")}
    assert len(held) == 5
    assert values(signing, "declared") == {5, "several"}
    assert signing["declared"] == 5
    assert [flag.message for flag in signing.flags if flag.code == "count-holds"] == [
        "5 declared by one report, 5 found"
    ]
    assert [one["name"] for one in signing["witnesses"]] == ["Tô Lâm"]
    assert signing["place"] == "Pyongyang"


def test_the_visit_holds_the_signing(record: Sequence[Entry]) -> None:
    (visit,), (signing,) = of_kind(record, "visit"), of_kind(record, "signing")
    assert ("holds", signing.id) in {(made.relation, made.entry) for made in visit.links}


def test_each_paper_is_told_by_both_reports_and_only_signed(record: Sequence[Entry]) -> None:
    assert {(paper.reports, paper["stage"]) for paper in papers(record, "done")} == {
        ((AGENCY, EXPLAINER), "signed")
    }


def test_the_defence_paper_is_a_letter_of_intent_and_a_letter(record: Sequence[Entry]) -> None:
    paper = on(record, "defence")
    (differing,) = [one for one in paper.disagreements if one.field == "type"]
    assert paper["type"] == "letter-of-intent"
    assert values(paper, "type") == {"letter-of-intent", "letter"}
    assert (differing.sort, differing.rule) == ("refinement", "specific")


def test_the_paper_of_the_chambers_is_a_memorandum_with_framework_beside_it(record: Sequence[Entry]) -> None:
    paper = on(record, "business")
    assert paper["type"] == "memorandum-of-understanding"
    assert values(paper, "type") == {"memorandum-of-understanding", "framework"}
    assert [one["name"] for one in paper["parties"]] == [
        "Vietnam Chamber of Commerce and Industry",
        "Chamber of Commerce of the North Korea",
    ]


def test_the_health_paper_has_both_scopes(record: Sequence[Entry]) -> None:
    paper = on(record, "health")
    assert paper["sectors"] == ["health", "science-technology"]
    assert len(values(paper, "title")) == 2
    assert [one["name"] for one in paper["parties"]] == [
        "Ministry of Health of Vietnam",
        "Ministry of Public Health of North Korea",
    ]


def test_the_foreign_ministries_and_the_agencies(record: Sequence[Entry]) -> None:
    assert {(on(record, sector)["type"]) for sector in ("politics", "media")} == {"agreement"}


def test_six_earlier_fields_apart_from_the_new_papers(record: Sequence[Entry]) -> None:
    earlier = papers(record, "background")
    assert sorted(sector for paper in earlier for sector in paper["sectors"]) == [
        "aviation",
        "culture",
        "health",
        "investment",
        "justice",
        "taxation",
    ]
    assert {paper.reports for paper in earlier} == {(AGENCY,)}


def test_there_is_no_other_paper(record: Sequence[Entry]) -> None:
    assert len(of_kind(record, "instrument")) == 5 + 6


def test_two_channels(record: Sequence[Entry]) -> None:
    kinds = {one["mechanism_kind"] for one in of_kind(record, "mechanism") if "mechanism_kind" in one.fields}
    # The exchanges between mass organisations may be read as a channel of their own; the brief has them as a statement.
    assert kinds - {"mass-organisations"} == {"intergovernmental-committee", "political-consultation"}


def test_two_anniversaries(record: Sequence[Entry]) -> None:
    found = of_kind(record, "milestone")
    assert sorted(
        (tuple(one["states"]), one["years"], str(one.get("date"))[:4])
        for one in found
        if one["milestone_kind"] == "anniversary"
    ) == [(("PRK",), 80, "1945"), (("PRK", "VNM"), 75, "1950")]


def test_nothing_that_the_reports_do_not_bear_out(record: Sequence[Entry]) -> None:
    assert [entry for entry in record if entry.get("stage") in ("in-force", "ratified")] == []
    assert [
        entry for entry in of_kind(record, "milestone") if entry["milestone_kind"] == "level-upgraded"
    ] == []
    assert [paper for paper in papers(record, "done") if "tourism" in paper["sectors"]] == []
    signers = {one["name"] for paper in papers(record, "done") for one in paper["parties"]}
    assert not signers & {"To Lam", "Tô Lâm", "Kim Jong Un"}
    assert [entry for entry in record if "parade" in str(entry.get("subject"))] == []


def test_every_fact_stands_in_its_report() -> None:
    for name in (EXPLAINER, AGENCY):
        text = (REPORTS / f"{name}.txt").read_text("utf-8")
        facts: list[Fact] = [one.fact for one in told(name)]
        for fact in facts:
            fact.check(text)
