"""A table as Parquet."""

from __future__ import annotations

import io
from typing import Any

from chancery.errors import MissingExtra
from chancery.export.taken.tables import Table


def to_parquet(table: Table) -> bytes:
    """The table as one Parquet file; text that is no Unicode is mended, dates stay strings.

    Raises `MissingExtra` when pyarrow is not installed.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise MissingExtra("pyarrow", "archive") from None
    sorts = {"string": pyarrow.string(), "integer": pyarrow.int64(), "date": pyarrow.string()}
    schema = pyarrow.schema(
        [
            pyarrow.field(column.name, sorts[column.sort], metadata={"meaning": column.meaning})
            for column in table.columns
        ]
    )
    cells: list[list[Any]] = [
        [_kept(row[at], column.sort) for row in table.rows] for at, column in enumerate(table.columns)
    ]
    arrays = [pyarrow.array(some, type=field.type) for some, field in zip(cells, schema, strict=True)]
    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_arrays(arrays, schema=schema), out, compression="zstd")
    return out.getvalue()


def _kept(cell: object, sort: str) -> object:
    if cell is None:
        return None
    if sort == "integer":
        return cell if isinstance(cell, int) else None
    return str(cell).encode("utf-8", "replace").decode()
