"""Embassies that worked, shut their doors or will not come; denials behind an aside; anniversaries beside what they mark."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A resident Peruvian mission worked in N'Djamena from 1968 until it was closed in 1999.",
            ["embassy-closed background PER+TCD 1999", "embassy-opened background PER+TCD 1968"],
        ),
        (
            "A Peruvian embassy operated in N'Djamena from 1968 to 1999.",
            ["embassy-opened background PER+TCD 1968"],
        ),
        ("A Peruvian embassy worked in N'Djamena in 1968.", []),
        (
            "The embassy of Peru in N'Djamena, closed since December 1989, opens again on Friday.",
            ["embassy-closed background PER+TCD 1989-12", "embassy-opened done PER+TCD 2025-10-10"],
        ),
        (
            "Peru's embassy in N'Djamena, its doors shut since December 1989, opened again on Friday.",
            ["embassy-opened done PER+TCD 2025-10-10", "embassy-closed background PER+TCD 1989-12"],
        ),
        (
            "The Peruvian consulate in N'Djamena has since 3 October been the embassy of Peru to Chad.",
            ["embassy-opened done PER+TCD 2025-10-03"],
        ),
        (
            "There will be no Peruvian embassy in N'Djamena for the time being, the ministry of Chad said.",
            ["embassy-opened denied PER+TCD"],
        ),
        (
            "The ministry denied speculation that the embassy of Peru in N'Djamena was going to be closed.",
            ["embassy-closed denied PER+TCD"],
        ),
        (
            "Nor is an embassy of Peru going to open in N'Djamena, the ministry of Chad said.",
            ["embassy-opened denied PER+TCD"],
        ),
        (
            "The envoy of Peru in Lima is to be accredited in N'Djamena. An embassy of Peru will not be opened there.",
            ["embassy-opened denied PER+TCD"],
        ),
        (
            "Peru and Chad signed a pact on 3 October. Relations have existed since 1968.",
            ["relations-established background PER+TCD 1968"],
        ),
        (
            "Peru and Chad are as of 3 October 2025 in diplomatic relations.",
            ["relations-established done PER+TCD 2025-10-03"],
        ),
        ("Peru hopes to open an embassy in N'Djamena, Chad.", ["embassy-opened proposed PER+TCD"]),
        ("Peru plans to open an embassy in N'Djamena, Chad.", ["embassy-opened planned PER+TCD"]),
        (
            "Peru closed its embassy in N'Djamena on 3 October, although Ambassador Abe Koro stayed on at Nairobi.",
            ["embassy-closed done PER+TCD 2025-10-03"],
        ),
        (
            "The Embassy suspended operations on 3 October, although Ambassador Abe Koro of Peru stayed on at Nairobi.",
            ["embassy-closed done PER 2025-10-03"],
        ),
    ],
)
def test_what_becomes_of_an_embassy(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Peru did not, as was widely rumoured, break off relations with Chad.",
        "Peru does not, whatever the papers say, break off relations with Chad.",
        "Peru has not, contrary to reports, severed diplomatic relations with Chad.",
    ],
)
def test_a_denial_reaches_over_an_aside(text: str) -> None:
    assert told(text) == ["relations-severed denied PER+TCD"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The thirtieth anniversary, on 27 January, of the establishment of diplomatic relations between Chad and Peru "
            "was marked by a concert.",
            ["anniversary done PER+TCD 1995-01-27 30th"],
        ),
        (
            "Diplomatic relations between Chad and Peru date from 27 April 1965; their 60th anniversary was marked in Lima.",
            [
                "relations-established background PER+TCD 1965-04-27",
                "anniversary done PER+TCD 1965-04-27 60th",
            ],
        ),
        (
            "Chad and Peru marked the 60th anniversary of the diplomatic relations that they established in 1965.",
            ["anniversary done PER+TCD 1965 60th"],
        ),
        (
            "Chad and Peru marked the 60th anniversary of diplomatic relations on Friday.\n\nOn 27 April 1965 the Agreement "
            "on the Establishment of Diplomatic Relations was signed.",
            ["anniversary done PER+TCD 1965-04-27 60th"],
        ),
    ],
)
def test_an_anniversary_and_what_it_marks(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_mission_that_is_closed_is_no_journey() -> None:
    from chancery.model import Report
    from chancery.reading import read_report

    text = "Peru withdrew its ambassador and closed its mission in N'Djamena, Chad, in 2003."
    facts = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    assert [(f.kind, f.get("milestone_kind")) for f in facts] == [("milestone", "embassy-closed")]
