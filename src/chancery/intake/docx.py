"""Word files (.docx): paragraphs and table rows in the order of the document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from chancery.errors import InputError
from chancery.intake.draft import Draft, tidy
from chancery.intake.settings import IntakeSettings
from chancery.intake.unzip import repacked

#: The container of old .doc files, and of .docx files with a password.
_COMPOUND_FILE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

#: Tables within tables deeper than this are layout gone mad, or an attack.
_DEPTH: Final = 20


def read_docx(data: bytes, name: str, settings: IntakeSettings) -> Draft:
    """The text of the document, blank lines between its blocks, with its title, author and the day it was made.

    A table row is one block, its cells parted by ` | `, unless a cell holds several paragraphs: then the table is
    layout and each of them is a block. Offsets hold in the extracted text. Raises `InputError` when the file is no
    .docx, damaged, protected by a password, beyond the limits or without text.
    """
    if data.startswith(_COMPOUND_FILE):
        problem = "this is an old .doc file, or a .docx file with a password"
        raise InputError(name, problem, "save it as .docx without a password")
    if not data.startswith(b"PK"):
        raise InputError(name, "this is not a .docx file", "save it again as .docx in a word processor")
    package = repacked(data, name, settings.max_decompressed)
    try:
        return _read(package, name)
    except InputError:
        raise
    except Exception:
        # The library raises whatever the missing or twisted part happens to run into (KeyError, XML errors, ...).
        raise InputError(
            name, "this .docx file cannot be understood", "save it again in a word processor"
        ) from None


def _read(package: Any, name: str) -> Draft:
    from docx import Document

    document = Document(package)
    text = "\n\n".join(_blocks(document, 0))
    if not text:
        raise InputError(
            name, "this .docx file has no text", "if it holds pictures, run character recognition first"
        )
    properties = document.core_properties
    created = properties.created
    return Draft(
        text=text,
        title=tidy(properties.title),
        author=tidy(properties.author),
        made=created.date().isoformat() if isinstance(created, datetime) else None,
    )


def _blocks(container: Any, depth: int) -> Iterator[str]:
    """The text of each paragraph and table row of a document or a cell that has words in it."""
    if depth > _DEPTH:
        return
    for item in container.iter_inner_content():
        if hasattr(item, "rows"):
            for row in item.rows:
                yield from _row(row, depth)
        elif item.text.strip():
            yield item.text.strip()


def _row(row: Any, depth: int) -> Iterator[str]:
    # A cell that spans columns is given once for each of them.
    cells = {id(cell._tc): cell for cell in row.cells}
    texts = [list(_blocks(cell, depth + 1)) for cell in cells.values()]
    if any(len(text) > 1 for text in texts):
        for text in texts:
            yield from text
    elif any(texts):
        yield " | ".join(text[0] for text in texts if text)
