"""Visits told beside the noun: `a visit planned for May by P`, `goes there`, `P in Lima`, `a stop in Lima`."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report
from tests.reading.kinds.visits.test_visit_tellings import koro, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A visit planned for June by Mali's foreign minister, Abe Koro, to Muscat was called off after floods.",
            koro("cancelled", "OMN", "2026-06"),
        ),
        (
            "A trip to Oman announced for June by the Malian premier, Abe Koro, will go ahead.",
            koro("planned", "OMN", "2026-06"),
        ),
        (
            "The visit due next month by President Abe Koro of Mali to Oman has been shelved.",
            koro("cancelled", "OMN", "2026-06"),
        ),
    ],
)
def test_a_visit_by_somebody_may_be_told_when_between(text: str, expected: tuple[Any, ...]) -> None:
    assert told(text) == [expected]


def test_there_is_the_place_told_last() -> None:
    text = "Little is known of Muscat. So much for that. Malian President Abe Koro goes there in June."
    assert told(text) == [koro("planned", "OMN", "2026-06")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Relations between Mali and Oman\n\n1993, May: Malian Foreign Minister Abe Koro in Muscat.",
            koro("background", "OMN", "1993-05"),
        ),
        (
            "Relations between Mali and Oman\n\n2008, 4 March: Malian Foreign Minister Abe Koro in Muscat for talks.",
            koro("background", "OMN", "2008-03-04"),
        ),
    ],
)
def test_somebody_in_a_place_is_an_entry_of_a_chronology(text: str, expected: tuple[Any, ...]) -> None:
    assert told(text) == [expected]


def test_a_stop_that_is_dropped_is_a_visit_called_off() -> None:
    text = (
        "MUSCAT, May 4 (ONA) -- Malian President Abe Koro arrives here on Friday. A stop in Lima was dropped."
    )
    assert told(text) == [koro("cancelled", "PER"), koro("planned", "OMN", "2026-05-08")]


def test_who_is_expected_to_go_on_has_not_gone() -> None:
    text = "Malian Minister Abe Koro landed in Muscat on Monday. He is expected to go on to Lima today."
    assert told(text) == [koro("done", "OMN", "2026-05-04/.."), koro("planned", "PER", "2026-05-05")]


def test_a_host_is_asked_back() -> None:
    text = "President Abe Koro of Mali was received by President Said Nur of Peru in Lima. He invited his host to visit Bamako."
    assert told(text) == [
        ("done", "Abe Koro", "MLI", "PER", None),
        ("proposed", "Said Nur", "PER", "MLI", None),
    ]


def test_a_false_report_of_being_somewhere_is_denied_once() -> None:
    text = "Reports that Malian Minister Abe Koro had been in Muscat are false, his office said."
    assert told(text) == [koro("denied", "OMN")]


@pytest.mark.parametrize(
    "text",
    [
        "A visit planned for June by the choir of Mali to the town hall was called off.",
        "A stop in Muscat was dropped by the bus company, said Malian Minister Abe Koro.",
        "The Malian minister in charge, Abe Koro, liked Oman. There was peace.",
    ],
)
def test_no_visit_is_told_beside(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Abe Koro of Mali pays his first official visit to Oman, pencilled in for September.",
            koro("planned", "OMN", "2026-09"),
        ),
        (
            "The ministers discussed the visit of President Abe Koro of Mali to Oman, scheduled for June.",
            koro("planned", "OMN", "2026-06"),
        ),
        (
            "President Abe Koro of Mali made an official visit to Oman, planned for two years.",
            koro("done", "OMN"),
        ),
    ],
)
def test_the_day_a_visit_is_meant_for_may_be_set_off(text: str, expected: tuple[Any, ...]) -> None:
    assert told(text) == [expected]


def test_who_continues_in_a_place_goes_nowhere() -> None:
    text = "President Abe Koro of Mali visited Oman on Monday. This afternoon he continues in Porto Novo."
    assert told(text) == [koro("done", "OMN", "2026-05-04")]


def test_what_is_moved_was_to_be_on_another_day() -> None:
    text = (
        "Malian Premier Abe Koro had been due to fly to Muscat on Sunday; his office now says the trip has been moved to "
        "10 June."
    )
    assert [(row[0], row[3]) for row in told(text)] == [("cancelled", "OMN"), ("planned", "OMN")]


def test_another_trip_moves_none() -> None:
    text = "Malian Premier Abe Koro was to fly to Muscat on Sunday; the trip to Lima was a success."
    assert ("planned", "OMN") in [(row[0], row[3]) for row in told(text)]


def test_the_head_of_one_delegation_opposite_another_has_not_come_to_a_city_told_elsewhere() -> None:
    text = (
        "The foreign ministry hosted Malian-Omani consultations on Monday. The Malian delegation was headed by Director Abe "
        "Koro, and the Omani delegation by Director Said Nur. The next consultations will be held in Muscat in 2027."
    )
    assert told(text) == []


@pytest.mark.parametrize(
    ("told_so", "standing"),
    [
        ("Mali sent a delegation to Muscat.", "done"),
        ("Mali refused to send a delegation to Muscat.", "denied"),
        ("Peru told Mali not to send a delegation to Muscat.", "denied"),
        ("Mali will not send a delegation to Muscat.", "denied"),
        ("Mali could send a delegation to Muscat.", "proposed"),
        ("Mali plans to send a delegation to Muscat.", "planned"),
    ],
)
def test_sending_somebody_is_a_verb_though_it_has_no_class(told_so: str, standing: str) -> None:
    facts = read_report(Report("r", told_so, published="2024-05-07")).facts
    assert [(f.standing, f["host_state"]) for f in facts if f.kind == "visit"] == [(standing, "OMN")]


def test_what_a_visit_is_counted_from_is_not_its_day() -> None:
    text = "Malian President Abe Koro is in Oman on an official visit, his first since taking office in December."
    facts = read_report(Report("r", text, published="2024-05-07")).facts
    assert [(f.standing, f.get("date")) for f in facts if f.kind == "visit"] == [("done", None)]


def test_what_is_said_to_be_somewhere_has_gone_nowhere() -> None:
    text = "President Abe Koro of Mali met the Omani minister on Friday. The problem, he said, is in Muscat."
    assert told(text) == []
