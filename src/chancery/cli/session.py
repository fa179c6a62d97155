"""A record opened for one command: what fails is told in one line, and the output goes where it should."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

import typer

from chancery.cli.output import destination
from chancery.cli.pipes import quiet_when_reader_leaves
from chancery.errors import ChanceryError

if TYPE_CHECKING:
    from chancery.keeping import Record

#: Exit code for wrong usage, a record that cannot be used, or an output that cannot be written.
FAILED = 2


@contextmanager
def opened(
    record: str, *, read_only: bool = True, untouched: bool = False, create: bool = False
) -> Iterator[Record]:
    """The record, open as `open_record` opens it.

    Raises `typer.Exit` with 2 after a line on standard error when it cannot be used.
    """
    from chancery.keeping import open_record

    with (
        telling_failures(),
        open_record(record, read_only=read_only, untouched=untouched, create=create) as found,
    ):
        yield found


@contextmanager
def telling_failures() -> Iterator[None]:
    """Turn what is raised on purpose into one line on standard error and exit code 2."""
    try:
        yield
    except ChanceryError as failure:
        complain(str(failure))
        raise typer.Exit(FAILED) from None


@contextmanager
def writing(out: str | None) -> Iterator[TextIO]:
    """Standard output or the file `out`, as `output.destination`; raises `typer.Exit` with 2 when it cannot be written."""
    with quiet_when_reader_leaves():
        try:
            with destination(out) as stream:
                yield stream
        except BrokenPipeError:
            raise
        except OSError as problem:
            complain(f"cannot write {out or 'standard output'}: {problem.strerror}")
            raise typer.Exit(FAILED) from None


def complain(message: str) -> None:
    """One line on standard error, in the name of the program."""
    typer.echo(f"chancery: {safe(message)}", err=True)


def safe(words: str) -> str:
    """Words that others gave, on one line and safe to print."""
    from chancery.export.printable import one_line

    return one_line(words)
