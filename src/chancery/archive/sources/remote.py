"""Addresses with a scheme, listed and fetched through Daft: object stores, HTTP, `file://`."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

from chancery.archive.extras import need
from chancery.errors import InputError
from chancery.intake.formats import printable


def listed(address: str) -> Iterator[tuple[str, int] | InputError]:
    """`(address, bytes)` of every file that an address or a pattern of one names, sorted."""
    daft = need("daft", "daft", "archive")
    try:
        found = daft.from_glob_path(address).to_pydict()
    except Exception as problem:  # Daft raises whatever its store's client does.
        yield InputError(printable(address), f"it cannot be listed ({_line(problem)})", "check the address")
        return
    rows = sorted(zip(found["path"], found["size"], strict=True))
    if not rows:
        yield InputError(printable(address), "nothing is there", "check the address")
    yield from ((path, size or 0) for path, size in rows)


def fetched(address: str, name: str) -> BinaryIO:
    """All bytes of the file at an address. Raises `InputError`."""
    daft = need("daft", "daft", "archive")
    try:
        frame = daft.from_pydict({"address": [address]})
        data = frame.select(daft.functions.download(daft.col("address"))).to_pydict()["address"][0]
    except Exception as problem:  # as above
        raise InputError(name, f"it cannot be fetched ({_line(problem)})", "check the address") from None
    return io.BytesIO(data)


def _line(problem: Exception) -> str:
    return " ".join(str(problem).split())[:200] or type(problem).__name__
