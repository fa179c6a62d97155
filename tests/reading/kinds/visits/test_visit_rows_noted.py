"""Rows of lists of visits: what a bracket notes of them, and delegations by who heads them."""

from __future__ import annotations

from tests.reading.whole_facts import whole

ROWS = """Estonia - Uruguay

Visits to Uruguay

2018, March – delegation of the Riigikogu headed by Speaker Eerik Pihlak
2023, November – Minister of Foreign Affairs Tarmo Kask
2024, May – Minister of Culture Anna Ilves (cancelled)
2026, May – Minister of Trade Jaan Sepp (planned)
"""


def test_each_row_is_a_visit_that_stands_as_its_note_says() -> None:
    told = [(v["visitor"][0]["name"], v["standing"], v["date"]) for v in whole(ROWS) if v["kind"] == "visit"]
    assert sorted(told) == [
        ("Anna Ilves", "cancelled", "2024-05"),
        ("Eerik Pihlak", "background", "2018-03"),
        ("Jaan Sepp", "planned", "2026-05"),
        ("Tarmo Kask", "background", "2023-11"),
    ]
