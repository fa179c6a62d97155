"""A brief: every line cited, every figure what the record counts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chancery.answering.briefs import Brief, brief
from chancery.errors import NotInRecord, QuestionError
from chancery.keeping import Record
from chancery.model import Citation, Fact, Report
from chancery.record import open_store
from tests.keeping.plain import line, open_plain, report

TODAY = date(2026, 4, 1)


def make(record: Record, *subjects: str, since: str | None = None, until: str | None = None) -> Brief:
    return brief(record, subjects, since=since, until=until, today=TODAY)


def lines(made: Brief, section: str) -> list[tuple[str | None, str, str | None]]:
    found = next(one for one in made.sections if one.id == section)
    return [(line.date, line.says, line.mark) for line in found.lines]


def test_every_line_ends_in_notes_that_stand_in_the_reports(record: Record) -> None:
    made = make(record, "VNM", "PRK")
    numbers = {note.number for note in made.notes}
    told = [line for section in made.sections for line in section.lines]
    assert told
    assert all(line.cites and set(line.cites) <= numbers for line in told)
    assert all(figure.cites for figure in made.figures)
    for note in made.notes:
        assert record.report(note.report).text[note.start : note.end] == note.quote


@pytest.mark.parametrize("since", [None, "2025-10", "2026"])
def test_figures_are_what_the_record_counts(record: Record, since: str | None) -> None:
    made = make(record, "VNM", "PRK", since=since)
    dates = f"{since}/.." if since else "0001/9999"
    counted = {figure.kind: figure.dated for figure in made.figures if figure.dated}
    kinds = {entry.kind for entry in record.entries(states=("VNM", "PRK"))} - {"statement"}
    shown = {kind: len(record.entries(states=("VNM", "PRK"), kind=kind, dates=dates)) for kind in kinds}
    assert counted == {kind: number for kind, number in shown.items() if number}


def test_the_sections_tell_what_happened_what_is_ahead_and_what_is_not(record: Record) -> None:
    made = make(record, "VNM", "PRK")
    assert ("2025-10-09/2025-10-11", None) in [(when, mark) for when, _, mark in lines(made, "visits")]
    assert lines(made, "ahead") == [
        ("2025-12", "planned: official visit of North Korea to Vietnam", "overdue on 2026-04-01")
    ]
    assert [says for _, says, _ in lines(made, "undone")] == [
        "denied: treaty on fishing, between North Korea and Vietnam"
    ]
    assert lines(made, "obstacles") == [
        (None, "Sanctions limit trade, cause: sanctions", "according to The Daily")
    ]
    assert lines(made, "relations") == []


def test_a_plan_is_overdue_by_the_day_only(record: Record) -> None:
    made = brief(record, ("VNM", "PRK"), today=date(2025, 12, 1))
    assert [mark for _, _, mark in lines(made, "ahead")] == [None]


def test_a_brief_of_one_entry_holds_what_is_linked_to_it(record: Record) -> None:
    visit = record.entries(kind="visit", standing="done")[0]
    made = make(record, visit.id)
    assert made.title.startswith("state visit of Tô Lâm")
    assert [when for when, _, _ in lines(made, "visits")] == ["2025-10-09", "2025-10-09/2025-10-11"]


def test_the_same_record_gives_the_same_brief(record: Record) -> None:
    assert make(record, "Viet Nam", "north korea") == make(record, "VNM", "PRK")


def test_what_does_not_exist_is_told(record: Record) -> None:
    with pytest.raises(QuestionError, match="no state is called that"):
        make(record, "Atlantis")
    with pytest.raises(QuestionError, match="this is no period"):
        make(record, "VNM", since="soon")
    with pytest.raises(QuestionError, match="one or two states"):
        make(record, "VNM", "PRK", "CUB")
    with pytest.raises(NotInRecord):
        make(record, "visit-0000000000000000")


def test_a_brief_of_a_channel_holds_its_other_sessions(tmp_path: Path) -> None:
    def session(number: int, day: str) -> str:
        told = {
            "name": "Joint Commission",
            "mechanism_kind": "intergovernmental-committee",
            "states": ["DJI", "ETH"],
        }
        return line("mechanism", **told, session=number, date=day, state="session-held")

    reports = [
        report("first", session(16, "2023-02-21"), published="2023-02-22"),
        report("second", session(17, "2024-02-27"), published="2024-02-28"),
    ]
    with open_plain(tmp_path / "channel.db") as record:
        record.add(reports)
        made = make(record, record.entries(kind="mechanism")[0].id)
    assert [(when, mark) for when, _, mark in lines(made, "mechanisms")] == [
        ("2023-02-21", None),
        ("2024-02-27", "last session reported"),
    ]


def test_a_statement_is_cited_with_its_own_words(tmp_path: Path) -> None:
    text = "According to Vecchio, an analyst:\n“Trade will grow.”"

    def reader(report: Report) -> list[Fact]:
        who, said = Citation.of(text, 0, 33), Citation.of(text, 34, len(text))
        fields = {"speaker": "Vecchio", "text": said.quote, "mode": "direct"}
        return [
            Fact(
                "statement",
                report.id,
                "done",
                fields,
                (who,),
                {"text": (said,), "speaker": (who,)},
                {"mode": "quoted"},
                "plain",
            )
        ]

    with Record(open_store(tmp_path / "said.db"), reader=reader) as record:
        record.add([Report(id="r", text=text, published="2025-10-12")])
        made = make(record, record.entries(kind="statement")[0].id)
    (told,) = next(one for one in made.sections if one.id == "statements").lines
    quotes = {note.number: note.quote for note in made.notes}
    assert [quotes[number] for number in told.cites] == [
        "According to Vecchio, an analyst:",
        "“Trade will grow.”",
    ]
