"""Words for meetings that are not those of whoever the sentence names: of others, of a channel, of an organisation."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

MET = "Foreign Ministers Elena Bonilla of Panama and Rafael Cuevas of Peru met in Lima on 3 March 2022. "


def meetings(text: str) -> list[tuple[Any, ...]]:
    """`(standing, kind)` of every meeting."""
    facts = read_report(Report("r", text, published="2022-03-04")).facts
    for fact in facts:
        fact.check(text)
    return [(f.standing, f["meeting_kind"]) for f in facts if f.kind == "meeting"]


@pytest.mark.parametrize(
    "told",
    [
        "They welcomed that the Mechanism of Political Consultations, inactive since 2014, shall be reactivated at the "
        "level of Vice-Ministers and shall meet in Panama City next July.",
        "The Joint Commission will be revived this year and will meet in Panama City in July.",
        "They support the Alliance for Development and the holding of its next Summit in Puerto Plata.",
        "They welcomed the Andean Community and its third summit in Quito.",
    ],
)
def test_a_channel_or_an_organisation_meets_by_itself(told: str) -> None:
    assert meetings(MET + told) == [("done", "meeting")]


def test_those_who_sign_before_others_did_not_have_the_talks() -> None:
    text = (
        "The Presidents of Panama and Peru met in Lima on 3 March 2022. On concluding the conversations, and in the "
        "presence of both Presidents, Foreign Ministers Elena Bonilla of Panama and Rafael Cuevas of Peru signed an "
        "Agreement on Air Services."
    )
    assert meetings(text) == [("done", "meeting")]


def test_those_who_sign_after_talks_of_their_own_had_them() -> None:
    text = (
        "At the end of the talks, Foreign Minister Elena Bonilla of Panama and Foreign Minister Rafael Cuevas of Peru "
        "signed an Agreement on Air Services."
    )
    assert meetings(text) == [("done", "talks")]
