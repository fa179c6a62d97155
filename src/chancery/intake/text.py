"""Plain text and Markdown: the text of the file as it is decoded, nothing added, nothing taken away."""

from __future__ import annotations

from chancery.errors import InputError
from chancery.intake.decoding import decode
from chancery.intake.draft import Draft


def read_text(data: bytes, name: str) -> Draft:
    """The file's text, line ends and byte order mark (U+FEFF) kept, so that offsets hold in the decoded file.

    Raises `InputError` when it is empty, binary or in an encoding that cannot be told.
    """
    return Draft(text=not_blank(decode(data, name).text, name))


def not_blank(text: str, name: str) -> str:
    """`text` as it is; raises `InputError` when there is nothing in it but blanks."""
    if not text.strip("\ufeff \t\r\n\f\v\u00a0\u200b"):
        problem = "there is nothing but blanks in it" if text else "it is empty"
        raise InputError(name, problem, "leave it out, or check how it was saved")
    return text
