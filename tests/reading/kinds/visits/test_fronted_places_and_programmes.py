"""Journeys told by where somebody is at the head of a sentence, by programmes, and by the day they first had."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def visits(text: str) -> list[tuple[object, ...]]:
    return [
        (f["standing"], f["visitor_state"], f["host_state"], f.get("date"))
        for f in whole(text)
        if f["kind"] == "visit"
    ]


def meetings(text: str) -> list[tuple[object, ...]]:
    return [
        (f["standing"], f["meeting_kind"], f["states"], len(f["participants"]))
        for f in whole(text)
        if f["kind"] == "meeting"
    ]


@pytest.mark.parametrize(
    "there", ["for the first time since the war", "on a two-day visit", "since Monday", "to open a fair"]
)
def test_where_somebody_is_opens_the_sentence(there: str) -> None:
    text = f"In Khartoum {there}, Egyptian Foreign Minister Abe Koro inspected the embassy."
    assert [one[1:3] for one in visits(text)] == [("EGY", "SDN")]


def test_a_place_alone_is_no_visit() -> None:
    assert not visits("In May for the first time, Egyptian Foreign Minister Abe Koro inspected the embassy.")


def test_a_programme_is_of_who_travels() -> None:
    text = (
        "Oslo, 6 May: Norwegian State Secretary Abe Koro will visit Vilnius tomorrow. The programme includes meetings with "
        "Lithuanian Deputy Minister Rosa Diaz and with members of parliament. On Thursday he continues to Riga."
    )
    assert visits(text) == [
        ("planned", "NOR", "LTU", "2025-05-07"),
        ("planned", "NOR", "LVA", "2025-05-08"),
    ]
    assert [one[:3] for one in meetings(text)] == [("planned", "meeting", ["LTU", "NOR"])]


def test_the_day_that_a_visit_first_had() -> None:
    text = (
        "ASTANA - Uzbek Premier Abe Koro arrives on Friday. Koro's visit had been set for January and was moved at "
        "Tashkent's request."
    )
    assert sorted(visits(text)) == [
        ("cancelled", "UZB", "KAZ", "2025-01"),
        ("planned", "UZB", "KAZ", "2025-05-09"),
    ]


def test_going_on_by_car() -> None:
    text = "Egyptian Minister Abe Koro met Sudanese Minister Said Nur. Koro then continued by car to Asmara."
    assert [one[1:3] for one in visits(text)] == [("EGY", "ERI")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("DODOMA: Burundi's foreign minister, Abe Koro, held bilaterals with his host Said Nur.", "talks"),
        (
            "The Tanzanian Prime Minister, Said Nur, granted the Burundi delegation led by Abe Koro an audience.",
            "received",
        ),
        (
            "DODOMA - The President of Tanzania, Said Nur, sang. Earlier today, the President spoke on the phone with the "
            "King of Jordan.",
            "call",
        ),
    ],
)
def test_who_else_meets(text: str, kind: str) -> None:
    assert [one[:2] for one in meetings(text)] == [("done", kind)]
