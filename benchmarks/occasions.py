"""Made-up reports of made-up occasions, with their facts known beforehand, so that only the record is measured.

Every occasion is told by two reports of five facts each, with a fixed seed. The words of the texts are made of syllables: no
two reports are copies.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any, Final

from chancery.model import Citation, Fact, Report

FACTS: Final = 5
_STATES: Final = [
    "AFG",
    "AGO",
    "ARG",
    "AUS",
    "AUT",
    "AZE",
    "BEL",
    "BGD",
    "BGR",
    "BLR",
    "BRA",
    "CAN",
    "CHE",
    "CHL",
    "CHN",
    "COL",
    "CUB",
    "CZE",
    "DEU",
    "DNK",
    "EGY",
    "ESP",
    "ETH",
    "FIN",
    "FRA",
    "GBR",
    "GEO",
    "GHA",
    "GRC",
    "HUN",
    "IDN",
    "IND",
    "IRN",
    "IRQ",
    "ISL",
    "ISR",
    "ITA",
    "JPN",
    "KAZ",
    "KEN",
    "KOR",
    "LAO",
    "MEX",
    "MNG",
    "MYS",
    "NGA",
    "NLD",
    "NOR",
    "NPL",
    "NZL",
    "PAK",
    "PER",
    "PHL",
    "POL",
    "PRK",
    "PRT",
    "QAT",
    "ROU",
    "RUS",
    "SAU",
]
_SECTORS: Final = (
    "health",
    "trade",
    "defence",
    "culture",
    "energy",
    "education",
    "tourism",
    "media",
    "justice",
)
_SYLLABLES: Final = (
    "ka",
    "lo",
    "mi",
    "ne",
    "po",
    "ra",
    "su",
    "ti",
    "lan",
    "ber",
    "dov",
    "rik",
    "san",
    "tun",
    "vel",
    "zor",
)
_WORDS_A_LINE: Final = 30


def report(number: int) -> Report:
    """The report of this number: one line for each fact."""
    chance = Random(number * 7 + 1)
    lines = (" ".join(_name(chance) for _ in range(_WORDS_A_LINE)) for _ in range(FACTS))
    return Report(
        id=f"r{number:07d}",
        text="\n".join(lines),
        published=_day(Random(number // 2)),
        url=f"https://reports.example/{number}",
    )


def facts_of(told: Report) -> Iterator[Fact]:
    """The facts of a report made here; each is cited from its line."""
    start = 0
    for line, (kind, fields) in zip(told.text.split("\n"), _occasion(int(told.id[1:]) // 2), strict=True):
        evidence = (Citation(start, start + len(line), line),)
        words = (Citation(start, start + 5, line[:5]),)
        start += len(line) + 1
        yield Fact(kind, told.id, "done", fields, evidence, dict.fromkeys(fields, words), {}, "made-up")


def _occasion(number: int) -> tuple[tuple[str, dict[str, Any]], ...]:
    chance = Random(number)
    day = _day(chance)
    one, other = sorted(chance.sample(_STATES, 2))
    guest, host = (_person(chance, state) for state in (one, other))
    sector = chance.choice(_SECTORS)
    both = {"states": [one, other]}
    return (
        ("visit", {"visitor": [guest], "visitor_state": one, "host_state": other, "visit_kind": "official", "date": day}),
        ("meeting", {"meeting_kind": "talks", "participants": [guest, host], **both, "date": day}),
        ("instrument", {
            "type": "memorandum-of-understanding", "stage": "signed", "sectors": [sector], **both, "date": day,
            "parties": [{"name": f"Ministry of {sector}", "state": state} for state in (one, other)],
        }),
        ("mechanism", {
            "name": "Joint Committee", "mechanism_kind": "intergovernmental-committee", **both, "date": day,
            "session": chance.randint(1, 30), "state": "session-held",
        }),
        ("milestone", {"milestone_kind": "anniversary", **both, "years": chance.randint(10, 70)}),
    )  # fmt: skip


def _day(chance: Random) -> str:
    return f"{chance.randint(1990, 2025)}-{chance.randint(1, 12):02d}-{chance.randint(1, 27):02d}"


def _person(chance: Random, state: str) -> dict[str, str]:
    return {"name": f"{_name(chance)} {_name(chance)}", "office": "Foreign Minister", "state": state}


def _name(chance: Random) -> str:
    return "".join(chance.sample(_SYLLABLES, 3)).title()
