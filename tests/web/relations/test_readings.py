"""What UN resolutions to read stands once a subject, with the entries that name it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from chancery.answering.relations import relation_sheet
from chancery.web.views.relations.relation import relation_page
from tests.keeping.plain import open_plain, paper, report


def test_a_subject_is_pointed_to_once(tmp_path: Path) -> None:
    with open_plain(tmp_path / "record.db") as record:
        record.add(
            [
                report("one", paper(title="MoU on health"), published="2025-10-10"),
                report(
                    "two", paper(title="Agreement on hospitals", date="2019-01-01"), published="2019-01-02"
                ),
                report("three", paper(title="MoU on ports", sectors=["transport"]), published="2025-10-10"),
            ]
        )
        page = relation_page(record, relation_sheet(record, "PRK", "VNM", today=date(2025, 12, 1)))
    told = {one.subject: len(one.told) for one in page.readings}
    assert told == {"health": 2, "transport": 1}
    (health,) = [one for one in page.readings if one.subject == "health"]
    assert [read.split()[0] for read in health.reads] == ["K06", "X01", "X02", "K19"]
    assert all("sector" not in read for read in health.reads)
