"""JSON Lines, plain or packed with gzip or Zstandard."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO, cast

from chancery.archive.extras import need
from chancery.archive.rows import Row, refused
from chancery.archive.sources.listing import Part
from chancery.errors import InputError
from chancery.intake.gzipped import gunzipped
from chancery.intake.json_lines import read_json_lines
from chancery.intake.settings import IntakeSettings


def rows_of_lines(stream: BinaryIO, part: Part) -> Iterator[Row]:
    """A row a line; a line that is no report is refused, and a damaged end of a packed file once."""
    lines = _unpacked(stream, part.form)
    try:
        for draft in read_json_lines(lines, part.name, part.stem, IntakeSettings().max_bytes):
            if isinstance(draft, InputError):
                yield refused(draft)
            else:
                yield Row(
                    id=draft.id or part.stem, source=part.name, text=draft.text, published=draft.published,
                    language=draft.language, title=draft.title, publisher=draft.publisher, author=draft.author,
                    url=draft.url,
                )  # fmt: skip
    except _zstandard_errors(part.form) as error:
        raise InputError(
            part.name, f"this is not a sound zst file ({error})", "fetch or pack it again"
        ) from None


def _unpacked(stream: BinaryIO, form: str) -> BinaryIO:
    if form.endswith(".gz"):
        return gunzipped(stream)
    if form.endswith((".zst", ".zstd")):
        zstandard = need("zstandard", "zstandard", "archive")
        reader = zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True)
        return cast(BinaryIO, io.BufferedReader(reader, 1 << 20))
    return stream


def _zstandard_errors(form: str) -> tuple[type[Exception], ...]:
    return (need("zstandard", "zstandard", "archive").ZstdError,) if form.endswith((".zst", ".zstd")) else ()
