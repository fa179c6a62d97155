"""Items that a sentence numbers, asides on what was resolved, and what two fell out over."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report


def read(text: str, kind: str) -> list[Fact]:
    facts = read_report(Report("r", text, published="2025-11-06")).facts
    for fact in facts:
        fact.check(text)
    return [f for f in facts if f.kind == kind]


def told(facts: list[Fact], *names: str) -> list[tuple[Any, ...]]:
    return [(f.standing, *(f.get(name) for name in names)) for f in facts]


def test_each_numbered_item_has_its_own_day() -> None:
    text = (
        "LUANDA, Nov 6 - The Council of Ministers of Angola (1) took note of the minutes of the fourth Angola-Brazil joint "
        "commission held in Benguela on 28 October, and (2) ratified the agreement on visas with Cabo Verde."
    )
    ratified = [f for f in read(text, "instrument") if f.get("stage") == "ratified"]
    assert told(ratified, "states", "date", "place") == [("done", ["AGO", "CPV"], None, None)]


def test_a_council_of_ministers_that_lets_a_paper_be_signed_is_no_party_to_it() -> None:
    text = "The Council of Ministers of Angola authorised the Minister of Transport to sign the air services agreement with Rwanda."
    assert told(read(text, "instrument"), "states", "parties") == [("planned", ["AGO", "RWA"], None)]


@pytest.mark.parametrize(
    ("aside", "standing", "date"),
    [
        (", agreed during a visit in June,", "planned", None),
        (", decided in June,", "planned", None),
        (", planned for next year,", "planned", "2026"),
        (", attended by the minister,", "done", None),
    ],
)
def test_the_opening_of_an_embassy_with_an_aside(aside: str, standing: str, date: str | None) -> None:
    text = f"The opening of a Slovak embassy in Tashkent{aside} was described as timely."
    assert told(read(text, "milestone"), "date") == [(standing, date)]


def test_what_two_fell_out_over_is_no_side() -> None:
    text = "Australia and Indonesia are old partners. Jakarta tore up the 1995 Agreement on Security in 1999 over East Timor."
    assert [f.get("states") for f in read(text, "instrument")] == [["AUS", "IDN"]]


def test_whom_a_leader_spoke_with_may_open_the_sentence() -> None:
    text = "With Qatar's ambassador, Hassan Al Kuwari, President Peter Mutharika of Malawi discussed fish."
    assert told(read(text, "meeting"), "meeting_kind", "states") == [("done", "talks", ["MWI", "QAT"])]
