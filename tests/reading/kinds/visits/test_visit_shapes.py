"""Visits in each common wording, literally, with all that it gives: kinds, invitations, legs, delegations, days."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole

NUR = [{"name": "Said Nur", "office": "Omani Premier", "state": "OMN"}]


def visit(
    visitor: list[dict[str, str]], states: str, kind: str = "unspecified", /, **fields: Any
) -> dict[str, Any]:
    """A visit that is done, from the first state of `states` to the second, with further `fields`."""
    sender, host = states.split()
    told = {"visitor": visitor, "visitor_state": sender, "host_state": host, "visit_kind": kind}
    return {"kind": "visit", "standing": "done", **told, **fields}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a state visit", "state"),
        ("an official visit", "official"),
        ("a working visit", "working"),
        ("an official working visit", "official"),
        ("a goodwill visit", "official-friendly"),
        ("a friendly visit", "official-friendly"),
        ("a private visit", "private"),
        ("a transit visit", "transit"),
        ("an unannounced visit", "unspecified"),
        ("his third official visit", "official"),
    ],
)
def test_a_visit_of_each_kind(words: str, kind: str) -> None:
    assert whole(f"Omani Premier Said Nur paid {words} to Peru on Monday.") == [
        visit(NUR, "OMN PER", kind, date="2025-05-05")
    ]


def test_a_visit_with_its_length_and_since_when_it_is_the_first() -> None:
    text = "Omani Premier Said Nur arrived in Lima on Monday on a two-day state visit, his first since 2019."
    assert whole(text) == [
        visit(NUR, "OMN PER", "state", date="2025-05-05/2025-05-06", places=["Lima"], first_in=6)
    ]


def test_a_visit_by_invitation() -> None:
    text = (
        "At the invitation of Premier Abe Koro of Laos, President Issa Deby of Chad paid an official visit to Laos from 3 to 5 "
        "May."
    )
    deby = [{"name": "Issa Deby", "office": "President", "state": "TCD"}]
    assert whole(text) == [
        visit(deby, "TCD LAO", "official", date="2025-05-03/2025-05-05", inviter="Abe Koro")
    ]


LAO = [{"name": "Lao delegation", "state": "LAO"}]
KORO = [{"name": "Abe Koro", "office": "Lao Premier", "state": "LAO"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "VIENTIANE, May 6 -- The Lao delegation left here for Hanoi on Monday.",
            visit(LAO, "LAO VNM", date="2025-05-05", places=["Hanoi"]),
        ),
        (
            "VIENTIANE, May 6 -- Omani Premier Said Nur arrived here on Monday.",
            visit(NUR, "OMN LAO", date="2025-05-05/..", places=["Vientiane"]),
        ),
        (
            "HANOI, May 6 -- Lao Premier Abe Koro returned home on Monday after concluding an official visit to Vietnam.",
            visit(KORO, "LAO VNM", "official", date="../2025-05-05", places=["Hanoi"]),
        ),
        (
            "HANOI, May 6 -- Lao Premier Abe Koro concluded his three-day official visit to Vietnam on Monday.",
            visit(KORO, "LAO VNM", "official", date="2025-05-03/2025-05-05", places=["Hanoi"]),
        ),
    ],
)
def test_going_coming_and_here(text: str, expected: dict[str, Any]) -> None:
    assert whole(text) == [expected]


def test_who_left_on_a_further_leg_had_been_there() -> None:
    text = "Omani Premier Said Nur flew from Ashgabat on Monday on the second leg of a three-nation trip."
    assert whole(text) == [
        visit(NUR, "OMN TKM", date="2025-05-05", places=["Ashgabat"]) | {"standing": "background"}
    ]


TASHKENT = visit(NUR, "OMN UZB", date="2025-05-05/..", places=["Tashkent"])
BISHKEK = visit(NUR, "OMN KGZ", places=["Bishkek"]) | {"standing": "planned"}
ARRIVED = "Omani Premier Said Nur arrived in Tashkent on Monday "


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("from Ashgabat on the second leg of a three-nation trip.", [TASHKENT]),
        # The next leg is still to come, and has not the day of this one.
        ("on a three-nation trip that takes him to Bishkek next.", [BISHKEK, TASHKENT]),
        ("on a three-nation trip that also takes him to Bishkek.", [BISHKEK, TASHKENT]),
        ("on a three-nation trip that will take him to Bishkek.", [BISHKEK, TASHKENT]),
        ("on a three-nation trip. He goes on to Bishkek.", [BISHKEK, TASHKENT]),
        ("on a three-nation trip. He heads next to Bishkek.", [BISHKEK, TASHKENT]),
        (
            "on a three-nation trip. His tour takes him next to Bishkek on Wednesday.",
            [BISHKEK | {"date": "2025-05-07"}, TASHKENT],
        ),
        # What a tour did, or takes in before its last leg, is not to come.
        ("on a three-nation trip that took him to Bishkek.", [BISHKEK | {"standing": "done"}, TASHKENT]),
        (
            "on the last leg of a three-nation trip that also takes him to Bishkek.",
            [BISHKEK | {"standing": "done"}, TASHKENT],
        ),
    ],
)
def test_a_journey_of_several_legs(rest: str, expected: list[dict[str, Any]]) -> None:
    found = whole(ARRIVED + rest)
    assert sorted(found, key=lambda f: f["host_state"]) == expected


def test_the_day_of_a_leg_stays_with_it() -> None:
    text = "Omani Premier Said Nur arrived in Tashkent, the third leg of a tour that took him to Kazakhstan last week."
    assert {f["host_state"]: f.get("date") for f in whole(text)} == {
        "UZB": None,
        "KAZ": "[2025-04-28..2025-05-04]",
    }


def test_a_delegation_by_its_head() -> None:
    text = (
        "MUSCAT, May 6 -- A foreign ministry delegation of Peru led by Director Kim arrived here on Monday."
    )
    kim = [{"name": "Kim", "office": "Director"}]
    assert whole(text) == [visit(kim, "PER OMN", date="2025-05-05/..", places=["Muscat"])]


def test_a_delegation_of_nobody_knows_where_is_no_visit() -> None:
    assert whole("A foreign ministry delegation led by Director Kim arrived.") == []


@pytest.mark.parametrize(
    ("days", "date"),
    [
        ("on April 28–30", "2025-04-28/2025-04-30"),
        ("from 27 to 30 April", "2025-04-27/2025-04-30"),
        ("on 30 April–3 May", "2025-04-30/2025-05-03"),
        ("on April 17th–18th", "2025-04-17/2025-04-18"),
        ("on Apr. 17-18", "2025-04-17/2025-04-18"),
    ],
)
def test_a_stretch_of_days(days: str, date: str) -> None:
    assert whole(f"Omani Premier Said Nur visited Peru {days}.") == [visit(NUR, "OMN PER", date=date)]
