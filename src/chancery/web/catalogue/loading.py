"""A catalogue out of a record."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from chancery.keeping import Record
from chancery.keeping.registry import Card
from chancery.model.kinds import KINDS
from chancery.web.catalogue.catalogue import Catalogue
from chancery.web.catalogue.columns import Facet, facet_of, facet_of_pairs


def load(record: Record) -> Catalogue:
    """The catalogue of everything that the record holds now."""
    moment = record.moment()
    shelf = record.registry.shelf()
    cards = shelf.cards
    at = {card.number: place for place, card in enumerate(cards)}
    by_id = {card.id: place for place, card in enumerate(cards)}
    facets: dict[str, Facet] = {
        "kind": facet_of([card.kind for card in cards]),
        "type": facet_of([card.sort for card in cards]),
        "stage": facet_of([card.stage for card in cards]),
        "standing": facet_of([card.standing for card in cards]),
        "year": facet_of([_year(card) for card in cards]),
        "differ": facet_of(["yes" if card.disagreements else None for card in cards]),
        "state": facet_of_pairs((value, at[number]) for value, number in shelf.states),
        "sector": facet_of_pairs((value, at[number]) for value, number in shelf.sectors),
        "source": facet_of_pairs((value, by_id[id]) for value, id in shelf.publishers if id in by_id),
    }
    return Catalogue(
        moment, np.array([card.number for card in cards], dtype=np.int64), facets, _orders(cards)
    )


def _year(card: Card) -> str | None:
    day = card.first_day or card.last_day
    return day[:4] if day else None


def _orders(cards: Sequence[Card]) -> dict[str, NDArray[np.int32]]:
    first, last = _days([card.first_day for card in cards]), _days([card.last_day for card in cards])
    late = np.where(last < 0, first, last)
    early = np.where(first < 0, last, first)
    reports = np.array([card.sources for card in cards], dtype=np.int64)
    differ = np.array([card.disagreements for card in cards], dtype=np.int64)
    kind = np.array([KINDS.index(card.kind) for card in cards], dtype=np.int64)
    never = np.iinfo(np.int64).max
    return {
        "-date": _by(-late, -early),
        "date": _by(np.where(early < 0, never, early), late),
        "-reports": _by(-reports, -late),
        "-differ": _by(-differ, -reports, -late),
        "kind": _by(kind, -late),
    }


def _by(*keys: NDArray[np.int64]) -> NDArray[np.int32]:
    """The places in the order of the first key, then the second..., then of their numbers."""
    return np.lexsort(keys[::-1]).astype(np.int32)


def _days(days: Sequence[str | None]) -> NDArray[np.int64]:
    """ISO days as numbers that sort like them, -1 for none."""
    return np.array([int(day.replace("-", "")) if day else -1 for day in days], dtype=np.int64)
