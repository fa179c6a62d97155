"""News wires: organisations that travel, journeys with somebody to meet at their end, plans in the present tense."""

from __future__ import annotations

from tests.reading.whole_facts import whole


def test_a_team_of_an_organisation_leaves_and_arrives() -> None:
    text = "    LIMA, May 5 - An IMF team left Lima yesterday after a two-week\nreview, the ministry said.\n"
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "IMF team"}],
            "host_state": "PER",
            "visit_kind": "unspecified",
            "date": "../2025-05-04",
            "places": ["Lima"],
        }
    ]


def test_a_mission_of_an_organisation_that_arrives_is_no_embassy() -> None:
    text = "LIMA, May 6 - A World Bank mission arrived in Lima on Monday to discuss a loan."
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "World Bank mission"}],
            "host_state": "PER",
            "purposes": ["discuss a loan"],
            "visit_kind": "unspecified",
            "date": "2025-05-05/..",
            "places": ["Lima"],
        }
    ]


def test_whoever_is_met_at_a_journeys_end_is_of_that_state() -> None:
    text = (
        "BRUSSELS, May 6 - EC External Relations Commissioner Abe Koro will go to Lima on Thursday for talks "
        "with Trade Minister Said Nur."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "planned",
            "participants": [
                {"name": "Abe Koro", "office": "EC External Relations Commissioner", "state": "EUE"},
                {"name": "Said Nur", "office": "Trade Minister"},
            ],
            "states": ["EUE", "PER"],
            "meeting_kind": "talks",
            "date": "2025-05-08",
            "place": "Lima",
        },
        {
            "kind": "visit",
            "standing": "planned",
            "visitor": [{"name": "Abe Koro", "office": "EC External Relations Commissioner", "state": "EUE"}],
            "visitor_state": "EUE",
            "host_state": "PER",
            "purposes": ["talks with Trade Minister Said Nur"],
            "visit_kind": "unspecified",
            "date": "2025-05-08",
            "places": ["Lima"],
        },
    ]


def test_a_year_that_owns_a_paper_is_no_day_of_a_visit() -> None:
    text = (
        "NEW DELHI, May 6 - India's Commerce Minister Abe Koro is visiting Lima for talks on next year's "
        "trade protocol."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "India's Commerce Minister", "state": "IND"}],
            "visitor_state": "IND",
            "host_state": "PER",
            "visit_kind": "unspecified",
            "places": ["Lima"],
        }
    ]


def test_a_meeting_told_in_the_present_is_to_come() -> None:
    text = (
        "OTTAWA, May 6 - External Affairs Minister Abe Koro meets Omani Foreign Minister Said Nur here on "
        "Monday."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "planned",
            "participants": [
                {"name": "Abe Koro", "office": "External Affairs Minister", "state": "CAN"},
                {"name": "Said Nur", "office": "Omani Foreign Minister", "state": "OMN"},
            ],
            "states": ["CAN", "OMN"],
            "meeting_kind": "meeting",
            "date": "2025-05-12",
            "place": "Ottawa",
        }
    ]


def test_agreement_in_principle_is_no_paper() -> None:
    text = (
        "LIMA, May 6 - Oman and Chad today reached agreement in principle on fish, the Chadian ministry "
        "said. Chad's Minister Abe Koro will visit Oman in June."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "statement",
            "standing": "done",
            "speaker": "Chadian ministry",
            "mode": "reported",
            "text": "Oman and Chad today reached agreement in principle on fish",
        },
        {
            "kind": "visit",
            "standing": "planned",
            "visitor": [{"name": "Abe Koro", "office": "Chad's Minister", "state": "TCD"}],
            "visitor_state": "TCD",
            "host_state": "OMN",
            "visit_kind": "unspecified",
            "date": "2025-06",
        },
    ]


