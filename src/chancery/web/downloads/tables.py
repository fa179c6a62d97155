"""The tables of a page as CSV, Excel and Parquet."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import quote

from fastapi import HTTPException, Request, Response

from chancery.export.sheet import to_csv
from chancery.export.taken.parquet import to_parquet
from chancery.export.taken.tables import Table
from chancery.export.taken.xlsx import to_xlsx

_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

#: How one table is written, and as what it is sent.
_WRITERS: Final[Mapping[str, tuple[Callable[[Table], bytes], str]]] = {
    "csv": (lambda table: to_csv(table.sheet).encode(), "text/csv; charset=utf-8"),
    "parquet": (to_parquet, "application/vnd.apache.parquet"),
}

TABLE_SUFFIXES: Final = ("csv", "xlsx", "parquet")


def send_table(request: Request, tables: Mapping[str, Table], suffix: str) -> Response:
    """The tables of a page as one file: all of them in Excel, else the one that `?table=` names, or the first."""
    name = request.query_params.get("table") or next(iter(tables))
    if name not in tables:
        raise HTTPException(404)
    if suffix == "xlsx":
        return _file(to_xlsx(tables.values()), _XLSX, f"{_stem(request)}.xlsx")
    write, media = _WRITERS[suffix]
    return _file(write(tables[name]), media, f"{_stem(request, name if len(tables) > 1 else '')}.{suffix}")


def send_text(text: str, media: str, name: str) -> Response:
    """A text as a file called `name`; what is no Unicode becomes a question mark."""
    return _file(text.encode("utf-8", "replace"), media, name)


def _file(content: bytes, media: str, name: str) -> Response:
    return Response(content, media_type=media, headers={"Content-Disposition": disposition(name)})


def disposition(name: str) -> str:
    """The header that saves a file under `name`."""
    return f"attachment; filename*=UTF-8''{quote(name, safe='')}"


def _stem(request: Request, table: str = "") -> str:
    """`chancery-registry-visit`, from the address: what it is, and nothing that a file system would trip over."""
    path = str(request.scope["path"]).rpartition(".")[0]
    words = re.findall(r"[\w-]+", f"{path} {table}")
    return "-".join(("chancery", *words))[:120]
