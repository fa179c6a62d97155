"""Where and when papers were signed, when only the dateline or the papers signed beside them say so."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("LIMA, Oct 10 - Peru and Chad signed an agreement on fishing on Friday.", "Lima"),
        ("Lima: Peru and Chad signed an agreement on fishing in the lakes of both on Friday.", "Lima"),
        ("Lima, Peru: Peru and Chad signed an agreement on fishing in the lakes of both on Friday.", "Lima"),
        ("LIMA. Peru and Chad signed an agreement on fishing in the lakes of both on Friday.", "Lima"),
        ("— Lima. Peru and Chad signed on 10 October an agreement on fishing in lakes.", "Lima"),
        # somebody else's town, a day long gone, another town told, a journey abroad
        ("LIMA, Oct 10 - Oman and Chad signed an agreement on fishing on Friday.", None),
        ("LIMA, Oct 10 - Peru and Chad signed an agreement on fishing in 2019.", None),
        (
            "LIMA, Oct 10 - Peru's minister was in Cusco on Friday. Peru and Chad signed an accord on fishing that day.",
            None,
        ),
    ],
)
def test_the_dateline_is_where_two_states_just_signed(text: str, place: str | None) -> None:
    assert [f.get("place") for f in read(text, "instrument")] == [place]


@pytest.mark.parametrize(
    ("hall", "place"),
    [
        ("at Palacio Santos", "Palacio Santos"),
        ("in the Executive Tower", "Executive Tower"),
        ("at the Palais Wilson in Geneva", "Palais Wilson, Geneva"),
    ],
)
def test_palaces_and_towers_are_places(hall: str, place: str) -> None:
    assert told(read(f"Mali and Peru signed an accord on fish {hall}.", "signing"), "place") == [
        ("done", place)
    ]


_TEN = "Oman and Mali signed ten agreements in Muscat on Monday. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Culture got an executive programme of its own.",
        "The two ministries of health now have a memorandum between them.",
        "Fishing is the matter of an agreement that runs until 2030.",
        "Nor was the post forgotten: an agreement on parcels rounds off the list.",
    ],
)
def test_a_paper_told_among_several_was_signed_with_them(sentence: str) -> None:
    facts = told(read(_TEN + sentence, "instrument"), "stage", "date", "place")
    assert facts == [("done", "signed", "2025-10-06", "Muscat")]


@pytest.mark.parametrize(
    ("sentence", "standing"),
    [
        ("An agreement on customs has existed since 1999.", "background"),
        ("Oman already has an agreement on fishing with Peru.", "background"),
        ("The chambers want an agreement on visas.", "proposed"),
        ("An agreement on visas lies with the lawyers.", "planned"),
    ],
)
def test_papers_that_are_old_or_open_were_not(sentence: str, standing: str) -> None:
    assert [f.standing for f in read(_TEN + sentence, "instrument")] == [standing]


def test_nobody_is_a_host_of_their_own() -> None:
    text = (
        "Dar es Salaam. Six documents were signed between Tanzania and Oman on Thursday under the eyes of presidents "
        "Asha Juma and Said Nasser.\n\nPresident Juma, who flew out of Oman last night, had held talks with her host."
    )
    assert [[p["name"] for p in f["participants"]] for f in read(text, "meeting")] == [
        ["Asha Juma", "Said Nasser"]
    ]
