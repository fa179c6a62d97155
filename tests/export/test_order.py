"""Facts stand in the order their report tells them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from chancery.export.order import counted, counts, in_order
from chancery.model import Fact
from tests.export.samples import FACTS


@given(st.permutations(FACTS))
def test_the_order_does_not_hang_on_how_they_came(shuffled: list[Fact]) -> None:
    assert in_order(shuffled) == FACTS


def test_counts_follow_the_order_of_the_kinds() -> None:
    assert list(counts(FACTS).items()) == [
        ("visit", 1),
        ("meeting", 1),
        ("signing", 1),
        ("instrument", 5),
        ("mechanism", 1),
        ("milestone", 1),
        ("statement", 1),
        ("obstacle", 1),
        ("opportunity", 1),
    ]


def test_numbers_and_nouns_agree() -> None:
    assert [counted(n, noun) for n, noun in ((0, "fact"), (1, "visit"), (2, "opportunity"))] == [
        "0 facts",
        "1 visit",
        "2 opportunities",
    ]
