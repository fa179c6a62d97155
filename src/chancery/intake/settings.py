"""What a run of the intake is told: overrides and limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from chancery.errors import InputError
from chancery.intake.iso import iso_date

MEBIBYTE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class IntakeSettings:
    """Overrides and limits of one run; raises `InputError` when `published` is not a date.

    `published` (ISO date) and `language` (BCP 47) stand over whatever an input says of itself. Sizes are in bytes: one
    input, or one line of a JSON Lines stream, may have `max_bytes`; what comes out of a compressed or packed input may
    have `max_decompressed`. The child process that reads a PDF may use `pdf_timeout` seconds and `pdf_memory` bytes.
    """

    published: str | None = None
    language: str | None = None
    max_bytes: int = 64 * MEBIBYTE
    max_decompressed: int = 256 * MEBIBYTE
    pdf_timeout: float = 60.0
    pdf_memory: int = 1024 * MEBIBYTE

    def __post_init__(self) -> None:
        if self.published is not None and iso_date(self.published) != self.published:
            raise InputError(
                f"published {self.published!r}", "this is not a date", "write it like 2025-10-11"
            )


def in_words(size: int) -> str:
    """A size in bytes as a reader says it: `64 MiB`, or `100 bytes` when it is no whole number of MiB."""
    return f"{size // MEBIBYTE} MiB" if size and size % MEBIBYTE == 0 else f"{size} bytes"
