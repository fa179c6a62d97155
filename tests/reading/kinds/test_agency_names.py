"""What agencies add to names and places: initials, datelines, receptions at the airport, lands that are only counted."""

from __future__ import annotations

from tests.reading.whole_facts import whole


def test_initials_between_an_office_and_a_name_hide_nobody() -> None:
    text = (
        "Muscat (ONA) - President Said Nur on May 5 received Malian Prime Minister (PM) Abe Koro, who is on "
        "a visit to Oman."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "done",
            "participants": [
                {"name": "Said Nur", "office": "President"},
                {"name": "Abe Koro", "office": "Malian Prime Minister", "state": "MLI"},
            ],
            "states": ["MLI", "OMN"],
            "meeting_kind": "received",
            "date": "2025-05-05",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "Malian Prime Minister", "state": "MLI"}],
            "visitor_state": "MLI",
            "host_state": "OMN",
            "visit_kind": "unspecified",
            "places": ["Muscat"],
        },
    ]


def test_the_agency_of_a_dateline_is_not_what_a_report_is_about() -> None:
    text = (
        "SEOUL, May 6 (Yonhap) -- North Korea and Mongolia signed an agreement on fish, state media said. "
        "The countries signed an agreement on tourism as well."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "instrument",
            "standing": "done",
            "states": ["MNG", "PRK"],
            "type": "agreement",
            "title": "agreement on fish",
            "parties": [{"name": "North Korea", "state": "PRK"}, {"name": "Mongolia", "state": "MNG"}],
            "sectors": ["fisheries"],
            "stage": "signed",
        },
        {
            "kind": "instrument",
            "standing": "done",
            "states": ["MNG", "PRK"],
            "type": "agreement",
            "title": "agreement on tourism",
            "sectors": ["tourism"],
            "stage": "signed",
        },
        {"kind": "signing", "standing": "done", "states": ["MNG", "PRK"]},
    ]


def test_his_visit_is_that_of_whoever_is_received() -> None:
    text = (
        "Amman, May 6 (Petra) -- His Majesty King Said II on Monday received Malian President Abe Koro at "
        "Marka Airport at the start of his state visit to Jordan."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "done",
            "participants": [
                {"name": "Said II"},
                {"name": "Abe Koro", "office": "Malian President", "state": "MLI"},
            ],
            "states": ["JOR", "MLI"],
            "meeting_kind": "received",
            "date": "2025-05-05",
            "place": "Marka Airport",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "Malian President", "state": "MLI"}],
            "visitor_state": "MLI",
            "host_state": "JOR",
            "visit_kind": "state",
            "date": "2025-05-05",
            "places": ["Marka Airport"],
        },
    ]


def test_a_visit_to_several_lands_has_no_host_by_a_guess() -> None:
    text = (
        "Malian Foreign Minister Abe Koro's recent visit to four African and Asian countries has yielded "
        "results, said a spokesman. Koro paid an official visit to Chad and Oman in March."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "statement",
            "standing": "done",
            "speaker": "a spokesman",
            "mode": "reported",
            "text": "Malian Foreign Minister Abe Koro's recent visit to four African and Asian countries has "
            "yielded results",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "Malian Foreign Minister", "state": "MLI"}],
            "visitor_state": "MLI",
            "host_state": "OMN",
            "visit_kind": "official",
            "date": "2025-03",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "Malian Foreign Minister", "state": "MLI"}],
            "visitor_state": "MLI",
            "host_state": "TCD",
            "visit_kind": "official",
            "date": "2025-03",
        },
    ]


def test_who_will_head_for_a_state_is_to_visit_it() -> None:
    text = (
        "A Malian delegation led by Abe Koro left Bamako on Monday for a visit to Oman. The delegation will "
        "head for Peru to attend a fair."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "planned",
            "visitor": [{"name": "Abe Koro", "state": "MLI"}],
            "visitor_state": "MLI",
            "host_state": "PER",
            "purposes": ["attend a fair"],
            "visit_kind": "event",
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


def test_a_session_of_two_countries_committee_has_its_number() -> None:
    text = (
        "HANOI, May 6 - Lao Premier Abe Koro is in Vietnam for the 46th meeting of the two countries' "
        "Inter-Governmental Committee."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "mechanism",
            "standing": "done",
            "name": "Inter-Governmental Committee",
            "mechanism_kind": "intergovernmental-committee",
            "states": ["LAO", "VNM"],
            "session": 46,
            "state": "session-held",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "Lao Premier", "state": "LAO"}],
            "visitor_state": "LAO",
            "host_state": "VNM",
            "purposes": ["46th meeting of the two countries' Inter-Governmental Committee"],
            "visit_kind": "unspecified",
            "places": ["Hanoi"],
        },
    ]


def test_an_understanding_of_the_need_is_no_paper() -> None:
    text = (
        "LIMA, May 6 - Peru and Chad reached a common understanding of the need to protect fish, said "
        "Peruvian Minister Abe Koro, who will visit Chad in June."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "statement",
            "standing": "done",
            "speaker": "Abe Koro",
            "role": "Peruvian Minister",
            "mode": "reported",
            "text": "Peru and Chad reached a common understanding of the need to protect fish",
        },
        {
            "kind": "visit",
            "standing": "planned",
            "visitor": [{"name": "Abe Koro", "office": "Peruvian Minister", "state": "PER"}],
            "visitor_state": "PER",
            "host_state": "TCD",
            "visit_kind": "unspecified",
            "date": "2025-06",
        },
    ]


def test_a_day_behind_an_anniversary_of_a_signing_is_not_that_of_the_signing() -> None:
    text = (
        "Peru and Chad will work together for the 40th anniversary of the signing of the Peru-Chad Treaty of "
        "Friendship in 2027."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "instrument",
            "standing": "background",
            "states": ["PER", "TCD"],
            "type": "treaty",
            "title": "Peru-Chad Treaty of Friendship",
            "sectors": ["politics"],
            "stage": "signed",
        },
        {
            "kind": "milestone",
            "standing": "planned",
            "milestone_kind": "anniversary",
            "years": 40,
            "subject": "signing of the Peru-Chad Treaty of Friendship in 2027",
            "states": ["PER", "TCD"],
            "date": "1987",
        },
    ]


def test_what_is_joined_to_an_expectation_is_expected_too() -> None:
    text = (
        "LIMA, May 6 - Chadian Foreign Minister Abe Koro is expected to hold talks with his Peruvian "
        "counterpart Said Nur and also call on President Omar Bel on Thursday."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "planned",
            "participants": [
                {"name": "Abe Koro", "office": "Chadian Foreign Minister", "state": "TCD"},
                {"name": "Omar Bel", "office": "President"},
            ],
            "states": ["PER", "TCD"],
            "meeting_kind": "courtesy-call",
            "date": "2025-05-08",
        },
        {
            "kind": "meeting",
            "standing": "planned",
            "participants": [
                {"name": "Abe Koro", "office": "Chadian Foreign Minister", "state": "TCD"},
                {"name": "Said Nur", "office": "Peruvian counterpart", "state": "PER"},
            ],
            "states": ["PER", "TCD"],
            "meeting_kind": "talks",
            "date": "2025-05-08",
        },
    ]
