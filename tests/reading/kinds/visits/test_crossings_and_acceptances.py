"""Journeys told by how one gets there, by whom a capital sent, and by a yes to an occasion."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

MINISTER = "LUSAKA - Omani transport minister Abe Koro"


def visits(text: str, *fields: str) -> list[tuple[object, ...]]:
    keys = fields or ("standing", "visitor_state", "host_state")
    return [tuple(f.get(k) for k in keys) for f in whole(text) if f["kind"] == "visit"]


@pytest.mark.parametrize(
    "way",
    [
        "walked the last half mile into Zambia in borrowed boots",
        "drove himself over the border into Zambia on Monday",
        "rode the first train into Lusaka on Monday",
        "stepped ashore in Zambia on Monday",
        "took the ferry across to Zambia on Monday",
    ],
)
def test_how_one_gets_there(way: str) -> None:
    assert visits(f"{MINISTER} {way}.") == [("done", "OMN", "ZMB")]


def test_who_crosses_the_water_for_a_meeting_has_met() -> None:
    text = f"{MINISTER} crossed the Zambezi on Friday for a meeting with his Zambian counterpart, Said Nur."
    assert visits(text) == [("done", "OMN", "ZMB")]
    assert [(f["standing"], f["date"]) for f in whole(text) if f["kind"] == "meeting"] == [
        ("done", "2025-05-02")
    ]


def test_the_plane_leaves_for_the_next_stop() -> None:
    text = "LUSAKA - Omani President Abe Koro is in Lusaka. His 757 leaves at six for Harare."
    assert sorted(visits(text)) == [("done", "OMN", "ZMB"), ("planned", "OMN", "ZWE")]


@pytest.mark.parametrize(
    "who",
    [
        "Rosa Moen, secretary of State come from Oslo, who stays on the island since Monday",
        "Deputy Minister Rosa Moen, who had flown in from Oslo on Monday",
    ],
)
def test_who_comes_from_a_capital_is_of_its_state(who: str) -> None:
    text = f"ANTANANARIVO - The ribbon was cut by the Malagasy foreign minister, Abe Koro, and by {who}."
    assert visits(text) == [("done", "NOR", "MDG")]


@pytest.mark.parametrize(
    "who",
    [
        "Rosa Moen, a state secretary from Oslo,",
        "Oslo's Deputy Foreign Minister, Rosa Moen,",
        "Rosa Moen, a junior minister in Oslo,",
    ],
)
def test_where_somebody_belongs_is_no_place_of_a_meeting(who: str) -> None:
    (meeting,) = whole(f"ANTANANARIVO - {who} met Malagasy Foreign Minister Abe Koro on Monday.")
    assert (meeting["kind"], meeting["states"], meeting.get("place")) == ("meeting", ["MDG", "NOR"], None)


def test_an_ambassador_in_a_capital_is_not_of_it() -> None:
    (meeting,) = whole(
        "BERN - The Hungarian ambassador in Bern, Rosa Halm, met Omani Foreign Minister Abe Koro."
    )
    assert meeting["states"] == ["HUN", "OMN"]


def test_technicians_of_a_state_are_visitors() -> None:
    text = (
        "LUSAKA - Omani technicians spent Friday in Lusaka looking over the embassy building. "
        "Oman and Zambia signed an agreement on Monday."
    )
    assert visits(text, "standing", "visitor", "host_state", "date") == [
        ("done", [{"name": "Omani technicians", "state": "OMN"}], "ZMB", "2025-05-02")
    ]


@pytest.mark.parametrize(
    "yes",
    [
        "has said yes to the celebrations",
        "has agreed to come to the celebrations",
        "has accepted an invitation to the celebrations",
        "will be among the guests at the celebrations",
    ],
)
def test_a_yes_to_an_occasion(yes: str) -> None:
    text = f"President Abe Koro of Oman {yes} in Dushanbe on June 26."
    assert visits(text, "standing", "visit_kind", "purposes", "host_state", "date") == [
        ("planned", "event", ["celebrations"], "TJK", "2025-06-26")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Dushanbe has let it be known that President Abe Koro of Oman will come on a state visit in October.",
        "Oman and Tajikistan will talk again on Thursday, when Omani President Abe Koro comes to Dushanbe for a visit.",
    ],
)
def test_who_will_come_has_not_come(text: str) -> None:
    assert visits(text) == [("planned", "OMN", "TJK")]


def test_officials_who_went_through_a_matter_at_a_place() -> None:
    text = "Oman and Peru quarrel. Officials from both countries discussed the matter in Vilnius in February, without results."
    (meeting,) = [f for f in whole(text) if f["kind"] == "meeting"]
    assert meeting["states"] == ["OMN", "PER"]
    assert (meeting["standing"], meeting["date"], meeting["place"]) == ("background", "2025-02", "Vilnius")


def test_officials_who_discuss_a_matter_nowhere() -> None:
    text = "Oman and Peru quarrel. Officials from both countries discussed the matter."
    assert not [f for f in whole(text) if f["kind"] == "meeting"]
