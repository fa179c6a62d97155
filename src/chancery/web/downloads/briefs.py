"""Briefs as files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from fastapi import HTTPException, Request, Response

from chancery.answering.briefs import Brief
from chancery.web.downloads.tables import disposition
from chancery.web.security.etags import tagged, unchanged
from chancery.web.site import Site


def _markdown(brief: Brief) -> bytes:
    from chancery.export.briefs.markdown import brief_markdown

    return brief_markdown(brief).encode("utf-8", "replace")


def _html(brief: Brief) -> bytes:
    from chancery.export.briefs.html import brief_html

    return brief_html(brief).encode("utf-8", "replace")


def _pdf(brief: Brief) -> bytes:
    from chancery.export.briefs.pdf import brief_pdf

    return brief_pdf(brief)


def _docx(brief: Brief) -> bytes:
    from chancery.export.briefs.docx import brief_docx

    return brief_docx(brief)


_WRITERS: Final[Mapping[str, tuple[Callable[[Brief], bytes], str]]] = {
    "pdf": (_pdf, "application/pdf"),
    "docx": (_docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "md": (_markdown, "text/markdown; charset=utf-8"),
    "html": (_html, "text/html; charset=utf-8"),
}


def send_brief(request: Request, site: Site, suffix: str, name: str, make: Callable[[], Brief]) -> Response:
    """The brief that `make` makes, to be saved as `chancery-brief-NAME.SUFFIX`; 404 for another suffix."""
    if suffix not in _WRITERS:
        raise HTTPException(404)
    write, media = _WRITERS[suffix]
    moment = site.moment()
    held = unchanged(request, moment)
    if held is not None:
        return held
    key = ("brief", request.scope["path"], request.url.query)
    written = site.remembered(key, lambda: write(make()))
    headers = {"Content-Disposition": disposition(f"chancery-brief-{name}.{suffix}")}
    return tagged(Response(written, media_type=media, headers=headers), moment)
