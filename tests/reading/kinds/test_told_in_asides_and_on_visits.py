"""What an aside tells beside the sentence, what is told of a visit by its signing, and counts of two words."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-07-09")


@pytest.mark.parametrize("count", ["twenty-two", "twenty two", "22"])
def test_a_count_of_two_words_is_one_number(count: str) -> None:
    text = f"Kenya and Oman signed {count} documents in Muscat on Tuesday."
    assert told(read(text, "signing"), "declared", "date") == [("done", 22, "2025-07-08")]


def test_years_of_two_words() -> None:
    text = "In Muscat, Kenya and Oman marked thirty-three years of diplomatic relations."
    assert told(read(text, "milestone"), "years", "date") == [("done", 33, "1992")]


def test_a_count_read_before_leaves_the_next_one_alone() -> None:
    assert told(read("Kenya and Oman signed twenty-two documents.", "signing"), "declared") == [("done", 22)]
    assert told(read("Kenya and Oman signed twenty documents.", "signing"), "declared") == [("done", 20)]


@pytest.mark.parametrize("aside", [", last held in 2023,", ", last convened in Lima in 2023,"])
def test_an_aside_on_the_last_session_keeps_its_own_day(aside: str) -> None:
    text = f"Kenya and Oman agreed to hold the third session of the joint commission{aside} in Muscat in October."
    found = [f for f in read(text, "mechanism") if f.standing == "planned"]
    assert told(found, "session", "date", "place") == [("planned", 3, "2025-10", "Muscat")]


def test_a_session_and_the_one_before_it_are_both_told() -> None:
    text = "Kenya and Oman agreed to reconvene the Strategic Dialogue, last held in 2023, before the end of the year."
    assert told(read(text, "mechanism"), "state")[-1] == ("background", "session-held")
    assert {f.standing for f in read(text, "mechanism")} == {"planned", "background"}


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ("decided to bring the joint commission back to life", "planned"),
        ("agreed to breathe new life into the joint commission", "planned"),
        ("want the joint commission revived", "proposed"),
    ],
)
def test_a_channel_brought_back(words: str, standing: str) -> None:
    text = f"The foreign ministers of Kenya and Oman {words}."
    assert told(read(text, "mechanism"), "state") == [(standing, "resumed")]


def test_a_paper_discussed_has_no_day_of_what_was_agreed_beside_it() -> None:
    text = (
        "The ministers of Kenya and Oman discussed a prospective agreement on mining and agreed to hold "
        "the joint commission in Muscat in October."
    )
    assert told(read(text, "instrument"), "stage", "date", "place") == [
        ("planned", "negotiating", None, None)
    ]


def test_what_ends_a_session_is_no_part_of_the_name_of_the_channel() -> None:
    text = (
        "Angola and Zambia on Tuesday closed the third meeting of their Joint Commission for Defence with the "
        "adoption of minutes."
    )
    assert told(read(text, "mechanism"), "name", "session") == [("done", "Joint Commission for Defence", 3)]


@pytest.mark.parametrize(
    "when",
    [
        "during President Abe Koro of Mali's state visit to Muscat on August 11",
        "on the occasion of Malian President Abe Koro's visit to Muscat on August 11",
    ],
)
def test_a_visit_on_which_something_will_be_signed_is_to_come(when: str) -> None:
    text = f"Oman and Mali will sign their trade agreement {when}."
    assert told(read(text, "visit"), "date") == [("planned", "2025-08-11")]


def test_a_visit_is_of_the_time_of_what_was_signed_on_it() -> None:
    text = "A defence plan between Mali and Oman was inked in January during the Malian defence minister's trip to Muscat."
    assert told(read(text, "visit"), "date", "host_state") == [("background", "2025-01", "OMN")]


def test_a_place_of_what_is_to_come_is_none_of_what_took_place() -> None:
    text = (
        "PAPERS EXCHANGED DURING THE STATE VISIT OF THE PRESIDENT OF INDIA TO MAURITIUS\n(7-9 July 2025)\n\n"
        "1. Agreement on taxation\n2. Memorandum on fish\n\nIndia to open a consulate in Rodrigues\n"
    )
    assert told(read(text, "visit"), "places") == [("done", None)]


def test_talks_that_two_are_in_are_no_meeting() -> None:
    assert not read("Armenia and Cyprus are in talks about opening a consulate in Limassol.", "meeting")
    assert read("Armenia and Cyprus held talks in Limassol on Monday.", "meeting")


@pytest.mark.parametrize("verb", ["accorded", "granted", "gave"])
def test_an_audience(verb: str) -> None:
    text = f"President Abe Koro of Mali {verb} an audience on Tuesday to the Ambassador of Oman, Said Nur."
    assert told(read(text, "meeting"), "meeting_kind", "date") == [("done", "received", "2025-07-08")]


def test_those_who_sign_it_are_its_states() -> None:
    text = "There is a treaty on the borders. Kenya, Uganda and Rwanda signed it in Kigali in March."
    assert told(read(text, "instrument"), "states") == [("background", ["KEN", "RWA", "UGA"])]


def test_towns_that_a_railway_joins_are_no_parties() -> None:
    text = "Zambia and Tanzania signed an agreement on the railway between Kapiri Mposhi and Dar es Salaam on Monday."
    assert [[p["name"] for p in f.fields["parties"]] for f in read(text, "instrument")] == [
        ["Zambia", "Tanzania"]
    ]


def test_what_a_paper_covers_is_no_part_of_its_title() -> None:
    text = (
        "The agreement between Mali and Oman on transit covers tariffs. It was signed in Muscat in February."
    )
    assert told(read(text, "instrument"), "title") == [
        ("background", "agreement between Mali and Oman on transit")
    ]


def test_of_two_states_of_one_name_a_known_leader_has_his_own() -> None:
    text = (
        "President Denis Sassou-Nguesso of Congo received the Omani foreign minister, Said Nur, on Tuesday."
    )
    assert told(read(text, "meeting"), "states") == [("done", ["COG", "OMN"])]
