"""Papers between `the two neighbours` or `the two Gulf states`, which no body of that name signs."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    "pair", ["two neighbours", "two Gulf states", "two Caricom countries", "two sister nations"]
)
def test_a_paper_between_two_of_a_kind_is_of_those_who_sign(pair: str) -> None:
    text = (
        f"A labour agreement between the {pair} was signed in Muscat on Sunday by Labour Minister Ali Said of Oman "
        "and his counterpart, Qatar's Minister of Labour, Hamad Thani."
    )
    facts = whole(text)
    assert [(f["kind"], f["states"]) for f in facts] == [
        ("instrument", ["OMN", "QAT"]),
        ("signing", ["OMN", "QAT"]),
    ]
    assert "parties" not in facts[0]


def test_neighbours_of_one_town_sign_no_paper_of_states() -> None:
    assert whole("An agreement on a hedge between two neighbours was signed in Muscat.") == []
