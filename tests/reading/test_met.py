"""Which patterns can stand in a row by what they need."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from chancery.reading.alphabet import spell
from chancery.reading.met import NeedsMet

TAGS = ("verb", "w:of", "state", "n:visit", "v:sign")
SETS = st.frozensets(st.sampled_from(TAGS), max_size=3)
PATTERNS = st.lists(st.lists(st.frozensets(st.sampled_from(TAGS), min_size=1), max_size=3), max_size=5)


def test_a_pattern_is_able_where_each_of_its_needs_is_met() -> None:
    signed = (frozenset({"v:sign"}), frozenset({"state", "office"}))
    needs = NeedsMet({"signings": [signed, (), (frozenset({"w:of"}),)]})
    met = needs.of(spell([frozenset({"v:sign", "verb"}), frozenset({"state"})]))
    assert needs.able("signings", met) == [0, 1]
    assert needs.able("signings", 0) == [1]


@given(PATTERNS, PATTERNS, st.lists(SETS, max_size=4))
def test_it_is_what_looking_at_each_need_gives(
    one: list[list[frozenset[str]]], other: list[list[frozenset[str]]], row: list[frozenset[str]]
) -> None:
    there = frozenset().union(*row)
    needs = NeedsMet({"one": one, "other": other})
    met = needs.of(spell(row))
    for name, patterns in (("one", one), ("other", other)):
        able = [rank for rank, wanted in enumerate(patterns) if all(need & there for need in wanted)]
        assert needs.able(name, met) == able
        assert needs.able(name, met) == able
