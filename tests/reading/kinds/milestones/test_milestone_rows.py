"""Several states in one sentence: lists behind a day, who `it` is, whom a second verb is about."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 5 June 2017, Oman, Chad and Peru cut diplomatic relations with Fiji.",
            [
                "relations-severed background FJI+OMN 2017-06-05",
                "relations-severed background FJI+TCD 2017-06-05",
                "relations-severed background FJI+PER 2017-06-05",
            ],
        ),
        (
            "Oman resumed diplomatic relations with Fiji on 8 July 1991, and Chad suspended its relations with it the same "
            "day.",
            [
                "relations-resumed background FJI+OMN 1991-07-08",
                "relations-suspended background OMN+TCD 1991-07-08",
            ],
        ),
        (
            "Peru recognised Fiji in 1971. Chad broke off relations with it in 1972.",
            ["recognition background FJI+PER 1971", "relations-severed background PER+TCD 1972"],
        ),
        (
            "Chad and Peru established diplomatic relations on 1 January 1998, Lima having announced that it was done with "
            "Fiji.",
            ["relations-established background PER+TCD 1998-01-01"],
        ),
    ],
)
def test_who_has_part_in_a_row_of_states(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2009 Chad and Peru became strategic partners.",
            ["level-upgraded background PER+TCD 2009 strategic-partnership"],
        ),
        (
            "Relations of Chad and Peru were raised to the rank of embassies in 1936.",
            ["level-upgraded background PER+TCD 1936 embassies"],
        ),
        (
            "Diplomatic relations have existed between Chad and Peru since 2000.",
            ["relations-established background PER+TCD 2000"],
        ),
        (
            "Diplomatic relations have been in place between Chad and Peru since 2000.",
            ["relations-established background PER+TCD 2000"],
        ),
        (
            "Chad and Peru have enjoyed diplomatic relations since Chad's independence in 1960.",
            ["relations-established background PER+TCD 1960"],
        ),
        (
            "The Chadian embassy in Lima stands near the park; it opened in 1991.",
            ["embassy-opened background PER+TCD 1991"],
        ),
        (
            "The Chadian mission in Lima, opened as a consulate in 1999, became an embassy on 20 May 2002.",
            ["embassy-opened background PER+TCD 2002-05-20"],
        ),
        (
            "The Chadian embassy in Lima has been in operation since 2001.",
            ["embassy-opened background PER+TCD 2001"],
        ),
    ],
)
def test_states_of_things_that_began_with_a_milestone(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Diplomatic relations between Chad and Peru have been strained since 1990.",
        "Chad and Peru have had no diplomatic relations since Peru's independence in 1821.",
        "The Chadian embassy in Lima has a garden. It opened to the public on Sunday, 3 May.",
        "Chad is a strategic partner of Peru in trade.",
    ],
)
def test_states_of_things_without_a_milestone(text: str) -> None:
    assert told(text) == []
