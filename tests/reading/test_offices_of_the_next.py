"""Two persons side by side, the office of the second between their names."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (
            "At the invitation of Foreign Minister Said Nur, the Foreign Minister of Mali, Abe Koro, is paying an official "
            "visit to Oman.",
            "done",
        ),
        (
            "At the invitation of Minister S.Nur, the Minister for Foreign Affairs of Mali, Abe Koro, will pay an official "
            "visit to Oman.",
            "planned",
        ),
    ],
)
def test_the_guest_is_who_holds_the_second_office(text: str, standing: str) -> None:
    (visit,) = [f for f in whole(text) if f["kind"] == "visit"]
    assert [row["name"] for row in visit["visitor"]] == ["Abe Koro"]
    assert (visit["standing"], visit["visitor_state"], visit["host_state"]) == (standing, "MLI", "OMN")
    assert visit["inviter"].endswith("Nur")


def test_two_offices_of_one_person_stay_together() -> None:
    text = "President Said Nur, the Prime Minister of Oman, visited Mali on Monday."
    (visit,) = [f for f in whole(text) if f["kind"] == "visit"]
    assert [row["name"] for row in visit["visitor"]] == ["Said Nur"]


@pytest.mark.parametrize(
    "text",
    [
        "At the invitation of Said Nur, the Malian foreign minister will come to Muscat on an official visit in June.",
        "“At the invitation of Said Nur, the Malian foreign minister will visit Oman in June,” the Omani ministry said.",
    ],
)
def test_behind_an_opening_phrase_the_office_acts(text: str) -> None:
    (visit,) = [f for f in whole(text) if f["kind"] == "visit"]
    assert [row["name"] for row in visit["visitor"]] == ["the Malian foreign minister"]
    assert (visit["visitor_state"], visit["host_state"], visit["date"]) == ("MLI", "OMN", "2025-06")


def test_an_office_behind_a_name_that_a_day_opens_is_the_name_s() -> None:
    text = "At the airport, Said Nur, the Omani foreign minister said he would visit Mali in June."
    (visit,) = [f for f in whole(text) if f["kind"] == "visit"]
    assert [row["name"] for row in visit["visitor"]] == ["Said Nur"]
