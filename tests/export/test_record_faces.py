"""Entries, disagreements and judgements as people and programs get them."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from chancery.export.disagreements import disagreements_json, disagreements_sheet, print_disagreements
from chancery.export.doubts import doubts_json, doubts_sheet, print_doubts
from chancery.export.entries import entries_sheet, entry_json, print_entries
from chancery.export.entry_page import entry_markdown, page_json, print_entry, values_sheet
from chancery.export.history import judgements_sheet
from chancery.export.sheet import Sheet, to_csv, to_json, to_markdown
from chancery.export.terminal import console_for
from chancery.keeping import Doubt
from chancery.model import (
    Citation,
    Disagreement,
    Entry,
    FactAnchor,
    FieldValue,
    Flag,
    Join,
    Judgement,
    LifeStep,
    Link,
    Stamp,
    Support,
)

LETTER = FieldValue("letter", (Support("f2", "daily", (Citation(4, 10, "letter"),)),))
INTENT = FieldValue("letter-of-intent", (Support("f1", "agency", (Citation(2, 18, "letter of intent"),)),))
ENTRY = Entry(
    id="instrument-f1",
    kind="instrument",
    standing="planned",
    fields={
        "type": "letter-of-intent",
        "states": ["PRK", "VNM"],
        "sectors": ["defence"],
        "date": "2025-10-10",
    },
    members=("f1", "f2"),
    values={
        "type": (INTENT, LETTER),
        "sectors": (FieldValue(["defence"], (), judgement="j1"),),
    },
    rules={"type": "specific"},
    disagreements=(
        Disagreement("type", "refinement", (INTENT, LETTER), "letter-of-intent", "specific", "says more"),
    ),
    joins=(Join("f1", "f2", 0.8, ("instrument.states +20",)), Join("f1", "f2", 1.0, (), "j2")),
    links=(Link("part-of", "signing-f9", "both on 2025-10-10"),),
    reports=("agency", "daily"),
    independent=1,
    life=(LifeStep("signed", "planned", "2025-10-10", INTENT.supports),),
    flags=(Flag("fits-elsewhere", "fits instrument-f7 as well", LETTER.supports),),
)


def printed(show, *what) -> list[str]:  # type: ignore[no-untyped-def]
    out = io.StringIO()
    show(console_for(out, width=100), *what)
    return [line.rstrip() for line in out.getvalue().splitlines()]


def test_entries_on_a_terminal() -> None:
    assert printed(print_entries, [ENTRY]) == [
        "I 1 instrument",
        "  10 October 2025  PRK VNM  planned: letter-of-intent · defence",
        "                            instrument-f1 · 2 reports, 1 independent · 1 disagreement · 1 flag",
        "",
        "1 entry: 1 instrument",
    ]
    assert printed(print_entries, []) == ["0 entries"]


def test_one_entry_on_a_terminal() -> None:
    assert printed(print_entry, ENTRY) == [
        "I instrument  planned  instrument-f1  2 reports, 1 independent",
        "letter-of-intent · defence",
        "",
        "Values",
        "  type  letter-of-intent",
        "    agency: “letter of intent” 2:18",
        "  beside  letter",
        "    daily: “letter” 4:10",
        "  states  PRK; VNM",
        "  sectors  defence by judgement j1",
        "  date  10 October 2025",
        "",
        "Disagreements",
        "  type, refinement  letter-of-intent is shown: specific (says more)",
        "    letter-of-intent: agency",
        "    letter: daily",
        "",
        "Life",
        "  10 October 2025  signed (planned)",
        "    agency: “letter of intent” 2:18",
        "",
        "Linked to",
        "  part-of  signing-f9 both on 2025-10-10",
        "",
        "UN sanctions: read it; this is not legal advice",
        "  regime  North Korea, S/RES/1718 (2006): arms, trade, finance, transport, workers",
        "  K01  conventional arms, both ways (sector defence): S/RES/1718 (2006) para 8(a)(i); S/RES/1718",
        "  (2006) para 8(b) (number unsure); S/RES/1874 (2009) paras 9-10 (number unsure); S/RES/2270 (2016)",
        "  para 6 (number unsure)",
        "  K02  military and police training, services, advisers (sector defence): S/RES/1718 (2006) para",
        "  8(c) (number unsure); S/RES/1874 (2009) para 9 (number unsure); S/RES/2270 (2016) para 9 (number",
        "  unsure)",
        "  K03  items that help the operational capability of armed forces (sector defence): S/RES/2270",
        "  (2016) para 8; exemptions in 8(a)-(b)",
        "  K32  listed counterpart in defence (sector defence): S/RES/2397 (2017) annex II (number unsure)",
        "",
        "To look at",
        "  fits-elsewhere  fits instrument-f7 as well",
        "    daily: “letter” 4:10",
        "",
        "Joined because",
        "  0.80  f1 and f2",
        "    instrument.states +20",
        "  judgement j2  f1 and f2",
        "",
        "Facts",
        "  f1",
        "  f2",
    ]


def test_one_entry_as_markdown_and_as_rows() -> None:
    page = entry_markdown(ENTRY)
    assert page.startswith("# instrument: letter-of-intent · defence\n")
    assert "| beside | letter | daily: “letter” 4:10 |" in page
    rows = list(csv.DictReader(to_csv(values_sheet(ENTRY)).splitlines()))
    told = [row for row in rows if row["shown"]]
    assert [(row["field"], row["value"], row["shown"], row["report"], row["quote"]) for row in told] == [
        ("type", "letter-of-intent", "yes", "agency", "letter of intent"),
        ("type", "letter", "no", "daily", "letter"),
        ("sectors", "defence", "yes", "", ""),
    ]


def test_what_to_read_on_un_sanctions_goes_with_the_entry_into_every_format() -> None:
    notice = "read it; this is not legal advice"
    assert f"## UN sanctions: {notice}" in entry_markdown(ENTRY)
    told = page_json(ENTRY)["sanctions"]
    assert told["notice"] == notice
    assert told["readings"][0] == {
        "label": "regime",
        "text": "North Korea, S/RES/1718 (2006): arms, trade, finance, transport, workers",
        "reads": ["S/RES/1718 (2006)"],
    }
    rows = [row for row in csv.DictReader(to_csv(values_sheet(ENTRY)).splitlines()) if row["rule"] == notice]
    assert [row["value"].partition(":")[0] for row in rows] == ["regime", "K01", "K02", "K03", "K32"]
    other = replace(ENTRY, fields={**ENTRY.fields, "states": ["CUB", "VNM"]})
    assert "sanctions" not in page_json(other)
    assert "UN sanctions" not in entry_markdown(other)


def test_an_entry_as_a_row_and_as_json() -> None:
    (row,) = csv.DictReader(to_csv(entries_sheet([ENTRY])).splitlines())
    assert row == {
        "entry": "instrument-f1",
        "kind": "instrument",
        "standing": "planned",
        "date": "2025-10-10",
        "states": "PRK VNM",
        "says": "letter-of-intent · defence",
        "reports": "2",
        "independent": "1",
        "disagreements": "1",
        "report": "agency",
        "start": "2",
        "end": "18",
        "quote": "letter of intent",
    }
    built = json.loads(to_json(entry_json(ENTRY)))
    assert list(built)[:5] == ["id", "kind", "standing", "fields", "members"]
    assert built["values"]["type"][1]["supports"][0]["citations"] == [
        {"start": 4, "end": 10, "quote": "letter"}
    ]


def test_disagreements() -> None:
    found = [(ENTRY, ENTRY.disagreements[0])]
    assert printed(print_disagreements, found) == [
        "I instrument  letter-of-intent · defence  instrument-f1",
        "  refinement  type  specific: says more",
        "    → letter-of-intent  agency “letter of intent”",
        "      letter  daily “letter”",
        "1 disagreement",
    ]
    rows = list(csv.DictReader(to_csv(disagreements_sheet(found)).splitlines()))
    assert [(row["value"], row["shown"], row["reports"]) for row in rows] == [
        ("letter-of-intent", "yes", "agency"),
        ("letter", "no", "daily"),
    ]
    assert disagreements_json(found)[0]["shown"] == "letter-of-intent"


def test_what_is_left_open() -> None:
    other = replace(
        ENTRY, id="instrument-f7", standing="done", fields={"type": "letter"}, reports=("weekly",)
    )
    doubt = Doubt(
        ENTRY, other, 45, ("instrument.type +10: one may stand for the other",), ("f1", "f7"), ("j3",)
    )
    assert printed(print_doubts, [doubt]) == [
        "I instrument  45 points  left open by j3",
        "  10 October 2025  PRK VNM  planned:  letter-of-intent · defence",
        "    instrument-f1 · 2 reports, 1 independent: agency, daily",
        "  letter",
        "    instrument-f7 · 1 report: weekly",
        "  instrument.type +10: one may stand for the other",
        "1 pair left open",
        "chancery judge same ENTRY ENTRY joins two, chancery judge different parts them",
    ]
    (row,) = csv.DictReader(to_csv(doubts_sheet([doubt])).splitlines())
    assert row == {
        "points": "45",
        "kind": "instrument",
        "one": "instrument-f1",
        "one_says": "letter-of-intent · defence",
        "one_reports": "agency, daily",
        "other": "instrument-f7",
        "other_says": "letter",
        "other_reports": "weekly",
        "reasons": "instrument.type +10: one may stand for the other",
        "unsure": "j3",
    }
    built = doubts_json([doubt])[0]
    assert (built["one"]["id"], built["other"]["id"], built["points"]) == (
        "instrument-f1",
        "instrument-f7",
        45,
    )


def test_judgements_in_words() -> None:
    anchor = FactAnchor("agency", "instrument", 2, 18, "letter of intent", "f1")
    made = (
        Judgement(
            "j1",
            "correct",
            (anchor,),
            (),
            "date",
            "2025-10-11",
            Stamp("Ada", "t1", "slip"),
            Stamp("Bo", "t2"),
        ),
        Judgement("j2", "same", (anchor,), (anchor,), None, None, Stamp("Ada", "t3")),
    )
    assert judgements_sheet(made).rows == [
        ("j1", "correct: date is 2025-10-11 (agency)", "Ada", "t1", "slip", "Bo, t2"),
        ("j2", "same: instrument in agency", "Ada", "t3", "", None),
    ]


@pytest.mark.parametrize("start", list("=+-@\t\r\n\0"))
def test_no_cell_is_taken_for_a_formula(start: str) -> None:
    assert f"'{start}1+1" in to_csv(Sheet(("a", "b"), [(f"{start}1+1", -1)]))
    assert ",-1\n" in to_csv(Sheet(("a", "b"), [("x", -1)]))


def test_markdown_and_json_take_any_text() -> None:
    sheet = Sheet(("a",), [("a|b\n<script>*x*\x1b[31m",), (None,)])
    assert to_markdown(sheet).splitlines()[2:] == ["| a\\|b &lt;script>\\*x\\*␛\\[31m |", "|  |"]
    assert to_json(["會", "\ud800"]) == '[\n  "\\u6703",\n  "\\ud800"\n]\n'
    assert to_json(["會"]) == '[\n  "會"\n]\n'
