"""Days that a clause with `after` tells, journeys with their day before them, and ceremonies of other things."""

from __future__ import annotations

from tests.reading.kinds.told_facts import reader, told

read = reader("2019-10-18")


_TALKS = (
    "MUSCAT, Oct. 17 (ONA) -- Omani Foreign Minister Said Hadi on Thursday held talks with Malian Minister Abe Koro, who was "
    "here for a working visit after the two countries set up diplomatic relations on Sept. 21. Premier Ali Fahim met with "
    "Koro later the same day. Koro also attended a ceremony marking the opening of the Malian embassy."
)


def test_the_day_of_what_came_before_is_not_that_of_the_visit() -> None:
    assert told(read(_TALKS, "visit"), "date") == [("done", None)]


def test_the_same_day_is_that_of_the_main_clause() -> None:
    assert [f.get("date") for f in read(_TALKS, "meeting")] == ["2019-10-17", "2019-10-17"]


def test_who_attends_the_opening_of_an_embassy_witnesses_no_signing() -> None:
    text = (
        "Oman and Mali signed an accord in Muscat on Thursday. Malian Minister Abe Koro was also present at a ceremony marking "
        "the opening of the Malian embassy."
    )
    assert told(read(text, "signing"), "witnesses") == [("done", None)]


def test_day_and_town_may_stand_before_the_visit_that_begins() -> None:
    text = "Cuban Vice-President Salvador Mesa began on Thursday in Hanoi an official visit to Vietnam."
    assert told(read(text, "visit"), "visit_kind", "date", "places") == [
        ("done", "official", "2019-10-17", ["Hanoi"])
    ]


def test_whom_a_tour_takes_further_is_who_makes_it() -> None:
    text = (
        "Cuban Vice-President Salvador Mesa is in Hanoi. He will meet Vietnamese Prime Minister Nguyen Van Phuc. His tour also "
        "takes him to Laos."
    )
    to_laos = [f for f in read(text, "visit") if f.get("host_state") == "LAO"]
    assert [[v["name"] for v in f.fields["visitor"]] for f in to_laos] == [["Salvador Mesa"]]


def test_a_plan_is_signed_by_a_pronoun() -> None:
    text = "A plan of cooperation between Oman and Mali was drawn up in May. Their ministers signed it in Muscat on October 16."
    assert told(read(text, "signing"), "date", "place") == [("done", "2019-10-16", "Muscat")]


def test_compliments_are_a_courtesy_call() -> None:
    text = "Malian Minister Abe Koro presented his compliments to President Said Hadi of Oman in Muscat on Thursday."
    assert told(read(text, "meeting"), "meeting_kind", "date") == [("done", "courtesy-call", "2019-10-17")]


def test_a_channel_is_set_up_in_the_present_of_a_chronology() -> None:
    text = "Mali and Oman, a chronology\n\n1967 - The Intergovernmental Commission on Trade is set up.\n"
    assert told(read(text, "mechanism"), "state", "date") == [("background", "established", "1967")]


def test_a_line_that_names_a_visit_is_no_visit_before_the_one_told_below() -> None:
    text = (
        "Weekly briefing, Muscat\n\n1. Minister's visit to Bhutan\n\nFrom 24 to 26 October Omani Minister Said Hadi will "
        "pay an official visit to Bhutan.\n"
    )
    assert told(read(text, "visit"), "visit_kind", "date") == [
        ("planned", "official", "2019-10-24/2019-10-26")
    ]
