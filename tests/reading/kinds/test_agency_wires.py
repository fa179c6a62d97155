"""News as agencies write it: lines that sign a story off, headlines in capitals, guests, sides, rows of delegations."""

from __future__ import annotations

from tests.reading.whole_facts import whole


def test_a_headline_in_capitals_makes_no_name_of_a_preposition() -> None:
    text = (
        "OMANI OFFICIAL IN LIMA FOR TALKS\n"
        "\n"
        "    LIMA, May 5 - Deputy Omani Trade Minister Said Nur arrived here\n"
        "for three days of talks with Peruvian officials.\n"
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "planned",
            "participants": [
                {"name": "Said Nur", "office": "Deputy Omani Trade Minister", "state": "OMN"},
                {"name": "Peruvian officials", "state": "PER"},
            ],
            "states": ["OMN", "PER"],
            "meeting_kind": "talks",
            "place": "Lima",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Said Nur", "office": "Deputy Omani Trade Minister", "state": "OMN"}],
            "visitor_state": "OMN",
            "host_state": "PER",
            "visit_kind": "unspecified",
            "places": ["Lima"],
            "purposes": ["TALKS"],
        },
    ]


def test_a_sign_off_is_no_part_of_the_last_paragraph() -> None:
    text = (
        "    QUITO, May 5 - A second round of talks between Chad and\n"
        "Peru over a fishing quota ended without agreement, a Peruvian\n"
        "official said.\n"
        "    The two sides will meet again in Lima in August.\n"
        " REUTER\n"
    )
    assert whole(text, published="2025-05-06") == [
        {"kind": "meeting", "standing": "done", "states": ["PER", "TCD"], "meeting_kind": "talks"},
        {
            "kind": "meeting",
            "standing": "planned",
            "states": ["PER", "TCD"],
            "meeting_kind": "meeting",
            "date": "2025-08",
            "place": "Lima",
        },
    ]


def test_a_round_of_the_talks_told_before_is_a_meeting() -> None:
    text = (
        "    OSLO, May 5 - Norway and Iceland will resume talks on their sea\n"
        "border in Reykjavik on May 20, the Norwegian foreign ministry\n"
        "said.\n"
        "    The last round of the talks, held in Oslo in March, made no\n"
        "progress.\n"
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "done",
            "states": ["ISL", "NOR"],
            "meeting_kind": "talks",
            "date": "2025-03",
            "place": "Oslo",
        },
        {
            "kind": "meeting",
            "standing": "planned",
            "states": ["ISL", "NOR"],
            "meeting_kind": "talks",
            "date": "2025-05-20",
            "place": "Reykjavik",
        },
        {
            "kind": "statement",
            "standing": "done",
            "speaker": "Norwegian foreign ministry",
            "mode": "reported",
            "text": "Norway and Iceland will resume talks on their sea border in Reykjavik on May 20",
        },
    ]


def test_talks_of_the_past_days_are_a_meeting() -> None:
    text = (
        "LIMA, May 5 - Peru and Chad signed an agreement on fish on Monday. Despite the talks over the past "
        "two days there is no word on ports."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "instrument",
            "standing": "done",
            "states": ["PER", "TCD"],
            "date": "2025-05-05",
            "type": "agreement",
            "title": "agreement on fish",
            "parties": [{"name": "Peru", "state": "PER"}, {"name": "Chad", "state": "TCD"}],
            "sectors": ["fisheries"],
            "stage": "signed",
            "place": "Lima",
        },
        {
            "kind": "meeting",
            "standing": "done",
            "states": ["PER", "TCD"],
            "meeting_kind": "talks",
            "date": "2025-05-05/2025-05-06",
        },
        {
            "kind": "signing",
            "standing": "done",
            "states": ["PER", "TCD"],
            "date": "2025-05-05",
            "place": "Lima",
        },
    ]