def test_a_joint_high_commission_is_a_channel_and_no_embassy() -> None:
    text = (
        "TUNIS, May 6 - The Tunisian-Libyan joint high commission will meet in Tripoli on May 20. The "
        "British High Commission in Lusaka is closed today."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "mechanism",
            "standing": "planned",
            "name": "Tunisian-Libyan joint high commission",
            "mechanism_kind": "intergovernmental-committee",
            "states": ["LBY", "TUN"],
            "date": "2025-05-20",
            "place": "Tripoli",
            "state": "session-held",
        },
        {
            "kind": "milestone",
            "standing": "done",
            "milestone_kind": "embassy-closed",
            "states": ["GBR", "ZMB"],
            "date": "2025-05-06",
        },
    ]


def test_a_society_for_friendship_with_all_is_no_channel() -> None:
    text = (
        "LIMA, May 6 - The delegation of the Peruvian Association for Friendship with Foreign Countries led "
        "by Abe Koro arrived in Muscat on Monday."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro"}],
            "visitor_state": "PER",
            "host_state": "OMN",
            "visit_kind": "unspecified",
            "date": "2025-05-05/..",
            "places": ["Muscat"],
        }
    ]


def test_who_visits_a_school_meets_nobody() -> None:
    text = (
        "LIMA, May 6 - The Omani ambassador visited the Lima University of Foreign Studies on Monday and "
        "gave books. Omani Minister Said Nur will visit Peru in June."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "planned",
            "visitor": [{"name": "Said Nur", "office": "Omani Minister", "state": "OMN"}],
            "visitor_state": "OMN",
            "host_state": "PER",
            "visit_kind": "unspecified",
            "date": "2025-06",
        }
    ]


def test_the_premier_is_the_prime_minister() -> None:
    text = (
        "MUSCAT, May 6 - Prime Minister Said Nur of Oman left here yesterday to attend a summit in Lima. The "
        "premier will meet President Abe Koro of Peru there."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "planned",
            "participants": [
                {"name": "Said Nur", "office": "Prime Minister", "state": "OMN"},
                {"name": "Abe Koro", "office": "President", "state": "PER"},
            ],
            "states": ["OMN", "PER"],
            "meeting_kind": "meeting",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Said Nur", "office": "Prime Minister", "state": "OMN"}],
            "visitor_state": "OMN",
            "host_state": "PER",
            "purposes": ["attend a summit in Lima"],
            "visit_kind": "event",
            "date": "2025-05-05",
            "places": ["Lima"],
        },
    ]


def test_how_often_two_have_met_is_no_meeting() -> None:
    text = (
        "LIMA, May 6 - Peruvian President Abe Koro visited Oman on Monday. The two leaders had met three "
        "times since November."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "Peruvian President", "state": "PER"}],
            "visitor_state": "PER",
            "host_state": "OMN",
            "visit_kind": "unspecified",
            "date": "2025-05-05",
        }
    ]


def test_two_sides_of_a_match_meet_nobody() -> None:
    text = (
        "The Omani cricket board said that the tour of Chad had been called off. The two sides last met in a "
        "one-day match in 2013."
    )
    assert whole(text, published="2025-05-06") == []


def test_what_is_told_behind_a_leaving_is_not_where_somebody_leaves() -> None:
    text = (
        "LIMA, May 6 - Minister Abe Koro of Peru left here to take part in the meeting of the joint economic "
        "committee between the governments of Peru and Oman."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "mechanism",
            "standing": "planned",
            "name": "joint economic committee between the governments of Peru and Oman",
            "mechanism_kind": "intergovernmental-committee",
            "states": ["OMN", "PER"],
            "state": "session-held",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "Minister", "state": "PER"}],
            "visitor_state": "PER",
            "host_state": "OMN",
            "purposes": [
                "take part in the meeting of the joint economic committee between the governments of Peru and Oman"
            ],
            "visit_kind": "event",
        },
    ]


def test_rounds_of_talks_are_talks() -> None:
    text = "LIMA, May 6 - Peru and Oman held two rounds of talks here on Monday."
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "done",
            "states": ["OMN", "PER"],
            "meeting_kind": "talks",
            "date": "2025-05-05",
            "place": "Lima",
        }
    ]
