"""What workers are handed: a row for each report of an archive, as yet unread, and a row for what is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, Final

from chancery.archive.extras import need
from chancery.errors import InputError

#: Bytes of text or page that make a batch full before it has its number of rows.
_FULL: Final = 16 << 20


@dataclass(frozen=True, slots=True)
class Row:
    """One report on its way to a worker, or an input that was refused.

    A report's words are its `text`, a web page's bytes `page`, or the file at `path`, which the worker opens. `problem`
    and `advice` are those of an `InputError` in the name of `source`.
    """

    id: str
    source: str
    text: str | None = None
    page: bytes | None = None
    path: str | None = None
    published: str | None = None
    language: str | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    problem: str | None = None
    advice: str | None = None

    @property
    def size(self) -> int:
        """About how many bytes it takes."""
        return len(self.text or "") + len(self.page or b"") + 100


_NAMES: Final = tuple(field.name for field in fields(Row))
_values: Final = attrgetter(*_NAMES)


def refused(error: InputError) -> Row:
    return Row(id="", source=error.name, problem=error.problem, advice=error.advice)


def batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """The rows in lists of `size`, or fewer where they are large."""
    held: list[Row] = []
    weight = 0
    for row in rows:
        held.append(row)
        weight += row.size
        if len(held) >= size or weight >= _FULL:
            yield held
            held, weight = [], 0
    if held:
        yield held


def to_arrow(rows: Iterable[Row]) -> Any:
    """The rows as a `pyarrow.RecordBatch`; lone surrogates, which Arrow cannot hold, are kept."""
    arrow = need("pyarrow", "pyarrow", "archive")
    columns = zip(*(_packed(row) for row in rows), strict=True)
    return arrow.RecordBatch.from_arrays(
        [arrow.array(column, arrow.large_binary()) for column in columns], names=list(_NAMES)
    )


def from_arrow(batch: Any) -> Iterator[Row]:
    """The rows of a batch that `to_arrow` made."""
    columns = [batch.column(name).to_pylist() for name in _NAMES]
    for values in zip(*columns, strict=True):
        yield Row(*(_unpacked(name, value) for name, value in zip(_NAMES, values, strict=True)))


def _packed(row: Row) -> list[bytes | None]:
    return [
        value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value for value in _values(row)
    ]


def _unpacked(name: str, value: bytes | None) -> Any:
    return value if value is None or name == "page" else value.decode("utf-8", "surrogatepass")
