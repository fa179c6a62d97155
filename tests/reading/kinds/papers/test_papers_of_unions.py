"""Papers of mass organisations of two states, and those that unions settle at home."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2024-04-18")


@pytest.mark.parametrize(
    "text",
    [
        "A protocol on cooperation between the trade unions of Laos and Cuba was signed in Havana on Monday.",
        "The trade unions of Laos and Cuba signed a protocol on cooperation in Havana on Monday.",
        "The Laos Confederation of Labour and the Workers' Central Union of Cuba signed a protocol on cooperation in "
        "Havana on Monday.",
    ],
)
def test_unions_of_two_states_sign_with_each_other(text: str) -> None:
    papers = told(read(text, "instrument"), "type", "states", "date", "place")
    assert papers == [("done", "protocol", ["CUB", "LAO"], "2024-04-15", "Havana")]


@pytest.mark.parametrize(
    "text",
    [
        "The trade unions and the airline signed an agreement in Havana on Monday.",
        "An agreement between the miners' unions of Cuba and the government was signed in Havana on Monday.",
    ],
)
def test_unions_that_settle_something_at_home_sign_for_no_state(text: str) -> None:
    assert read(text, "instrument") == []
