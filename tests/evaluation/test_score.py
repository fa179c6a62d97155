"""What counts as found, as missed and as extra."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model.kinds import CORE_KINDS
from evaluation.score import Tally, core_agrees, score_document, total

TEXT = "Vietnam and Cuba signed an agreement on health. Mali will open an embassy in Accra."


def _fact(kind: str, words: str, **fields: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    evidence = [{"start": start, "end": start + len(words), "quote": words}]
    return {"kind": kind, "standing": "done", "quote": words, "evidence": evidence, **fields}


AGREEMENT = _fact(
    "instrument", "signed an agreement on health", type="agreement", states=["VNM", "CUB"], stage="signed"
)


def test_a_fact_with_the_same_core_is_found() -> None:
    found = _fact("instrument", "an agreement", type="agreement", states=["CUB", "VNM"])
    score = score_document(TEXT, [AGREEMENT], [found])
    assert score.kinds["instrument"].facts == Tally(hits=1, predicted=1, wanted=1)
    assert score.kinds["instrument"].slots == Tally(hits=3, predicted=3, wanted=4)
    assert (score.predicted, score.grounded) == (1, 1)


def test_a_planned_paper_is_not_a_signed_one_though_its_values_count() -> None:
    score = score_document(TEXT, [AGREEMENT], [{**AGREEMENT, "standing": "planned"}])
    assert score.kinds["instrument"].facts == Tally(hits=0, predicted=1, wanted=1)
    assert score.kinds["instrument"].slots == Tally(hits=4, predicted=4, wanted=4)
    assert [agrees for *_, agrees in score.kinds["instrument"].pairs] == [False]


def test_facts_without_their_like_are_missed_and_extra() -> None:
    embassy = _fact(
        "milestone", "Mali will open an embassy", milestone_kind="embassy-opened", states=["MLI", "GHA"]
    )
    visit = _fact("visit", "Mali", visitor_state="MLI")
    score = score_document(TEXT, [embassy], [visit])
    assert score.kinds["milestone"].missed == (embassy,)
    assert score.kinds["visit"].extra == (visit,)
    assert total([score], CORE_KINDS)[0] == Tally(hits=0, predicted=1, wanted=1)


def test_one_found_fact_answers_one_gold_fact() -> None:
    score = score_document(TEXT, [AGREEMENT, AGREEMENT], [AGREEMENT])
    assert score.kinds["instrument"].facts == Tally(hits=1, predicted=1, wanted=2)


def test_a_quote_that_does_not_stand_is_not_grounded() -> None:
    moved = {**AGREEMENT, "evidence": [{"start": 0, "end": 4, "quote": "Cuba"}]}
    bare = {**AGREEMENT, "evidence": []}
    assert score_document(TEXT, [], [AGREEMENT, moved, bare]).grounded == 1


@pytest.mark.parametrize(
    ("kind", "gold", "found", "same"),
    [
        ("visit", {"visitor_state": "CHN"}, {"visitor_state": "CHN", "host_state": "PAK"}, True),
        ("visit", {"visitor_state": "CHN", "host_state": "PAK"}, {"visitor_state": "CHN"}, False),
        ("meeting", {"participants": ["Tô Lâm"]}, {"participants": [{"name": "To Lam"}]}, True),
        ("meeting", {"participants": ["Tô Lâm"]}, {"participants": []}, False),
        ("signing", {"declared": 12}, {"declared": "12"}, True),
        ("signing", {"declared": 12}, {}, False),
        ("mechanism", {"mechanism_kind": "hotline"}, {"mechanism_kind": "working-group"}, False),
        ("statement", {"mode": "direct", "speaker": "Qin Gang"}, {"mode": "direct", "speaker": "Qin"}, True),
        ("obstacle", {"cause": "sanctions"}, {"cause": "funding"}, True),
    ],
)
def test_core(kind: str, gold: dict[str, Any], found: dict[str, Any], same: bool) -> None:
    assert core_agrees(kind, {"standing": "done", **gold}, {"standing": "background", **found}) is same


def test_an_empty_tally_has_figures() -> None:
    assert (Tally().precision, Tally().recall, Tally().f1) == (0.0, 0.0, 0.0)
    assert (Tally(1, 2, 4).precision, Tally(1, 2, 4).recall, round(Tally(1, 2, 4).f1, 4)) == (
        0.5,
        0.25,
        0.3333,
    )
