"""When and where a visit is, of what kind, at whose invitation, and what later sentences add to it."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report


def read(text: str) -> list[Fact]:
    """The visits of a report published on Tuesday, 6 May 2025."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    for fact in facts:
        fact.check(text)
    return [fact for fact in facts if fact.kind == "visit"]


def only(text: str) -> Fact:
    (fact,) = read(text)
    return fact


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fijian Minister Tomasi Vula began a visit to Peru on Monday.", "2025-05-05/.."),
        ("Fijian Minister Tomasi Vula began a three-day visit to Peru on Monday.", "2025-05-05/2025-05-07"),
        (
            "Fijian Minister Tomasi Vula arrived in Lima on Monday for a two-day visit.",
            "2025-05-05/2025-05-06",
        ),
        ("Fijian Minister Tomasi Vula will be in Lima from 12 to 14 May.", "2025-05-12/2025-05-14"),
        (
            "It was Fijian Minister Tomasi Vula's second visit to Peru; in March he attended a fair there.",
            None,
        ),
        ("Fijian Minister Tomasi Vula visited Peru on Monday; in March he sent a deputy.", "2025-05-05"),
        ("Fijian Minister Tomasi Vula ended a three-day visit to Peru on Monday.", "2025-05-03/2025-05-05"),
        ("The Fijian delegation led by Tomasi Vula left Lima for home on Monday.", "../2025-05-05"),
        ("Fijian Minister Tomasi Vula concluded his visit to Peru on Monday.", "../2025-05-05"),
        ("Fijian Minister Tomasi Vula flew home on Monday after a visit to Peru.", "../2025-05-05"),
        (
            "Fijian Minister Tomasi Vula will fly to Peru in the week beginning 19 May.",
            "[2025-05-19..2025-05-25]",
        ),
        (
            "The Peruvian king received Fijian Minister Tomasi Vula, who is on a visit to Peru, on Monday.",
            None,
        ),
        ("On Monday two papers were signed during the visit of Fijian Minister Tomasi Vula to Peru.", None),
        ("Fijian Minister Tomasi Vula, on a visit to Lima, opened a school on Monday.", None),
        ("Fijian Minister Tomasi Vula is in Lima until Friday.", None),
        ("Fijian Minister Tomasi Vula visited Lima in May 2024 and left for Suva on Monday.", "2024-05"),
    ],
)
def test_a_visit_has_the_date_of_its_own_clause_and_the_length_of_its_words(
    text: str, expected: str | None
) -> None:
    assert only(text).get("date") == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fijian President Tomasi Vula flew into Lima on Monday for a working visit.", "working"),
        (
            "Fijian President Tomasi Vula landed in Lima on a two-day state visit, his first since 2019.",
            "state",
        ),
        ("Fijian President Tomasi Vula is paying a goodwill visit to Peru.", "official-friendly"),
        ("Fijian President Tomasi Vula made a private trip to Peru.", "private"),
        ("Fijian President Tomasi Vula will stop over in Lima on Friday.", "transit"),
        ("Fijian President Tomasi Vula arrived in Lima to attend a summit.", "event"),
        ("Fijian President Tomasi Vula arrived in Lima.", "unspecified"),
    ],
)
def test_the_kind_stands_before_the_noun_wherever_the_verb_is(text: str, kind: str) -> None:
    assert only(text)["visit_kind"] == kind


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("SUVA, May 6 -- Peruvian Minister Luis Rey arrived here on Monday.", ["Suva"]),
        ("SUVA, May 6 -- Peruvian Minister Luis Rey, on a visit to Fiji, spoke of fish.", ["Suva"]),
        ("The Peruvian minister, Luis Rey, visited Fiji. A protocol was signed in Nadi.", ["Nadi"]),
        (
            "Peruvian Minister Luis Rey paid a courtesy call on Fijian President Tomasi Vula at the State House on Monday.",
            ["State House"],
        ),
        ("Peruvian Minister Luis Rey will fly to Suva on Friday. He will also visit Nadi.", ["Suva", "Nadi"]),
        ("Peruvian Minister Luis Rey will lead a trade mission to Suva and Nadi.", ["Suva", "Nadi"]),
        (
            "A Peruvian delegation led by Luis Rey visited Suva. It also toured the Tower of the Winds, Garden House and "
            "the Fiji Museum of Boats.",
            ["Suva", "Tower of the Winds", "Garden House", "Fiji Museum of Boats"],
        ),
        ("Peruvian Minister Luis Rey flew to the Fijian capital on Friday.", ["Suva"]),
    ],
)
def test_a_visit_is_where_its_words_or_else_the_report_say(text: str, places: list[str]) -> None:
    assert only(text).get("places") == places


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("The trip is set for 12 to 14 May.", ("planned", "2025-05-12/2025-05-14", "unspecified", None)),
        ("The state visit will take place in June.", ("planned", "2025-06", "state", None)),
        ("The visit was called off on Sunday.", ("cancelled", None, "unspecified", None)),
        (
            "The visit is at the invitation of Peruvian President Luis Rey.",
            ("planned", None, "unspecified", "Luis Rey"),
        ),
        ("The visitors will see a film.", ("planned", None, "unspecified", None)),
    ],
)
def test_later_sentences_add_to_the_visit(later: str, expected: tuple[Any, ...]) -> None:
    fact = only(f"Fijian President Tomasi Vula will visit Lima. {later}")
    assert (fact.standing, fact.get("date"), fact["visit_kind"], fact.get("inviter")) == expected


def test_the_present_of_a_plan_is_that_plan() -> None:
    text = (
        "Fijian President Tomasi Vula will travel to Peru on Friday. "
        "He is visiting Lima at the invitation of Peruvian President Luis Rey."
    )
    fact = only(text)
    assert (fact.standing, fact["date"], fact["inviter"]) == ("planned", "2025-05-09", "Luis Rey")


def test_the_other_legs_of_a_tour_under_way_are_still_to_come() -> None:
    text = (
        "Fijian President Tomasi Vula arrived in Lima on Monday. "
        "He is on a tour of the continent, including Peru, Chile and Bolivia."
    )
    assert sorted((f.standing, f["host_state"]) for f in read(text)) == [
        ("done", "PER"),
        ("planned", "BOL"),
        ("planned", "CHL"),
    ]


def test_a_part_of_the_world_is_a_place_without_a_host() -> None:
    text = (
        "SUVA, May 6 - Fijian Minister Tomasi Vula will leave for Europe on Friday before travelling to West Africa. "
        "He will not go to the market. Peru was content."
    )
    assert sorted(((f.standing, f.get("host_state"), f["places"]) for f in read(text)), key=str) == [
        ("planned", None, ["Europe"]),
        ("planned", None, ["West Africa"]),
    ]


@pytest.mark.parametrize(
    ("purpose", "kind"),
    [
        ("take part in the ninth meeting of the Mali-Oman Joint Commission", "unspecified"),
        ("attend the second session of the intergovernmental committee on trade", "unspecified"),
        ("attend the political consultations between Mali and Oman", "unspecified"),
        ("attend the conference of ministers on water", "event"),
        ("take part in the coronation", "event"),
    ],
)
def test_the_session_of_a_channel_that_two_share_is_no_event(purpose: str, kind: str) -> None:
    text = f"BAMAKO, May 6 - Malian Minister Abe Koro left for Muscat on Monday to {purpose}."
    facts = read_report(Report("r", text, published="2024-05-07")).facts
    assert [f["visit_kind"] for f in facts if f.kind == "visit"] == [kind]
