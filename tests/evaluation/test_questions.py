"""The gate of answering: the questions of evaluation/questions, put to the record of their reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from chancery.answering import answer
from chancery.intake import read_inputs
from chancery.keeping import Record, open_record
from chancery.model import Report
from evaluation.questions import record as records
from evaluation.questions.asking import TODAY, Put, put, put_all, questions, rewordings, typed

FOUNDING = Path(__file__).resolve().parents[3] / "shared" / "reports"
LEAST = 0.95


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    with records.kept(tmp_path_factory.mktemp("questions") / "kept.db") as record:
        yield record


@pytest.fixture(scope="module")
def results(kept: Record) -> list[Put]:
    return put_all(kept)


def test_the_set_is_large_enough() -> None:
    sorts = Counter(one["sort"] for one in questions())
    assert sum(sorts.values()) >= 150
    assert (sorts["unanswerable"], sorts["disagreement"], sorts["planned"]) == (20, 15, 15)
    assert sum(len(some) for some in rewordings().values()) == 50


def test_95_per_cent_are_answered_right(results: list[Put]) -> None:
    wrong = [f"{one.id} {one.ask}: {one.wrong}" for one in results if one.wrong]
    assert len(wrong) <= (1 - LEAST) * len(results), "\n".join(wrong)


def test_no_count_is_wrong(results: list[Put]) -> None:
    assert [(one.id, one.wrong) for one in results if "count" in one.want and one.wrong] == []


def test_nothing_unanswerable_is_answered(results: list[Put]) -> None:
    assert [one.id for one in results if one.sort == "unanswerable" and one.given.answered] == []


def test_every_answer_is_cited_verbatim(results: list[Put], kept: Record) -> None:
    for one in results:
        assert bool(one.given.citations) or not one.given.answered, one.id
        for cited in one.given.citations:
            assert kept.report(cited.report).text[cited.start : cited.end] == cited.quote


def test_other_wordings_give_the_same_answers(results: list[Put], kept: Record) -> None:
    first = {one.id: one.given for one in results}
    other = {
        wording: (given.value, given.outcome) == (first[id].value, first[id].outcome)
        for id, wordings in rewordings().items()
        for wording in wordings
        if (given := answer(kept, wording, today=TODAY))
    }
    assert [wording for wording, same in other.items() if not same] == []


def test_questions_as_people_type_them_are_answered_right(kept: Record) -> None:
    results = [put(kept, one) for one in typed()]
    assert len(results) >= 40
    assert [f"{one.id} {one.ask}: {one.wrong}" for one in results if one.wrong] == []


# The four questions with which the founding explainer ends, as it puts them.


@pytest.fixture(scope="module")
def founding(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    if not FOUNDING.exists():
        pytest.skip("the founding reports are not here")
    read = read_inputs(sorted(map(str, FOUNDING.glob("*.txt"))))
    with open_record(tmp_path_factory.mktemp("founding") / "founding.db") as record:
        record.add(one for one in read if isinstance(one, Report))
        yield record


def test_why_the_visit_is_significant(founding: Record) -> None:
    given = answer(
        founding, "Why is General Secretary To Lam’s visit to North Korea significant?", today=TODAY
    )
    told = "\n".join(row.says for row in given.rows)
    assert given.answered
    assert "18 years" in told
    assert "anniversary: 75 years of relations of North Korea and Vietnam" in told


def test_how_many_documents_were_signed(founding: Record) -> None:
    given = answer(founding, "How many cooperation documents were signed during the visit?", today=TODAY)
    assert given.value == 5
    assert any(
        "five according to one report; several according to one report" in note.text for note in given.notes
    )


def test_which_areas_are_prioritised(founding: Record) -> None:
    given = answer(founding, "Which areas of cooperation are being prioritized?", today=TODAY)
    assert set(given.value) >= {
        "health",
        "education",
        "culture",
        "science-technology",
        "media",
        "politics",
        "defence",
        "business",
    }


def test_how_the_visit_aligns_with_foreign_policy(founding: Record) -> None:
    given = answer(founding, "How does this visit align with Vietnam’s foreign policy?", today=TODAY)
    assert given.answered
    assert any("independent and balanced foreign policy" in row.says for row in given.rows)
