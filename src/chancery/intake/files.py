"""Opening files within bounds; every refusal is an `InputError` that says what to do."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from chancery.errors import InputError
from chancery.intake.settings import in_words


@contextmanager
def opened(path: str, name: str) -> Iterator[BinaryIO]:
    """The regular file at `path`, open for reading bytes; raises `InputError` in the name of `name`."""
    try:
        stream = open(path, "rb", opener=_open_at_once)  # noqa: SIM115
    except FileNotFoundError:
        raise InputError(name, "there is no such file", "check the path") from None
    except PermissionError:
        raise InputError(name, "this file may not be read", "give yourself permission to read it") from None
    except (OSError, ValueError) as error:
        raise InputError(name, f"this file cannot be opened ({_reason(error)})", "check the path") from None
    with stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise InputError(name, "this is not a regular file", "copy what it gives into one")
        yield stream


def load(stream: BinaryIO, name: str, limit: int) -> bytes:
    """All of `stream`; raises `InputError` when it has more than `limit` bytes, without reading more than that."""
    try:
        data = stream.read(limit + 1)
    except OSError as error:
        raise InputError(name, f"reading it failed ({_reason(error)})", "check the disk it is on") from None
    if len(data) > limit:
        raise InputError(
            name, f"it is larger than {in_words(limit)}", "split it, or raise the limit max_bytes"
        )
    return data


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _open_at_once(path: str, flags: int) -> int:
    # Without this flag a named pipe would hold the whole run until somebody writes to it.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
