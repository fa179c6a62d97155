"""Bulletins and wires of agencies in short: who came, what was denied, what is still to come, one line a fact."""

from __future__ import annotations

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report


def line(fact: Fact) -> str:
    """A fact as `visit done VNM>BGR 1989-11-13`, `meeting done BGR+VNM A, B`, `milestone planned anniversary VNM 1955`."""
    sides = "+".join(fact.get("states") or ())
    sort = fact.get("milestone_kind") or fact.get("type") or fact.get("mechanism_kind") or ""
    if fact.kind == "visit":
        sides = f"{fact.get('visitor_state') or '-'}>{fact.get('host_state') or '-'}"
    names = ", ".join(row["name"] for row in fact.get("participants") or ())
    return " ".join(part for part in (fact.kind, fact.standing, sort, sides, names, fact.get("date")) if part)


def told(text: str, published: str) -> list[str]:
    """The facts of a text apart from statements, each held to its words."""
    facts = read_report(Report("r", text, published=published)).facts
    for fact in facts:
        fact.check(text)
    return sorted(line(fact) for fact in facts if fact.kind != "statement")


_SESSION = "Hanoi, November 18 -- The Vietnam-Chad Joint Committee had its 14th meeting in Ndjamena from November 13 to 16. "
_SAT = "mechanism done intergovernmental-committee TCD+VNM 1989-11-13/1989-11-16"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _SESSION
            + "Participating in it were the Vietnamese delegation with Trade Minister Tran Van Nam as its head "
            "and the Chadian delegation led by Issa Deby, minister of Industry.",
            [_SAT, "visit done VNM>TCD"],
        ),
        (
            _SESSION
            + "Present at the meeting were the Chadian delegation headed by Issa Deby, minister of Industry, and "
            "the Vietnamese delegation headed by Trade Minister Tran Van Nam.",
            [_SAT, "visit done VNM>TCD"],
        ),
        (
            "Hanoi, November 18 -- A Chadian delegation led by Issa Deby arrived here on Wednesday. Meeting it at the "
            "airport were Tran Van Nam, vice minister of Trade, and Chadian Ambassador to Vietnam Abe Koro.",
            ["visit done TCD>VNM 1989-11-15/.."],
        ),
        (
            "Hanoi, November 18 -- Abe Koro, chairman of the Chadian group for the study of the great idea, and his wife "
            "arrived here by train on Wednesday.",
            ["visit done TCD>VNM 1989-11-15/.."],
        ),
        (
            "Hanoi, November 18 -- Issa Deby of Chad arrived here on Wednesday for the events of the coming 45th "
            "anniversary of the founding of the Vietnamese Youth Union.",
            ["milestone planned anniversary VNM 1944", "visit done TCD>VNM 1989-11-15/.."],
        ),
        (
            "Peru and Chad signed in Lima on Friday a protocol on the exchange of goods in 1990.",
            ["instrument done protocol PER+TCD 1989-11-17", "signing done PER+TCD 1989-11-17"],
        ),
        (
            "A protocol between Peru and Chad on the exchange of goods in 1990 was signed in Lima.",
            ["instrument done protocol PER+TCD", "signing done PER+TCD"],
        ),
        (
            "Peru and Chad will sign a protocol on goods in 1990.",
            ["instrument planned protocol PER+TCD 1990", "signing planned PER+TCD 1990"],
        ),
        (
            "Abe Koro, the ambassador of Chad, said the relations with Peru, opened in May 1976, were being boosted.",
            ["milestone background relations-established PER+TCD 1976-05"],
        ),
    ],
)
def test_bulletins(text: str, expected: list[str]) -> None:
    assert told(text, "1989-11-18") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peruvian Trade Minister Luis Gil, who leaves tomorrow, signed a protocol with Chadian Minister Abe Koro.",
            ["instrument done protocol PER+TCD", "signing done PER+TCD"],
        ),
        (
            "Peruvian Minister Luis Gil signed a protocol with Chadian Minister Abe Koro, who arrived on Monday.",
            ["instrument done protocol PER+TCD", "signing done PER+TCD"],
        ),
        (
            "Chadian Minister Abe Koro handed over to his guest a letter to Peruvian Foreign Minister Luis Gil, including an "
            "invitation to visit Chad.",
            ["visit proposed PER>TCD"],
        ),
        (
            "Chadian Minister Abe Koro received a message from his Peruvian counterpart Luis Gil, containing an invitation to "
            "visit Lima.",
            ["visit proposed TCD>PER"],
        ),
        (
            "Chadian Minister Abe Koro conveyed an invitation to Peruvian President Luis Gil to visit Chad.",
            ["visit proposed PER>TCD"],
        ),
        (
            "Hanoi, November 18 -- Chadian Foreign Minister Abe Koro praised ties with Vietnam on the last day of a working "
            "visit that will conclude here in the evening.",
            ["visit done TCD>VNM"],
        ),
        (
            "A protocol was signed on the Chadian side by Trade Minister Abe Koro and on the Peruvian side by Trade Minister "
            "Luis Gil. The two officials had earlier held talks on trade.",
            [
                "instrument done protocol PER+TCD",
                "meeting done PER+TCD Abe Koro, Luis Gil",
                "signing done PER+TCD",
            ],
        ),
        (
            "The call, which took place at the initiative of Peru, was about preparations for the ninth meeting of the "
            "Peru-Chad Intergovernmental Commission, scheduled for December in Lima.",
            ["mechanism planned intergovernmental-committee PER+TCD 1989-12"],
        ),
        (
            "Havana, November 18 -- Abe Koro, president of the National Assembly of Chad, and the vice president of the Cuban "
            "parliament, Maria Gil, signed at the National Capitol an agreement on fish.",
            ["instrument done agreement CUB+TCD", "signing done CUB+TCD"],
        ),
    ],
)
def test_wires(text: str, expected: list[str]) -> None:
    assert told(text, "1989-11-18") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The spokesman for the Foreign Ministry of Peru answered a question about the story that officials of Peru and "
            "Chad met in secret in October:\nThere was no such contact.",
            ["meeting denied PER+TCD officials of Peru and Chad 1989-10"],
        ),
        (
            "There were reports that officials of Peru and Chad held talks in October. No such talks took place, he said.",
            ["meeting denied PER+TCD officials of Peru and Chad 1989-10"],
        ),
        (
            "A Peruvian trade mission which was due in Ndjamena this week will come in March instead.",
            ["visit cancelled PER>TCD [1989-11-13..1989-11-19]", "visit planned PER>TCD 1990-03"],
        ),
        (
            "Peru and Chad signed a protocol in Lima. The sides looked back on how the decisions of the previous meeting had "
            "been carried out.",
            ["instrument done protocol PER+TCD", "signing done PER+TCD"],
        ),
        (
            "LIMA, Nov 18 - Finance Minister Luis Gil leaves for Ndjamena on Monday and goes on to Tokyo. In Tokyo he will "
            "sign an agreement on a 4 billion yen loan, the ministry said.",
            [
                "instrument planned loan-grant JPN+PER",
                "signing planned JPN+PER",
                "visit planned PER>JPN",
                "visit planned PER>TCD 1989-11-20",
            ],
        ),
        (
            "Peruvian Foreign Minister Luis Gil will visit Athens on Sunday. He will sign an agreement on tourism.",
            ["instrument planned agreement GRC+PER", "visit planned PER>GRC 1989-11-19"],
        ),
    ],
)
def test_what_was_meant(text: str, expected: list[str]) -> None:
    assert told(text, "1989-11-18") == expected
