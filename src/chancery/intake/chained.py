"""A stream whose head was already read, whole again."""

from __future__ import annotations

import io
from typing import Any, BinaryIO, cast


def chained(head: bytes, rest: BinaryIO) -> BinaryIO:
    """A buffered stream of `head` and then of what is left in `rest`."""
    return cast(BinaryIO, io.BufferedReader(_Chained(head, rest)))


class _Chained(io.RawIOBase):
    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._streams: list[BinaryIO] = [io.BytesIO(head), rest]

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        view = memoryview(buffer).cast("B")
        while self._streams:
            data = self._streams[0].read(len(view))
            if data:
                view[: len(data)] = data
                return len(data)
            self._streams.pop(0)
        return 0
