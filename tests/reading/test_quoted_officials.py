"""For whom an official acts whom an agency quotes, in a report written in a third state."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("1986-08-26")

MET = " Aqazadeh met Soviet Prime Minister Nikolai Ryzhkov in Moscow on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "NICOSIA, Aug 26 - The Iranian news agency IRNA quoted Oil Minister Gholamreza Aqazadeh as saying it would go on.",
        "NICOSIA, Aug 26 - Tehran Radio quoted Oil Minister Gholamreza Aqazadeh as saying it would go on.",
        "NICOSIA, Aug 26 - Iran will resume exports of gas to the Soviet Union, Oil Minister Gholamreza Aqazadeh was quoted "
        "as saying.",
    ],
)
def test_an_official_is_of_the_state_whose_agency_quotes_him(text: str) -> None:
    assert told(read(text + MET, "meeting"), "states") == [("done", ["IRN", "SUN"])]


def test_an_international_agency_speaks_for_no_state() -> None:
    text = "TEHRAN, Aug 26 - Reuters quoted Oil Minister Gholamreza Aqazadeh as saying it would go on."
    assert told(read(text + MET, "meeting"), "states") == [("done", ["IRN", "SUN"])]


def test_a_stay_is_the_visit_told_before_and_none_to_where_it_was_written() -> None:
    text = (
        "NICOSIA, Aug 26 - Iranian Oil Minister Gholamreza Aqazadeh returned to Tehran from a five-day visit to Moscow.\n"
        "    Aqazadeh met Soviet Prime Minister Nikolai Ryzhkov during his stay."
    )
    assert told(read(text, "visit"), "host_state") == [("done", "SUN")]


def test_who_stops_on_a_day_to_come_has_not_stopped_yet() -> None:
    text = (
        "U.S. Secretary of State George Shultz leaves Washington on Saturday and stops overnight in Helsinki."
    )
    assert told(read(text, "visit"), "host_state", "visit_kind") == [("planned", "FIN", "transit")]
