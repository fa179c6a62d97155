"""Citations for reference managers, read back by the libraries that others use."""

from __future__ import annotations

import sys
from typing import Final

import bibtexparser
import pytest
import rispy

from chancery.errors import MissingExtra
from chancery.export.citations.bibtex import bibtex
from chancery.export.citations.csl import csl
from chancery.export.citations.ris import ris
from chancery.export.citations.works import works
from chancery.model import ReportHead

HEADS: Final = (
    ReportHead(
        "r/2",
        "v2",
        "2025-10-11",
        "Agency & Sons",
        "https://x.example/a_b?c=1%20d",
        "Tô Lâm in 100 % {good}\nmood_",
        "en",
    ),
    ReportHead("r 2", "v3", "2025-10"),
    ReportHead("r1", "v1", None, None, None, "Undated", "vi"),
)


def test_works_have_keys_of_their_own_and_stand_on_one_line() -> None:
    assert [(work.key, work.title, work.date_parts) for work in works(HEADS)] == [
        ("r-2", "r 2", (2025, 10)),
        ("r-2-2", "Tô Lâm in 100 % {good} mood_", (2025, 10, 11)),
        ("r1", "Undated", ()),
    ]


def test_bibtex_is_read_back_whole() -> None:
    read = bibtexparser.parse_string(bibtex(works(HEADS)))
    assert read.failed_blocks == []
    entry = read.entries_dict["r-2-2"]
    assert entry.entry_type == "misc"
    assert {name: field.value for name, field in entry.fields_dict.items()} == {
        "title": r"{Tô Lâm in 100 \% \{good\} mood\_}",
        "author": r"{Agency \& Sons}",
        "date": "2025-10-11",
        "year": "2025",
        "month": "10",
        "url": "https://x.example/a_b?c=1%20d",
        "langid": "en",
        "note": "Report r/2",
    }


def test_ris_is_read_back_whole() -> None:
    read = {one["id"]: one for one in rispy.loads(ris(works(HEADS)))}
    assert read["r-2-2"] == {
        "type_of_reference": "NEWS",
        "id": "r-2-2",
        "title": "Tô Lâm in 100 % {good} mood_",
        "secondary_title": "Agency & Sons",
        "publisher": "Agency & Sons",
        "year": "2025",
        "date": "2025/10/11/",
        "urls": ["https://x.example/a_b?c=1%20d"],
        "language": "en",
        "notes": ["Report r/2"],
    }
    assert read["r-2"]["date"] == "2025/10//"
    assert "date" not in read["r1"]


def test_csl_leaves_out_what_is_not_known() -> None:
    assert csl(works(HEADS))[0] == {
        "id": "r-2",
        "type": "article-newspaper",
        "title": "r 2",
        "issued": {"date-parts": [[2025, 10]]},
        "note": "Report r 2",
    }
    assert csl(works(HEADS))[2]["language"] == "vi"


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rispy", None)
    monkeypatch.setitem(sys.modules, "bibtexparser", None)
    for write in (ris, bibtex):
        with pytest.raises(MissingExtra, match=r"chancery\[citations\]"):
            write(works(HEADS))
