"""Treaty records by states: the label of a line, the section it stands in, and the remarks behind its title."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

HEAD = "TREATY RECORD\nNotes for July to September 2019\nMinistry of Foreign Affairs, Dublin\n\n"
OTHER = "\n\nOMAN. Agreement on Mining. Signed at Muscat on 3 July 2019."


def told(text: str) -> list[tuple[Any, ...]]:
    """`(title, standing, stage, date)` of each paper but that of Oman, each held to its words."""
    facts = read_report(Report("r", text, published="2019-10-04")).facts
    for fact in facts:
        fact.check(text)
    return [
        (f.get("title"), f.standing, f.get("stage"), f.get("date"))
        for f in facts
        if f.kind == "instrument" and "OMN" not in f["states"]
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Film Co-production Agreement. In force since 1 September 2019.",
         ("Film Co-production Agreement", "done", "in-force", "2019-09-01")),
        ("Film Agreement, concluded in Lima in May 2018. In force as from 1 September 2019.",
         ("Film Agreement", "done", "in-force", "2019-09-01")),
        ("Trade Agreement of 1980. Notice to denounce it was received on 5 July 2019.",
         ("Trade Agreement of 1980", "done", "denounced", "2019-07-05")),
        ("Trade Agreement of 1980. Notice of termination was given on 5 July 2019.",
         ("Trade Agreement of 1980", "done", "denounced", "2019-07-05")),
        ("Agreement on Customs. Effected by exchange of notes at Lima on 3 August 2019.",
         ("Agreement on Customs", "done", "signed", "2019-08-03")),
        ("Agreement on Seeds, Lima, 3 August 2019.", ("Agreement on Seeds", "done", "signed", "2019-08-03")),
    ],
)  # fmt: skip
def test_remarks_behind_a_title_under_a_state(line: str, expected: tuple[Any, ...]) -> None:
    assert told(f"{HEAD}PERU. {line}{OTHER}") == [expected]


@pytest.mark.parametrize("label", ["PERU. ", "Peru: ", "Peru - ", "PERU\n"])
def test_a_label_is_no_part_of_the_title(label: str) -> None:
    text = f"{HEAD}{label}Agreement on Seeds. Signed at Lima on 3 August 2019.{OTHER}"
    assert told(text) == [("Agreement on Seeds", "done", "signed", "2019-08-03")]


def test_lines_under_labels_stand_each_by_itself_though_lines_are_wrapped() -> None:
    text = (
        "Treaties in force\nMinistry of Foreign Affairs of Latvia\n\n"
        "Chad: Agreement on Air Services, signed in Riga on 4 March 2015.\n"
        "Kenya: Memorandum of Understanding on Forests, signed in Nairobi on 7 May 2019.\n"
        "Peru: Agreement on Social Security, signed in Lima on 1 July 2018.\n"
    )
    facts = read_report(Report("r", text, published="2019-10-04")).facts
    assert [f["states"] for f in facts if f.kind == "instrument"] == [
        ["LVA", "TCD"],
        ["KEN", "LVA"],
        ["LVA", "PER"],
    ]


def test_a_title_alone_stands_where_its_section_puts_it() -> None:
    text = (
        "Treaties\nMinistry of Foreign Affairs, Riga\n\nA. Concluded\n\nMALI: Agreement on Mining.\n\n"
        "B. Under negotiation\n\nKENYA: Agreement on Forests.\n\nC. Terminated\n\nCHAD: Agreement on Cotton."
    )
    assert [row[1:3] for row in told(text)] == [
        ("background", "signed"), ("planned", "negotiating"), ("background", "terminated"),
    ]  # fmt: skip


def test_the_heading_of_the_next_section_is_no_remark_on_a_title() -> None:
    text = f"{HEAD}1. Signature\n\nPERU. Agreement on Seeds. Signed at Lima on 3 August 2019.\n\n2. Entry into force{OTHER}"
    assert told(text) == [("Agreement on Seeds", "done", "signed", "2019-08-03")]