def test_creditors_are_met_by_one_state() -> None:
    text = (
        "LIMA, May 5 (ANDINA) -- Peruvian Finance Minister Abe Koro met members of the bank advisory "
        "committee in New York on Monday."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "done",
            "participants": [
                {"name": "Abe Koro", "office": "Peruvian Finance Minister", "state": "PER"},
                {"name": "members of the bank advisory committee"},
            ],
            "states": ["PER"],
            "meeting_kind": "meeting",
            "date": "2025-05-05",
            "place": "New York",
        }
    ]


def test_an_article_behind_a_comma_and_opens_another_office() -> None:
    text = (
        "Present were Abe Koro, president of the Academy of Mali and chairman of the Mali-Oman Friendship "
        "Association, and the charge d'affaires of Oman."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "mechanism",
            "standing": "background",
            "name": "Mali-Oman Friendship Association",
            "mechanism_kind": "friendship-association",
            "states": ["MLI", "OMN"],
            "state": "existing",
        }
    ]


def test_an_officer_of_a_channel_does_not_found_it() -> None:
    text = (
        "Present at the opening ceremony were Abe Koro, vice-chairman of the Malian Committee for Cultural "
        "Relations with Foreign Countries and chairman of the Mali-Oman Friendship Association, and guests."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "mechanism",
            "standing": "background",
            "name": "Mali-Oman Friendship Association",
            "mechanism_kind": "friendship-association",
            "states": ["MLI", "OMN"],
            "state": "existing",
        }
    ]


def test_his_country_is_that_of_whoever_is_greeted() -> None:
    text = (
        "BAMAKO, May 5 (AMAP) -- President Abe Koro of Mali sent a message of greetings to Said Nur, "
        "president of the Republic of Chad, on the 49th anniversary of the independence of his country."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "milestone",
            "standing": "done",
            "milestone_kind": "anniversary",
            "years": 49,
            "subject": "independence of his country",
            "states": ["TCD"],
            "date": "1976",
        }
    ]


def test_a_group_for_normalizing_ties_resumes_none() -> None:
    text = (
        "The second meeting of the working group for normalizing the relations between Chad and Peru was "
        "held in Geneva on May 1 and 2."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "mechanism",
            "standing": "done",
            "name": "working group for normalizing the relations between Chad and Peru",
            "mechanism_kind": "working-group",
            "states": ["PER", "TCD"],
            "session": 2,
            "date": "2025-05-01/2025-05-02",
            "place": "Geneva",
            "state": "session-held",
        }
    ]


def test_ways_of_concluding_a_paper_are_no_signing() -> None:
    text = (
        "LIMA, May 5 (ANDINA) -- Omani Deputy Foreign Minister Said Nur discussed with his Peruvian "
        "counterpart Abe Koro ways of concluding a peace treaty between Oman and Peru."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "instrument",
            "standing": "proposed",
            "states": ["OMN", "PER"],
            "type": "treaty",
            "title": "peace treaty between Oman and Peru",
            "parties": [{"name": "Oman", "state": "OMN"}, {"name": "Peru", "state": "PER"}],
            "sectors": ["security"],
            "stage": "signed",
        },
        {
            "kind": "meeting",
            "standing": "done",
            "participants": [
                {"name": "Said Nur", "office": "Omani Deputy Foreign Minister", "state": "OMN"},
                {"name": "Abe Koro", "office": "Peruvian counterpart", "state": "PER"},
            ],
            "states": ["OMN", "PER"],
            "meeting_kind": "talks",
        },
    ]


def test_a_guest_with_his_party_is_on_a_visit() -> None:
    text = (
        "Peruvian President Abe Koro met Omani Minister Said Nur, head of the Oil Office, and his party at "
        "the palace in Lima on Monday."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "done",
            "participants": [
                {"name": "Abe Koro", "office": "Peruvian President", "state": "PER"},
                {"name": "Said Nur", "office": "Omani Minister", "state": "OMN"},
            ],
            "states": ["OMN", "PER"],
            "meeting_kind": "meeting",
            "date": "2025-05-05",
            "place": "Lima",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Said Nur", "office": "Omani Minister", "state": "OMN"}],
            "visitor_state": "OMN",
            "host_state": "PER",
            "visit_kind": "unspecified",
            "places": ["Lima"],
        },
    ]


