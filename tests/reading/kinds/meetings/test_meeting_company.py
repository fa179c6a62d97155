"""Who only seems to meet another state: governments of one state, and bodies within the name of a channel."""

from __future__ import annotations

from tests.reading.kinds.meetings.meeting_reading import meetings


def test_levels_of_one_government_do_not_meet_as_states() -> None:
    text = "The federal minister and his provincial counterpart held a meeting in Victoria. Canada and Oman are at odds."
    assert meetings(text) == []


def test_two_states_may_meet_at_other_levels() -> None:
    text = "Omani Minister Said Nur met his Malian provincial counterpart, Abe Koro, in Bamako."
    assert [row[:3] for row in meetings(text)] == [("done", "meeting", "MLI OMN")]


def test_a_parliament_in_the_name_of_a_friendship_group_is_not_met() -> None:
    text = (
        "The Omani State Secretary, Said Nur, had a conversation with Malian Deputy Speaker Abe Koro, head of the "
        "friendship group with the Omani parliament."
    )
    assert [sorted(names) for *_, names in meetings(text)] == [["Abe Koro", "Said Nur"]]


def test_a_meeting_may_be_off() -> None:
    text = "A meeting of the two fisheries ministers of Mali and Oman, pencilled in for Monday, is off."
    assert [row[0] for row in meetings(text)] == ["cancelled"]


def test_a_channel_that_last_met_is_no_meeting_of_who_speaks() -> None:
    text = "Minister Abe Koro of Mali and Omani Minister Said Nur praised the Joint Committee, which last met in 2011."
    assert meetings(text) == []
