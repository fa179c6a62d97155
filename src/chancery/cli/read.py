"""`chancery read`: inputs in, facts out, one line on standard error for every input that could not be read."""

from __future__ import annotations

import os

import typer

from chancery.cli.options import Format, ReadOptions
from chancery.cli.session import complain, safe, writing
from chancery.cli.writers import Writer, writer_for
from chancery.errors import InputError


def read_reports(options: ReadOptions) -> bool:
    """Read every input and write what was found; whether all inputs were read.

    Raises `typer.BadParameter` for options that do not go together and `typer.Exit` when the output cannot be written.
    """
    _check(options)
    with writing(options.out) as stream:
        return _read_into(writer_for(options, stream), options)
    return False


def _read_into(writer: Writer, options: ReadOptions) -> bool:
    from chancery.intake import IntakeSettings, read_inputs
    from chancery.reading import quick_reader

    all_read, read = True, quick_reader()
    settings = IntakeSettings(published=options.published, language=options.language)
    for item in read_inputs(options.paths, settings=settings):
        if isinstance(item, InputError):
            all_read = False
            complain(str(item))
        else:
            writer.add(read(item))
    writer.finish()
    return all_read


def _check(options: ReadOptions) -> None:
    from chancery.intake import IntakeSettings

    if options.unread and options.explain:
        raise typer.BadParameter("--unread and --explain are two lists: ask for one at a time")
    if options.unread and options.format is Format.HTML:
        raise typer.BadParameter("--unread is written as table or jsonl")
    if options.explain and options.format in (Format.JSONL, Format.HTML):
        raise typer.BadParameter(f"--explain is a table; {options.format} always carries the reasons")
    if options.out is not None and any(_same_file(options.out, path) for path in options.paths):
        raise typer.BadParameter(f"--out {options.out} is one of the inputs and would be overwritten")
    try:
        IntakeSettings(published=options.published, language=options.language)
    except InputError as problem:
        raise typer.BadParameter(safe(str(problem))) from None


def _same_file(out: str, path: str) -> bool:
    try:
        return os.path.samefile(out, path)
    except (OSError, ValueError):
        return False
