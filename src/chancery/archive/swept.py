"""What a sweep wrote, read back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from chancery.archive.folder import MANIFEST
from chancery.errors import SweepRefused
from chancery.model import Fact, Report


def read_sweep(folder: str) -> Iterator[tuple[Report, tuple[Fact, ...]]]:
    """Each report in which a complete sweep found facts, with them, in the archive's order.

    Raises `SweepRefused` when the folder holds no complete sweep, `RecordDamaged` for a fact that is not as it was written.
    """
    path = Path(folder)
    if not (path / MANIFEST).is_file():
        raise SweepRefused(folder, "it holds no complete sweep", "run chancery sweep with this folder again")
    manifest = json.loads((path / MANIFEST).read_text("utf-8"))
    for shard in manifest["shards"]:
        if shard["facts"]:
            yield from _shard(path, shard["shard"])


def _shard(path: Path, number: int) -> Iterator[tuple[Report, tuple[Fact, ...]]]:
    facts = map(_fact, _lines(path / "facts" / f"{number:06}.jsonl"))
    for head in _lines(path / "reports" / f"{number:06}.jsonl"):
        count = head.pop("facts")
        yield Report(**head), tuple(islice(facts, count))


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with open(path, encoding="utf-8", newline="\n") as stream:
        yield from map(json.loads, stream)


def _fact(line: dict[str, Any]) -> Fact:
    # The record's code brings its database along, which workers of a sweep have no use for.
    from chancery.record.codec import decode_fact, encode

    return decode_fact(encode({name: line[name] for name in line if name != "id"}), line["id"])
