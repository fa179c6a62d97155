"""The sanctions pointer: paragraphs by subject, unsure ones shown as unsure, never a verdict."""

from __future__ import annotations

from datetime import date

from chancery.answering.briefs import brief
from chancery.answering.sanctions import pointer_text, pointers, regime_text, regimes_of
from chancery.keeping import Record
from chancery.model import Entry

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
        "scientific and technical cooperation (sector health: medical exchanges are set apart"
    )
    assert "S/RES/2321 (2016) para 11; medical exchanges are set apart" in first


def test_unsure_paragraphs_are_shown_as_unsure() -> None:
    reads = pointers(paper("finance"))[1].reads
    assert reads[0] == "S/RES/2321 (2016) para 32"
    assert reads[1] == "S/RES/1874 (2009) para 20 (unsure)"
    assert (
        pointers(paper("defence"))[1].reads[0]
        == "S/RES/1718 (2006) para 8(c) (number of the paragraph unsure)"
    )


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
    assert any("S/RES/2321 (2016) para 11" in line.says for line in section.lines)
    assert "this is not legal advice" in section.empty


def test_a_brief_of_other_states_has_no_such_section(record: Record) -> None:
    made = brief(record, ("VNM", "CUB"), today=date(2026, 4, 1))
    assert [one for one in made.sections if one.id == "sanctions"] == []
