"""What `chancery read` is told, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    TABLE = "table"
    JSONL = "jsonl"
    HTML = "html"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """The options of one run; `out` None is standard output, `format` None the one that fits the output."""

    paths: tuple[str, ...]
    format: Format | None = None
    published: str | None = None
    language: str | None = None
    out: str | None = None
    unread: bool = False
    explain: bool = False
