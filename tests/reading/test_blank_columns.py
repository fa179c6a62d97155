"""Tables whose cells only blanks part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.model import Report
from chancery.reading import read_report
from chancery.reading.blank_columns import blank_columns

TABLE = (
    "Texts signed today between Gabon and Togo\n\n"
    "Sector       Instrument                   For Gabon         For Togo\n"
    "Transport    Agreement on air services    Min. of Transport Min. of Transport\n"
    "Education    Protocol on school books     Min. of Schools   Min. of Schools\n"
)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Year   Place\n1998   Lima\n2001   Oslo\n", [0, 13, 25]),
        ("Paper  Place  Year\nTreaty on fish  Lima  1998\n", [0, 19]),
        ("It was  so.\nHe came  late.\n", []),  # blanks that fill a line, or slipped in
        ("It was so.  He came.\nThey met.  He left.\n", []),  # typists put two behind a sentence
        ("Name    Place\n\nNext to nothing\n", []),
        ("   Indented lines\n   have no cells\n", []),
    ],
)
def test_rows_are_lines_with_the_same_columns(text: str, rows: list[int]) -> None:
    assert sorted(blank_columns(text).rows) == rows


def test_the_papers_of_such_a_table_are_read_from_their_own_cells() -> None:
    facts = read_report(Report("r", TABLE, published="2017-03-09")).facts
    for fact in facts:
        fact.check(TABLE)
    papers = [(f.get("type"), f.get("title"), f.get("states")) for f in facts if f.kind == "instrument"]
    assert papers == [
        ("agreement", "Agreement on air services", ["GAB", "TGO"]),
        ("protocol", "Protocol on school books", ["GAB", "TGO"]),
    ]


@given(st.text(alphabet=" ab.\n\t", max_size=60))
def test_gaps_are_blanks_within_the_lines_of_rows(text: str) -> None:
    found = blank_columns(text)
    assert all(text[at : at + 2] == "  " for at in found.gaps)
    assert all(at == 0 or text[at - 1] in "\n" for at in found.rows)
