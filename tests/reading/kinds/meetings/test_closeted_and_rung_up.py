"""Meetings that no word for one tells: shut up together, taken aside, given an hour, had on the phone."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

MINISTER = "Peruvian Foreign Minister Abe Koro"
PRESIDENT = "Omani Foreign Minister Said Nur"


def told(text: str) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    """Each meeting of a report: kind, standing, states, names."""
    return [
        (
            str(f["meeting_kind"]),
            str(f["standing"]),
            tuple(f["states"]),
            tuple(sorted(row["name"] for row in f["participants"])),
        )
        for f in whole(text)
        if f["kind"] == "meeting"
    ]


def meeting(kind: str, standing: str = "done") -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    return [(kind, standing, ("OMN", "PER"), ("Abe Koro", "Said Nur"))]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (f"{MINISTER} locked himself in with {PRESIDENT} for three hours.", "talks"),
        (f"{MINISTER} and {PRESIDENT} had shut themselves up in a hotel in Bern.", "talks"),
        (f"{MINISTER} and {PRESIDENT} were holed up in a villa until dawn.", "talks"),
        (f"For three hours {MINISTER} and {PRESIDENT} sat behind closed doors.", "talks"),
        (f"{MINISTER} and {PRESIDENT} spent the morning together.", "talks"),
        (f"{MINISTER} and {PRESIDENT} spent an hour in each other's company.", "talks"),
        (f"{MINISTER} went into conclave with {PRESIDENT} on Friday.", "talks"),
        (f"{MINISTER} took {PRESIDENT} aside for a few minutes.", "meeting"),
        (f"{MINISTER} had a quiet word with {PRESIDENT} at the funeral.", "meeting"),
        (f"{MINISTER} and {PRESIDENT} had a word in private.", "meeting"),
        (f"{MINISTER} sat down across from {PRESIDENT}.", "meeting"),
        (f"{MINISTER} got twenty minutes with {PRESIDENT}.", "meeting"),
        (f"{MINISTER} gave {PRESIDENT} forty minutes of his time.", "received"),
        (f"{MINISTER} found time on Friday for {PRESIDENT}.", "received"),
        (f"{MINISTER} had {PRESIDENT} to lunch.", "received"),
        (f"{MINISTER} had a reception at {PRESIDENT}.", "received"),
        (f"{MINISTER} had {PRESIDENT} on the phone for half an hour.", "call"),
        (f"{MINISTER} was rung up last night by {PRESIDENT}.", "call"),
        (f"{MINISTER} took a call on Friday from {PRESIDENT}.", "call"),
        (f"{MINISTER} put through a call to {PRESIDENT}.", "call"),
        (f"{MINISTER}'s call to {PRESIDENT} lasted half an hour.", "call"),
        (f"{MINISTER} gave {PRESIDENT} a ring on Friday.", "call"),
        (f"{MINISTER} and {PRESIDENT} were on the phone for an hour.", "call"),
        (f"By telephone, {MINISTER} told {PRESIDENT} of the flood.", "call"),
        (f"{MINISTER} telephoned to congratulate {PRESIDENT}.", "call"),
    ],
)
def test_a_meeting_by_another_word(words: str, kind: str) -> None:
    assert told(words) == meeting(kind)


@pytest.mark.parametrize(
    "words",
    [
        f"{MINISTER} shut himself up in his palace for three days.",
        f"{MINISTER} was shut up in a cell with {PRESIDENT} for three years.",
        f"The hijackers locked themselves in the plane with {PRESIDENT} for three hours.",
        f"{MINISTER} locked horns with {PRESIDENT} over fish.",
        f"{MINISTER} called {PRESIDENT} a liar.",
        f"{MINISTER}'s call for {PRESIDENT} to resign was heard.",
    ],
)
def test_no_meeting_by_a_word_that_is_like_one(words: str) -> None:
    assert told(words) == []


@pytest.mark.parametrize("like", ["peer", "homologue", "counterpart", "vis-à-vis", "opposite number"])
def test_one_who_holds_the_same_office(like: str) -> None:
    assert told(f"{MINISTER} and his Omani {like}, Said Nur, spoke alone at the barracks.") == meeting(
        "meeting"
    )


def test_who_went_to_see_somebody_has_seen_them() -> None:
    assert told(f"{MINISTER} went to see {PRESIDENT} at his residence on Friday.") == meeting("meeting")


@pytest.mark.parametrize(
    "next_one",
    [
        "He was followed by the Chadian ambassador, Rosa Diaz.",
        "Next in line was the Chadian ambassador, Rosa Diaz.",
        "The Chadian ambassador, Rosa Diaz, came next.",
        "Then came Rosa Diaz, ambassador of Chad.",
    ],
)
def test_who_came_next_is_received_too(next_one: str) -> None:
    day = "MUSCAT - Omani President Said Nur received the Peruvian ambassador, Abe Koro, on Friday."
    assert told(f"{day} {next_one}") == [
        *meeting("received"),
        ("received", "done", ("OMN", "TCD"), ("Rosa Diaz", "Said Nur")),
    ]
    assert told(f"MUSCAT - Omani President Said Nur signed the book. {next_one}") == []


def test_letters_handed_over_in_an_audience_each() -> None:
    text = (
        "Two ambassadors today handed their credentials to President Said Nur of Oman, each of them in a separate audience. "
        "First came Abe Koro, ambassador of Peru, and after him Rosa Diaz, ambassador of Chad."
    )
    assert told(text) == [
        *meeting("received"),
        ("received", "done", ("OMN", "TCD"), ("Rosa Diaz", "Said Nur")),
    ]


def test_semicolons_part_those_received() -> None:
    text = (
        "Omani President Said Nur received the Peruvian ambassador, Abe Koro; the Chadian ambassador, Rosa Diaz; and the "
        "Malian ambassador, Kim Il."
    )
    assert sorted(states for _, _, states, _ in told(text)) == [
        ("MLI", "OMN"),
        ("OMN", "PER"),
        ("OMN", "TCD"),
    ]


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        (f"{MINISTER} will not receive {PRESIDENT} on Friday: the audience is annulled.", "cancelled"),
        (f"{MINISTER} will not receive {PRESIDENT} on Friday.", "denied"),
        (f"{MINISTER}'s meeting with {PRESIDENT} has been struck off the programme.", "cancelled"),
        (f"{MINISTER} should have met {PRESIDENT} on Monday.", "cancelled"),
        (f"{MINISTER} was the first to be received by {PRESIDENT} on Friday.", "done"),
    ],
)
def test_what_became_of_a_meeting(words: str, standing: str) -> None:
    assert [one[1] for one in told(words)] == [standing]
