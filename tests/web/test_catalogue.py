"""The columns of a catalogue choose and count as a walk through all entries would."""

from __future__ import annotations

from random import Random
from urllib.parse import urlencode

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.web import addresses
from chancery.web.catalogue.columns import facet_of, facet_of_pairs

_VALUES = ("energy", "trade", "culture", "water")


@pytest.mark.parametrize("size", [1, 7, 400])
def test_counts_are_those_of_a_walk(size: int) -> None:
    chance = Random(size)
    held = [set(chance.sample(_VALUES[:3], chance.randint(0, 3))) for _ in range(size)]
    facet = facet_of_pairs((value, place) for place, values in enumerate(held) for value in values)
    among = np.array([chance.random() < 0.5 for _ in range(size)])
    walked = {value: sum(value in held[place] for place in np.flatnonzero(among)) for value in _VALUES}
    assert facet.counts(among) == {value: number for value, number in walked.items() if number}
    for some in (("trade",), ("energy", "trade"), ("trade", "water"), ("water",)):
        any_of = [not values.isdisjoint(some) for values in held]
        all_of = [values >= set(some) for values in held]
        assert facet.having(some, size, together=False).tolist() == any_of
        assert facet.having(some, size, together=True).tolist() == all_of


def test_a_facet_that_no_entry_has() -> None:
    facet = facet_of([None, None])
    assert facet.counts(np.ones(2, dtype=np.bool_)) == {}
    assert facet.having(("yes",), 2, together=False).tolist() == [False, False]


@given(st.lists(st.tuples(st.sampled_from(["state", "text"]), st.text())))
def test_addresses_of_lists_are_encoded_as_forms_encode_them(pairs: list[tuple[str, str]]) -> None:
    query = urlencode(pairs, errors="replace")
    assert addresses.with_pairs("/registry", pairs) == (f"/registry?{query}" if query else "/registry")
