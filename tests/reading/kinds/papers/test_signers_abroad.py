"""Whose paper it is that somebody signs on a journey through several states."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

_TOUR = "Omani Minister Said Nur toured Mali and Togo last week. "


@pytest.mark.parametrize(
    "text",
    [
        "In Bamako he signed a trade agreement. In Lome he opened a school.",
        "In Bamako he met Malian Minister Abe Koro and signed a trade agreement. In Lome he opened a school. Togo is small.",
    ],
)
def test_a_paper_signed_on_a_tour_is_of_the_signer_and_of_the_land(text: str) -> None:
    facts = whole(_TOUR + text)
    assert [row["states"] for row in facts if row["kind"] in ("instrument", "signing")] == [
        ["MLI", "OMN"]
    ] * 2


def test_two_who_are_no_travellers_keep_their_paper() -> None:
    text = "Mali and Togo signed a trade agreement in Lome, Omani Minister Said Nur said."
    assert {tuple(row["states"]) for row in whole(text) if row["kind"] == "instrument"} == {("MLI", "TGO")}
