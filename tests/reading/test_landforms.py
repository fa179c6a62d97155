"""Seas, straits and islands are nobody's name, and no state's."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def read(text: str) -> list[tuple[str, str, str | None]]:
    """`(kind, standing, speaker or visitor's state)` of every fact, in a report of 10 October 2024."""
    facts = read_report(Report("r", text, published="2024-10-10")).facts
    for fact in facts:
        fact.check(text)
    return [(f.kind, f.standing, f.get("speaker") or f.get("visitor_state")) for f in facts]


def test_he_is_not_the_sea_that_the_spokesman_is_named_behind() -> None:
    text = (
        "Norway and Russia ended talks in Oslo without agreement on a line in the Barents Sea, a Norwegian Foreign Ministry "
        "spokesman said. He said the two sides would meet again in Moscow."
    )
    said = [fact for fact in read(text) if fact[0] == "statement"]
    # The first sentence only names its source.
    assert said == [("statement", "done", "a Norwegian Foreign Ministry spokesman")]


@pytest.mark.parametrize("island", ["New Guinea", "Western New Guinea"])
def test_an_island_lends_its_name_to_no_state(island: str) -> None:
    text = (
        f"The quarrel over {island} ended. President Joko Widodo of Indonesia visited The Hague in September."
    )
    assert read(text) == [("visit", "done", "IDN")]


def test_an_ambassador_who_discharges_a_mission_is_not_on_a_visit() -> None:
    text = "Peru and Mali signed a treaty. The ambassador of Mali to Peru said that he would discharge his mission faithfully."
    assert [fact for fact in read(text) if fact[0] == "visit"] == []


def test_an_ambassador_whose_mission_is_complete_is_not_on_a_visit() -> None:
    text = "President Koro of Mali received Omani Ambassador Said Nur on the completion of his mission."
    assert [fact for fact in read(text) if fact[0] == "visit"] == []
