"""Those whom somebody meets one after the other have a meeting each; those met together have one."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader

read = reader("2025-10-11")

A, R, M = "Alpha Koro", "William Ruto", "John Otieno"

SEVERAL = [
    (
        f"Malian Foreign Minister {A} met Kenyan President {R} and, separately, Foreign Minister {M}.",
        [{A, R}, {A, M}],
    ),
    (
        f"Malian Foreign Minister {A} was received by Kenyan President {R} and by Foreign Minister {M}.",
        [{A, R}, {A, M}],
    ),
    (
        f"Malian Foreign Minister {A} called on Kenyan President {R}, and later on Foreign Minister {M}.",
        [{A, M}, {A, R}],
    ),
    (
        f"Malian Foreign Minister {A} had separate meetings with Kenyan President {R} and Minister {M}.",
        [{A, R}, {A, M}],
    ),
    (
        f"Malian Foreign Minister {A} was received in turn by Kenyan President {R} and Minister {M}.",
        [{A, R}, {A, M}],
    ),
    (f"Malian Foreign Minister {A} met President {R} of Kenya, then Foreign Minister {M}.", [{A, R}, {A, M}]),
    (
        f"In Nairobi Malian Minister {A} had audiences with President {R} of Kenya and with Minister {M}.",
        [{A, R}, {A, M}],
    ),
    (
        f"Malian Foreign Minister {A} spoke by phone with Kenyan President {R} and later with Minister {M}.",
        [{A, M}, {A, R}],
    ),
]

ONE = [
    (f"Malian Foreign Minister {A} met Kenyan President {R} and Foreign Minister {M}.", {A, R, M}),
    (f"Malian Foreign Minister {A} met Kenyan President {R} together with Foreign Minister {M}.", {A, R, M}),
    (f"Malian Foreign Minister {A} met Kenyan President {R} as well as Foreign Minister {M}.", {A, R, M}),
    (
        f"Malian Foreign Minister {A} talked with Kenyan President {R} on trade and with reporters on fish.",
        {A, R},
    ),
    (f"Malian Foreign Minister {A} met then Foreign Minister {M} of Kenya.", {A, M}),
]


def _names(text: str) -> list[set[str]]:
    return [{row["name"] for row in fact.get("participants") or []} for fact in read(text, "meeting")]


@pytest.mark.parametrize(("text", "wanted"), SEVERAL)
def test_whoever_is_met_later_is_met_in_a_meeting_of_their_own(text: str, wanted: list[set[str]]) -> None:
    found = read(text, "meeting")
    assert sorted(map(sorted, _names(text))) == sorted(map(sorted, wanted))
    assert all(fact.get("states") == ["KEN", "MLI"] for fact in found)


@pytest.mark.parametrize(("text", "wanted"), ONE)
def test_those_met_together_are_met_once(text: str, wanted: set[str]) -> None:
    assert _names(text) == [wanted]


def test_whoever_receives_later_does_so_on_their_own_day() -> None:
    text = f"Malian Foreign Minister {A} was received on Monday by President {R} of Kenya and on Tuesday by Minister {M}."
    assert sorted(fact.get("date") for fact in read(text, "meeting")) == ["2025-10-06", "2025-10-07"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            f"A Malian delegation led by Minister {A} came to Nairobi on Monday. "
            f"In the evening they were received at the Assembly Hall by Kenyan Speaker {M}.",
            "Assembly Hall",
        ),
        (f"Malian Foreign Minister {A} was received at State House by Kenyan Speaker {M}.", "State House"),
    ],
)
def test_a_hall_may_stand_before_the_host(text: str, place: str) -> None:
    [fact] = read(text, "meeting")
    assert {row["name"] for row in fact.get("participants")} == {A, M}
    assert fact.get("meeting_kind") == "received"
    assert (fact.get("place") or place) == place


def test_who_sits_at_one_table_meets() -> None:
    [fact] = read("Envoys of Chad and Sudan sat at one table in Lima on Monday.", "meeting")
    assert (fact.get("states"), fact.get("place"), fact.get("date")) == (["SDN", "TCD"], "Lima", "2025-10-06")
    assert read("The envoys of Chad sat at a table and ate.", "meeting") == []
