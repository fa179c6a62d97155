"""Gathering: every value that the facts of an entry give a field, with who gives it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from chancery.model.entry import FieldValue, Support
from chancery.model.told import ReportHead, Told
from chancery.reconciling.values.alike import canonical
from chancery.vocabulary.sources import source


@dataclass(frozen=True, slots=True)
class Voiced:
    """One value of a field and the reports that give it, in the order of fact ids."""

    value: Any
    supports: tuple[Support, ...]
    reports: tuple[ReportHead, ...]

    @property
    def as_value(self) -> FieldValue:
        return FieldValue(self.value, self.supports)

    @property
    def sources(self) -> frozenset[str]:
        """The independent sources among the reports: a family of copies is one."""
        return frozenset(head.source for head in self.reports)

    @property
    def sides(self) -> frozenset[str]:
        """The states for which one of the reports speaks: whose ministry or news agency published it."""
        told_by = (source(head.publisher, head.title) for head in self.reports)
        return frozenset(one.side for one in told_by if one.side is not None)


def gather(field: str, tolds: Sequence[Told]) -> tuple[Voiced, ...]:
    """The values of `field`, equal ones together; the most told first, then in the order of fact ids."""
    groups: dict[Any, list[Told]] = {}
    for told in tolds:
        value = told.fact.get(field)
        if value not in (None, "", [], ()):
            groups.setdefault(canonical(field, value), []).append(told)
    voiced = (
        Voiced(
            _spelling(field, group),
            tuple(support(told, field) for told in group),
            tuple(told.report for told in group),
        )
        for group in groups.values()
    )
    return tuple(sorted(voiced, key=lambda v: (-len(v.sources), v.supports[0].fact)))


def support(told: Told, field: str | None = None) -> Support:
    """The fact as the voice behind a value of `field`, with the words that give it; its evidence where there is no field."""
    cited = told.fact.spans.get(field, ()) if field else told.fact.evidence
    basis = told.fact.basis.get(field) if field else None
    return Support(told.id, told.report.id, tuple(cited) or told.fact.evidence, basis)


def _spelling(field: str, group: Sequence[Told]) -> Any:
    """Of spellings that differ in nothing but case and accents, the one with the most of them."""
    return min((told.fact[field] for told in group), key=lambda value: (str(value).isascii(), str(value)))
