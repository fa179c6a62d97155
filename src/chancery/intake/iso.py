"""ISO dates out of what metadata holds: timestamps and the dates of PDF files."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_TIMESTAMP: Final = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)(?![\d-])")
_COMPACT: Final = re.compile(r"\s*(?:D:)?(\d{4})(\d\d)(\d\d)(?=\D|\d{6}(?!\d)|$)")

EARLIEST: Final = 1800
LATEST: Final = 2100


def iso_date(value: str) -> str | None:
    """The day `value` starts with, as `YYYY-MM-DD`; None unless it starts with one.

    Reads `2025-10-11`, `2025-10-11T09:30:00+07:00`, `20251011T0930` and the PDF form `D:20251011093000+07'00'`.
    The day is the one written: no time zone is applied.
    """
    found = _TIMESTAMP.match(value) or _COMPACT.match(value)
    return calendar_date(*map(int, found.groups())) if found else None


def calendar_date(year: int, month: int, day: int) -> str | None:
    """`YYYY-MM-DD` when such a day exists in the years reports come from (1800 to 2100), else None."""
    if not EARLIEST <= year <= LATEST:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
