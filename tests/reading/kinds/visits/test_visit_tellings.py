"""Visits told in the passive, by an invitation taken up, or of a party whose head is told apart, and the days of each leg."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report
from tests.reading.whole_facts import whole


def told(text: str) -> list[tuple[Any, ...]]:
    """`(standing, visitor, their state, host, date)` of each visit in a report of Tuesday, 5 May 2026, sorted."""
    facts = read_report(Report("r", text, published="2026-05-05")).facts
    for fact in facts:
        fact.check(text)
    rows = [
        (f.standing, f["visitor"][0]["name"], f.get("visitor_state"), f["host_state"], f.get("date"))
        for f in facts
        if f.kind == "visit"
    ]
    return sorted(rows, key=str)


def koro(standing: str, host: str, date: str | None = None) -> tuple[Any, ...]:
    return (standing, "Abe Koro", "MLI", host, date)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A working visit was paid to Oman by President Abe Koro of Mali on 3 May.",
            koro("done", "OMN", "2026-05-03"),
        ),
        ("An official visit to Oman was paid by Malian Foreign Minister Abe Koro.", koro("done", "OMN")),
        (
            "A visit will be paid to Oman by Malian President Abe Koro in June.",
            koro("planned", "OMN", "2026-06"),
        ),
        ("A short stop was made by Malian President Abe Koro in Muscat.", koro("done", "OMN")),
        (
            "BAMAKO, May 4 (AMP) -- Malian Minister Abe Koro returned on Sunday. A visit was made by him to Oman.",
            koro("done", "OMN"),
        ),
    ],
)
def test_a_visit_that_is_paid_is_of_whom_it_is_paid_by(text: str, expected: tuple[Any, ...]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A courtesy visit was paid to the school by Malian Minister Abe Koro. He was glad to see Oman win.",
        "A visit was paid to the museum by Malian Minister Abe Koro.",
        "Visits are paid by the inspectors to the bakeries of Lima.",
        "The last such visit was paid to Oman by a Malian president in 2003.",
    ],
)
def test_a_visit_to_no_state_or_by_nobody_in_particular_is_none(text: str) -> None:
    assert told(text) == []


def test_a_stop_that_was_made_is_of_those_told_of_before() -> None:
    text = (
        "BAMAKO, May 4 (AMP) -- The Malian delegation headed by Minister Abe Koro held talks in Lima. On the way back a "
        "stopover was made in Moscow. A stop was made at a maize farm. No stop was made in Quito."
    )
    assert told(text) == [koro("done", "PER"), koro("done", "RUS")]


@pytest.mark.parametrize(
    "head",
    [
        "It is headed by Health Minister Abe Koro.",
        "Leading the delegation is Abe Koro, Minister of Health.",
        "Its head is Abe Koro, Minister of Health.",
        "At its head is Health Minister Abe Koro.",
        "Health Minister Abe Koro is leading the team.",
        "Abe Koro, Minister of Health, heads it.",
        "Comrade Abe Koro, Minister of Health, stands at its head.",
    ],
)
def test_the_head_of_a_delegation_may_be_told_in_the_next_sentence(head: str) -> None:
    assert told(f"A Malian delegation is in Muscat for talks. {head}") == [koro("done", "OMN")]


@pytest.mark.parametrize(
    "other",
    [
        "The Omani side was headed by Health Minister Issa Deby.",
        "The bank is headed by Abe Koro. He stood at the head of the queue.",
        "Omani Health Minister Issa Deby was at the airport. He heads the Omani delegation.",
    ],
)
def test_the_head_of_something_else_is_not_that_of_the_delegation(other: str) -> None:
    assert told(f"A Malian delegation is in Muscat for talks. {other}") == [
        ("done", "Malian delegation", "MLI", "OMN", None)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Malian delegation headed by Minister Abe Koro has come home. It visited Cuba and Peru.",
            [koro("done", "CUB"), koro("done", "PER")],
        ),
        (
            "A Malian delegation headed by Minister Abe Koro has come home. Visits had been paid by it to Cuba from 28 April "
            "to 1 May and to Peru from 2 to 3 May.",
            [koro("done", "CUB", "2026-04-28/2026-05-01"), koro("done", "PER", "2026-05-02/2026-05-03")],
        ),
        (
            "BAMAKO, May 4 (AMP) -- A Malian delegation headed by Minister Abe Koro is home. It has rained in Cuba.",
            [],
        ),
        (
            "BAMAKO, May 4 (AMP) -- A Malian delegation headed by Minister Abe Koro is home. The storm left Lima. It "
            "arrived in Cuba.",
            [],
        ),
    ],
)
def test_it_stands_for_the_delegation_of_the_sentence_before(
    text: str, expected: list[tuple[Any, ...]]
) -> None:
    assert told(text) == expected


def test_who_comes_home_with_our_delegation_is_of_the_state_of_that_city() -> None:
    text = (
        "In good health there came back to Bamako the delegation of our ministry. Minister Abe Koro stood at its head. It "
        "had visited Oman."
    )
    assert told(text) == [koro("done", "OMN")]


@pytest.mark.parametrize(
    ("legs", "days"),
    [
        (
            "visited Cuba from 28 April to 1 May and Peru from 2 to 3 May",
            "2026-04-28/2026-05-01 2026-05-02/2026-05-03",
        ),
        (
            "paid official visits to Cuba from 28 April to 1 May, and thereafter, 2 to 3 May, to Peru, where the king was host",
            "2026-04-28/2026-05-01 2026-05-02/2026-05-03",
        ),
        (
            "travelled to Cuba on 28 April, which he left on 1 May, and then to Peru on 2 May",
            "2026-04-28 2026-05-02",
        ),
        ("visited Cuba and Peru from 28 April to 1 May", "2026-04-28/2026-05-01 2026-04-28/2026-05-01"),
    ],
)
def test_each_leg_has_the_days_told_with_it(legs: str, days: str) -> None:
    cuba, peru = days.split()
    assert told(f"Malian Minister Abe Koro {legs}.") == [koro("done", "CUB", cuba), koro("done", "PER", peru)]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Invited to visit Oman, Malian President Abe Koro accepted with pleasure.", "planned"),
        (
            "Asked to come to Muscat in the autumn, Malian President Abe Koro gladly accepted a visit.",
            "planned",
        ),
        ("Invited by the king to visit Oman, Malian President Abe Koro declined.", "denied"),
        ("Malian President Abe Koro was invited by the king to visit Oman.", "proposed"),
    ],
)
def test_an_invitation_stands_as_it_is_answered(text: str, standing: str) -> None:
    assert told(text) == [koro(standing, "OMN")]


def test_a_journey_to_which_somebody_was_invited_is_told_once() -> None:
    text = "Malian President Abe Koro visited Oman, to which he was invited by the king, and spoke of Peru."
    assert told(text) == [koro("done", "OMN")]


@pytest.mark.parametrize(
    ("being", "standing"),
    [
        ("will be", "planned"),
        ("is to be", "planned"),
        ("may be", "proposed"),
        ("will not be", "denied"),
        ("was", "done"),
    ],
)
def test_who_will_be_somewhere_on_a_visit_has_not_been_there(being: str, standing: str) -> None:
    found = told(f"Malian President Abe Koro {being} in Lima on a state visit.")
    assert found == [koro(standing, "PER")]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("No accord was signed during the visit of the President of Chad to Peru.", "done"),
        ("Nothing was signed during last week's visit of the Chadian President to Peru.", "done"),
        (
            "The delegation of the Senate of Chad which was in Peru from May 1 to 4 left for home on Monday.",
            "done",
        ),
        ("A delegation of the Chadian Ministry of Mines, which was in Peru last week, met nobody.", "done"),
    ],
)
def test_a_visit_during_which_nothing_was_done_and_of_whom_a_body_sent(text: str, standing: str) -> None:
    told = [row for row in whole(text) if row["kind"] == "visit"]
    assert [(row["standing"], row["visitor_state"], row["host_state"]) for row in told] == [
        (standing, "TCD", "PER")
    ]
