"""A sweep from start to end: list, go on where it was, hand out, write, say how far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from chancery.archive.engines import results
from chancery.archive.extras import need
from chancery.archive.folder import Folder
from chancery.archive.reading import lines_from_arrow
from chancery.archive.rows import Row, refused
from chancery.archive.settings import SweepSettings
from chancery.archive.shards import Shard
from chancery.archive.sources import Part, list_parts, rows_of
from chancery.archive.tasks import Counter, tasks
from chancery.errors import InputError
from chancery.keeping.versions import code, reading_now


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sweep is: rows read so far (reports and refused inputs), of them with facts, facts and refusals.

    `taken` of `size` bytes of the archive have been read; `before` rows were read by earlier runs.
    """

    rows: int = 0
    with_facts: int = 0
    facts: int = 0
    refused: int = 0
    taken: int = 0
    size: int = 0
    before: int = 0


@dataclass(frozen=True, slots=True)
class Swept:
    """What a complete sweep found; `shards` is the number of shards in its folder."""

    rows: int
    with_facts: int
    facts: int
    refused: int
    shards: int


def sweep(
    inputs: Iterable[str],
    out: str,
    *,
    settings: SweepSettings | None = None,
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> Swept:
    """Read archives into the folder `out`.

    `inputs` are files, folders, patterns and addresses with a scheme: JSON Lines, Parquet, WARC, and whatever the intake
    reads. `out` is made; when it holds the same sweep, unfinished, that goes on. The bytes written are the same however
    often it was stopped, with any number of workers and either engine.

    Raises `SweepRefused` when `out` cannot be used, `MissingExtra` when a package for it is not installed.
    """
    settings = settings or SweepSettings()
    need("pyarrow", "pyarrow", "archive")
    listed = list(list_parts(inputs))
    folder = Folder(out, _head(listed, settings))
    try:
        if not folder.complete:
            _write(folder, listed, settings, on_progress)
        return _swept(folder)
    finally:
        folder.close()


def _write(
    folder: Folder,
    listed: list[Part | InputError],
    settings: SweepSettings,
    on_progress: Callable[[Progress], None],
) -> None:
    counter = Counter()
    done = _swept(folder)
    size = sum(part.size for part in listed if isinstance(part, Part))
    told = Progress(done.rows, done.with_facts, done.facts, done.refused, 0, size, done.rows)
    on_progress(told)
    given = tasks(
        _rows(listed, counter), first=done.shards, shard=settings.shard, batch=settings.batch, counter=counter
    )
    shard: Shard | None = None
    number = done.shards
    for task, result in results(given, settings):
        if shard is not None and task.shard != number:
            folder.keep(shard.finish())
            shard = None
        number = task.shard
        shard = shard or Shard(folder.path, number)
        lines = list(lines_from_arrow(result))
        shard.add(lines, task.rows)
        counts = {sort: sum(line.sort == sort for line in lines) for sort in ("report", "fact", "refused")}
        told = replace(
            told, rows=told.rows + task.rows, with_facts=told.with_facts + counts["report"],
            facts=told.facts + counts["fact"], refused=told.refused + counts["refused"], taken=task.taken,
        )  # fmt: skip
        on_progress(told)
    if shard is not None:
        folder.keep(shard.finish())
    folder.finish(_manifest(folder, listed, settings))


def _rows(listed: Iterable[Part | InputError], counter: Counter) -> Iterator[Row]:
    for item in listed:
        if isinstance(item, InputError):
            yield refused(item)
        else:
            yield from rows_of(item, counter.at)
            counter.next_file()


def _head(listed: Iterable[Part | InputError], settings: SweepSettings) -> dict[str, Any]:
    """What makes two sweeps the same: inputs, options that matter to the bytes, and what reads."""
    return {
        "inputs": [
            [item.name, item.size] if isinstance(item, Part) else [item.name, item.problem] for item in listed
        ],
        "options": {
            "published": settings.published, "language": settings.language, "batch": settings.batch,
            "shard": settings.shard,
        },
        "reading": f"{code()}+{reading_now()}",
    }  # fmt: skip


def _manifest(folder: Folder, listed: list[Part | InputError], settings: SweepSettings) -> dict[str, Any]:
    return {**_head(listed, settings), "found": asdict(_swept(folder)), "shards": folder.shards}


def _swept(folder: Folder) -> Swept:
    sums = {
        name: sum(shard[name] for shard in folder.shards)
        for name in ("rows", "with_facts", "facts", "refused")
    }
    return Swept(**sums, shards=len(folder.shards))
