"""Long lists of values in pieces that fit into one statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final, TypeVar

from sqlalchemy import BindParameter, bindparam

T = TypeVar("T")

#: SQLite takes 32,766 values in one statement; fewer at once are no slower.
CHUNK: Final = 2_000

#: The values of one piece, in a statement that is built once and executed with `{"some": values}`: building one anew costs
#: several times what executing it does.
SOME: Final[BindParameter[Any]] = bindparam("some", expanding=True)


def in_chunks(values: Iterable[T]) -> Iterator[list[T]]:
    """`values` in lists of at most `CHUNK`."""
    rest = iter(values)
    while some := list(islice(rest, CHUNK)):
        yield some
