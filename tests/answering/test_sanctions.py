"""The sanctions pointer: paragraphs by subject, unsure ones shown as unsure, never a verdict."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chancery.answering import answer
from chancery.answering.briefs import brief
from chancery.answering.sanctions import (
    pointer_text,
    pointers,
    readings,
    regime_line,
    regime_text,
    regimes_of,
)
from chancery.keeping import Record
from chancery.model import Entry
from tests.keeping.plain import line, open_plain, report

PAPER = Entry(
    id="instrument-1",
    kind="instrument",
    standing="done",
    fields={"type": "memorandum-of-understanding", "states": ["PRK", "VNM"], "sectors": ["health"]},
    members=("1",),
)


def paper(*sectors: str, states: tuple[str, ...] = ("PRK", "VNM")) -> Entry:
    return Entry("instrument-1", "instrument", "done", {"states": states, "sectors": sectors}, ("1",))


def test_a_paper_on_health_points_to_the_medical_exception() -> None:
    assert [one.id for one in pointers(PAPER)] == ["K06", "X01", "X02", "K19"]
    first = pointer_text(pointers(PAPER)[0])
    assert first.startswith(
        "K06 scientific and technical cooperation (sector health: medical exchanges are set apart"
    )
    assert "S/RES/2321 (2016) para 11; medical exchanges are set apart" in first


def test_unsure_paragraphs_are_shown_as_unsure() -> None:
    reads = pointers(paper("finance"))[1].reads
    assert reads[0] == "S/RES/2321 (2016) para 32"
    assert reads[1] == "S/RES/1874 (2009) para 20 (unsure)"
    assert pointers(paper("defence"))[1].reads[0] == "S/RES/1718 (2006) para 8(c) (number unsure)"
    assert pointers(paper("defence"))[0].reads[2] == "S/RES/1874 (2009) paras 9-10 (number unsure)"


def test_states_under_no_regime_have_no_pointer() -> None:
    assert pointers(paper("defence", states=("CUB", "VNM"))) == ()


def test_subjects_that_nothing_deals_with_have_no_pointer() -> None:
    assert pointers(paper("culture")) == ()


def test_a_contested_regime_says_so() -> None:
    assert regime_text(regimes_of("IRN")[0]).endswith("(not checked, contested)")


def test_a_brief_shows_the_pointer_with_its_notice(record: Record) -> None:
    made = brief(record, ("VNM", "PRK"), today=date(2026, 4, 1))
    section = next(one for one in made.sections if one.id == "sanctions")
    assert [line.mark for line in section.lines] == ["read it; this is not legal advice"] * len(section.lines)
    assert section.lines[0].says == "North Korea, S/RES/1718 (2006): arms, trade, finance, transport, workers"
    assert any("health: K06 scientific and technical cooperation; X01" in line.says for line in section.lines)
    read = next(one for one in made.sections if one.id == "paragraphs")
    assert [line.mark for line in read.lines] == ["read it; this is not legal advice"] * len(read.lines)
    assert ("K06", "scientific and technical cooperation: S/RES/2321 (2016) para 11") in [
        (line.label, line.says.partition(";")[0]) for line in read.lines
    ]


def test_a_regime_without_paragraphs_by_subject_is_named(tmp_path: Path) -> None:
    told = line("instrument", type="agreement", states=["IRN", "OMN"], sectors=["trade"], date="2025-10-01")
    with open_plain(tmp_path / "iran.db") as record:
        record.add([report("r", told, published="2025-10-02")])
        made = brief(record, ("OMN",), today=date(2026, 4, 1))
        asked = answer(record, "Which UN resolutions deal with the agreement of Iran and Oman?")
    (section,) = (one for one in made.sections if one.id == "sanctions")
    assert [line.says.startswith("Iran, S/RES/1737 (2006): ") for line in section.lines] == [True]
    assert section.lines[0].says.endswith(
        "(not checked, contested); its paragraphs are not known here by subject"
    )
    assert [one.id for one in made.sections if one.id == "paragraphs"] == []
    assert asked.rows[0].says.startswith("S/RES/1737 (2006)")


def test_what_nobody_looked_up_is_unsure() -> None:
    assert regime_text(regimes_of("LBN")[0]).endswith("(unsure, not checked)")


def test_papers_with_a_state_under_a_regime_are_answered_with_the_pointer(record: Record) -> None:
    given = answer(record, "What has been signed between Viet Nam and North Korea on health?")
    assert given.notes[-1].text.startswith(
        "UN sanctions deal with subjects of these: K06 scientific and technical cooperation: S/RES/2321 (2016) para 11"
    )
    assert given.notes[-1].text.endswith("; read it; this is not legal advice.")
    assert given.notes[-1].cites


@pytest.mark.parametrize(
    "question",
    [
        "How many papers on health did Viet Nam and North Korea sign?",
        "Did Viet Nam and North Korea sign anything on health?",
        "What is the status of the memorandum on health between Viet Nam and North Korea?",
        "Is the memorandum on health between Viet Nam and North Korea in force?",
        "When was the memorandum on health between Viet Nam and North Korea signed?",
        "In which areas do Viet Nam and North Korea cooperate?",
        "What stands in the way of trade between Viet Nam and North Korea?",
    ],
)
def test_whatever_is_asked_of_a_paper_an_area_or_a_hindrance_the_pointer_stands_beside(
    record: Record, question: str
) -> None:
    given = answer(record, question)
    assert given.answered
    (note,) = (
        one for one in given.notes if one.text.startswith("UN sanctions deal with subjects of these: ")
    )
    assert note.text.endswith("; read it; this is not legal advice.")
    assert note.cites


def test_whoever_asks_of_a_visit_gets_no_pointer(record: Record) -> None:
    given = answer(record, "Who visited North Korea?")
    assert given.answered
    assert [one for one in given.notes if "UN sanctions" in one.text] == []


def test_what_to_read_beside_one_entry() -> None:
    assert [one.label for one in readings(PAPER)] == ["regime", "K06", "X01", "X02", "K19"]
    regime, first, *_ = readings(PAPER)
    assert regime.text == "North Korea, S/RES/1718 (2006): arms, trade, finance, transport, workers"
    assert first.text.startswith("scientific and technical cooperation (sector health: ")
    assert first.reads == ("S/RES/2321 (2016) para 11",)
    assert [one.text for one in readings(paper("trade", states=("IRN", "OMN")))] == [
        regime_line(regimes_of("IRN")[0])
    ]
    assert readings(paper("health", states=("CUB", "VNM"))) == ()
    visit = Entry("visit-1", "visit", "done", {"visitor_state": "VNM", "host_state": "PRK"}, ("1",))
    assert readings(visit) == ()


def test_a_brief_of_other_states_has_no_such_section(record: Record) -> None:
    made = brief(record, ("VNM", "CUB"), today=date(2026, 4, 1))
    assert [one for one in made.sections if one.id == "sanctions"] == []
