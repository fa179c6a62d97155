"""The life of a paper: its stages in order, and which may follow which.

Source: `data/life_cycle.yaml`, written for this project.
"""

from __future__ import annotations

from functools import cache

from chancery.vocabulary._yaml import read_yaml


@cache
def stage_order() -> tuple[str, ...]:
    """The stages in the order of a life."""
    return tuple(read_yaml("life_cycle.yaml")["order"])


def place_of(stage: str) -> int:
    """The place of a stage in the order of a life, from 0; unknown ones come last."""
    order = stage_order()
    return order.index(stage) if stage in order else len(order)


def may_follow(stage: str, before: str) -> bool:
    """Whether `stage` may come right after `before`; what is no stage of a paper may follow anything."""
    allowed = read_yaml("life_cycle.yaml")["after"].get(stage)
    return allowed is None or before not in stage_order() or before in allowed
