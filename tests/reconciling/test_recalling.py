"""`The agreement, signed in March 2019, entered into force`: the paper's life has its signing, in the report's own words."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Entry, Told
from chancery.reconciling import link, reconcile
from tests.reconciling.telling import paper, told

PAIR = ["NOR", "PER"]
FISH = {"type": "agreement", "title": "agreement on fisheries", "sectors": ["fisheries"], "states": PAIR}
LATER = {"published": "2021-11-20", "stage": "in-force", "date": "2021-11-01"}


def fisheries(report: str, at: int = 10, **more: Any) -> Told:
    """The agreement, told in the code points `at` to `at + 5` of a report, by default as in force since November 2021."""
    return paper(report, **{**FISH, **LATER, "at": at, **more})


def signed(report: str, at: int, **more: Any) -> Told:
    """A signing told as past, in the code points `at` to `at + 5`."""
    given = {"states": PAIR, "date": "2019-03", "place": "Oslo", "published": "2021-11-20", **more}
    return told("signing", report, standing="background", at=at, **given)


def papers(*tolds: Told) -> list[Entry]:
    return [entry for entry in link(reconcile(tolds)) if entry.kind == "instrument"]


def life(entry: Entry) -> list[tuple[str, str | None]]:
    return [(step.stage, step.date) for step in entry.life]


@pytest.mark.parametrize("at", [8, 12, 15, 70], ids=["before", "within", "behind", "a sentence behind"])
def test_the_signing_is_the_first_step_of_the_life_and_dates_the_paper(at: int) -> None:
    signing = signed("a", at)
    (entry,) = papers(fisheries("a"), signing)
    assert life(entry) == [("signed", "2019-03"), ("in-force", "2021-11-01")]
    assert [support.fact for support in entry.life[0].supports] == [signing.id]
    assert (entry["date"], entry.rules["date"], entry["place"]) == ("2019-03", "signing", "Oslo")
    assert entry["stage"] == "in-force"
    assert [[s.fact for s in value.supports] for value in entry.values["date"]] == [[signing.id]]
    assert [(made.relation, made.reason) for made in entry.links] == [("part-of", "told as its signing by a")]


def test_it_holds_its_paper_and_the_words_nearest_to_it_tell_which() -> None:
    other = fisheries("a", at=50, title="agreement on ports", sectors=["transport"])
    record = link(
        reconcile([fisheries("a"), other, signed("a", 16), signed("a", 56, date="2018", place=None)])
    )
    dated = {entry["title"]: entry["date"] for entry in record if entry.kind == "instrument"}
    assert dated == {"agreement on fisheries": "2019-03", "agreement on ports": "2018"}
    assert [len(entry.links) for entry in record] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    "signing",
    [
        signed("a", 200),
        signed("a", 70, date="2022"),
        signed("b", 12),
        signed("a", 12, states=["CHL", "PER"]),
        signed("a", 12, date=None),
    ],
    ids=["far away", "later", "another report", "other states", "no day"],
)
def test_what_is_told_elsewhere_later_or_of_others_is_not_its_signing(signing: Told) -> None:
    (entry,) = papers(fisheries("a"), signing)
    assert (life(entry), entry["date"], entry.links) == ([("in-force", "2021-11-01")], "2021-11-01", ())


def test_where_no_day_tells_the_order_only_the_same_words_do() -> None:
    for at, dated in ((12, "2019-03"), (70, None)):
        (entry,) = papers(fisheries("a", date=None), signed("a", at))
        assert entry.get("date") == dated


def test_a_renewal_keeps_its_own_day() -> None:
    (entry,) = papers(fisheries("a", stage="renewed", date="2021-11-01"), signed("a", 12))
    assert (entry["date"], entry.links) == ("2021-11-01", ())


def test_a_report_of_the_day_keeps_the_closer_day_and_the_later_report_stands_behind_it() -> None:
    news = fisheries("d", stage="signed", date="2019-03-05", place="Oslo", published="2019-03-06")
    (entry,) = papers(news, fisheries("a"), signed("a", 12))
    assert life(entry) == [("signed", "2019-03-05"), ("in-force", "2021-11-01")]
    assert [support.report for support in entry.life[0].supports] == ["d", "a"]
    assert (entry["date"], entry.flags) == ("2019-03-05", ())


def test_two_who_tell_of_one_signing_make_one_link() -> None:
    ceremony = told("signing", "d", states=PAIR, date="2019-03-05", place="Oslo", published="2019-03-06")
    news = fisheries("d", at=30, stage="signed", date="2019-03-05", place="Oslo", published="2019-03-06")
    tolds = [ceremony, news, fisheries("a"), signed("a", 12), fisheries("b"), signed("b", 12)]
    record = {entry.kind: entry for entry in link(reconcile(tolds))}
    assert [(made.relation, made.reason) for made in record["signing"].links] == [
        ("holds", "both on 2019-03-05")
    ]
    assert [(made.relation, made.reason) for made in record["instrument"].links] == [
        ("part-of", "both on 2019-03-05")
    ]


def test_another_day_of_signing_is_kept_and_raised() -> None:
    news = fisheries("d", stage="signed", date="2019-05-07", published="2019-05-08")
    (entry,) = papers(news, fisheries("a"), signed("a", 12))
    assert life(entry) == [("signed", "2019-05-07"), ("signed", "2019-03"), ("in-force", "2021-11-01")]
    assert [(flag.code, flag.message) for flag in entry.flags] == [
        ("signed-twice", "it is told as signed in 2019-05-07 and in 2019-03")
    ]
    assert entry["date"] == "2019-05-07"
