"""Facets as they are shown: each value with its count and the address that takes it in or leaves it out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from chancery.answering.spotting import state_name
from chancery.answering.wording import label
from chancery.model.kinds import KINDS, STANDINGS
from chancery.web.catalogue import Asked
from chancery.web.catalogue.asked import FACETS

#: So many values of a facet stand open; the others are folded away.
OPEN: Final = 8

LABELS: Final[Mapping[str, str]] = {
    "kind": "Kind",
    "state": "States",
    "type": "Type",
    "sector": "Sector",
    "stage": "Stage",
    "standing": "Standing",
    "year": "Year",
    "source": "Source",
    "differ": "Disagreements",
}


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value: how many entries it would leave, whether it is asked for, and the address with that turned round."""

    value: str
    label: str
    entries: int
    chosen: bool
    address: str


@dataclass(frozen=True, slots=True)
class FacetView:
    """The values of one facet, those asked for first; `clear` is the address without it, where something is asked of it."""

    facet: str
    label: str
    values: tuple[FacetValue, ...]
    clear: str | None


def facet_views(
    counted: Mapping[str, Mapping[str, int]], asked: Asked, address: Callable[[Asked], str]
) -> tuple[FacetView, ...]:
    """The facets that divide what was found, or of which something is asked; `address` gives that of another question."""
    views = (_view(name, counted[name], asked, address) for name in FACETS)
    return tuple(
        view
        for view in views
        if view.clear or len(view.values) > 1 or (view.facet == "differ" and view.values)
    )


def _view(name: str, counts: Mapping[str, int], asked: Asked, address: Callable[[Asked], str]) -> FacetView:
    chosen = asked.chosen.get(name, ())
    listed = sorted({*counts, *chosen}, key=lambda value: (value not in chosen, *_rank(name, value, counts)))
    values = tuple(
        FacetValue(
            value,
            label_of(name, value),
            counts.get(value, 0),
            value in chosen,
            address(asked.toggled(name, value)),
        )
        for value in listed
    )
    return FacetView(name, LABELS[name], values, address(asked.without(name)) if chosen else None)


def _rank(name: str, value: str, counts: Mapping[str, int]) -> tuple[object, ...]:
    if name in _FIXED:
        known = _FIXED[name]
        return (known.index(value) if value in known else len(known), value)
    if name == "year":
        return (-int(value) if value.isdecimal() else 0, value)
    return (-counts.get(value, 0), value)


#: Facets whose values have an order of their own.
_FIXED: Final[Mapping[str, tuple[str, ...]]] = {"kind": KINDS, "standing": STANDINGS}


def label_of(facet: str, value: str) -> str:
    """The value in words."""
    if facet == "state":
        return state_name(value)
    if facet == "differ":
        return "Reports differ"
    return label(value) if facet in ("type", "sector", "stage") else value
