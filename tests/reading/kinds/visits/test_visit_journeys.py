"""Journeys with several legs, companions and changes of plan: who travels, where each leg leads, and when."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report


def read(text: str) -> list[Fact]:
    """The visits of a report published on Friday, 20 March 2026, by visitor's name and host."""
    facts = read_report(Report("r", text, published="2026-03-20")).facts
    for fact in facts:
        fact.check(text)
    visits = [fact for fact in facts if fact.kind == "visit"]
    return sorted(visits, key=lambda v: (v["visitor"][0]["name"], v.get("host_state", "")))


def told(text: str) -> list[tuple[Any, ...]]:
    """`(standing, visitors, host, date)` of each visit."""
    return [
        (v.standing, [p["name"] for p in v["visitor"]], v.get("host_state"), v.get("date"))
        for v in read(text)
    ]


@pytest.mark.parametrize(
    "aside",
    [
        "accompanied by Foreign Minister Sani Wade and Trade Minister Oumar Ly",
        "heading a Malian delegation that includes Foreign Minister Sani Wade and Trade Minister Oumar Ly",
        "leading a team including Foreign Minister Sani Wade and Trade Minister Oumar Ly",
        "together with Foreign Minister Sani Wade and Trade Minister Oumar Ly",
        "flanked by Foreign Minister Sani Wade",
    ],
)
def test_those_who_go_along_are_not_the_visitor(aside: str) -> None:
    text = f"Malian President Abe Koro, {aside}, arrived in Lima on Thursday."
    assert told(text) == [("done", ["Abe Koro"], "PER", "2026-03-19/..")]


def test_two_who_travel_together_are_both_visitors() -> None:
    text = "Malian President Abe Koro and Malian Foreign Minister Sani Wade arrived in Lima on Thursday."
    assert told(text) == [("done", ["Abe Koro", "Sani Wade"], "PER", "2026-03-19/..")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian Minister Abe Koro arrived in Fiji after a visit to Moscow while he is then scheduled to make a stop "
            "in Madrid from Saturday to attend a summit.",
            [
                ("planned", ["Abe Koro"], "ESP", "2026-03-21"),
                ("done", ["Abe Koro"], "FJI", None),
                ("done", ["Abe Koro"], "RUS", None),
            ],
        ),
        (
            "Malian Minister Abe Koro is in Lima attending an assembly, and on Sunday he flies to Quito for the forum.",
            [("planned", ["Abe Koro"], "ECU", "2026-03-22"), ("done", ["Abe Koro"], "PER", None)],
        ),
        (
            "Malian Minister Abe Koro began an official visit to Chile on Monday and goes on to Peru.",
            [("done", ["Abe Koro"], "CHL", "2026-03-16/.."), ("planned", ["Abe Koro"], "PER", None)],
        ),
        (
            "Malian Minister Abe Koro will begin an official visit to Chile, Peru and Fiji on Monday.\n\n"
            "During his Chile visit, from March 23 to 25, Koro will see bankers.\n\n"
            "After completing his Chile visit, Koro will visit Peru on March 26.\n\n"
            "During his visit to Fiji, from March 28-30, Koro will see farmers.",
            [
                ("planned", ["Abe Koro"], "CHL", "2026-03-23/2026-03-25"),
                ("planned", ["Abe Koro"], "FJI", "2026-03-28/2026-03-30"),
                ("planned", ["Abe Koro"], "PER", "2026-03-26"),
            ],
        ),
    ],
)
def test_each_leg_has_its_own_standing_and_day(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian President Abe Koro has cancelled his plan to visit Peru this October.",
            [("cancelled", ["Abe Koro"], "PER", "2026-10")],
        ),
        (
            "Malian President Abe Koro has scrapped plans to travel to Peru.",
            [("cancelled", ["Abe Koro"], "PER", None)],
        ),
        (
            "Malian President Abe Koro plans trips to Chile and Fiji but has to cancel his visit to Peru.",
            [
                ("planned", ["Abe Koro"], "CHL", None),
                ("planned", ["Abe Koro"], "FJI", None),
                ("cancelled", ["Abe Koro"], "PER", None),
            ],
        ),
        (
            "Malian President Abe Koro called off a trip to Peru because of the strike that began on Tuesday.",
            [("cancelled", ["Abe Koro"], "PER", None)],
        ),
        (
            "There are no plans for the Malian president to travel to Peru this year.",
            [("denied", ["the Malian president"], "PER", "2026")],
        ),
        (
            "LIMA, March 20 (Andina) -- Malian Minister Abe Koro has cancelled his trip to Lima. "
            "Koro left for Quito on Monday.",
            [("done", ["Abe Koro"], "ECU", "2026-03-16"), ("cancelled", ["Abe Koro"], "PER", None)],
        ),
    ],
)
def test_only_what_is_called_off_is_called_off(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert told(text) == expected


def test_who_goes_to_both_states_of_a_report_is_of_neither() -> None:
    visits = read("President Abe Koro will pay state visits to Chile and Peru in May.")
    assert [(v.get("visitor_state"), v["host_state"]) for v in visits] == [(None, "CHL"), (None, "PER")]


def test_a_high_guest_on_an_official_visit_may_be_of_a_state_that_nobody_tells() -> None:
    (visit,) = read("President Abe Koro is on a state visit to Peru. Its embassy is new.")
    assert (visit.get("visitor_state"), visit["host_state"], visit["visit_kind"]) == (None, "PER", "state")


@pytest.mark.parametrize(
    "stop",
    ["a technical stop", "a refuelling stop", "a stopover", "a fuel stop"],
)
def test_a_stop_on_the_way_is_a_transit(stop: str) -> None:
    (visit,) = read(f"Malian President Abe Koro made {stop} in Lima.")
    assert (visit["host_state"], visit["visit_kind"]) == ("PER", "transit")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "LIMA, March 20 (Andina) -- Foreign Minister Luis Rey met here on Monday with his Malian counterpart Abe Koro, "
            "currently visiting Peru.",
            ("done", ["Abe Koro"], "PER", None),
        ),
        (
            "The Peruvian president on Monday received Malian Minister Abe Koro who arrived in Peru on an official visit.",
            ("done", ["Abe Koro"], "PER", None),
        ),
        (
            "King Jorge received the Chairman of the Malian Council (CMA), Sheikh Abe Koro, in Lima.",
            ("done", ["Abe Koro"], "PER", None),
        ),
    ],
)
def test_the_guest_of_a_meeting_is_the_visitor_and_its_day_not_the_visit_s(
    text: str, expected: tuple[Any, ...]
) -> None:
    assert told(text) == [expected]


