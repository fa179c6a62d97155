"""How near a publisher stands to what it tells.

Source: `data/source_ranks.yaml`, written for this project; well-known news agencies of states come from `bodies.yaml`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.bodies import load_bodies
from chancery.vocabulary.folding import folded_words


@lru_cache(maxsize=4096)
def source_rank(publisher: str | None) -> int:
    """The rank of a publisher, 1 (the text itself) to 8 (a blog); 7 where it is not known."""
    data = _ranks()
    words = " ".join(folded_words(publisher or ""))
    if not words:
        return int(data["unknown"]["rank"])
    padded = f" {words} "
    for line in data["ranks"]:
        if any(f" {word} " in padded for word in line["words"]):
            return int(line["rank"])
    return int(data["state_agency" if words in _agencies() else "other"]["rank"])


def _ranks() -> Any:
    return read_yaml("source_ranks.yaml")


@cache
def _agencies() -> frozenset[str]:
    named = (body for body in load_bodies().known if body.sort == "news" and body.state)
    return frozenset(" ".join(folded_words(n)) for body in named for n in (*body.names, *body.abbreviations))
