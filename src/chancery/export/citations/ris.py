"""RIS, written by rispy. Needs the extra `citations`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from chancery.errors import MissingExtra
from chancery.export.citations.works import Work


def ris(some: Iterable[Work]) -> str:
    """One `NEWS` a work; raises `MissingExtra`."""
    try:
        import rispy
    except ImportError:
        raise MissingExtra("rispy", "citations") from None
    written: str = rispy.dumps([_reference(work) for work in some])
    return written


def _reference(work: Work) -> dict[str, Any]:
    parts = [f"{part:02d}" for part in work.date_parts]
    given: dict[str, Any] = {
        "type_of_reference": "NEWS",
        "id": work.key,
        "title": work.title,
        "secondary_title": work.publisher,
        "publisher": work.publisher,
        "year": str(work.date_parts[0]) if work.date_parts else None,
        # RIS wants three strokes, whatever of the day is known.
        "date": "/".join([*parts, "", "", ""][:3]) + "/" if parts else None,
        "urls": [work.url] if work.url else None,
        "language": work.language,
        "notes": [f"Report {work.report}"],
    }
    return {name: value for name, value in given.items() if value}