def test_a_heading_that_only_names_the_visit_has_no_standing_of_its_own() -> None:
    text = (
        "Press release on the visit of the Malian Foreign Minister\n\n"
        "At the invitation of Minister for Foreign Affairs Hon. Mr. Luis Rey, State Councillor and Minister for Foreign "
        "Affairs of the Republic of Mali His Excellency Mr. Abe Koro is paying an official visit to Peru from 28 to 30 "
        "March 2026."
    )
    (visit,) = read(text)
    assert (visit.standing, visit["visitor"][0]["name"], visit["inviter"]) == (
        "planned",
        "Abe Koro",
        "Luis Rey",
    )


def test_a_purpose_ends_where_another_clause_begins() -> None:
    (visit,) = read(
        "While Malian Minister Abe Koro left for Lima on Sunday, he would work to settle the dispute with Fiji."
    )
    assert visit.get("purposes") is None


@pytest.mark.parametrize(
    "text",
    [
        "Malian Minister Abe Koro will see them on another Asia trip.",
        "Visitors to Peru from Mali rose by ten per cent.",
        "The stop in Lima of the Malian airline was cut.",
    ],
)
def test_what_leads_to_no_told_state_is_no_visit(text: str) -> None:
    assert told(f"LIMA, March 20 (Andina) -- {text}") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru looks forward to welcoming President Abe Koro of Mali in July.",
            ("planned", ["Abe Koro"], "PER", "2026-07"),
        ),
        (
            "The Malian President, Abe Koro, who is in Lima for talks, laid a wreath on Tuesday.",
            ("done", ["Abe Koro"], "PER", None),
        ),
        (
            "Malian President Abe Koro jets out of Bamako on Monday for Lima.",
            ("planned", ["Abe Koro"], "PER", "2026-03-23"),
        ),
        ("Malian President Abe Koro plans trips to Peru.", ("planned", ["Abe Koro"], "PER", None)),
        (
            "A visit to Peru by Malian President Abe Koro is being planned.",
            ("planned", ["Abe Koro"], "PER", None),
        ),
        (
            "Malian President Abe Koro received a warm welcome in Lima on Monday as he began a three-day state visit.",
            ("done", ["Abe Koro"], "PER", "2026-03-16/2026-03-18"),
        ),
        (
            "Peru's President Luis Rey has invited his Malian counterpart Abe Koro to pay a state visit.",
            ("proposed", ["Abe Koro"], "PER", None),
        ),
        (
            "The last Malian minister to visit Peru was Abe Koro, in 2011.",
            ("background", ["Abe Koro"], "PER", "2011"),
        ),
        (
            "Malian Minister Abe Koro and a 40-member business delegation are currently in Lima.",
            ("done", ["Abe Koro"], "PER", None),
        ),
        (
            "Peru is to welcome Malian President Abe Koro on 4 May.",
            ("planned", ["Abe Koro"], "PER", "2026-05-04"),
        ),
        (
            "Lima will play host to Malian President Abe Koro on 4 May.",
            ("planned", ["Abe Koro"], "PER", "2026-05-04"),
        ),
        (
            "Malian Deputy Minister Abe Koro has been dispatched to Lima as a special envoy.",
            ("done", ["Abe Koro"], "PER", None),
        ),
        (
            "Malian Minister Abe Koro ruled out a visit to Peru this year.",
            ("denied", ["Abe Koro"], "PER", "2026"),
        ),
    ],
)
def test_further_ways_to_tell_of_a_journey(text: str, expected: tuple[Any, ...]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Peru welcomed Malian President Abe Koro's decision to sign.",
        "The letter of the Malian minister was sent to Peru.",
        "Peru and Mali plan trips for pupils.",
    ],
)
def test_what_is_welcomed_or_sent_without_a_traveller_is_no_visit(text: str) -> None:
    assert told(text) == []


def test_the_one_received_for_a_visit_is_the_visitor() -> None:
    text = "Federal Councillor Jean Rey received his Malian counterpart Abe Koro in Bern for an official working visit."
    assert told(text) == [("done", ["Abe Koro"], "CHE", None)]


def test_no_minister_is_of_a_state_on_the_same_tour() -> None:
    visits = read("Minister Abe Koro departed on Monday for a four-day trip to Jeddah, Doha and Abu Dhabi.")
    assert [(v.get("visitor_state"), v["host_state"]) for v in visits] == [
        (None, "ARE"),
        (None, "QAT"),
        (None, "SAU"),
    ]
