"""Ways of telling what became of a paper that the verb alone does not tell."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import paper, parties, signing, whole

PAIR = ["PER", "TCD"]
SIDES = parties(("Chad", "TCD"), ("Peru", "PER"))


def old(title: str, sector: str, **fields: Any) -> dict[str, Any]:
    return paper(title, "agreement", PAIR, standing="background", sectors=[sector], **fields)


def test_a_long_title_does_not_part_a_paper_from_its_entry_into_force() -> None:
    title = (
        "Agreement between Chad and Peru on the Exemption of Visa Requirements"
        " for Holders of Diplomatic and Service Passports"
    )
    text = f"It is notified that the {title}, done at Lima on 9 March 2023, entered into force on 1 May 2025."
    assert whole(text) == [
        paper(
            title, "agreement", PAIR, parties=SIDES, sectors=["consular"], stage="in-force", date="2025-05-01"
        ),
        signing(PAIR, standing="background", date="2023-03-09", place="Lima"),
    ]


@pytest.mark.parametrize("verb", ["sanctioned", "crowned", "capped", "sealed"])
def test_papers_that_crown_a_meeting_were_signed_at_it(verb: str) -> None:
    text = (
        f"Five legal instruments {verb} the stay of the Chadian guests in Peru."
        " They are an accord on fish; and the minutes of the session."
    )
    assert whole(text) == [
        paper("accord on fish", "agreement", PAIR, sectors=["fisheries"]),
        paper("minutes of the session", "minutes", PAIR),
        signing(PAIR, declared=5),
    ]


def test_a_paper_that_came_in_a_year_is_of_that_year() -> None:
    text = "Chad and Peru are close. The air transport agreement came in 1998."
    assert whole(text) == [old("air transport agreement", "aviation", date="1998")]


def test_an_aside_on_a_paper_does_not_hide_that_it_is_not_signed() -> None:
    text = (
        "The trade agreement of Chad with Peru, whose text both thought they"
        " had closed twice, will not be signed this time."
    )
    told = paper("trade agreement of Chad with Peru", "agreement", PAIR, standing="denied", sectors=["trade"])
    assert [r for r in whole(text) if r["kind"] == "instrument"] == [told]


def test_an_aside_parts_the_verb_from_its_paper() -> None:
    text = "Chad and Peru concluded on Monday, after years of talks, an agreement on air services."
    assert whole(text) == [
        paper(
            "agreement on air services",
            "agreement",
            PAIR,
            date="2025-05-05",
            parties=SIDES,
            sectors=["aviation"],
        ),
        signing(PAIR, date="2025-05-05"),
    ]


def test_what_is_told_in_brackets_is_not_of_the_paper_before_them() -> None:
    text = (
        "A protocol amending the agreement on fish between Chad and Peru"
        " (itself in force since 2010) was signed on Monday."
    )
    assert [(r["standing"], r["stage"]) for r in whole(text) if r.get("type") == "protocol"] == [
        ("done", "signed")
    ]


def test_a_paper_known_by_a_place_is_told_by_its_name() -> None:
    text = "Chad and Peru are bound to talk. The Hoyvik accord was not on the agenda, the two ministers said."
    told = [r for r in whole(text) if r["kind"] == "instrument"]
    assert told == [
        {
            "kind": "instrument",
            "standing": "background",
            "title": "Hoyvik accord",
            "type": "agreement",
            "states": PAIR,
        }
    ]


@pytest.mark.parametrize(
    "paper_",
    [
        "an explanatory memorandum",
        "the Treaty Ratification Act",
        "a white paper",
        "a coalition agreement",
        "identity documents",
    ],
)
def test_papers_of_one_house_are_none_between_states(paper_: str) -> None:
    assert whole(f"The ministers of Chad and Peru signed {paper_} on Monday.") == []


def test_a_ceremony_that_is_called_off_keeps_its_day() -> None:
    text = "The ceremony at which Chad and Peru were due to sign a migration protocol on Friday has been called off."
    assert whole(text) == [
        paper(
            "migration protocol",
            "protocol",
            PAIR,
            standing="planned",
            sectors=["consular"],
            date="2025-05-09",
        ),
        signing(PAIR, standing="cancelled", date="2025-05-09"),
    ]


def test_documents_inked_on_a_visit_to_a_capital_are_of_its_state() -> None:
    text = (
        "A dozen documents were inked on Monday during the visit to Lima of Chadian Prime Minister Abe Koro."
    )
    told = [r for r in whole(text) if r["kind"] == "signing"]
    assert told == [signing(PAIR, date="2025-05-05", place="Lima", declared=12)]


def test_notes_that_are_exchanged_are_not_what_somebody_notes() -> None:
    text = "Chad and Peru exchanged notes in Lima on Monday."
    assert whole(text) == [
        paper(None, "exchange-of-notes", PAIR, date="2025-05-05", place="Lima", parties=SIDES),
        signing(PAIR, date="2025-05-05", place="Lima"),
    ]


def test_a_day_and_place_that_stand_as_a_sentence_of_their_own_are_a_dateline() -> None:
    text = (
        "TIRANA, 5 May. Deputy Prime Minister Abe Koro and Egypt's Minister"
        " Said Nur signed a memorandum on gas here."
    )
    assert whole(text) == [
        paper(
            "memorandum on gas",
            "memorandum-of-understanding",
            ["ALB", "EGY"],
            sectors=["energy"],
            place="Tirana",
        ),
        signing(["ALB", "EGY"], place="Tirana"),
    ]


def test_a_renewed_text_is_signed_where_the_sentence_says() -> None:
    text = "Chad and Peru renewed their memorandum on banks on Monday. The governors signed the renewed text in Lima."
    told = [r for r in whole(text) if r["kind"] == "signing"]
    assert told == [signing(PAIR, place="Lima")]


def test_what_is_done_to_talks_is_not_done_to_their_paper() -> None:
    text = "Negotiators from Lima and N'Djamena have wrapped up a second round of talks on an economic partnership agreement."
    told = [r for r in whole(text) if r["kind"] in ("instrument", "signing")]
    assert told == [
        paper(
            "economic partnership agreement",
            "agreement",
            PAIR,
            standing="planned",
            stage="negotiating",
            sectors=["trade"],
            place="Lima",
        )
    ]


def test_talks_that_were_suspended_are_off() -> None:
    text = "Chad and Peru suspended talks on a fisheries pact on Monday."
    told = [(r["standing"], r.get("date")) for r in whole(text) if r["kind"] == "instrument"]
    assert told == [("cancelled", "2025-05-05")]


def test_a_table_that_lost_its_columns_has_a_row_a_line() -> None:
    text = (
        "Bilateral treaties between Chad and Peru\nTitle Signed In force\n"
        "Double Taxation Convention 2 June 2005 28 August 2008\n"
        "Working Holiday Agreement 17 May 2018 1 January 2019\nFilm Co-production Treaty 3 October 2021 -\n"
    )
    assert [(r["title"], r["stage"], r["date"], r["standing"]) for r in whole(text)] == [
        ("Double Taxation Convention", "in-force", "2008-08-28", "background"),
        ("Film Co-production Treaty", "signed", "2021-10-03", "background"),
        ("Working Holiday Agreement", "in-force", "2019-01-01", "background"),
    ]


def test_a_heading_of_a_list_has_its_day_on_the_line_below() -> None:
    text = (
        "DOCUMENTS SIGNED DURING THE VISIT OF THE PRIME MINISTER OF CHAD TO PERU\n(Lima, 2 May 2025)\n"
        "1. Agreement on Trade in Goods\n2. Programme of Cultural Exchange\n"
    )
    told = [r for r in whole(text) if r["kind"] in ("instrument", "signing")]
    assert [(r["kind"], r.get("date"), r.get("place")) for r in told] == [
        ("instrument", "2025-05-02", "Lima"),
        ("instrument", "2025-05-02", "Lima"),
        ("signing", "2025-05-02", "Lima"),
    ]


def test_one_more_of_a_sort_is_told_by_what_it_is_about() -> None:
    text = "Chad and Peru are close. The air transport agreement came in 1998 and a cultural one in 2006."
    assert [(r["sectors"], r["standing"]) for r in whole(text)] == [
        (["aviation"], "background"),
        (["culture"], "background"),
    ]


def test_a_resolve_on_monday_dates_nothing_ahead() -> None:
    text = "Chad and Peru agreed on Monday to conclude a treaty on fish."
    told = [
        (r["kind"], r["standing"], r.get("date"))
        for r in whole(text)
        if r["kind"] in ("instrument", "signing")
    ]
    assert told == [("instrument", "planned", None)]


def test_initialled_in_one_place_and_to_be_signed_in_another() -> None:
    text = (
        "An agreement on fish, initialled in Lima in February, is to be signed by the ministers of Chad and Peru"
        " in Quito on 20 May."
    )
    told = [(r["standing"], r["date"], r["place"]) for r in whole(text) if r["kind"] == "signing"]
    assert told == [("planned", "2025-05-20", "Quito")]


def test_a_stage_with_a_day_ahead_is_still_to_come() -> None:
    text = (
        "A fisheries agreement between Chad and Peru will start to apply on 1 December. Signed in Lima in May 2023, the"
        " agreement was ratified by both parliaments last month."
    )
    told = [(r["standing"], r["stage"], r["date"]) for r in whole(text) if r["kind"] == "instrument"]
    assert told == [("planned", "in-force", "2025-12-01")]


def test_an_accord_struck_long_ago_may_be_rewritten() -> None:
    text = "The Lake Accord, struck by Chad and Peru in 1999 to share the catch, will be rewritten, the minister said."
    told = [(r["standing"], r["stage"]) for r in whole(text) if r["kind"] == "instrument"]
    assert told == [("planned", "amended")]


def test_an_exchange_agreement_is_named_by_what_is_exchanged() -> None:
    text = "Chad and Peru have extended their news exchange agreement for another five years."
    assert whole(text) == [
        paper(
            "news exchange agreement",
            "agreement",
            PAIR,
            stage="renewed",
            sectors=["media"],
            parties=SIDES,
        )
    ]


def test_towns_that_are_friends_are_twinned() -> None:
    text = "Uzbekistan and Azerbaijan signed an agreement on friendly relations between Samarkand and Sheki on Monday."
    assert [r["type"] for r in whole(text) if r["kind"] == "instrument"] == ["twinning"]


def test_a_contract_that_is_awarded_is_no_signing() -> None:
    text = "Chad's Ministry of Works awarded a contract on Monday to the Peru Construction Company."
    assert [(r["kind"], r["standing"], r.get("type")) for r in whole(text)] == [
        ("instrument", "done", "contract")
    ]


def test_a_treaty_of_old_history_is_nobodys_paper() -> None:
    assert whole("The Treaty of Tordesillas of 1494 is shown in museums of Spain and Portugal.") == []


def test_somebody_wishes_for_a_paper_of_a_sort() -> None:
    text = "Chad and Peru are friends. The ambassador said he would like to see a fisheries accord one day."
    told = [(r["standing"], r["type"]) for r in whole(text) if r["kind"] == "instrument"]
    assert told == [("proposed", "agreement")]