def test_who_is_listed_for_the_other_side_came_for_it() -> None:
    text = (
        "LIMA, May 5 (ANDINA) -- Talks between the health ministries of Peru and Oman were held here on "
        "Monday. Present at the talks from the Peruvian side was Minister Abe Koro, and from the Omani side "
        "Said Nur, director of the Health Office of Oman."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "done",
            "participants": [
                {"name": "health ministries of Peru and Oman"},
                {"name": "Abe Koro", "office": "Minister", "state": "PER"},
                {"name": "Said Nur", "office": "director of the Health Office of Oman", "state": "OMN"},
            ],
            "states": ["OMN", "PER"],
            "meeting_kind": "talks",
            "date": "2025-05-05",
            "place": "Lima",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [
                {"name": "Said Nur", "office": "director of the Health Office of Oman", "state": "OMN"}
            ],
            "visitor_state": "OMN",
            "host_state": "PER",
            "visit_kind": "unspecified",
            "places": ["Lima"],
        },
    ]


def test_the_chairman_of_a_side_came_for_the_session() -> None:
    text = (
        "The 6th meeting of the Intergovernmental Commission for Trade between Peru and Oman was held in "
        "Lima from May 1 to 3. Present at the meeting were the chairman of the Peruvian side Abe Koro, "
        "minister of Trade, and the chairman of the Omani side Said Nur, minister of Energy."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "mechanism",
            "standing": "done",
            "name": "Intergovernmental Commission for Trade between Peru and Oman",
            "mechanism_kind": "intergovernmental-committee",
            "states": ["OMN", "PER"],
            "session": 6,
            "date": "2025-05-01/2025-05-03",
            "place": "Lima",
            "state": "session-held",
            "level": "ministers",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Said Nur", "office": "minister of Energy"}],
            "visitor_state": "OMN",
            "host_state": "PER",
            "visit_kind": "unspecified",
            "places": ["Lima"],
        },
    ]


def test_delegations_in_a_row_have_heads_of_their_own() -> None:
    text = (
        "LIMA, May 5 (ANDINA) -- A group of Omani teachers, a delegation of the Malian Ministry of Trade led "
        "by Vice-Minister Abe Koro and the Chadian state secretary Said Nur visited Lima on Monday."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "Vice-Minister"}],
            "visitor_state": "MLI",
            "host_state": "PER",
            "visit_kind": "unspecified",
            "date": "2025-05-05",
            "places": ["Lima"],
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Said Nur", "office": "Chadian state secretary", "state": "TCD"}],
            "visitor_state": "TCD",
            "host_state": "PER",
            "visit_kind": "unspecified",
            "date": "2025-05-05",
            "places": ["Lima"],
        },
    ]


def test_each_of_a_row_goes_to_a_state_from_the_one_left() -> None:
    text = (
        "LIMA, May 5 (ANDINA) -- The following left here on Monday: a delegation of the Ministry of Health "
        "led by Vice-Minister Abe Koro to visit Oman and a delegation of the Ministry of Trade led by "
        "Vice-Minister Said Nur to visit Chad."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Said Nur", "office": "Vice-Minister"}],
            "visitor_state": "PER",
            "host_state": "TCD",
            "visit_kind": "unspecified",
        },
        {
            "kind": "visit",
            "standing": "done",
            "visitor": [{"name": "Abe Koro", "office": "Vice-Minister"}],
            "visitor_state": "PER",
            "host_state": "OMN",
            "visit_kind": "unspecified",
            "date": "2025-05-05",
        },
    ]


def test_a_heading_on_talks_names_a_topic() -> None:
    text = (
        "Ministry Spokesman on Talks with Oman\n"
        "\n"
        "LIMA, May 5 (ANDINA) -- Trade talks between Peru and Oman took place in Muscat on Sunday."
    )
    assert whole(text, published="2025-05-06") == [
        {
            "kind": "meeting",
            "standing": "done",
            "states": ["OMN", "PER"],
            "meeting_kind": "talks",
            "date": "2025-05-04",
            "place": "Muscat",
        }
    ]
