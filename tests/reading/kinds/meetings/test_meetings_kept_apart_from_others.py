"""A meeting of heads of state long ago is not that of the deputy ministers of today, and no visit abroad is no denial."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2016-09-27")


def test_heads_of_state_are_not_those_of_a_lower_office() -> None:
    text = (
        "Deputy Foreign Minister Parviz Koro of Mali and Deputy Minister of Foreign Affairs Valentin Doe of Oman met in Bamako "
        "on Monday. He called to mind that in 2014 the heads of state of both countries had met in New York, on the margins of "
        "the UN General Assembly."
    )
    found = told(read(text, "meeting"), "meeting_kind", "date", "place")
    assert sorted(found) == [
        ("background", "sidelines", "2014", "New York"),
        ("done", "meeting", "2016-09-26", "Bamako"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Pleased, both of them, to meet, the Speaker and the Ambassador had as the main subject of their talk how the two "
        "countries might come to cooperate.",
        "Glad, both of them, to meet, the Speaker and the Ambassador talked.",
    ],
)
def test_who_was_pleased_to_meet_has_met(words: str) -> None:
    text = (
        f"Malian Ambassador Abe Koro was received today by Said Nur, Speaker of the Assembly of Oman. {words}"
    )
    assert told(read(text, "meeting"), "meeting_kind", "date") == [("done", "received", "2016-09-27")]


def test_who_is_to_be_a_guest_is_still_to_come_and_no_visit_abroad_denies_none() -> None:
    text = (
        "Speaker of the Assembly of Mali to be guest of Speaker of the Parliament of Oman\n\n"
        "A delegation of the Assembly of Mali, headed by Speaker Abe Koro, will on Monday 3 October be the guest of Mr Said "
        "Nur, Speaker of the Parliament of Oman.\n\nSince he took office Speaker Koro has made no official visit abroad."
    )
    assert told(read(text, "visit"), "visitor_state", "host_state", "date") == [
        ("planned", "MLI", "OMN", "2016-10-03")
    ]
