"""The codebook: what every table and column holds, made from the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chancery.export.sheet import Sheet, to_markdown
from chancery.export.taken.tables import Table


def codebook(tables: Iterable[Table]) -> str:
    """The codebook of some tables as Markdown; the same tables give the same bytes."""
    return "\n".join(_lines(tables))


def _lines(tables: Iterable[Table]) -> Iterator[str]:
    yield "# Codebook\n"
    yield (
        "Every row cites the words that give it: `report`, `start`, `end` (code points of the report's text, end not\n"
        "included) and `quote`. Dates are EDTF strings, states ISO 3166-1 alpha-3 (XKX for Kosovo, SUN, YUG, CSK, DDR for\n"
        "states that are no more; EUE, UNO, ASN, AFU for organisations). An empty cell means that no report says it, not\n"
        "that it is not so.\n"
        "In CSV, a cell that a spreadsheet would take for a formula has an apostrophe before it.\n"
    )
    for table in tables:
        yield f"## {table.name}\n\n{table.about}\n"
        rows = [(column.name, column.sort, _meaning(column.meaning, column.ids)) for column in table.columns]
        yield to_markdown(Sheet(("column", "type", "meaning"), rows))


def _meaning(meaning: str, ids: tuple[str, ...]) -> str:
    return f"{meaning}: {', '.join(ids)}" if ids else meaning
