"""Meetings that stand on a programme, those of each of several hosts, and those that a caption shows."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2018-05-02")


def meetings(text: str) -> list[tuple[object, ...]]:
    found = read(text, "meeting")
    return [
        (standing, kind, tuple(row["name"] for row in rows or []), date)
        for standing, kind, rows, date in told(found, "meeting_kind", "participants", "date")
    ]


COMING = "President Abe Koro of Mali will be in Muscat from 4 to 6 May at the invitation of Sultan Said Nur of Oman. "
DAYS = "[2018-05-04..2018-05-06]"
BOTH = ("Abe Koro", "Said Nur")


@pytest.mark.parametrize(
    ("words", "kind", "date"),
    [
        ("Negotiations are on the schedule of the visit.", "talks", DAYS),
        ("Talks, with and without delegations, stand on the programme of the visit.", "talks", DAYS),
        ("On his programme stands a meeting with the Sultan, Said Nur.", "meeting", DAYS),
        ("A meeting with Sultan Said Nur of Oman forms part of the programme.", "meeting", DAYS),
        ("A courtesy call on Sultan Said Nur of Oman is part of his programme.", "courtesy-call", DAYS),
        ("A dinner with Sultan Said Nur of Oman figures on the agenda.", "meeting", DAYS),
    ],
)
def test_what_stands_on_a_programme_is_planned(words: str, kind: str, date: str) -> None:
    assert meetings(COMING + words) == [("planned", kind, BOTH, date)]


@pytest.mark.parametrize(
    "words",
    [
        "The schedule of Malian President Abe Koro in Muscat provides for talks with President Said Nur of Oman.",
        "Malian President Abe Koro's programme in Muscat includes talks with President Said Nur of Oman.",
    ],
)
def test_whose_programme_it_is_meets(words: str) -> None:
    assert meetings(words) == [("planned", "talks", BOTH, None)]


@pytest.mark.parametrize(
    "words",
    [
        "Consultations are part of the programme.",
        "A visit to the port is on the programme.",
        "The nuclear programme was on the agenda.",
    ],
)
def test_what_else_is_on_a_programme_is_no_meeting(words: str) -> None:
    assert not meetings(COMING + words)


HOSTS = "President Said Nur of Oman and Speaker Yusuf Ali "
GUEST = "Malian Foreign Minister Abe Koro"


@pytest.mark.parametrize(
    "words",
    [
        f"{HOSTS}each received {GUEST}.",
        f"{HOSTS}both received {GUEST}.",
        f"{HOSTS}received {GUEST} separately.",
        f"{HOSTS}received {GUEST} one after the other.",
        f"Both {HOSTS}received {GUEST}.",
    ],
)
def test_each_host_receives_by_themselves(words: str) -> None:
    assert sorted(meetings(words)) == [
        ("done", "received", ("Said Nur", "Abe Koro"), None),
        ("done", "received", ("Yusuf Ali", "Abe Koro"), None),
    ]


@pytest.mark.parametrize("how", ["jointly received", "received"])
def test_hosts_who_receive_together_receive_once(how: str) -> None:
    assert meetings(f"{HOSTS}{how} {GUEST}.") == [
        ("done", "received", ("Said Nur", "Yusuf Ali", "Abe Koro"), None)
    ]


TOGETHER = ("Abe Koro", "Said Nur")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (f"{GUEST} shakes the hand of Omani Vice Premier Said Nur in Muscat, Oman, May 1, 2018.", "meeting"),
        (f"{GUEST} shook Omani Vice Premier Said Nur's hand in Muscat on Tuesday.", "meeting"),
        (f"{GUEST} (left) with Omani Vice Premier Said Nur in Muscat on Tuesday.", "meeting"),
        (f"{GUEST} (L) poses with Omani Vice Premier Said Nur in Muscat on Tuesday.", "meeting"),
        (f"{GUEST} is pictured with Omani Vice Premier Said Nur in Muscat on Tuesday.", "meeting"),
        (f"{GUEST} and Omani Vice Premier Said Nur walk side by side in Muscat on Tuesday.", "meeting"),
        (
            f"{GUEST}, right, and Omani Vice Premier Said Nur shake hands before talks in Muscat on Tuesday.",
            "talks",
        ),
    ],
)
def test_who_is_shown_with_another_met_them_and_is_their_guest(words: str, kind: str) -> None:
    assert meetings(words) == [("done", kind, TOGETHER, "2018-05-01")]
    visit = told(read(words, "visit"), "visitor_state", "host_state", "places")
    assert visit == [("done", "MLI", "OMN", ["Muscat"])]


@pytest.mark.parametrize(
    "words",
    [
        f"{GUEST} shakes the branch of a tree in Muscat on Tuesday.",
        f"{GUEST} (left) with a bunch of flowers in Muscat on Tuesday.",
        f"{GUEST} (left) with Malian Premier Issa Deby in Muscat on Tuesday.",
        "Two trees stand side by side in Muscat on Tuesday.",
    ],
)
def test_what_only_looks_like_a_caption_of_two(words: str) -> None:
    assert not meetings(words)


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("On April 14 Omani President Said Nur called him by telephone.", "2018-04-14"),
        ("Omani President Said Nur had called to congratulate him.", None),
    ],
)
def test_who_is_rung_up_may_be_told_before(words: str, date: str | None) -> None:
    found = meetings(f"Malian President Abe Koro took office in March. {words}")
    assert [(kind, names, day) for _, kind, names, day in found] == [("call", ("Said Nur", "Abe Koro"), date)]


SIGNED = "Minister Abe Koro of Mali and Minister Said Nur of Oman signed the agreement on Friday. "


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("They had had a working session before they signed.", 1),
        ("Before the ceremony the two had held a working session.", 1),
        ("They had had a hard winter.", 0),
        ("The commission had held a working session.", 0),
    ],
)
def test_a_working_session_of_two_is_a_meeting(words: str, count: int) -> None:
    assert [names for _, _, names, _ in meetings(SIGNED + words)] == [BOTH] * count


def test_an_honorific_without_spaces_ends_no_sentence() -> None:
    words = "H.E.Mr. Koro, Foreign Minister of Mali, had a meeting with H.E.Mr. Said Nur, Minister of Trade of Oman."
    assert meetings(words) == [("done", "meeting", ("Koro", "Said Nur"), None)]
