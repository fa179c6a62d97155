"""Parquet with a column `text` and, if it likes, the other columns that a line of JSON Lines may have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from chancery.archive.extras import need
from chancery.archive.rows import Row, refused
from chancery.archive.sources.listing import Part
from chancery.errors import InputError
from chancery.intake.iso import iso_date

_COLUMNS: Final = ("id", "text", "published", "language", "title", "publisher", "author", "url")
_ROWS: Final = 1_000


def rows_of_parquet(stream: BinaryIO, part: Part) -> Iterator[Row]:
    """A row of the archive for each row of the file. Raises `InputError` for a file that is not Parquet or has no text."""
    arrow = need("pyarrow", "pyarrow", "archive")
    parquet = need("pyarrow.parquet", "pyarrow", "archive")
    number = 0
    try:
        file = parquet.ParquetFile(stream)
        columns = [name for name in _COLUMNS if name in file.schema_arrow.names]
        if "text" not in columns:
            raise InputError(part.name, "it has no column `text`", "name the column of the texts `text`")
        for batch in file.iter_batches(batch_size=_ROWS, columns=columns):
            for values in batch.to_pylist():
                number += 1
                yield _row(values, part, number)
    except (arrow.ArrowException, OSError, UnicodeDecodeError) as error:
        problem = f"this is not a sound Parquet file ({_line(error)})"
        raise InputError(part.name, problem, "fetch or write it again") from None


def _row(values: dict[str, Any], part: Part, number: int) -> Row:
    here = f"{part.name} row {number}"
    text = values.get("text")
    if not isinstance(text, str) or not text.strip() or "\0" in text:
        return refused(InputError(here, "its `text` is no text", "give the report's text under `text`"))
    published = values.get("published")
    day = iso_date(str(published)) if published is not None else None
    if published is not None and day is None:
        return refused(InputError(here, "`published` is not a date", "write it like 2025-10-11"))
    told: dict[str, Any] = {
        name: str(values[name]) for name in _COLUMNS[3:] if values.get(name) not in (None, "")
    }
    given = values.get("id")
    id = str(given) if given not in (None, "") else f"{part.stem}:{number}"
    return Row(id=id, source=part.name, text=text, published=day, **told)


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
