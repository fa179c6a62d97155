"""A chart as a page: the picture, what it shows in words, and its data."""

from __future__ import annotations

from dataclasses import dataclass

from chancery.export.sheet import Cell
from chancery.export.taken.columns import Column
from chancery.export.taken.tables import Table


@dataclass(frozen=True, slots=True)
class ChartPage:
    """`picture` is the address of the picture without its ending, `of` and `back` what it belongs to; `rows` its data."""

    title: str
    alt: str
    picture: str
    of: str
    back: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def chart_page(table: Table, *, title: str, alt: str, picture: str, of: str, back: str) -> ChartPage:
    """The page of a chart that is drawn from `table`."""
    return ChartPage(title, alt, picture, of, back, tuple(map(_name, table.columns)), table.rows)


def _name(column: Column) -> str:
    return column.name.replace("_", " ")
