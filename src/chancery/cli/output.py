"""Where the output goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import TextIO


@contextmanager
def destination(out: str | None) -> Iterator[TextIO]:
    """A text stream over a binary `.buffer`: standard output, or the file `out`, which is replaced only at the end.

    Raises `OSError` when the file cannot be written.
    """
    if out is None:
        _never_fail_on_a_character(sys.stdout)
        yield sys.stdout
        sys.stdout.flush()
    elif os.path.exists(out) and not os.path.isfile(out):
        with open(out, "w", encoding="utf-8", newline="\n") as stream:
            yield stream
    else:
        with _replacing(os.path.realpath(out)) as stream:
            yield stream


def write_all(stream: TextIO, data: bytes) -> None:
    """Write all of `data` below the text layer of `stream`.

    With `PYTHONUNBUFFERED` the binary layer is the bare file, which may take a part only and leaves the rest to us.
    """
    rest = memoryview(data)
    while rest:
        rest = rest[stream.buffer.write(rest) :]
    stream.buffer.flush()


@contextmanager
def _replacing(path: str) -> Iterator[TextIO]:
    part = f"{path}.{os.getpid()}.part"
    try:
        with open(part, "w", encoding="utf-8", newline="\n") as stream:
            yield stream
        os.replace(part, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise


def _never_fail_on_a_character(stream: TextIO) -> None:
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")
