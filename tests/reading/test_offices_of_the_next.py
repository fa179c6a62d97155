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
