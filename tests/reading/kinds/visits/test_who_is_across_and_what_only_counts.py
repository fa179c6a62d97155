"""For whom somebody acts by their counterpart or their envoy's office; journeys and meetings that are only counted."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def facts(text: str, kind: str) -> list[dict[str, object]]:
    return [f for f in whole(text) if f["kind"] == kind]


@pytest.mark.parametrize("like", ["her Omani counterpart, Said Nur", "her Omani colleague"])
def test_who_has_a_counterpart_in_one_state_is_of_the_other(like: str) -> None:
    text = (
        f"MUSCAT - Minister of Foreign Affairs, Dr Rosa Koro, who flew in on Sunday, shared the chair with {like}. "
        "Botswana and Oman signed an agreement."
    )
    (visit,) = facts(text, "visit")
    assert (visit["visitor_state"], visit["host_state"]) == ("BWA", "OMN")


@pytest.mark.parametrize(
    "office",
    [
        "Representative of the President of Chad on Climate Issues",
        "Representative of His Majesty the King of Bahrain",
        "special envoy of the Emir of Kuwait",
    ],
)
def test_an_envoy_is_of_the_state_of_who_sends_him(office: str) -> None:
    (meeting,) = facts(f"MUSCAT - Omani Minister Said Nur received Abe Koro, {office}.", "meeting")
    states = set(meeting["states"])  # type: ignore[call-overload]
    assert len(states - {"OMN"}) == 1


def test_no_name_holds_an_address() -> None:
    (meeting,) = facts(
        "Omani Minister Said Nur received in Muscat Mr. Abe Koro, Foreign Minister of Chad.", "meeting"
    )
    assert [row["name"] for row in meeting["participants"]] == ["Said Nur", "Abe Koro"]  # type: ignore[attr-defined]


def test_a_host_is_not_who_goes_on() -> None:
    text = (
        "NAIROBI - Canadian Trade Minister Rosa Ng turned up in Nairobi on Monday. Her Kenyan host, Abe Koro, drove her "
        "around. She is off to Kigali on Friday."
    )
    assert [(f["standing"], f["visitor_state"], f["host_state"]) for f in facts(text, "visit")] == [
        ("done", "CAN", "KEN"),
        ("planned", "CAN", "RWA"),
    ]


def test_the_two_states_of_a_label_are_what_its_news_are_about() -> None:
    text = (
        "WEEKLY TRACKER\n\nSAUDI ARABIA / DJIBOUTI. Foreign Minister Abe Koro was in Riyadh on 3 May.\n\n"
        "QATAR / ERITREA. The foreign minister was in Asmara on Thursday."
    )
    assert sorted((f["visitor_state"], f["host_state"]) for f in facts(text, "visit")) == [
        ("DJI", "SAU"),
        ("QAT", "ERI"),
    ]


def test_journeys_that_are_only_counted() -> None:
    assert not facts("President Abe Koro of Mali went to Brussels eleven times.", "visit")


def test_where_a_journey_takes_somebody_is_one_visit() -> None:
    text = "In 1972 President Abe Koro of Mali set out on the journey that took him to Moscow."
    assert [f["host_state"] for f in facts(text, "visit")] == ["RUS"]


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("From Windhoek the Finnish Minister's journey continues to Lusaka.", "planned"),
        ("Zambian President Abe Koro will have Finnish Minister Said Nur as his guest in Lusaka.", "planned"),
    ],
)
def test_journeys_still_to_come(told: str, standing: str) -> None:
    (visit,) = facts(told, "visit")
    assert (visit["standing"], visit["visitor_state"], visit["host_state"]) == (standing, "FIN", "ZMB")


def test_a_meeting_that_is_only_counted_is_told_already() -> None:
    text = (
        "Omani Minister Abe Koro and Chadian Minister Said Nur spoke by phone today. "
        "This was their second conversation within a week."
    )
    assert len(facts(text, "meeting")) == 1


def test_minutes_behind_a_count_are_no_paper() -> None:
    text = "Omani Minister Abe Koro had a few minutes for reporters before his talks with Chadian Minister Said Nur in Lima."
    assert not facts(text, "instrument")


def test_until_when_somebody_stays_is_no_day_of_a_call() -> None:
    text = "The Chadian delegation led by Abe Koro, in Muscat until Friday, also called on Omani Premier Said Nur."
    (meeting,) = facts(text, "meeting")
    assert "date" not in meeting


def test_a_call_by_ringing_is_done() -> None:
    text = "Czech premier Abe Koro rang Slovakia's Said Nur on Monday, and the two agreed to hold a session in May."
    assert [(f["standing"], f["meeting_kind"]) for f in facts(text, "meeting")] == [("done", "call")]


def test_as_well_as_joins() -> None:
    text = "Omani Minister Abe Koro met President Said Nur of Namibia as well as Minister of Industries Rosa Diaz."
    (meeting,) = facts(text, "meeting")
    assert len(meeting["participants"]) == 3  # type: ignore[arg-type]
