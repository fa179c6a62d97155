"""Which entries a question is about: days, occasions, what is left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from chancery.answering import answer
from chancery.answering.selecting import has_words, openings
from chancery.keeping import Record
from chancery.model import Entry
from tests.keeping.plain import line, open_plain, report

TODAY = date(2026, 1, 15)
PAPER = line(
    "instrument",
    type="memorandum-of-understanding",
    states=["PRK", "VNM"],
    sectors=["health"],
    stage="signed",
)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    signing = {"states": ["PRK", "VNM"], "date": "2025-10-10", "place": "Pyongyang"}
    with open_plain(tmp_path / "selecting.db") as record:
        record.add(
            [
                report("one", line("signing", **signing), PAPER, published="2025-10-11"),
                report(
                    "two",
                    line(
                        "milestone",
                        milestone_kind="anniversary",
                        states=["CUB", "VNM"],
                        date="1960-12-02",
                        years=65,
                    ),
                    line(
                        "visit",
                        visitor_state="CUB",
                        host_state="VNM",
                        visit_kind="official",
                        date="../2024-05-01",
                    ),
                    line(
                        "instrument",
                        type="treaty",
                        title="treaty on extradition",
                        states=["CUB", "VNM"],
                        stage="in-force",
                        date="2020",
                    ),
                    published="2025-12-03",
                ),
            ]
        )
        yield record


def value(record: Record, question: str) -> object:
    return answer(record, question, today=TODAY).value


def test_a_paper_without_a_day_has_that_of_the_occasion_it_is_part_of(record: Record) -> None:
    assert value(record, "How many memoranda were signed in 2025?") == 1
    assert value(record, "How many memoranda did Viet Nam and North Korea sign in 2025?") == 1
    assert not answer(record, "Which memoranda were signed in 2024?", today=TODAY).answered


def test_an_anniversary_is_of_the_year_in_which_it_falls(record: Record) -> None:
    assert value(record, "Which anniversaries fall in 2025?") == (
        "anniversary: 65 years of relations of Cuba and Vietnam",
    )
    assert not answer(record, "Which anniversaries fell in 1960?", today=TODAY).answered


def test_an_open_end_tells_nothing_of_other_years(record: Record) -> None:
    assert value(record, "How many visits were there in 2024?") == 1
    assert not answer(record, "Which visits were there in 2020?", today=TODAY).answered


def test_a_stage_can_be_left_out(record: Record) -> None:
    assert value(record, "Which agreements of Viet Nam are not in force?") == (
        "memorandum of understanding, between North Korea and Vietnam, on health, signed",
    )


def test_which_paragraphs_deal_with_a_paper_can_be_asked(record: Record) -> None:
    given = answer(
        record, "Which UN resolutions deal with the memorandum of Viet Nam and North Korea?", today=TODAY
    )
    assert given.value[0] == "S/RES/2321 (2016) para 11"
    assert [note.text for note in given.notes] == ["Read it; this is not legal advice."]
    other = answer(record, "Which UN resolutions deal with the treaty of Viet Nam and Cuba?", today=TODAY)
    assert not other.answered


WORDS = st.builds(
    str.__add__,
    st.text("aeilpsuy", min_size=1, max_size=7),
    st.sampled_from(["", "s", "es", "ies", "y", "ed", "ing"]),
)


@given(asked=WORDS, held=WORDS)
@example(asked="whaling", held="whales")
@example(asked="policy", held="policies")
@example(asked="fishery", held="fish")
def test_the_full_text_is_asked_for_no_less_than_what_has_the_words(asked: str, held: str) -> None:
    entry = Entry("e", "instrument", "done", {"title": held}, ())
    wanted = openings([asked])
    assert wanted is not None
    if has_words(entry, [asked]):
        assert held.startswith(wanted.removesuffix("*"))


def test_words_that_the_full_text_cuts_otherwise_are_not_asked_of_it() -> None:
    assert openings(["의료", "santé"]) is None
    assert openings(["의료", "health"]) == "heal*"


def test_a_question_with_a_word_that_no_entry_has_reads_none(
    record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    entries = Record.entries
    monkeypatch.setattr(
        Record, "entries", lambda self, **asked: (found := entries(self, **asked), read.append(len(found)))[0]
    )
    given = answer(record, "Which agreements on zeppelins were signed?", today=TODAY)
    assert (given.outcome, read) == ("not-reported", [0])


def test_where_reports_give_two_days_of_a_signing_the_shown_one_is_told(tmp_path: Path) -> None:
    def told(day: str) -> str:
        return line("instrument", type="treaty", title="treaty on extradition of persons", states=["CUB", "VNM"],
                    stage="signed", date=day)  # fmt: skip

    days = {"early": "2025-03-10", "late": "2025-03-11", "later": "2025-03-11"}
    with open_plain(tmp_path / "days.db") as record:
        record.add([report(name, told(day), published="2025-03-12") for name, day in days.items()])
        (entry,) = record.entries(kind="instrument")
        (row,) = answer(record, "Which treaties did Cuba and Viet Nam sign in 2025?", today=TODAY).rows
    assert [step.date for step in entry.life] == ["2025-03-10", "2025-03-11"]
    assert row.date == entry["date"] == "2025-03-11"
