"""The reports behind a page for reference managers: BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from fastapi import HTTPException, Response

from chancery.export.citations.works import works
from chancery.export.citations.writing import WRITERS
from chancery.model import ReportHead
from chancery.web.downloads.tables import disposition

#: The format of each suffix, and as what it is sent.
_FORMATS: Final[Mapping[str, tuple[str, str]]] = {
    "bib": ("bibtex", "application/x-bibtex; charset=utf-8"),
    "ris": ("ris", "application/x-research-info-systems; charset=utf-8"),
    "csl": ("csl", "application/vnd.citationstyles.csl+json"),
}

#: How reports may be written for reference managers, and what that is called.
REFERENCES: Final[Mapping[str, str]] = {"bib": "BibTeX", "ris": "RIS", "csl": "CSL-JSON"}


def send_references(suffix: str, name: str, heads: Iterable[ReportHead]) -> Response:
    """These reports as `chancery-NAME.SUFFIX`; 404 for another suffix."""
    if suffix not in _FORMATS:
        raise HTTPException(404)
    format_, media = _FORMATS[suffix]
    content = WRITERS[format_](works(heads)).encode("utf-8", "replace")
    ending = "json" if suffix == "csl" else suffix
    return Response(
        content, media_type=media, headers={"Content-Disposition": disposition(f"chancery-{name}.{ending}")}
    )
