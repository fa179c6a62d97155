"""Briefs as files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from fastapi import HTTPException, Request, Response

from chancery.answering.briefs import Brief
from chancery.export.briefs.writing import WRITERS
from chancery.web.downloads.tables import disposition
from chancery.web.security.etags import tagged, unchanged
from chancery.web.site import Site

_MEDIA: Final[Mapping[str, str]] = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "md": "text/markdown; charset=utf-8",
    "html": "text/html; charset=utf-8",
}


def send_brief(request: Request, site: Site, suffix: str, name: str, make: Callable[[], Brief]) -> Response:
    """The brief that `make` makes, to be saved as `chancery-brief-NAME.SUFFIX`; 404 for another suffix."""
    if suffix not in _MEDIA:
        raise HTTPException(404)
    moment = site.moment()
    held = unchanged(request, moment)
    if held is not None:
        return held
    key = ("brief", request.scope["path"], request.url.query)
    written = site.remembered(key, lambda: WRITERS[suffix](make()))
    headers = {"Content-Disposition": disposition(f"chancery-brief-{name}.{suffix}")}
    return tagged(Response(written, media_type=_MEDIA[suffix], headers=headers), moment)
