"""Deeds in the stiff words of translated reports: consultations carried out, ties cut `as of` a day, papers put on ice."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

_read = reader("2022-01-18")


@pytest.mark.parametrize(
    "sentence",
    [
        "Slovenia and Chad carried out political consultations on Monday.",
        "The foreign ministries of Slovenia and Chad went through political consultations on Monday.",
        "By video link Slovenia and Chad are carrying out political consultations on Monday.",
    ],
)
def test_consultations_that_are_carried_out_are_held(sentence: str) -> None:
    assert told(_read(sentence, "mechanism"), "name", "states", "state", "date")[0][1:4] == (
        "political consultations", ["SVN", "TCD"], "session-held",
    )  # fmt: skip


@pytest.mark.parametrize("verb", ["came together", "gathered", "met"])
def test_what_a_council_did_is_no_part_of_its_name(verb: str) -> None:
    text = f"The Strategic Council of Slovenia and Montenegro {verb} today for the second time, at Brdo."
    assert told(_read(text, "mechanism"), "name", "state", "place") == [
        ("done", "Strategic Council of Slovenia and Montenegro", "session-held", "Brdo")
    ]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Chad breaks off, effective 17 January 2022, its diplomatic relations with Peru.", "2022-01-17"),
        ("Chad severed, as of 17 January 2022, the diplomatic ties it had had with Peru.", "2022-01-17"),
    ],
)
def test_ties_are_cut_across_an_aside(sentence: str, date: str) -> None:
    assert told(_read(sentence, "milestone"), "milestone_kind", "states", "date") == [
        ("done", "relations-severed", ["PER", "TCD"], date)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Chad put its fish accord with Peru on ice on Monday.", ("done", "agreement", "suspended")),
        (
            "A trade accord has been valid between Chad and Peru since 1999.",
            ("background", "agreement", "in-force"),
        ),
        (
            "No agreement for the delivery of fish of the lake to Peru has been signed, said Chad's minister.",
            ("denied", "agreement", "signed"),
        ),
        ("Chad and Peru signed a host government agreement on Monday.", ("done", "agreement", "signed")),
    ],
)
def test_a_paper_stands_as_its_clause_says(sentence: str, expected: tuple[str, str, str]) -> None:
    assert told(_read(sentence, "instrument"), "type", "stage") == [expected]


def test_nothing_that_was_not_signed_is_a_signing() -> None:
    text = "No agreement for the delivery of fish of the lake to Peru has been signed, said Chad's minister."
    assert _read(text, "signing") == []


def test_minutes_are_no_word_for_a_paper_of_another_sort() -> None:
    text = (
        "Chad proposed a sanitary agreement to Peru, on which experts might begin work."
        " At the end the heads of the two delegations signed the minutes."
    )
    assert told(_read(text, "instrument"), "type", "stage") == [
        ("proposed", "agreement", None),
        ("done", "minutes", "signed"),
    ]
