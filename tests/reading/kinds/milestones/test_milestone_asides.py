"""States and cities that a history only names by the way, and names that several states share."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jordan became independent from the United Kingdom in 1946, and diplomatic relations were established with "
            "Norway on 3 June 1948.",
            ["relations-established background JOR+NOR 1948-06-03"],
        ),
        (
            "Ghana, formerly under British rule, opened its embassy in Oslo on 3 June 1958.",
            ["embassy-opened background GHA+NOR 1958-06-03"],
        ),
        (
            "Iceland and Denmark established diplomatic relations on 3 June 1944, after Iceland's separation from Denmark.",
            ["relations-established background DNK+ISL 1944-06-03"],
        ),
        (
            "Diplomatic relations were resumed after the Treaty of Ghent when, on 9 August 1815, the Danish envoy presented "
            "his credentials in Stockholm.",
            ["relations-resumed background DNK+SWE 1815-08-09"],
        ),
        (
            "Diplomatic relations were established in 1862 when Danish Consul Abe Koro was accredited to Peru.",
            ["relations-established background DNK+PER 1862"],
        ),
        (
            "Diplomatic relations with Denmark were established in 1862 when Abe Koro of Peru came; he was also accredited "
            "to Chile.",
            ["relations-established background DNK+PER 1862"],
        ),
    ],
)
def test_who_is_named_by_the_way_is_no_side(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway recognized the Republic of the Congo (Léopoldville) on 30 June 1960.",
            ["recognition background COD+NOR 1960-06-30"],
        ),
        (
            "Norway recognized the Republic of the Congo on 15 August 1960.",
            ["recognition background COG+NOR 1960-08-15"],
        ),
        (
            "The Korean Legation in Stockholm was established on January 17, 1888.",
            ["embassy-opened background KOR+SWE 1888-01-17"],
        ),
        (
            "Diplomatic relations were established on 1 July 1962, when the Norwegian embassy in Kigali opened with David "
            "J. Manbey in charge.",
            [
                "relations-established background NOR+RWA 1962-07-01",
                "embassy-opened background NOR+RWA 1962-07-01",
            ],
        ),
    ],
)
def test_a_shared_name_is_told_apart(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_two_at_the_head_of_another_clause_open_nothing() -> None:
    text = "Norway and Sweden parted; the Norwegian legation in Copenhagen was opened in 1906."
    assert told(text) == ["embassy-opened background DNK+NOR 1906"]
