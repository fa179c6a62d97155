"""Milestones of several states at once, told behind an aside, by whom and when; and what only looks like one."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[str]:
    """`kind standing states date` of each milestone in a report of 20 March 2026, sorted."""
    facts = read_report(Report("r", text, published="2026-03-20")).facts
    for fact in facts:
        fact.check(text)
    rows = [
        (f["milestone_kind"], f.standing, "+".join(f.get("states") or []), str(f.get("date", "")))
        for f in facts
        if f.kind == "milestone"
    ]
    return sorted(" ".join(part for part in row if part) for row in rows)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway will close its embassies in Slovakia and Kosovo this year.",
            ["embassy-closed planned NOR+SVK 2026", "embassy-closed planned NOR+XKX 2026"],
        ),
        (
            "Colombia has decided to open embassies in Ethiopia and Senegal.",
            ["embassy-opened planned COL+ETH", "embassy-opened planned COL+SEN"],
        ),
        (
            "Ireland, Norway and Spain formally recognised the State of Palestine on 28 May 2024.",
            [f"recognition background {pair} 2024-05-28" for pair in ("ESP+PSE", "IRL+PSE", "NOR+PSE")],
        ),
        (
            "Fiji established diplomatic relations with Chad, Mali and Oman in 2019.",
            [f"relations-established background {pair} 2019" for pair in ("FJI+MLI", "FJI+OMN", "FJI+TCD")],
        ),
        (
            "Fiji and Chad established diplomatic relations in 2019.",
            ["relations-established background FJI+TCD 2019"],
        ),
    ],
)
def test_a_list_of_states_is_a_milestone_with_each(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ties between Chad and Peru, broken in January 2016, were restored in March 2023.",
            ["relations-resumed background PER+TCD 2023-03", "relations-severed background PER+TCD 2016-01"],
        ),
        (
            "Chad's embassy in Lima, closed in 2011 for want of money, is to reopen in 2027.",
            ["embassy-closed background PER+TCD 2011", "embassy-opened planned PER+TCD 2027"],
        ),
        (
            "The Embassy of Chad in Lima, which had suspended its visas in 2014, reopened on Monday.",
            ["embassy-opened done PER+TCD 2026-03-16"],
        ),
        (
            "Diplomatic relations with Peru were frozen by Chad in October 2023.",
            ["relations-suspended background PER+TCD 2023-10"],
        ),
        (
            "Chad recognised the independence of Peru on 15 January 1992; diplomatic relations followed on 1 February.",
            [
                "recognition background PER+TCD 1992-01-15",
                "relations-established background PER+TCD 1992-02-01",
            ],
        ),
        ("Ecuador has expelled Peru's ambassador and cut ties.", ["relations-severed done ECU+PER"]),
        (
            "Zambia and Serbia raised their representation to the rank of ambassadors in 1977.",
            ["level-upgraded background SRB+ZMB 1977"],
        ),
        (
            "Relations between Chad and Peru were upgraded from a comprehensive partnership to a strategic partnership "
            "in 2018.",
            ["level-upgraded background PER+TCD 2018"],
        ),
        (
            "Fiji said the recognition of Palestine by Norway was welcome.",
            ["recognition done NOR+PSE"],
        ),
        (
            "Next year the two countries, Mexico and Sweden, will celebrate 175 years of friendship.",
            ["anniversary planned MEX+SWE 1852"],
        ),
    ],
)
def test_further_ways_to_tell_of_a_milestone(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad and Israel renewed ties in January 2019, 47 years after they were cut.",
            ["relations-resumed background ISR+TCD 2019-01", "relations-severed background ISR+TCD 1972"],
        ),
        (
            "The Gambia's decision to cut ties with Taiwan in 2013 surprised Taipei.",
            ["relations-severed background GMB+TWN 2013"],
        ),
        (
            "Grenada turned to Taiwan in 1989, prompting Beijing to sever diplomatic relations with Grenada.",
            ["relations-severed background CHN+GRD 1989"],
        ),
        (
            "Qatar and Bahrain agreed to restore diplomatic relations in April 2023.",
            ["relations-resumed background BHR+QAT 2023-04"],
        ),
        (
            "Qatar and Bahrain agreed to restore diplomatic relations in May 2026.",
            ["relations-resumed planned BHR+QAT 2026-05"],
        ),
    ],
)
def test_the_day_and_the_standing_are_those_of_the_milestone(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Seychelles established diplomatic relations with 182 states.",
        "President Abe Koro opened the renovated building of the Ghana Embassy in Paris.",
        "Ecuador has praised Peru's ambassador and cut taxes.",
        "Diplomatic relations between Chad and Peru followed a pattern.",
        "Zambia and Serbia raised their representation on the board of the bank.",
        "The Embassy of Chad in Lima, which opened its visa desk in 2014, moved on Monday.",
    ],
)
def test_what_only_looks_like_a_milestone_stays_silent(text: str) -> None:
    assert told(text) == []
