"""PDF files, read in a child process that has little memory, little time and nothing to open."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from typing import Any, Final

from chancery.errors import InputError
from chancery.intake.draft import Draft, tidy
from chancery.intake.iso import iso_date
from chancery.intake.settings import IntakeSettings

_REFUSALS: Final = {
    "encrypted": ("this PDF is encrypted", "save a copy without a password"),
    "broken": ("this PDF is broken", "fetch it again, or print it to a new PDF"),
    "memory": ("this PDF takes too much memory to read", "print it to a new PDF, or raise pdf_memory"),
    "crashed": ("reading this PDF failed", "print it to a new PDF"),
    "large": ("this PDF has more text than max_decompressed allows", "split it, or raise the limit"),
}


def read_pdf(data: bytes, name: str, settings: IntakeSettings) -> Draft:
    """The text of the PDF's pages, joined by form feeds, with its title, author and the day it was made.

    Offsets hold in the extracted text; the page of an offset is the number of form feeds before it, plus one. Words
    divided at a line end stay divided. Raises `InputError` when the file is no PDF, broken, encrypted, without text
    (scanned pages) or beyond the limits.
    """
    if b"%PDF-" not in data[:1024]:
        raise InputError(name, "this is not a PDF", "fetch it again, or give it the suffix of what it is")
    answer = _ask_child(data, name, settings)
    if "refused" in answer:
        problem, advice = _REFUSALS[answer["refused"]]
        raise InputError(name, problem, advice)
    text = "\f".join(answer["pages"])
    if not text.strip():
        raise InputError(
            name, "this PDF has no text, only pictures", "run character recognition (OCR) over it first"
        )
    return Draft(
        text=text,
        title=tidy(answer["title"]),
        author=tidy(answer["author"]),
        made=iso_date(answer["made"]),
    )


def _ask_child(data: bytes, name: str, settings: IntakeSettings) -> dict[str, Any]:
    # `-P` keeps the working directory, which may be anybody's, off the path that modules are imported from.
    limits = (settings.pdf_memory, int(settings.pdf_timeout) + 1, settings.max_decompressed)
    command = [sys.executable, "-P", "-m", "chancery.intake.pdf_child", *map(str, limits)]
    with tempfile.TemporaryFile() as output:
        try:
            done = subprocess.run(
                command,
                input=data,
                stdout=output,
                stderr=subprocess.DEVNULL,
                timeout=settings.pdf_timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            problem = f"this PDF took longer than {settings.pdf_timeout:g} seconds"
            raise InputError(name, problem, "print it to a new PDF, or raise pdf_timeout") from None
        if done.returncode != 0:
            return {"refused": "crashed"}
        output.seek(0)
        return dict(json.load(output))
