"""Who travels: delegations of several states, parties nobody names, those who are sent, and guests on a list."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def visits(text: str, published: str = "2025-05-06") -> list[tuple[str, list[str], str | None, str]]:
    """`(standing, visitors, their state, host)` of every visit read, sorted."""
    facts = read_report(Report("r", text, published=published)).facts
    return sorted(
        (f.standing, [row["name"] for row in f.get("visitor", [])], f.get("visitor_state"), f["host_state"])
        for f in facts
        if f.kind == "visit"
    )


def test_delegations_of_several_states_are_a_visit_each() -> None:
    text = (
        "LIMA, May 4 -- A Swiss delegation headed by Urs Keller, an Egyptian trade delegation led by Samir Hanna and a "
        "delegation of the Red Cross Society of Denmark arrived here on Sunday."
    )
    assert visits(text) == [
        ("done", ["Samir Hanna"], "EGY", "PER"),
        ("done", ["Urs Keller"], "CHE", "PER"),
        ("done", ["delegation"], "DNK", "PER"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Delegations from Fiji, Oman and Cuba arrived in Lima on Monday.",
            [
                ("done", ["Delegations"], "CUB", "PER"),
                ("done", ["Delegations"], "FJI", "PER"),
                ("done", ["Delegations"], "OMN", "PER"),
            ],
        ),
        (
            "The Fijian and Omani delegations headed by Ana Rabuka and Tariq Nur arrived in Lima on Monday.",
            [("done", ["Ana Rabuka"], "FJI", "PER"), ("done", ["Tariq Nur"], "OMN", "PER")],
        ),
        (
            "Foreign ministers of Fiji, Oman and Cuba travelled to Lima on Monday.",
            [
                ("done", ["Foreign ministers of Fiji, Oman and Cuba"], "CUB", "PER"),
                ("done", ["Foreign ministers of Fiji, Oman and Cuba"], "FJI", "PER"),
                ("done", ["Foreign ministers of Fiji, Oman and Cuba"], "OMN", "PER"),
            ],
        ),
    ],
)
def test_a_plural_is_a_party_of_each_state(
    text: str, expected: list[tuple[str, list[str], str | None, str]]
) -> None:
    assert visits(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Fijian art troupe headed by Ana Rabuka arrived in Lima.", ["Ana Rabuka"]),
        ("A Fijian trade mission arrived in Lima.", ["Fijian trade mission"]),
        ("The Fijians went to Lima.", ["The Fijians"]),
        (
            "Members of the delegation of the Fijian Ministry of Health led by Ana Rabuka toured Lima.",
            ["Ana Rabuka"],
        ),
        ("Fijian lawmakers are on a trip to Lima.", ["Fijian lawmakers"]),
        ("Fiji has sent a team led by Ana Rabuka to Peru.", ["Ana Rabuka"]),
        ("Fijian Minister Ana Rabuka led a delegation of bankers to Lima.", ["Ana Rabuka"]),
        ("Fijian Minister Ana Rabuka was received in Lima by the Peruvian president.", ["Ana Rabuka"]),
        ("Fijian Minister Ana Rabuka flew home after attending a conference held in Lima.", ["Ana Rabuka"]),
        (
            "The Fijian team for the jubilee of the birth of Pope Leo XIV led by Ana Rabuka toured some sites of Lima.",
            ["Ana Rabuka"],
        ),
        ("Peru hosted Fijian Minister Ana Rabuka for a state visit.", ["Ana Rabuka"]),
        ("A Fijian delegation led by Ana Rabuka left Suva on Monday to visit Peru.", ["Ana Rabuka"]),
        ("The first group of Fijian tourists headed by Ana Rabuka arrived in Lima.", ["Ana Rabuka"]),
    ],
)
def test_a_party_travels_as_a_person_does(text: str, expected: list[str]) -> None:
    assert visits(text) == [("done", expected, "FJI", "PER")]


def test_a_headline_that_only_describes_the_party_tells_of_the_same_visit() -> None:
    text = "Fijian Delegation Visits Lima\n\nA Fijian delegation led by Ana Rabuka visited Lima on Sunday."
    assert visits(text) == [("done", ["Ana Rabuka"], "FJI", "PER")]


def test_the_first_minister_on_the_guests_side_of_a_list_is_on_a_visit() -> None:
    text = (
        "LIMA, May 4 -- A protocol was signed here on Sunday. Present from the Peruvian side were Vice-Minister Luis Rey "
        "and others, and from the Fijian side Tomasi Vula, vice-minister of Trade, and Fijian Ambassador Ana Rabuka."
    )
    assert visits(text) == [("done", ["Tomasi Vula"], "FJI", "PER")]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (
            "There are no plans for Fijian Minister Tomasi Vula to meet bankers during his trip to Lima.",
            "planned",
        ),
        ("Fijian Minister Tomasi Vula will be in Lima on Friday.", "planned"),
        (
            "LIMA, May 6 -- Fijian Minister Tomasi Vula arrives here on Friday for a four-day visit.",
            "planned",
        ),
        (
            "Fijian Minister Tomasi Vula will head the Fijian delegation to talks to be held in Lima.",
            "planned",
        ),
        ("Peru will welcome Fijian Minister Tomasi Vula on Friday for an official visit.", "planned"),
        ("Fijian Minister Tomasi Vula is planning a visit to Lima.", "planned"),
        ("Fijian Minister Tomasi Vula is considering a visit to Lima.", "proposed"),
        ("Fijian Minister Tomasi Vula turned down an invitation to visit Lima.", "denied"),
        ("Reports of a visit by Fijian Minister Tomasi Vula to Lima were dismissed as baseless.", "denied"),
        ("Fijian Minister Tomasi Vula was not in Lima on Friday.", "denied"),
        ("Suva denied reports that Minister Tomasi Vula would travel to Lima.", "denied"),
        ("Fijian Minister Tomasi Vula is scheduled to arrive in Lima on Friday on a state visit.", "planned"),
    ],
)
def test_the_clause_around_a_visit_tells_its_standing(text: str, standing: str) -> None:
    assert [(row[0], row[2], row[3]) for row in visits(text)] == [(standing, "FJI", "PER")]


@pytest.mark.parametrize(
    "text",
    [
        "Fiji sent a message to Peru.",
        "Could the Fijian president go to Lima?",
        "Officials would visit Lima whenever they could.",
        "LIMA, May 4 -- Present from the Fijian side was Fijian Ambassador Ana Rabuka.",
    ],
)
def test_no_party_travels_where_none_is_told(text: str) -> None:
    assert visits(text) == []


def test_the_head_of_a_party_may_be_named_later() -> None:
    text = "Fiji will send a delegation to Lima on Friday. The team, led by Ana Rabuka, will meet bankers."
    assert visits(text) == [("planned", ["Ana Rabuka"], "FJI", "PER")]
