"""The same work through Daft on a Ray cluster."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from chancery.archive.extras import need
from chancery.archive.settings import SweepSettings
from chancery.archive.tasks import Result, Task, Work

#: Tasks that each worker is handed in one query.
_EACH: Final = 8


def on_ray(given: Iterator[Task], work: Work, settings: SweepSettings) -> Iterator[Result]:
    """The results of the tasks in their order; what a lost worker had is worked on again by Ray.

    Raises `MissingExtra` without Daft or Ray.
    """
    daft = need("daft", "daft", "ray")
    ray = need("ray", "ray", "ray")
    if not ray.is_initialized():
        ray.init(address=settings.address, log_to_driver=False, logging_level="ERROR")
    daft.set_runner_ray(noop_if_initialized=True)
    read = _udf(daft, work)
    while held := list(islice(given, settings.processes * _EACH)):
        packed = [_packed(task.batch) for task in held]
        frame = daft.from_pydict({"number": list(range(len(held))), "batch": packed})
        frame = frame.into_partitions(len(held)).select(
            daft.col("number"), read(daft.col("batch")).alias("lines")
        )
        found = frame.to_pydict()
        lines = dict(zip(found["number"], found["lines"], strict=True))
        for number, task in enumerate(held):
            yield task, _unpacked(lines[number])


def _udf(daft: Any, work: Work) -> Any:
    def read(column: Any) -> list[bytes]:
        return [_packed(work(_unpacked(item))) for item in column.to_pylist()]

    return daft.udf(return_dtype=daft.DataType.binary())(read)


def _packed(batch: Any) -> bytes:
    arrow = need("pyarrow", "pyarrow", "archive")
    sink = arrow.BufferOutputStream()
    with arrow.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return bytes(sink.getvalue())


def _unpacked(data: bytes) -> Any:
    arrow = need("pyarrow", "pyarrow", "archive")
    return arrow.ipc.open_stream(data).read_next_batch()
