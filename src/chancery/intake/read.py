"""The door of the intake: paths in, reports and refusals out."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO

from chancery.errors import InputError
from chancery.intake import formats
from chancery.intake.chained import chained
from chancery.intake.draft import Draft
from chancery.intake.expand import READABLE, expand
from chancery.intake.files import load, opened
from chancery.intake.formats import printable
from chancery.intake.gzipped import gunzip, gunzipped
from chancery.intake.heading import with_heading
from chancery.intake.ids import Ids
from chancery.intake.json_lines import looks_like_json_lines, read_json_lines
from chancery.intake.settings import IntakeSettings
from chancery.intake.text import read_text
from chancery.model import Report

_DEFAULTS = IntakeSettings()


def read_inputs(
    paths: Iterable[str], *, settings: IntakeSettings = _DEFAULTS, stdin: BinaryIO | None = None
) -> Iterator[Report | InputError]:
    """The reports of `paths` in the order they are found, and an `InputError` value for each input that gives none.

    `paths` are files, folders, patterns and `-` (see `expand`); `-` reads `stdin`, or the process's standard input:
    text, or JSON Lines when every line that is not blank begins with `{`. A report's id is the one it is given or the
    file's stem; when an id comes again in one run, `~2`, `~3`... is put behind it. Its source is the path as given.
    `published` comes from the settings, else from the input's own metadata, else from a header or dateline, else from
    the day a PDF or Word file was made.
    """
    ids = Ids()
    for path in expand(paths):
        if isinstance(path, InputError):
            yield path
            continue
        for draft in _drafts(path, settings, stdin):
            yield draft if isinstance(draft, InputError) else _report(draft, path, settings, ids)


def _drafts(path: str, settings: IntakeSettings, stdin: BinaryIO | None) -> Iterator[Draft | InputError]:
    name = "standard input" if path == formats.STDIN else printable(path)
    try:
        if path == formats.STDIN:
            yield from _from_stdin(stdin or _standard_input(), name, settings)
        else:
            yield from _from_file(path, name, settings)
    except InputError as error:
        yield error


def _from_file(path: str, name: str, settings: IntakeSettings) -> Iterator[Draft | InputError]:
    suffix = formats.suffix(path)
    with opened(path, name) as stream:
        if suffix is None:
            raise InputError(name, "this kind of file is not read", f"give a file that ends in {READABLE}")
        packed = suffix.endswith(".gz")
        if suffix in formats.JSON_LINES:
            lines = gunzipped(stream) if packed else stream
            yield from read_json_lines(lines, name, formats.stem(path), settings.max_bytes)
        elif packed:
            yield read_text(gunzip(stream, name, settings.max_decompressed), name)
        else:
            yield _read(suffix, load(stream, name, settings.max_bytes), name, settings)


def _read(suffix: str, data: bytes, name: str, settings: IntakeSettings) -> Draft:
    if not data:
        raise InputError(name, "it is empty", "leave it out, or check how it was saved")
    # What opens a format is imported with the first file of it: a run over plain text pays for none.
    if suffix in formats.HTML:
        from chancery.intake.html import read_html

        return read_html(data, name)
    if suffix in formats.PDF:
        from chancery.intake.pdf import read_pdf

        return read_pdf(data, name, settings)
    if suffix in formats.DOCX:
        from chancery.intake.docx import read_docx

        return read_docx(data, name, settings)
    return read_text(data, name)


def _from_stdin(stream: BinaryIO, name: str, settings: IntakeSettings) -> Iterator[Draft | InputError]:
    # One byte more than a text may have tells whether it is too large.
    head = stream.read(settings.max_bytes + 1)
    if looks_like_json_lines(head):
        yield from read_json_lines(
            chained(head, stream), name, formats.stem(formats.STDIN), settings.max_bytes
        )
    else:
        yield read_text(load(io.BytesIO(head), name, settings.max_bytes), name)


def _standard_input() -> BinaryIO:
    return sys.stdin.buffer


def _report(draft: Draft, path: str, settings: IntakeSettings, ids: Ids) -> Report:
    report = Report(
        id=ids.distinct(draft.id or formats.stem(path)),
        text=draft.text,
        published=settings.published or draft.published,
        language=settings.language or draft.language,
        title=draft.title,
        publisher=draft.publisher,
        author=draft.author,
        url=draft.url,
        source=printable(path),
    )
    report = with_heading(report)
    return report if report.published or not draft.made else replace(report, published=draft.made)
