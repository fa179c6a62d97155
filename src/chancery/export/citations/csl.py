"""CSL-JSON, the items of the Citation Style Language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from chancery.export.citations.works import Work


def csl(some: Iterable[Work]) -> list[dict[str, Any]]:
    """One `article-newspaper` a work. Source of names and types: the CSL data schema 1.0.2."""
    return [_item(work) for work in some]


def _item(work: Work) -> dict[str, Any]:
    given: dict[str, Any] = {
        "id": work.key,
        "type": "article-newspaper",
        "title": work.title,
        "container-title": work.publisher,
        "issued": {"date-parts": [list(work.date_parts)]} if work.date_parts else None,
        "URL": work.url,
        "language": work.language,
        "note": f"Report {work.report}",
    }
    return {name: value for name, value in given.items() if value}
