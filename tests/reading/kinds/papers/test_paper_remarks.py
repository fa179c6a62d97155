"""Items of a list that say behind their title, in the same line, when they were signed and what became of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import read


def rows(text: str) -> list[tuple[Any, ...]]:
    """`(type, standing, stage, states, date, place)` of every instrument and signing of a report of 7 May 2024, sorted."""
    return sorted(
        (
            f.get("type") or "signing",
            f.standing,
            f.get("stage") or "",
            "+".join(f["states"]),
            f.get("date") or "",
            f.get("place") or "",
        )
        for f in read(text)
        if f.kind in ("instrument", "signing")
    )


def test_items_of_a_gazette_tell_when_they_were_signed_and_took_effect() -> None:
    text = (
        "It is notified that the following treaties to which Malta is a party have entered into force:\n\n"
        "(a) Agreement between Malta and Armenia on the Exchange of Classified Information, signed at Yerevan on the "
        "6th November, 2019 - entry into force: 1st February, 2021;\n\n"
        "(b) Convention between Malta and Peru on Social Security - entry into force: 30th December, 2020."
    )
    assert rows(text) == [
        ("agreement", "background", "in-force", "ARM+MLT", "2021-02-01", ""),
        ("convention", "background", "in-force", "MLT+PER", "2020-12-30", ""),
        ("signing", "background", "", "ARM+MLT", "2019-11-06", "Yerevan"),
    ]


def test_what_introduces_a_list_counts_before_an_earlier_stage_told_in_it() -> None:
    text = (
        "VALLETTA, May 6 - The following agreements with Malta were laid before the Parliament of Georgia for "
        "ratification:\n1. Agreement on fisheries, signed in Tbilisi on 3 May 2023;\n"
        "2. Protocol on seeds (done at Valletta, 5 July 2022)."
    )
    assert rows(text) == [
        ("agreement", "planned", "ratified", "GEO+MLT", "", ""),
        ("protocol", "planned", "ratified", "GEO+MLT", "", ""),
        ("signing", "background", "", "GEO+MLT", "2022-07-05", "Valletta"),
        ("signing", "background", "", "GEO+MLT", "2023-05-03", "Tbilisi"),
    ]


def test_remarks_of_items_that_nothing_introduces() -> None:
    text = (
        "TREATIES BETWEEN PERU AND CHAD\n\n"
        "1. Agreement on trade, signed in Lima on 3 May 1994, entered into force on 4 June 1995\n"
        "2. Agreement on visas, signed at Lima on 4 May 2003"
    )
    assert rows(text) == [
        ("agreement", "background", "in-force", "PER+TCD", "1995-06-04", ""),
        ("agreement", "background", "signed", "PER+TCD", "2003-05-04", "Lima"),
    ]


def test_who_signed_an_item_is_no_remark() -> None:
    text = (
        "Documents signed during the visit of the President of Peru to Chad:\n"
        "- Agreement on fisheries, signed by the ministers of agriculture;\n"
        "- Memorandum on seeds, signed by the ministers of trade."
    )
    assert [row[:4] for row in rows(text)] == [
        ("agreement", "done", "signed", "PER+TCD"),
        ("memorandum-of-understanding", "done", "signed", "PER+TCD"),
        ("signing", "done", "", "PER+TCD"),
    ]


def test_papers_laid_on_the_table_of_a_house_stand_where_they_stood() -> None:
    text = (
        "The House approved the ratification of the Agreement between Malta and Tunisia on Search and Rescue.\n\n"
        "Papers laid on the Table at the same sitting:\n\n"
        "(a) Protocol on Double Taxation with Georgia, signed in Tbilisi on 3 June 2023;\n\n"
        "(b) Convention on Social Security with Chile, signed in Valletta on 4 July 2023."
    )
    assert rows(text) == [
        ("agreement", "done", "ratified", "MLT+TUN", "", ""),
        ("convention", "background", "signed", "CHL+MLT", "2023-07-04", "Valletta"),
        ("protocol", "background", "signed", "GEO+MLT", "2023-06-03", "Tbilisi"),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Roadmap for raising trade to 2 billion US dollars", "PER+TCD"),
        ("Roadmap for raising trade to 200 million Swiss francs", "PER+TCD"),
        ("Roadmap for raising trade with the US", "PER+USA"),
    ],
)
def test_money_is_of_no_party(line: str, expected: str) -> None:
    text = f"LIMA, May 6 - The following were signed by Peru and Chad:\n- {line};\n- Agreement on fisheries"
    assert ("action-plan", "done", "signed", expected) in [row[:4] for row in rows(text)]
