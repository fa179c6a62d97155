"""The lattice of instrument types: which loose type may stand for which.

Source: `data/type_lattice.yaml`, written for this project.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from chancery.vocabulary._yaml import read_yaml

TypeRelation = Literal["same", "looser", "closer", "siblings"]


@cache
def below(type_id: str) -> frozenset[str]:
    """Every type that `type_id` may stand for, itself left out."""
    children = read_yaml("type_lattice.yaml")["below"].get(type_id, ())
    return frozenset(children).union(*(below(child) for child in children))


def is_loose(type_id: str) -> bool:
    """Whether reports use the type for want of a closer word."""
    return type_id in read_yaml("type_lattice.yaml")["loose"]


def relation(one: str, other: str) -> TypeRelation:
    """What `one` is to `other`: the `same`, `looser` (may stand for it), `closer` (it may stand for this), `siblings`."""
    if one == other:
        return "same"
    if other in below(one):
        return "looser"
    return "closer" if one in below(other) else "siblings"
