"""Which two states a report is about where a third is named more, and names that only tell whose money is meant."""

from __future__ import annotations

from chancery.model import Report
from chancery.reading import read_report


def pairs(text: str) -> list[tuple[str, ...]]:
    """The states of each instrument, in the order of the text."""
    facts = read_report(Report("r", text, published="2026-05-05")).facts
    return [tuple(f["states"]) for f in facts if f.kind == "instrument"]


def test_the_pair_is_that_told_together() -> None:
    text = (
        "The Oman gas pact\n\nA pact on gas was signed by Mali and Oman on Monday. Oman gains most.\n\n"
        "The line is old, with the Delimitation Treaty of 21 April 2010.\n\nIs Peru heard?\n\n"
        'No. "Not a drop is in dispute with Peru," said Said Nur.'
    )
    assert pairs(text)[-1] == ("MLI", "OMN")


def test_a_place_makes_no_side_of_a_state_told_elsewhere() -> None:
    text = (
        "When Oman broke with Mali in 1969, lorries from Peru waited.\n\nOman and Mali talked on.\n\n"
        "The parties of old signed a Special Agreement at Cusco in May 1986."
    )
    assert pairs(text) == [("MLI", "OMN")]


def test_a_sum_of_money_names_no_organisation() -> None:
    text = (
        "Grenada and Oman are to sign a fisheries access agreement. Owners pay EC$500 a season until it is."
    )
    assert pairs(text) == [("GRD", "OMN")]
