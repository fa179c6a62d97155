"""Gzip within bounds: what comes out is limited, whatever the file says of itself."""

from __future__ import annotations

import gzip
import zlib
from typing import BinaryIO, Final, cast

from chancery.errors import InputError
from chancery.intake.settings import in_words

#: What a damaged or truncated gzip stream raises while it is read.
GZIP_ERRORS: Final = (EOFError, gzip.BadGzipFile, zlib.error)


def gunzipped(stream: BinaryIO) -> BinaryIO:
    """A stream of what `stream` holds packed; reading it may raise one of `GZIP_ERRORS`."""
    return cast(BinaryIO, gzip.GzipFile(fileobj=stream, mode="rb"))


def gunzip(stream: BinaryIO, name: str, limit: int) -> bytes:
    """All that `stream` holds packed; raises `InputError` when it is damaged or unpacks to more than `limit` bytes."""
    try:
        data = gunzipped(stream).read(limit + 1)
    except GZIP_ERRORS as error:
        raise damaged_gzip(name, error) from None
    if len(data) > limit:
        raise InputError(name, f"it unpacks to more than {in_words(limit)}", "split it, or raise the limit")
    return data


def damaged_gzip(name: str, error: Exception) -> InputError:
    problem = "the gzip file is truncated" if isinstance(error, EOFError) else "this is not a sound gzip file"
    return InputError(name, problem, "fetch or pack it again")
