"""Whose word counts for when and where: those who tell of what happened, and of a paper those who tell of its signing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.model.kinds import HAPPENED
from chancery.model.told import Told

_WHEN_AND_WHERE: Final = ("date", "place")
#: The steps that give a paper its day; later ones have days of their own, which its life keeps.
_SIGNED: Final = ("signed", "issued", "renewed", "amended")


def of_one_step(kind: str, name: str, tolds: Sequence[Told]) -> Sequence[Told]:
    """The facts that give the day and place of one step: of a paper its signing, where any does; its life has the others."""
    if kind != "instrument" or name not in _WHEN_AND_WHERE:
        return tolds
    return [told for told in tolds if told.fact.get(name) and told.fact.get("stage") in _SIGNED] or tolds


def counting_for(kind: str, name: str, tolds: Sequence[Told]) -> Sequence[Told]:
    """The facts whose value of field `name` may be shown; all of them for most fields."""
    if name not in _WHEN_AND_WHERE:
        return tolds
    telling = [told for told in of_one_step(kind, name, tolds) if told.fact.get(name)]
    happened = [told for told in telling if told.fact.standing in HAPPENED]
    return happened or _latest_plans(telling) or telling


def _latest_plans(tolds: Sequence[Told]) -> list[Told]:
    """What the latest reports of a plan say; an earlier plan gave way to it."""
    plans = [told for told in tolds if told.fact.standing == "planned"]
    latest = max((told.report.published or "" for told in plans), default="")
    return [told for told in plans if (told.report.published or "") == latest]
