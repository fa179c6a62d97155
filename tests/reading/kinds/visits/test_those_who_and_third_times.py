"""People of no name who travel, trips put off for the third time, guests yet to be received, and gatherings of others."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def told(text: str, kind: str) -> list[tuple[object, ...]]:
    return [
        (f["standing"], f.get("visitor_state"), f.get("host_state")) for f in whole(text) if f["kind"] == kind
    ]


@pytest.mark.parametrize(
    "who", ["those who have", "people who have", "the many workers from Tirana who have"]
)
def test_people_of_no_name_make_no_visit(who: str) -> None:
    text = f"Albanian Minister Abe Koro noted that the agreement with Slovenia comes late for {who} moved on to Germany."
    assert not told(text, "visit")


def test_put_off_for_the_third_time() -> None:
    text = "Chad's President Abe Koro put off on Monday, for the third time, his trip to Abidjan."
    assert told(text, "visit") == [("cancelled", "TCD", "CIV")]


def test_who_is_yet_to_be_received_is_yet_to_come() -> None:
    text = (
        "NICOSIA - On Thursday President Abe Koro of Cyprus receives the Foreign Minister of Uruguay, Said Nur, whose "
        "two-day visit is the first by a Uruguayan minister."
    )
    assert told(text, "visit") == [("planned", "URY", "CYP")]


def test_notes_swapped_are_a_paper() -> None:
    text = "Samoa and Tuvalu swapped notes on the boundary in Apia on Monday."
    assert not told(text, "meeting")


def test_an_agreement_on_which_two_began_negotiations() -> None:
    text = "Nobody knows what becomes of a pact on which the governments of Oman and Peru opened negotiations in March."
    assert not told(text, "meeting")


def test_a_summit_that_others_hold() -> None:
    text = "Ministers Abe Koro of Oman and Rosa Diaz of Peru, who had travelled to Quito for the summit, met for an hour."
    assert [f["meeting_kind"] for f in whole(text) if f["kind"] == "meeting"] == ["meeting"]
