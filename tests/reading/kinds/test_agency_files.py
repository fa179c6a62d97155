"""Reports as state agencies file them: no dateline, delegations beside delegations, bodies of one state."""

from __future__ import annotations

from tests.reading.whole_facts import whole


def test_a_place_of_one_state_alone_tells_where_a_report_is_from() -> None:
    text = (
        "Abe Koro, vice-chairman of the National Assembly of Mali, and his party arrived here on Monday. The "
        "guests visited Mangyongdae."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [
                {
                    "name": "Abe Koro",
                    "office": "vice-chairman of the National Assembly of Mali",
                    "state": "MLI",
                }
            ],
            "visitor_state": "MLI",
            "host_state": "PRK",
            "visit_kind": "unspecified",
            "date": "2025-05-05/..",
            "places": ["Pyongyang"],
        }
    ]


def test_delegations_that_arrive_together_do_not_host_one_another() -> None:
    text = (
        "An Omani delegation led by Said Nur and a delegation of the Malian Ministry of Trade headed by Abe "
        "Koro arrived here on Monday to take part in a fair."
    )
    assert whole(text, published="2025-05-06") == []


def test_a_committee_for_cooperation_in_fields_has_all_its_name() -> None:
    text = (
        "The 8th meeting of the consultative committee for cooperation in trade, economy and science between "
        "the governments of Peru and Oman took place in Muscat from May 1 to 3."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "mechanism",
            "standing": "done",
            "name": "consultative committee for cooperation in trade, economy and science between the "
            "governments of Peru and Oman",
            "mechanism_kind": "intergovernmental-committee",
            "states": ["OMN", "PER"],
            "session": 8,
            "date": "2025-05-01/2025-05-03",
            "place": "Muscat",
            "state": "session-held",
        }
    ]


def test_a_delegation_with_somebody_as_its_leader_is_theirs() -> None:
    text = (
        "MUSCAT, May 6 - The military delegation of Mali with Abe Koro, chief of the General Staff, as its "
        "leader left Muscat on Monday."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "chief of the General Staff"}],
            "visitor_state": "MLI",
            "host_state": "OMN",
            "visit_kind": "unspecified",
            "places": ["Muscat"],
        }
    ]


def test_those_who_receive_guests_at_home_do_not_travel() -> None:
    text = (
        "The Malian delegation led by Abe Koro visited Oman on Monday. It held talks with an Omani "
        "delegation headed by Minister Said Nur."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "done",
            "participants": [
                {"name": "Abe Koro", "state": "MLI"},
                {"name": "Said Nur", "office": "Minister", "state": "OMN"},
            ],
            "states": ["MLI", "OMN"],
            "meeting_kind": "talks",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "state": "MLI"}],
            "visitor_state": "MLI",
            "host_state": "OMN",
            "visit_kind": "unspecified",
            "date": "2025-05-05",
        },
    ]


def test_two_who_sign_side_by_side_do_not_give_way_to_a_third() -> None:
    text = (
        "GENEVA, May 6 - Malian and Chadian foreign ministers signed accords on an Omani withdrawal here "
        "today."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "instrument",
            "standing": "done",
            "states": ["MLI", "TCD"],
            "date": "2025-05-06",
            "place": "Geneva",
            "type": "agreement",
            "title": "accords on an Omani withdrawal",
            "stage": "signed",
        },
        {
            "kind": "signing",
            "standing": "done",
            "states": ["MLI", "TCD"],
            "date": "2025-05-06",
            "place": "Geneva",
        },
    ]


def test_what_bears_the_name_of_a_treaty_is_no_treaty() -> None:
    text = (
        "LIMA, May 6 - The Lima Treaty countries praised Omani Minister Said Nur, who visited Chad on Monday."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Said Nur", "office": "Omani Minister", "state": "OMN"}],
            "visitor_state": "OMN",
            "host_state": "TCD",
            "visit_kind": "unspecified",
            "date": "2025-05-05",
        }
    ]


def test_a_firm_whose_name_opens_like_a_rank_is_nobody() -> None:
    text = (
        "TOKYO, May 6 - General Foods Corp and Major Pumps Ltd are negotiating in Japan and Canada, a "
        "spokesman said."
    )
    assert whole(text, published="2025-05-06") == []


def test_a_pact_renewed_before_it_expires_is_renewed() -> None:
    text = (
        "Portugal and Angola renewed for one year a fishing agreement due to expire on May 31, the ministry "
        "said."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "instrument",
            "standing": "done",
            "states": ["AGO", "PRT"],
            "type": "agreement",
            "title": "fishing agreement",
            "parties": [{"name": "Portugal", "state": "PRT"}, {"name": "Angola", "state": "AGO"}],
            "sectors": ["fisheries"],
            "stage": "renewed",
        },
    ]


def test_a_national_commission_is_no_channel() -> None:
    text = (
        "Talks between Abe Koro, vice-chairman of the National Defence Commission of Mali, and Omani "
        "Minister Said Nur were held in Bamako on Monday."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "done",
            "participants": [
                {
                    "name": "Abe Koro",
                    "office": "vice-chairman of the National Defence Commission of Mali",
                    "state": "MLI",
                },
                {"name": "Said Nur", "office": "Omani Minister", "state": "OMN"},
            ],
            "states": ["MLI", "OMN"],
            "meeting_kind": "talks",
            "date": "2025-05-05",
            "place": "Bamako",
        }
    ]


def test_who_leaves_to_attend_a_long_named_session_visits_where_it_will_be() -> None:
    text = (
        "LIMA, May 6 - A delegation of the Ministry of Trade headed by Vice-Minister Abe Koro left here on "
        "Monday to take part in the 28th meeting of the Peru-Oman Consultative Committee for Economic, "
        "Scientific and Technological Cooperation to be held in Muscat."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "mechanism",
            "standing": "planned",
            "name": "Peru-Oman Consultative Committee for Economic, Scientific and Technological Cooperation",
            "mechanism_kind": "intergovernmental-committee",
            "states": ["OMN", "PER"],
            "session": 28,
            "place": "Muscat",
            "state": "session-held",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "Vice-Minister"}],
            "visitor_state": "PER",
            "host_state": "OMN",
            "purposes": [
                "take part in the 28th meeting of the Peru-Oman Consultative Committee for Economic"
            ],
            "visit_kind": "unspecified",
            "date": "2025-05-05",
            "places": ["Muscat"],
        },
    ]
