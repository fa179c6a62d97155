"""The reports behind a page for reference managers: BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from fastapi import HTTPException, Response

from chancery.export.citations.bibtex import bibtex
from chancery.export.citations.csl import csl
from chancery.export.citations.ris import ris
from chancery.export.citations.works import Work, works
from chancery.export.sheet import to_json
from chancery.model import ReportHead
from chancery.web.downloads.tables import disposition

_WRITERS: Final[Mapping[str, tuple[Callable[[Iterable[Work]], str], str]]] = {
    "bib": (bibtex, "application/x-bibtex; charset=utf-8"),
    "ris": (ris, "application/x-research-info-systems; charset=utf-8"),
    "csl": (lambda some: to_json(csl(some)), "application/vnd.citationstyles.csl+json"),
}

#: How reports may be written for reference managers.
REFERENCES: Final = tuple(_WRITERS)


def send_references(suffix: str, name: str, heads: Iterable[ReportHead]) -> Response:
    """These reports as `chancery-NAME.SUFFIX`; 404 for another suffix."""
    if suffix not in _WRITERS:
        raise HTTPException(404)
    write, media = _WRITERS[suffix]
    content = write(works(heads)).encode("utf-8", "replace")
    ending = "json" if suffix == "csl" else suffix
    return Response(
        content, media_type=media, headers={"Content-Disposition": disposition(f"chancery-{name}.{ending}")}
    )
