"""A reader that is wrong on purpose: gold facts as predictions, with seeded mistakes of every sort."""

from __future__ import annotations

import random
from typing import Any

from chancery.model.kinds import KINDS, STANDINGS
from evaluation.gold import GoldDocument

_STATES = ("VNM", "PRK", "KAZ", "UZB", "CHN", "RUS")


def distorted(document: GoldDocument, seed: int) -> list[dict[str, Any]]:
    """Predictions for a document: some facts lost, some twice, some with other values, some not grounded."""
    chance = random.Random(f"{seed} {document.stem}")
    found = [_distort(chance, document, dict(fact)) for fact in document.facts if chance.random() > 0.2]
    return found + [dict(fact) for fact in found if chance.random() < 0.1]


def _distort(chance: random.Random, document: GoldDocument, fact: dict[str, Any]) -> dict[str, Any]:
    start = document.text.find(fact.pop("quote"))
    start = max(0, start + chance.choice((0, 0, 0, 7, -30, 400)))
    end = min(len(document.text), start + chance.randint(5, 80))
    quote = document.text[start:end] if chance.random() < 0.9 else "words that nobody wrote"
    fact["evidence"] = [{"start": start, "end": end, "quote": quote}] if chance.random() < 0.95 else []
    if chance.random() < 0.15:
        fact["standing"] = chance.choice(STANDINGS)
    if chance.random() < 0.1:
        fact["kind"] = chance.choice(KINDS)
    for name in list(fact):
        if name not in ("kind", "standing", "evidence") and chance.random() < 0.12:
            _distort_value(chance, fact, name)
    return fact


def _distort_value(chance: random.Random, fact: dict[str, Any], name: str) -> None:
    value = fact[name]
    if chance.random() < 0.3:
        del fact[name]
    elif name == "states":
        fact[name] = chance.sample(_STATES, 2)
    elif name in ("visitor_state", "host_state"):
        fact[name] = chance.choice(_STATES)
    elif isinstance(value, list):
        fact[name] = value[1:]
    elif isinstance(value, str):
        fact[name] = chance.choice((value.upper(), value + "?", value.split()[0], "something else"))
