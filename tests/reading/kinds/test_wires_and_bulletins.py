"""Wires of talks, credits and debts, and bulletins of guests and gifts, one line a fact."""

from __future__ import annotations

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report


def _line(fact: Fact) -> str:
    sides = "+".join(fact.get("states") or ())
    sort = fact.get("mechanism_kind") or fact.get("type") or ""
    if fact.kind == "visit":
        sides = f"{fact.get('visitor_state') or '-'}>{fact.get('host_state') or '-'}"
    names = ", ".join(
        row["name"] for row in (*(fact.get("participants") or ()), *(fact.get("visitor") or ()))
    )
    said = fact.get("speaker") or ""
    return " ".join(part for part in (fact.kind, fact.standing, sort, sides, names, said) if part)


def told(text: str) -> list[str]:
    """The facts of a text, each held to its words."""
    facts = read_report(Report("r", text, published="1987-10-08")).facts
    for fact in facts:
        fact.check(text)
    return sorted(_line(fact) for fact in facts)


_OFF = "Peruvian Foreign Minister Juan Rojas has postponed a visit to Chad. "
_IS_OFF = "visit cancelled PER>TCD Juan Rojas"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _OFF + "In Quito, a government spokesman said Ecuador regretted the delay.",
            ["statement done a government spokesman", _IS_OFF],
        ),
        (
            _OFF
            + "He was to have had talks in Ndjamena with his counterpart, Abe Koro, and to have signed a trade pact.",
            [
                "instrument planned agreement PER+TCD",
                "meeting cancelled PER+TCD Juan Rojas, Abe Koro",
                "signing cancelled PER+TCD",
                _IS_OFF,
            ],
        ),
        (
            "Army chiefs of Peru and Chad will meet in Lima on Friday, a spokesman said.",
            ["meeting planned PER+TCD Army chiefs of Peru and Chad", "statement done a spokesman"],
        ),
        (
            "Talks were held in Lima on Tuesday between the delegation of the Chadian Foreign Ministry led by Vice-Minister "
            "Issa Deby on a visit to Peru and the delegation of the Peruvian Foreign Ministry led by Juan Rojas.",
            ["meeting done PER+TCD Issa Deby, Juan Rojas", "visit done TCD>PER Issa Deby"],
        ),
        (
            "Talks were held in Lima between Chadian Foreign Minister Abe Koro, currently visiting Peru, and Foreign "
            "Minister Juan Rojas of Peru.",
            ["meeting done PER+TCD Abe Koro, Juan Rojas", "visit done TCD>PER Abe Koro"],
        ),
        (
            "Kim Jong Il received a gift from the visiting delegation of the Council of the Vietnam Fatherland Front. It was "
            "handed to Pak Chol by Tran Van Nam, vice-president of the Front who heads the delegation, on Wednesday.",
            ["visit done VNM>PRK Tran Van Nam"],
        ),
        (
            "PYONGYANG, May 5 (KCNA) -- Pak Ho Won, vice-chairman of the committee, met Chadian Ambassador Abe Koro.",
            ["meeting done PRK+TCD Pak Ho Won, Abe Koro"],
        ),
        (
            "Charge d' Affaires a.i. Abe Koro in his speech said that Oman signed an accord with Peru.",
            ["instrument done agreement OMN+PER", "signing done OMN+PER", "statement done Abe Koro"],
        ),
        (
            "A Chadian delegation headed by Abe Koro arrived in Lima to take part in the ninth meeting of the Chad-Peru Joint "
            "Commission to be held in Peru.",
            ["mechanism planned intergovernmental-committee PER+TCD", "visit done TCD>PER Abe Koro"],
        ),
        (
            "The ninth meeting of the Chad-Peru Joint Commission opened with due ceremony in Lima on Sunday.",
            ["mechanism done intergovernmental-committee PER+TCD"],
        ),
        (
            "BRUSSELS, May 5 - Peruvian Trade Minister Juan Rojas met EC Farm Commissioner Piet Damme and was due to see "
            "External Relations Commissioner Luc Durand tonight.",
            ["meeting done EUE+PER Juan Rojas, Piet Damme", "meeting planned EUE+PER Juan Rojas, Luc Durand"],
        ),
        (
            "LIMA, May 5 - Chadian President Abe Koro is due here on Friday for a two-day visit.",
            ["visit planned TCD>PER Abe Koro"],
        ),
        (
            "LIMA, May 5 - Oman has given Peru a 20 mln dlr interest-free loan for a paper mill.",
            ["instrument done loan-grant OMN+PER"],
        ),
        (
            "LIMA, May 5 - Oman will not say whether it granted Peru a loan. Oman and Peru signed a trade accord.",
            ["instrument done agreement OMN+PER", "signing done OMN+PER"],
        ),
        (
            "LIMA, May 5 - Peru said it had initialled a three-year fisheries agreement with Chad, to be signed in May.",
            ["instrument done agreement PER+TCD", "signing planned PER+TCD", "statement done Peru"],
        ),
        (
            "LIMA, May 5 - Peru and Chad have agreed on a trade accord. It will be signed in Ndjamena in May during a visit by "
            "Foreign Minister Juan Rojas.",
            [
                "instrument planned agreement PER+TCD",
                "signing planned PER+TCD",
                "visit planned PER>TCD Juan Rojas",
            ],
        ),
        (
            "LIMA, May 5 - Peru and Chad signed a debt accord. A ministry spokesman said payments would start in June. "
            "Chadian Finance Minister Abe Koro led the Ndjamena team. He told Peruvian radio that similar accords with "
            "Oman and Mali were expected before the summer.",
            [
                "instrument done agreement PER+TCD",
                "signing done PER+TCD",
                "statement done A ministry spokesman",
                "statement done Abe Koro",
                "instrument planned agreement OMN+TCD",
                "instrument planned agreement MLI+TCD",
            ],
        ),
    ],
)
def test_wires_and_bulletins(text: str, expected: list[str]) -> None:
    assert told(text) == sorted(expected)


def test_a_sum_is_no_part_of_a_title() -> None:
    text = "LIMA, May 5 - Peru and Chad signed a 120 mln dlr wheat credit agreement."
    facts = read_report(Report("r", text, published="1987-05-06")).facts
    assert [fact.get("title") for fact in facts if fact.kind == "instrument"] == ["wheat credit agreement"]


def test_nothing_happens_where_a_capital_asks_for_it() -> None:
    text = (
        "MAPUTO, May 5 - Talks between Mozambique and Peru due to open today were put off at Lima's request."
    )
    facts = read_report(Report("r", text, published="1987-05-05")).facts
    assert [(fact.standing, fact.get("place")) for fact in facts] == [("cancelled", None)]
