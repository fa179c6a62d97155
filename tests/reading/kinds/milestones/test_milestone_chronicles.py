"""Chronicles and country pages: what is taken up from the words around, and what only looks like a milestone."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad was the third state of Latin America to recognise Fiji. It did so on 5 May 1972.",
            ["recognition background FJI+TCD 1972-05-05"],
        ),
        (
            "The Chadian embassy in Lima was closed in May 1993 and reopened in March 2007. Peru has had a resident mission "
            "in N'Djamena since February of the same year.",
            [
                "embassy-opened background PER+TCD 2007-03",
                "embassy-closed background PER+TCD 1993-05",
                "embassy-opened background PER+TCD 2007-02",
            ],
        ),
        (
            "Chadian Embassy in Lima : opened Sept. 1987, closed Dec. 1998, re-opened June 2008",
            [
                "embassy-opened background PER+TCD 1987-09",
                "embassy-closed background PER+TCD 1998-12",
                "embassy-opened background PER+TCD 2008-06",
            ],
        ),
        (
            "The Peruvian embassy in N'Djamena opened only in July 1992; Chad had opened its own in Lima that January.",
            [
                "embassy-opened background PER+TCD 1992-07",
                "embassy-opened background PER+TCD 1992-01",
            ],
        ),
        (
            "The embassy of Peru in N'Djamena opened in 1974; Chad opened hers in Lima twenty years later.",
            [
                "embassy-opened background PER+TCD 1974",
                "embassy-opened background PER+TCD 1994",
            ],
        ),
        (
            "Peru recognised Chad on January 16, 1972, and ties followed that April 8.",
            [
                "recognition background PER+TCD 1972-01-16",
                "relations-established background PER+TCD 1972-04-08",
            ],
        ),
        (
            "Peru opened a legation in Oslo in 1921. On 3 May 1955 Juan Rojas presented his credentials as its first "
            "ambassador to Norway.",
            ["embassy-opened background NOR+PER 1921"],
        ),
        (
            "Peru opened a legation in Albania in 1922. The Legation closed in April 1939, in the week of the Italian "
            "invasion.",
            ["embassy-opened background ALB+PER 1922", "embassy-closed background ALB+PER 1939-04"],
        ),
        (
            "Peru broke off relations with Chad on 3 May 1955, alleging that its envoy had financed a rising in Brazil.",
            ["relations-severed background PER+TCD 1955-05-03"],
        ),
        (
            "Some hours after six Britons had left, Chad closed its embassy in Lima on 3 May 2011.",
            ["embassy-closed background PER+TCD 2011-05-03"],
        ),
        (
            "Chad's embassy in Lima had to shut on 3 May 2011.",
            ["embassy-closed background PER+TCD 2011-05-03"],
        ),
    ],
)
def test_what_a_chronicle_takes_up(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A comprehensive partnership between Chad and Peru was agreed in November 2013.",
            ["level-upgraded background PER+TCD 2013-11 comprehensive-partnership"],
        ),
        (
            "The presidents of Chad and Peru resolved that relations shall henceforth have the rank of a Comprehensive "
            "Partnership.",
            ["level-upgraded done PER+TCD comprehensive-partnership"],
        ),
        (
            "Relations between Chad and Peru gained the status of a strategic partnership in 2015.",
            ["level-upgraded background PER+TCD 2015 strategic-partnership"],
        ),
        (
            "Chad and Peru declared their nations comprehensive partners on 3 May 2015.",
            ["level-upgraded background PER+TCD 2015-05-03 comprehensive-partnership"],
        ),
        (
            "The prince will travel to Lima on 12 June 2026 to participate in the celebration of the 50th anniversary of "
            "diplomatic relations between Chad and Peru.",
            ["anniversary planned PER+TCD 1976 50th"],
        ),
        (
            "Chad and Peru held a concert to mark the 50th anniversary of their diplomatic relations.",
            ["anniversary done PER+TCD 1975 50th"],
        ),
        (
            "Visitors from Nepal came to mark the centenary of the birth of President Nelson Mandela in Oslo.",
            ["anniversary done ZAF 1925 100th of birth of President Nelson Mandela in Oslo"],
        ),
        (
            "Omani President Abe Koro greeted Issa Deby, president of Chad, on the 50th anniversary of the country's "
            "independence.",
            ["anniversary done TCD 1975 50th of country's independence"],
        ),
    ],
)
def test_levels_and_whose_day_is_kept(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Omani embassy in Lima will be closed on Thursday, 29 June.",
        "The Omani embassy in Lima is closed on Fridays.",
        "Proposals to break diplomatic relations between Chad and Peru failed in the Senate in 1961.",
        "The dam had soured relations between Chad and Peru for nine years.",
        "Nothing that Rome did in Albania was recognised by London after 1942.",
        "Relations between Chad and Peru have the status of a strategic partnership.",
    ],
)
def test_what_is_no_milestone(text: str) -> None:
    assert told(text) == []
