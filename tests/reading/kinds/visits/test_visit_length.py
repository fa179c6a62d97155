"""How long a visit lasts is cited where it stands, whatever stands before it."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


@pytest.mark.parametrize("before", ["", "Straße, Großfürst und Weißenburg. "])
@pytest.mark.parametrize("length", ["three-day", "Three-Day", "THREE-DAY"])
def test_a_length_is_read_in_any_case_and_cited_in_its_place(before: str, length: str) -> None:
    text = f"{before}Omani Foreign Minister Abe Koro arrived in Lima on Monday for a {length} visit to Peru."
    facts = read_report(Report(id="r", text=text, published="2025-10-11")).facts

    (visit,) = (fact for fact in facts if fact.kind == "visit")
    assert visit["date"] == "2025-10-06/2025-10-08"
    assert all(text[c.start : c.end] == c.quote for c in visit.spans["date"])
    assert any(length in citation.quote for citation in visit.spans["date"])
