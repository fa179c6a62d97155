"""The day on which a page is read."""

from __future__ import annotations

from datetime import UTC, date, datetime


def this_day() -> date:
    """The day of the computer in UTC."""
    return datetime.now(UTC).date()
