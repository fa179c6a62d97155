"""The turns of communiqués and newsletters: titles over two lines, anniversaries to come, embassies that a house has become."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report


def facts(text: str, kind: str, published: str = "2021-11-05") -> list[Fact]:
    """The facts of a kind, each held to its words."""
    found = read_report(Report("r", text, published=published)).facts
    for fact in found:
        fact.check(text)
    return [f for f in found if f.kind == kind]


BODY = "\n\n1. The President of Mali, Abe Koro, paid an official visit to Muscat on 3-4 November 2021.\n\n"
TITLE = (
    "JOINT COMMUNIQUÉ on the results of the official visit of the President of Mali to the Sultanate of Oman"
)


@pytest.mark.parametrize("rubric", ["", "Official texts / 05.11.2021\n\n"])
def test_a_title_in_capitals_goes_on_below_and_is_adopted_at_the_foot(rubric: str) -> None:
    head = TITLE.replace("COMMUNIQUÉ on", "COMMUNIQUÉ\non")
    text = f"{rubric}{head}{BODY}Adopted in the city of Muscat, 4 November 2021."
    assert [
        (f.standing, f["type"], f["title"], f["stage"], f["date"], f["place"], f["sectors"])
        for f in facts(text, "instrument")
    ] == [("done", "joint-statement", TITLE, "issued", "2021-11-04", "Muscat", ["politics"])]


def test_a_bare_heading_gives_the_statement_itself() -> None:
    head = "JOINT STATEMENT\n\nof the Governments of Mali and Oman\n\n"
    text = f"{head}The two sides spoke of fish.\n\nDone at Lima on 4 May 2021."
    assert [(f.standing, f["type"], f["stage"], f["date"]) for f in facts(text, "instrument")] == [
        ("done", "joint-statement", "issued", "2021-05-04")
    ]


def test_a_press_statement_is_not_about_the_press() -> None:
    text = "Joint Press Statement on the state visit of the King of Oman to Peru\n\nThe King paid a visit to Lima."
    assert [f["sectors"] for f in facts(text, "instrument")] == [["politics"]]


@pytest.mark.parametrize(
    ("text", "standing", "date"),
    [
        (
            "The thirtieth anniversary, on 27 January 2023, of the establishment of diplomatic relations between Mali and "
            "Oman will be marked.",
            "planned",
            "1993-01-27",
        ),
        (
            "Mali and Oman will mark the thirtieth anniversary, in January 2023, of their diplomatic relations.",
            "planned",
            "1993-01",
        ),
        (
            "The 30th anniversary (5 November 2021) of diplomatic relations between Mali and Oman is celebrated.",
            "done",
            "1991-11-05",
        ),
    ],
)
def test_the_day_between_an_anniversary_and_its_subject(text: str, standing: str, date: str) -> None:
    assert [(f.standing, f["milestone_kind"], f["date"]) for f in facts(text, "milestone")] == [
        (standing, "anniversary", date)
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The old post office in Palikir has since 14 August been the Embassy of Nauru.", "2021-08-14"),
        ("The villa is since 2 November home to the Embassy of Oman in Lima.", "2021-11-02"),
        ("Since 14 August the old post office in Palikir houses Nauru's embassy.", "2021-08-14"),
    ],
)
def test_a_house_that_has_become_an_embassy(text: str, date: str) -> None:
    assert [(f["milestone_kind"], f["date"]) for f in facts(text, "milestone")] == [("embassy-opened", date)]


@pytest.mark.parametrize(
    "text",
    [
        "Since 14 August Sione Fakatava has been the embassy's driver in Palikir for Nauru.",
        "Since 14 August the palace in Palikir has been guarded because Nauru's embassy was robbed.",
    ],
)
def test_an_embassy_that_is_only_named(text: str) -> None:
    assert facts(text, "milestone") == []


@pytest.mark.parametrize(
    "text",
    [
        "Next on the Nauruan wish list is an agreement with Palau on fisheries, which the Ambassador floated over the cake.",
        "An agreement between Nauru and Palau on fisheries, which the ambassador suggested, would be welcome.",
        "Nauru would like an agreement with Palau on fisheries.",
        "Nauru has its eye on a fisheries agreement with Palau.",
    ],
)
def test_a_paper_that_is_only_wished_for_is_proposed(text: str) -> None:
    assert [(f.standing, f["sectors"]) for f in facts(text, "instrument")] == [("proposed", ["fisheries"])]


def visits(text: str) -> list[tuple[Any, ...]]:
    return [(f["visitor_state"], f["host_state"]) for f in facts(text, "visit")]


def test_who_flies_in_comes_to_the_other_state() -> None:
    first = "Oman and Peru signed an agreement on tuna in Lima on Monday. "
    assert visits(first + "Omani Minister Said Nur had flown in for the signing.") == [("OMN", "PER")]
    assert visits(first + "Peruvian Minister Abe Koro had flown in for the signing.") == []
