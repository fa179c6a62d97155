"""Persons with titles, honorifics and names in any order, literally, with all that the meeting gives."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole


def person(name: str, office: str, state: str) -> dict[str, str]:
    return {"name": name, "office": office, "state": state}


@pytest.mark.parametrize(
    ("text", "people", "place"),
    [
        (
            "H.E. Dr. Said Nur, Minister of Health of Oman, met H.E. Abe Koro, Minister of Health of Peru, in Lima on Monday.",
            [person("Said Nur", "Minister of Health of Oman", "OMN"), person("Abe Koro", "Minister of Health of Peru", "PER")],
            "Lima",
        ),
        (
            "Indian External Affairs Minister Shri Anil Rao met Omani Foreign Minister Said Nur in Muscat on Monday.",
            [
                person("Anil Rao", "Indian External Affairs Minister", "IND"),
                person("Said Nur", "Omani Foreign Minister", "OMN"),
            ],
            "Muscat",
        ),
        (
            "Comrade Kim Chol Su, ambassador of the DPRK, met Comrade Nguyen Van Nam, Party General Secretary and President of "
            "Vietnam, in Hanoi on Monday.",
            [
                person("Kim Chol Su", "ambassador of the DPRK", "PRK"),
                person("Nguyen Van Nam", "Party General Secretary and President of Vietnam", "VNM"),
            ],
            "Hanoi",
        ),
        (
            "Party General Secretary and President of Laos Abe Koro met Vietnamese Premier Nguyen Van Nam in Hanoi on Monday.",
            [
                person("Abe Koro", "Party General Secretary and President of Laos", "LAO"),
                person("Nguyen Van Nam", "Vietnamese Premier", "VNM"),
            ],
            "Hanoi",
        ),
    ],
)  # fmt: skip
def test_title_name_and_honorific_in_any_order(text: str, people: list[dict[str, str]], place: str) -> None:
    [met] = [f for f in whole(text) if f["kind"] == "meeting"]
    expected: dict[str, Any] = {
        "kind": "meeting",
        "standing": "done",
        "meeting_kind": "meeting",
        "participants": people,
        "states": sorted(p["state"] for p in people),
        "date": "2025-05-05",
        "place": place,
    }
    assert met == expected


def test_a_name_with_its_state_is_a_person_who_meets() -> None:
    people = [{"name": "Abe Koro", "state": "MLI"}, {"name": "Said Nur", "state": "OMN"}]
    for text in (
        "Abe Koro of Mali met Said Nur of Oman in Muscat on Monday.",
        "Abe Koro of Mali and Said Nur of Oman met in Muscat on Monday.",
    ):
        (meeting,) = whole(text)
        assert (meeting["participants"], meeting["states"]) == (people, ["MLI", "OMN"])


def test_a_name_with_its_state_is_a_person_who_visits() -> None:
    (visit,) = whole("Abe Koro of Mali will visit Oman next week.")
    assert (visit["kind"], visit["visitor"], visit["host_state"]) == (
        "visit",
        [{"name": "Abe Koro", "state": "MLI"}],
        "OMN",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Manchester City of England visited Real Madrid of Spain on Tuesday.",
        "Carlos Alba of Spain met Jan Sinner of Italy in the final on Sunday.",
    ],
)
def test_clubs_and_players_meet_nobody(text: str) -> None:
    assert whole(text) == []


def test_an_initial_with_the_family_name_is_who_was_named_in_full() -> None:
    text = (
        "Omani Undersecretary Karim Nur met Malian Minister Abe Koro in Muscat on Monday. K. Nur said that the talks were "
        "useful."
    )
    assert [row.get("speaker") for row in whole(text) if row["kind"] == "statement"] == ["Karim Nur"]
