"""Milestones of relations between two states, and anniversaries."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def milestones(text: str) -> list[dict[str, Any]]:
    """The milestones of a text with their fields and nothing else."""
    facts = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    return [{"standing": f.standing, **f.fields} for f in facts if f.kind == "milestone"]


def milestone(kind: str, states: str, standing: str = "background", **fields: Any) -> dict[str, Any]:
    return {"standing": standing, "milestone_kind": kind, "states": states.split(), **fields}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad and Peru established diplomatic relations on 4 May 1974.",
            milestone("relations-established", "PER TCD", date="1974-05-04"),
        ),
        (
            "Chad and Peru have had diplomatic relations since 31 January 1950.",
            milestone("relations-established", "PER TCD", date="1950-01-31"),
        ),
        (
            "Diplomatic relations between Chad and Peru date from January 27, 1993.",
            milestone("relations-established", "PER TCD", date="1993-01-27"),
        ),
        (
            "Serbia, Kyrgyzstan sign joint communique on establishment of diplomatic relations",
            milestone("relations-established", "KGZ SRB", "done"),
        ),
        (
            "Colombia broke off diplomatic relations with Israel in May 2024.",
            milestone("relations-severed", "COL ISR", date="2024-05"),
        ),
        (
            "Mali suspended diplomatic ties with Ukraine on August 4, 2024.",
            milestone("relations-suspended", "MLI UKR", date="2024-08-04"),
        ),
        (
            "Kenya and Somalia restored full diplomatic relations in May 2021 after a six-month rift.",
            milestone("relations-resumed", "KEN SOM", date="2021-05"),
        ),
        (
            "The United States recognized Estonia on July 28, 1922.",
            milestone("recognition", "EST USA", date="1922-07-28"),
        ),
        (
            "The Legation at Kabul was established by the United States on June 6, 1942.",
            milestone("embassy-opened", "AFG USA", date="1942-06-06"),
        ),
        (
            "Norway closed its embassy in Lima in 2001.",
            milestone("embassy-closed", "NOR PER", date="2001"),
        ),
        (
            "On December 22, 1914, Stefan Panaretov presented his credentials as Bulgaria's first Minister to the "
            "United States.",
            milestone("embassy-opened", "BGR USA", date="1914-12-22"),
        ),
    ],
)
def test_one_sentence_tells_one_milestone(text: str, expected: dict[str, Any]) -> None:
    assert milestones(text) == [expected]


def test_several_milestones_in_one_sentence_keep_their_own_dates() -> None:
    assert milestones(
        "Saudi Arabia and Iran agreed on Friday to resume diplomatic relations, seven years after they severed ties in 2016."
    ) == [
        milestone("relations-resumed", "IRN SAU", "planned"),
        milestone("relations-severed", "IRN SAU", date="2016"),
    ]


@pytest.mark.parametrize(
    ("text", "standing", "level"),
    [
        (
            "Malta and Peru raised ties to a comprehensive strategic partnership.",
            "done",
            "comprehensive-strategic-partnership",
        ),
        ("Malta and Peru lifted relations to a strategic partnership.", "done", "strategic-partnership"),
        (
            "Malta and Peru agreed to elevate relations to a strategic partnership.",
            "planned",
            "strategic-partnership",
        ),
        (
            "Malta and Peru announced the elevation of ties to a comprehensive partnership.",
            "done",
            "comprehensive-partnership",
        ),
        (
            "Malta and Peru raised ties to an expanded strategic partnership.",
            "done",
            "expanded strategic partnership",
        ),
    ],
)
def test_relations_climb_a_ladder(text: str, standing: str, level: str) -> None:
    assert milestones(text) == [milestone("level-upgraded", "MLT PER", standing, level=level)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "This year marks the 75th anniversary of the establishment of diplomatic ties between China and Sweden "
            "(May 9, 1950).",
            milestone("anniversary", "CHN SWE", "done", date="1950-05-09", years=75),
        ),
        (
            "China and Sweden will mark 40 years of diplomatic relations.",
            milestone("anniversary", "CHN SWE", "planned", years=40),
        ),
        (
            "Mongolia would mark October 15, the day 65 years ago when it opened diplomatic ties with the DPRK.",
            milestone("anniversary", "MNG PRK", "planned", date="1960", years=65),
        ),
        (
            "A reception marked the 80th anniversary of India's independence.",
            milestone("anniversary", "IND", "done", date="1945", years=80, subject="India's independence"),
        ),
    ],
)
def test_an_anniversary_tells_its_number_and_what_it_remembers(text: str, expected: dict[str, Any]) -> None:
    assert milestones(text) == [expected]


def test_what_an_anniversary_remembers_is_no_milestone_of_its_own() -> None:
    assert milestones(
        "A reception marked the 55th anniversary of diplomatic relations between China and Chile, established on "
        "15 December 1970."
    ) == [milestone("anniversary", "CHL CHN", "done", date="1970-12-15", years=55)]


@pytest.mark.parametrize(
    "text",
    [
        "The president hailed a new chapter and promised to elevate the friendship between Malta and Peru to a new stage.",
        "Australia and Tuvalu reaffirmed the strategic partnership established in 2023.",
        "Japan and Vietnam held the Strategic Partnership Dialogue.",
        "Canada recognised the contribution of Kenya to peace.",
        "The minister recognized that Mali needs help from Chad.",
        "The ambassador of Cuba presented his credentials to the president of Guyana on Tuesday.",
        "Turkey recalled its ambassador from Israel.",
    ],
)
def test_rhetoric_credit_and_routine_are_no_milestones(text: str) -> None:
    assert milestones(text) == []


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Norway will close its embassy in Slovakia.", "planned"),
        ("Norway called for the closure of the embassy of Slovakia in Oslo.", "proposed"),
        ("Norway did not close its embassy in Slovakia.", "denied"),
    ],
)
def test_a_milestone_need_not_have_happened(text: str, standing: str) -> None:
    assert milestones(text) == [milestone("embassy-closed", "NOR SVK", standing)]


@pytest.mark.parametrize(
    ("text", "kind", "year"),
    [
        (
            "Diplomatic relations between Chad and Peru were suspended from 1941 to 1945.",
            "relations-suspended",
            "1941",
        ),
        (
            "Diplomatic relations between Chad and Peru were disrupted during the harshest period, 1965-77.",
            "relations-severed",
            "1965",
        ),
        (
            "Diplomatic relations between Chad and Peru were broken between 1941 and 1945.",
            "relations-severed",
            "1941",
        ),
        ("Peru cut diplomatic relations with Chad for the years 1941–1945.", "relations-severed", "1941"),
    ],
)
def test_a_lapse_of_so_many_years_began_in_the_first_of_them(text: str, kind: str, year: str) -> None:
    assert milestones(text) == [milestone(kind, "PER TCD", date=year)]


def test_years_of_another_event_date_no_lapse() -> None:
    text = "Envoys of the war years 1941-1945 saw that Peru severed diplomatic relations with Chad."
    assert milestones(text) == [milestone("relations-severed", "PER TCD", "done")]


@pytest.mark.parametrize(
    "text",
    [
        "Reports that diplomatic relations between Chad and Peru are to be established in the coming weeks are without "
        "foundation.",
        "Reports that Peru will establish diplomatic relations with Chad do not correspond to the facts.",
        "Rumours that Peru and Chad will establish diplomatic relations have no basis, the ministry said.",
        "Claims that Peru established diplomatic relations with Chad are incorrect.",
        "There is no truth in reports that Peru will establish diplomatic relations with Chad.",
        "It is not true that Peru will establish diplomatic relations with Chad.",
        "The minister called false the rumours that Peru will establish diplomatic relations with Chad.",
    ],
)
def test_what_is_said_to_be_only_a_rumour_is_denied(text: str) -> None:
    assert milestones(text) == [milestone("relations-established", "PER TCD", "denied")]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Reports that Peru will establish diplomatic relations with Chad were confirmed.", "planned"),
        (
            "The minister condemned fake news, adding that Peru will establish diplomatic relations with Chad.",
            "planned",
        ),
        (
            "Reports say that Peru established diplomatic relations with Chad without any basis in law.",
            "done",
        ),
    ],
)
def test_a_report_that_nobody_calls_untrue_stands(text: str, standing: str) -> None:
    assert milestones(text) == [milestone("relations-established", "PER TCD", standing)]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Elmer Vela opened the Legation near the Government of Norway in London on 2 August 1940.", "NOR"),
        ("Peru established a legation near the Norwegian Government in London on 2 August 1940.", "NOR PER"),
        ("Peru opened an embassy near the Government of Greece in Cairo on 2 August 1940.", "GRC PER"),
        ("Peru opened its legation near London on 2 August 1940.", "GBR PER"),
        ("Peru opened its embassy near the Norwegian church in Oslo on 2 August 1940.", "NOR PER"),
    ],
)
def test_the_city_that_lodges_a_government_in_exile_is_no_party(text: str, states: str) -> None:
    assert milestones(text) == [milestone("embassy-opened", states, date="1940-08-02")]
