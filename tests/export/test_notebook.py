"""The fragment for a notebook needs no script and lets nothing through."""

from __future__ import annotations

from chancery.export.notebook import fragment
from tests.export.samples import FACTS, HOSTILE, HOSTILE_FACT, MILESTONE, REPORT


def test_a_fact_is_a_row_and_its_words_are_marked() -> None:
    shown = fragment(REPORT, [MILESTONE])
    assert (
        '<tr class="k-milestone"><td><span class="badge">★1</span></td><td>milestone</td><td>planned</td>'
        "<td>1971</td><td>NOR VNM</td><td>anniversary · 55 years</td>"
        "<td>The two countries will mark 55 years of relations in 2026</td></tr>"
    ) in shown
    assert (
        '<mark class="k-milestone" title="milestone: anniversary · 55 years">'
        "The two countries will mark 55 years of relations in 2026</mark>"
    ) in shown.replace('</mark><mark class="k-milestone" title="milestone: anniversary · 55 years">', "")


def test_hostile_text_stays_text() -> None:
    shown = fragment(HOSTILE, [HOSTILE_FACT])
    assert "<script" not in shown
    assert "<img" not in shown
    assert "\u202e" not in shown


def test_every_fact_has_its_row() -> None:
    assert fragment(REPORT, FACTS).count("<tr ") == len(FACTS)
    assert "<table>" not in fragment(REPORT, ())
