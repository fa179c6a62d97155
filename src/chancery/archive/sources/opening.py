"""A file of an archive to its rows, by what it is packed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from chancery.archive.rows import Row, refused
from chancery.archive.sources import remote
from chancery.archive.sources.listing import JSON_LINES, PARQUET, WARC, Part
from chancery.errors import InputError
from chancery.intake.files import opened

#: Told how many bytes of the file have been taken so far.
Meter = Callable[[int], None]


def rows_of(part: Part, meter: Meter) -> Iterator[Row]:
    """The rows of one file; what cannot be read is a refused row, and what stands behind it is read on."""
    try:
        if not part.form:
            yield _single(part)
        else:
            with _stream(part) as stream:
                for row in _reader(part.form)(stream, part):
                    yield row
                    meter(_taken(stream))
    except InputError as error:
        yield refused(error)
    meter(part.size)


def _single(part: Part) -> Row:
    if "://" in part.address:
        raise InputError(part.name, "single files are read from this machine only", "copy it here first")
    return Row(id=part.stem, source=part.name, path=part.address)


def _reader(form: str) -> Callable[[BinaryIO, Part], Iterator[Row]]:
    # What opens a format is imported with the first file of it.
    if form in JSON_LINES:
        from chancery.archive.sources.lines import rows_of_lines

        return rows_of_lines
    if form in PARQUET:
        from chancery.archive.sources.parquet import rows_of_parquet

        return rows_of_parquet
    assert form in WARC
    from chancery.archive.sources.warc import rows_of_warc

    return rows_of_warc


@contextmanager
def _stream(part: Part) -> Iterator[BinaryIO]:
    if "://" in part.address:
        yield remote.fetched(part.address, part.name)
        return
    with opened(part.address, part.name) as stream:
        yield stream


def _taken(stream: BinaryIO) -> int:
    try:
        return stream.tell()
    except (OSError, ValueError):
        return 0
