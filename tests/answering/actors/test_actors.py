"""Sheets of states, persons and bodies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import chancery
from chancery.answering.actors import body_sheet, person_sheet, state_sheet
from chancery.errors import QuestionError
from chancery.keeping import Record
from chancery.model import Report
from tests.keeping.plain import KIM, LAM, line, open_plain, paper, report, talks

MINISTER = {"name": "Lê Thị Hoa", "office": "Minister of Health", "state": "VNM"}
TODAY = date(2025, 12, 1)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with open_plain(tmp_path / "record.db") as record:
        record.add(
            [
                report(
                    "agency",
                    talks(),
                    paper(title="MoU on health"),
                    published="2025-10-10",
                    publisher="Agency One",
                ),
                report(
                    "daily",
                    talks(participants=[{**LAM, "name": "To Lam", "office": "Party chief"}, KIM]),
                    published="2025-10-12",
                ),
                report(
                    "cuban",
                    line(
                        "visit",
                        visitor=[MINISTER],
                        visitor_state="VNM",
                        host_state="CUB",
                        visit_kind="official",
                        date="2024-01-05",
                    ),
                    line(
                        "visit",
                        "planned",
                        visitor_state="CUB",
                        host_state="VNM",
                        visit_kind="official",
                        date="2026-02",
                    ),
                    published="2024-01-06",
                ),
                report(
                    "speech",
                    line(
                        "statement",
                        speaker="Tô Lâm",
                        role="General Secretary",
                        mode="reported",
                        text="trade will grow",
                    ),
                    published="2025-10-13",
                ),
            ]
        )
        yield record


def test_partners_of_a_state_by_activity(record: Record) -> None:
    sheet = state_sheet(record, "vietnam", today=TODAY)
    assert [(one.state, one.entries, one.latest) for one in sheet.partners] == [
        ("CUB", 2, "2024-01-05"),
        ("PRK", 2, "2025-10-10"),
    ]
    assert sheet.counts == {
        ("meeting", "done"): 1,
        ("instrument", "done"): 1,
        ("visit", "done"): 1,
        ("visit", "planned"): 1,
    }


def test_people_and_bodies_of_a_state(record: Record) -> None:
    sheet = state_sheet(record, "VNM", today=TODAY)
    assert {one.name: one.number for one in sheet.people} == {"Tô Lâm": 1, "Lê Thị Hoa": 1}
    assert [(one.name, one.state, one.number) for one in sheet.bodies] == [("Ministry of Health", "VNM", 1)]


def test_a_shorter_name_of_one_paper_is_that_of_the_same_body_unless_one_report_uses_both(
    tmp_path: Path,
) -> None:
    def told(id: str, title: str, day: str, *bodies: str) -> Report:
        parties = [{"name": body, "state": "MNG"} for body in bodies]
        return report(id, paper(title=title, parties=parties, states=["LAO", "MNG"], date=day), published=day)

    with open_plain(tmp_path / "bodies.db") as record:
        record.add(
            [
                told(
                    "a",
                    "memorandum of understanding on seeds",
                    "2024-05-02",
                    "Ministry of Agriculture and Forestry",
                ),
                told("b", "memorandum of understanding on seeds", "2024-05-02", "Agriculture Ministry"),
                told(
                    "c",
                    "protocol on herds",
                    "2024-06-03",
                    "Academy of Sciences",
                    "Academy of Agricultural Sciences",
                ),
                told("d", "protocol on roads", "2024-07-04", "Ministry of Transport"),
                told("e", "protocol on rails", "2024-08-05", "Ministry of Transport and Communication"),
            ]
        )
        bodies = {one.name: one.number for one in state_sheet(record, "MNG", today=TODAY).bodies}
    assert bodies == {
        "Ministry of Agriculture and Forestry": 1,
        "Academy of Sciences": 1,
        "Academy of Agricultural Sciences": 1,
        "Ministry of Transport": 1,
        "Ministry of Transport and Communication": 1,
    }


def test_what_is_latest_and_what_is_ahead(record: Record) -> None:
    sheet = state_sheet(record, "VNM", today=TODAY)
    assert [told.day for told in sheet.latest] == ["2025-10-10", "2025-10-09", "2024-01-05"]
    assert [told.day for told in sheet.ahead] == ["2026-02"]


def test_a_state_without_entries_has_an_empty_sheet(record: Record) -> None:
    sheet = state_sheet(record, "Fiji", today=TODAY)
    assert (sheet.counts, sheet.partners, sheet.people, sheet.latest) == ({}, (), (), ())
    with pytest.raises(QuestionError):
        state_sheet(record, "Atlantis")


def test_a_person_under_all_names(record: Record) -> None:
    sheet = person_sheet(record, "To Lam", state="VNM")
    assert {one.name: one.reports for one in sheet.variants} == {
        "Tô Lâm": ("agency", "speech"),
        "To Lam": ("daily",),
    }
    assert [(part.role, part.told.day) for part in sheet.parts] == [
        ("participants", "2025-10-09"),
        ("speaker", None),
    ]
    assert {(one.office, one.state) for one in sheet.offices} == {
        ("General Secretary", "VNM"),
        ("Party chief", "VNM"),
        ("General Secretary", None),
    }


def test_one_person_has_one_line_under_every_spelling(tmp_path: Path) -> None:
    def of(id: str, day: str, *names: tuple[str, str]) -> Report:
        people = [{"name": name, "office": office, "state": "MNG"} for name, office in names]
        return report(id, talks(participants=[*people, KIM], states=["MNG", "PRK"], date=day), published=day)

    president, minister = "President", "Foreign Minister"
    with open_plain(tmp_path / "spelled.db") as record:
        record.add(
            [
                of("a", "2021-01-01", ("Ganbaataryn Enkhbold", president)),
                of("b", "2022-01-01", ("Enkhbold Ganbaatar", president)),
                of("c", "2023-01-01", ("G. Enkhbold", president)),
                of("d", "2024-01-01", ("Enkhbold", president), ("Batmunkh Battsetseg", minister)),
                of("e", "2025-01-01", ("Enkhbold", president), ("Bold", minister)),
                of("f", "2020-01-01", ("Luvsan Bold", minister), ("Dorj Bold", "Minister of Defence")),
                of("g", "2019-01-01", ("Luvsen Bold", "Ambassador")),
            ]
        )
        people = state_sheet(record, "MNG", today=TODAY).people
    assert {one.name: one.number for one in people} == {
        "Enkhbold Ganbaatar": 5,
        "Batmunkh Battsetseg": 1,
        "Bold": 1,
        "Dorj Bold": 1,
        "Luvsan Bold": 1,
        "Luvsen Bold": 1,
    }


def test_a_namesake_of_another_state_is_somebody_else(record: Record) -> None:
    assert person_sheet(record, "Lê Thị Hoa", state="PRK").parts == ()
    assert [part.role for part in person_sheet(record, "Le Thi Hoa", state="VNM").parts] == ["visitor"]
    assert [part.role for part in person_sheet(record, "Hoa Le Thi").parts] == ["visitor"]


def test_every_spelling_leads_to_all_entries(tmp_path: Path) -> None:
    enkhbold = {"name": "Enkhbold Ganbaatar", "office": "President", "state": "MNG"}
    genitive = {**enkhbold, "name": "Ganbaataryn Enkhbold"}
    with open_plain(tmp_path / "spelled.db") as record:
        record.add(
            [
                report("one", talks(participants=[enkhbold, KIM]), published="2025-10-10"),
                report("two", talks(participants=[genitive, KIM]), published="2025-10-10"),
                report(
                    "three", talks(participants=[genitive, KIM], date="2024-03-01"), published="2024-03-02"
                ),
            ]
        )
        found = {
            name: [part.told.day for part in person_sheet(record, name, state="MNG").parts]
            for name in ("Enkhbold Ganbaatar", "Ganbaataryn Enkhbold")
        }
    assert set(map(tuple, found.values())) == {("2025-10-09", "2024-03-01")}


def test_every_office_stands_with_the_words_that_give_it(record: Record) -> None:
    for held in person_sheet(record, "Tô Lâm", state="VNM").offices:
        for told in held.told:
            assert told.words is not None
            assert held.office in told.words.citation.quote


def test_of_several_who_met_each_stands_with_words_of_their_own(tmp_path: Path) -> None:
    text = "LIMA, Oct. 9, 2025 - President Carlos Ramos of Peru held talks with President Lena Holt of Iceland in Lima."
    with chancery.open(tmp_path / "met.db") as record:
        record.add([Report(id="met", text=text, published="2025-10-09")])
        words = {
            name: [
                part.told.words and part.told.words.citation.quote
                for part in person_sheet(record, name).parts
            ]
            for name in ("Carlos Ramos", "Lena Holt")
        }

    assert words == {"Carlos Ramos": ["Carlos Ramos"], "Lena Holt": ["Lena Holt"]}


def test_a_body_with_its_counterparts_and_papers(record: Record) -> None:
    sheet = body_sheet(record, "ministry of health", state="VNM")
    assert [one.name for one in sheet.variants] == ["Ministry of Health"]
    assert [(one.name, one.state, one.number) for one in sheet.counterparts] == [
        ("Ministry of Public Health", "PRK", 1)
    ]
    assert [told.entry["title"] for told in sheet.papers] == ["MoU on health"]


def test_a_body_of_another_state_is_another_body(record: Record) -> None:
    assert body_sheet(record, "Ministry of Health", state="CUB").papers == ()
