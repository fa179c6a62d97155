"""Relations had by a day, the other side's mission, years gone by, levels raised by a joint statement, private persons."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By May 1959 Mali and Oman had diplomatic relations.", ["relations-established background MLI+OMN 1959-05"]),
        (
            "Chad recognised Fiji on 3 May 1960; by July 1961 the two had full diplomatic relations.",
            ["recognition background FJI+TCD 1960-05-03", "relations-established background FJI+TCD 1961-07"],
        ),
        ("By July 1961 only Peru had diplomatic relations with Chad.", []),
        ("By July 1961 Chad had diplomatic relations with 30 countries.", []),
        ("By July 1961 Chad had no diplomatic relations with Peru.", []),
        (
            "Chad and Peru had diplomatic relations, and in May 1959 a chargé d'affaires opened the embassy in Lima.",
            ["embassy-opened background PER+TCD 1959-05"],
        ),
    ],
)  # fmt: skip
def test_relations_had_by_a_day_began_before_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "other",
    [
        "ours began its activities in Lima in 2011",
        "that of Chad in Lima followed in 2011",
        "ours was inaugurated in Lima in 2011",
        "ours has been working in Lima since 2011",
    ],
)
def test_the_mission_of_the_other_side_is_told_without_its_name(other: str) -> None:
    text = f"The Embassy of Peru in Ndjamena was opened in 2008; {other}. Chad is a friend of Peru."
    assert sorted(told(text)) == [
        "embassy-opened background PER+TCD 2008",
        "embassy-opened background PER+TCD 2011",
    ]


def test_what_else_is_ours_is_no_mission() -> None:
    text = (
        "The Embassy of Peru in Ndjamena was opened in 2008; our school began its activities in Lima in 2011."
    )
    assert told(text) == ["embassy-opened background PER+TCD 2008"]


def test_years_may_have_gone_by_on_a_day_told_between() -> None:
    text = "They marked the twenty years which, on 20 May, had gone by since Chad and Peru established diplomatic relations."
    assert [t.split()[:3] for t in told(text)] == [["anniversary", "done", "PER+TCD"]]


@pytest.mark.parametrize(
    ("decision", "standing"),
    [
        ("decided to elevate their relations to the level of a Strategic Partnership", "done"),
        ("resolved to raise their relations to a strategic partnership", "done"),
        ("decided to raise their relations to a strategic partnership next year", "planned"),
        ("agreed to raise their relations to a strategic partnership when conditions allow", "planned"),
    ],
)
def test_a_joint_statement_raises_relations_by_saying_so(decision: str, standing: str) -> None:
    text = f"JOINT STATEMENT of Chad and Peru\n\n1. In Lima the two sides, Chad and Peru, {decision}.\n\nLima, 2 June 2022"
    assert [t.split()[:3] for t in told(text)] == [["level-upgraded", standing, "PER+TCD"]]


@pytest.mark.parametrize(
    "house", ["a villa whose French owner had left", "a Swiss-built villa", "the house of a Greek merchant"]
)
def test_where_a_private_person_is_from_says_nothing_of_whose_milestone_it_is(house: str) -> None:
    text = f"Peru recognised Chad in May 1960, and in June 1961 the two sides established diplomatic relations in {house}."
    assert told(text) == [
        "recognition background PER+TCD 1960-05",
        "relations-established background PER+TCD 1961-06",
    ]
