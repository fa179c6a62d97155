"""Meetings told in passing, by their round, by phone or as called off: who met, of which standing, and when."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report
from tests.reading.kinds.meetings.meeting_reading import meetings

KORO, DEBY = "Omani Foreign Minister Abe Koro", "Chadian Foreign Minister Issa Deby"
BOTH = ["Abe Koro", "Issa Deby"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"At their meeting in Muscat on Monday, {KORO} and {DEBY} agreed to work more closely.", "meeting"),
        (f"In talks with {DEBY} on Monday, {KORO} voiced support for the plan.", "talks"),
        (f"In his meeting with {DEBY} in Muscat on Monday, {KORO} welcomed the plan.", "meeting"),
        (f"During a telephone call with {DEBY} on Sunday, {KORO} congratulated him.", "call"),
        (f"{KORO} told {DEBY} during talks in Muscat on Monday that the road would be built.", "talks"),
        (f"{KORO} told {DEBY} by phone on Sunday that Muscat backed the plan.", "call"),
        (f"{KORO} held consultations in Muscat on Monday with {DEBY}.", "talks"),
        (f"{KORO} was seen at the palace on Monday by {DEBY}.", "received"),
        (f"{KORO} was received in farewell audience by {DEBY} on Monday.", "received"),
    ],
)
def test_a_meeting_told_in_passing_is_of_those_who_speak_and_hear(text: str, kind: str) -> None:
    [(standing, found, states, names)] = meetings(text)
    assert (standing, found, states, sorted(names)) == ("done", kind, "OMN TCD", BOTH)


@pytest.mark.parametrize(
    "text",
    [
        f"{KORO} told {DEBY} in a letter that the talks would be held.",
        f"{KORO} thanked {DEBY} at a meeting of the Security Council.",
        f"In talks with reporters on Monday, {KORO} praised Chad.",
        f"At a meeting of the cabinet in Muscat on Monday, {KORO} and Finance Minister Ana Ruiz agreed to aid Chad.",
        f"{KORO} was seen by many in Chad as a friend.",
        f"{KORO} was seen off at the airport on Monday by {DEBY}.",
        "Peru hosted consultations on the border between the foreign ministries of Oman and Chad.",
    ],
)
def test_what_is_said_elsewhere_is_no_meeting(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(
    ("text", "states", "kind"),
    [
        (
            "Peru and Chad held the third round of free trade negotiations in Lima on Monday.",
            "PER TCD",
            "talks",
        ),
        ("Peru and Chad began a fresh round of trade talks in Lima on Monday.", "PER TCD", "talks"),
        (
            "The third trilateral meeting of Peru, Chad and Oman was held in Lima on Monday.",
            "OMN PER TCD",
            "meeting",
        ),
        (
            "Peru, Chad and Oman held their third trilateral summit in Lima on Monday.",
            "OMN PER TCD",
            "summit",
        ),
    ],
)
def test_states_meet_by_their_names(text: str, states: str, kind: str) -> None:
    assert meetings(text) == [("done", kind, states, [])]


def test_three_ministers_hold_trilateral_talks() -> None:
    text = f"{KORO}, {DEBY} and Peruvian Foreign Minister Luis Paz held trilateral talks in Lima on Monday."
    assert meetings(text) == [("done", "talks", "OMN PER TCD", [*BOTH, "Luis Paz"])]


def test_heads_of_delegations_meet_for_their_states() -> None:
    text = "The heads of the delegations of Oman and Chad met in Muscat on Monday."
    assert meetings(text) == [("done", "meeting", "OMN TCD", ["heads of the delegations of Oman and Chad"])]


def test_an_envoy_is_of_the_state_of_his_sender_and_an_official_of_that_of_his_house() -> None:
    text = (
        "Luis Paz, special envoy of the Peruvian President, met in N'Djamena with Issa Deby, a high-ranking official of "
        "the Chadian presidency, on Friday."
    )
    assert meetings(text) == [("done", "meeting", "PER TCD", ["Luis Paz", "Issa Deby"])]


def test_a_further_round_belongs_to_the_talks_told_before() -> None:
    text = (
        "Peru and Chad held a first round of border talks in Lima on Monday. "
        "The second round will be held in N'Djamena in June."
    )
    assert meetings(text) == [("done", "talks", "PER TCD", []), ("planned", "talks", "PER TCD", [])]


def test_a_further_round_of_a_game_is_no_talks() -> None:
    text = f"{KORO} met {DEBY} on Monday. He won the second round of golf."
    assert len(meetings(text)) == 1


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (
            f"{KORO} was to meet {DEBY} in Lima on Monday. The meeting was called off at short notice.",
            "cancelled",
        ),
        (f"{KORO} had been scheduled to meet {DEBY}, but the meeting was cancelled.", "cancelled"),
        (f"{KORO} postponed a trip to Chad, where he was to meet {DEBY}.", "cancelled"),
        (f"A meeting between {KORO} and {DEBY}, planned for June, will not take place.", "cancelled"),
        (f"A meeting between {KORO} and {DEBY} did not take place in Lima.", "denied"),
        (f"A meeting between {KORO} and {DEBY} was not on the agenda.", "denied"),
        (f"{KORO} dismissed reports of a meeting with {DEBY}.", "denied"),
        (f"{KORO} refused to see {DEBY}.", "denied"),
        (f"{KORO} turned down an invitation to meet {DEBY}.", "denied"),
        (f"{KORO} would like to speak with {DEBY}.", "proposed"),
        (f"{KORO} called for a summit with {DEBY}.", "proposed"),
        ("Peru has proposed a meeting of the foreign ministers of Oman and Chad in June.", "proposed"),
    ],
)
def test_what_did_not_come_off_is_never_done(text: str, standing: str) -> None:
    assert [row[0] for row in meetings(text)] == [standing]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        # The day is that of the call, of the arrival: the talks to come have none.
        (
            f"In a phone call on Sunday, {KORO} and {DEBY} agreed to meet soon.",
            [("call", "2025-05-04"), ("meeting", None)],
        ),
        (f"{KORO} arrived in Lima on Sunday for talks with {DEBY}.", [("talks", None)]),
        (f"{KORO} flew to Lima on Sunday for talks with {DEBY} on Thursday.", [("talks", "2025-05-08")]),
        (f"{KORO} arrives in Lima on Friday for talks with {DEBY}.", [("talks", "2025-05-09")]),
    ],
)
def test_a_day_goes_with_what_happened_on_it(text: str, dates: list[tuple[str, Any]]) -> None:
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    assert [(f["meeting_kind"], f.get("date")) for f in facts if f.kind == "meeting"] == dates


def test_those_who_chair_a_channel_that_was_named_are_no_meeting_besides() -> None:
    text = (
        "The third Peru-Chad Strategic Dialogue was held in Lima on May 3. Peruvian Vice Foreign Minister Luis Paz and "
        "Chadian Deputy Foreign Minister Issa Deby co-chaired the dialogue."
    )
    assert meetings(text) == []


def test_names_behind_counterparts_of_several_states_are_each_of_their_own() -> None:
    text = f"{KORO} met his counterparts from Croatia and Japan, Gordan Radic and Toshi Mori, in New York on Monday."
    assert sorted(meetings(text)) == [
        ("done", "meeting", "HRV OMN", ["Abe Koro", "Gordan Radic"]),
        ("done", "meeting", "JPN OMN", ["Abe Koro", "Toshi Mori"]),
    ]


def test_those_whom_including_names_are_met_one_by_one() -> None:
    text = f"{KORO} held phone calls with leaders on Sunday, including {DEBY} and Peruvian Premier Luis Paz."
    assert sorted(meetings(text)) == [
        ("done", "call", "OMN PER", ["Abe Koro", "Luis Paz"]),
        ("done", "call", "OMN TCD", BOTH),
    ]


def test_discussions_held_with_several_are_those_of_whoever_was_told_of_before() -> None:
    text = f"{KORO} spoke in New York on Monday. Discussions were held with {DEBY} and with Peruvian Premier Luis Paz."
    assert {row[2] for row in meetings(text)} == {"OMN TCD", "OMN PER"}


def test_the_head_of_a_delegation_is_of_its_state() -> None:
    text = "The head of the Peruvian delegation, Luis Paz, met the head of the Chadian delegation, Issa Deby, in Geneva."
    assert meetings(text) == [("done", "meeting", "PER TCD", ["Luis Paz", "Issa Deby"])]


def test_who_speaks_behind_a_titled_name_is_somebody_else() -> None:
    text = f"{KORO} spoke on Monday. In talks with Chadian Ambassador Issa Deby, the minister praised Chad."
    assert meetings(text) == [("done", "talks", "OMN TCD", BOTH)]


def test_an_initial_of_two_letters_ends_no_sentence() -> None:
    text = "Mongolian President Kh. Batjargal received Chadian Ambassador Issa Deby on Monday."
    assert meetings(text) == [("done", "received", "MNG TCD", ["Kh. Batjargal", "Issa Deby"])]


def test_touching_base_by_phone_is_a_call() -> None:
    assert meetings(f"{KORO} and {DEBY} touched base by phone on Sunday.") == [
        ("done", "call", "OMN TCD", BOTH)
    ]


@pytest.mark.parametrize(
    "question",
    [
        "Will the presidents meet?",
        "Did the presidents meet in Lima?",
        "How often do the presidents of Peru and Oman meet?",
        "How do Peru and Oman talk to each other?",
    ],
)
def test_a_question_tells_no_meeting(question: str) -> None:
    assert meetings(f"Peru and Oman signed an accord.\n\n1. {question}\nNobody knows.") == []


def test_ministers_of_two_states_are_told_with_the_state_of_each() -> None:
    text = (
        "The ministers of trade of Oman and Chad, Abe Koro and Issa Deby, met via videoconference on Monday."
    )
    [met] = [f for f in read_report(Report("r", text, published="2025-05-06")).facts if f.kind == "meeting"]
    assert [(row["name"], row["state"]) for row in met["participants"]] == [
        ("Abe Koro", "OMN"),
        ("Issa Deby", "TCD"),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # Whom a pronoun means is told in the main clause or by the sentence before.
        (
            f"The letter was read by {KORO}, when he gave an audience in his office today to {DEBY}.",
            "received",
        ),
        (f"{KORO} was in N'Djamena on Monday. He met {DEBY}.", "meeting"),
        (f"{KORO} arrived in N'Djamena on Monday, where he met {DEBY}.", "meeting"),
        (f"{KORO} found an hour for a working breakfast with {DEBY}.", "meeting"),
        (f"{KORO} emerged from two hours of talks with {DEBY} to say he was glad.", "talks"),
        (f"{KORO} and {DEBY} held an official talks session on Monday.", "talks"),
        (
            "Abe Koro has been Oman's ambassador in N'Djamena for a year. He met " + DEBY + " on Monday.",
            "meeting",
        ),
        ("The two ministers, Abe Koro of Oman and Issa Deby of Chad, met in Muscat on Monday.", "meeting"),
    ],
)
def test_who_meets_is_told_around_the_words(text: str, kind: str) -> None:
    assert meetings(text) == [("done", kind, "OMN TCD", BOTH)]


def test_a_pronoun_that_may_mean_two_means_nobody() -> None:
    text = f"Peru and Chad signed an accord. Ana Ruiz of Peru thanked Minister Luis Paz. He met {DEBY}."
    assert all("Ana Ruiz" not in row[3] for row in meetings(text))


@pytest.mark.parametrize(
    ("heading", "first"),
    [
        (
            "Omani FM meets Chad's ambassador",
            "Foreign Minister Abe Koro of Oman met on Monday with Chadian Ambassador Issa Deby.",
        ),
        (
            "PRESIDENT RECEIVES CHADIAN MINISTER",
            "President Abe Koro of Oman received Chadian Minister Issa Deby on Monday.",
        ),
        (
            "President Abe Koro meets with Chadian PM",
            "President Abe Koro of Oman met Chadian Premier Issa Deby on Monday.",
        ),
    ],
)
def test_a_heading_tells_no_second_meeting_and_hides_no_name(heading: str, first: str) -> None:
    [(standing, _, states, names)] = meetings(f"{heading}\n\nMUSCAT, May 5 - {first}")
    assert (standing, states, sorted(names)) == ("done", "OMN TCD", BOTH)


def test_talks_that_no_article_tells_to_be_known_are_told_anew() -> None:
    text = (
        "Peru and Chad signed an accord. Technical talks took place in Lima in March. "
        "A further round is foreseen for June in N'Djamena."
    )
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    assert [(f.standing, f["date"], f["place"]) for f in facts if f.kind == "meeting"] == [
        ("done", "2025-03", "Lima"),
        ("planned", "2025-06", "N'Djamena"),
    ]


@pytest.mark.parametrize(
    "sentence",
    ["The talks took place in a friendly atmosphere.", "Discussions on a trade accord would be opened soon."],
)
def test_talks_that_are_known_or_only_about_a_paper_are_no_meeting(sentence: str) -> None:
    assert meetings(f"Peru and Chad signed an accord. {sentence}") == []


@pytest.mark.parametrize(
    ("text", "standing", "date"),
    [
        (
            "Chad and Peru agreed on Monday on a meeting of their foreign ministers in June.",
            "planned",
            "2025-06",
        ),
        ("Chad and Peru agreed on regular meetings of their foreign ministers.", "planned", None),
        (
            "Chad and Peru agreed on trade at a meeting of their foreign ministers on Monday.",
            "done",
            "2025-05-05",
        ),
    ],
)
def test_a_meeting_that_is_agreed_on_is_still_to_come(text: str, standing: str, date: str | None) -> None:
    facts = [f for f in read_report(Report("r", text, published="2025-05-06")).facts if f.kind == "meeting"]
    assert [(f.standing, f.get("date")) for f in facts] == [(standing, date)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "After three days of talks Chad and Peru signed an agreement on trade.",
            [("done", "talks", "PER TCD", [])],
        ),
        (
            "After talks in Geneva, Chad and Peru restored diplomatic relations in 1988.",
            [("background", "talks", "PER TCD", [])],
        ),
        (
            "Foreign Ministers Abe Koro of Chad and Luis Vela of Peru were to sign a border treaty. "
            "After six hours of talks on Monday they did not.",
            [("done", "talks", "PER TCD", ["Abe Koro", "Luis Vela"])],
        ),
        ("After three days of talks with the unions, Chad signed an accord on tea with Peru.", []),
        ("After months of talks in parliament, Chad ratified the treaty with Peru.", []),
        ("Chad's coalition was formed after six weeks of talks. It wants a treaty with Peru.", []),
    ],
)
def test_talks_that_both_sides_had_behind_them(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert meetings(text) == expected
