"""The inputs of a sweep, one by one and in a fixed order."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from chancery.archive.sources import remote
from chancery.errors import InputError
from chancery.intake import expand
from chancery.intake.formats import printable, stem
from chancery.intake.ids import Ids

#: What an archive may be packed in, by the end of its name.
JSON_LINES: Final = (
    ".jsonl", ".jsonl.gz", ".jsonl.zst", ".jsonl.zstd", ".ndjson", ".ndjson.gz", ".ndjson.zst", ".ndjson.zstd",
)  # fmt: skip
PARQUET: Final = (".parquet",)
WARC: Final = (".warc", ".warc.gz")
BULK: Final = (*JSON_LINES, *PARQUET, *WARC)

_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One file of an archive: its path or address, the stem that ids are made of, and its size in bytes."""

    address: str
    stem: str
    size: int

    @property
    def name(self) -> str:
        return printable(self.address)

    @property
    def form(self) -> str:
        """The suffix in `BULK` that it ends in; empty for a file that is one report."""
        return max((end for end in BULK if self.address.lower().endswith(end)), key=len, default="")


def list_parts(inputs: Iterable[str]) -> Iterator[Part | InputError]:
    """Every file of the inputs once: folders and patterns by sorted path, other inputs as they stand.

    An input with a scheme (`s3://bucket/*.parquet`) is listed through Daft. Stems are made distinct.
    """
    ids = Ids()
    seen: set[str] = set()
    for item in inputs:
        for found in _list(item):
            if isinstance(found, InputError):
                yield found
            elif found[0] not in seen:
                seen.add(found[0])
                yield Part(found[0], ids.distinct(_stem(found[0])), found[1])


def _list(item: str) -> Iterator[tuple[str, int] | InputError]:
    if _ADDRESS.match(item):
        yield from remote.listed(item)
        return
    found = list(_local(item))
    if not found:
        yield InputError(printable(item), "there is nothing in it that is read", "check the path")
    for path in found:
        yield path if isinstance(path, InputError) else (path, _size(path))


def _local(item: str) -> Iterator[str | InputError]:
    """Bulk files, and what the intake finds beside them."""
    bulk = sorted(_bulk(item), key=lambda path: path.split(os.sep))
    yield from bulk
    if os.path.isfile(item) and bulk:
        return
    known = set(bulk)
    for found in expand((item,)):
        if isinstance(found, InputError):
            if not bulk:
                yield found
        elif found not in known:
            yield found


def _bulk(item: str) -> Iterator[str]:
    if os.path.isdir(item):
        for parent, folders, names in os.walk(item):
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from (os.path.join(parent, n) for n in names if _is_bulk(n))
    elif os.path.isfile(item):
        yield from (item,) if _is_bulk(item) else ()
    else:
        yield from (
            path for path in glob.glob(item, recursive=True) if os.path.isfile(path) and _is_bulk(path)
        )


def _is_bulk(path: str) -> bool:
    name = os.path.basename(path)
    return name.lower().endswith(BULK) and not name.startswith(".")


def _stem(address: str) -> str:
    name = address.rstrip("/").rsplit("/", 1)[-1]
    end = max((end for end in BULK if name.lower().endswith(end)), key=len, default="")
    return printable(name[: len(name) - len(end)]) if end else stem(name)


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0
