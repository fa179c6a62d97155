"""Papers by field and year, and by the stage they have reached."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from chancery.answering.relations.sheet import Field, Told
from chancery.answering.values import first_day
from chancery.model.kinds import SECTORS, STAGES
from chancery.model.telling import stage_of


def fields_of(papers: Iterable[Told]) -> tuple[Field, ...]:
    """The papers of each sector; one of two sectors stands in both, one of none in the last."""
    by_sector: dict[str | None, list[Told]] = {}
    for told in papers:
        for sector in told.entry.get("sectors") or (None,):
            by_sector.setdefault(sector, []).append(told)
    return tuple(_field(sector, by_sector[sector]) for sector in (*SECTORS, None) if sector in by_sector)


def _field(sector: str | None, papers: list[Told]) -> Field:
    years: dict[int, list[Told]] = {}
    for told in papers:
        if told.day:
            years.setdefault(int(first_day(told.day)[:4]), []).append(told)
    return Field(
        sector,
        {year: tuple(years[year]) for year in sorted(years)},
        tuple(told for told in papers if not told.day),
    )


def stages_of(papers: Iterable[Told]) -> Mapping[str, tuple[Told, ...]]:
    """The papers by stage in the order of a paper's life; `not reported` for those without one."""
    found: dict[str, list[Told]] = {}
    for told in papers:
        found.setdefault(stage_of(told.entry) or "not reported", []).append(told)
    return {stage: tuple(found[stage]) for stage in (*STAGES, "not reported") if stage in found}
