"""A brief in any of its formats. What a format needs is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from chancery.answering.briefs import Brief


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


#: What writes a brief as a file that ends so; raises `MissingExtra`.
WRITERS: Final[Mapping[str, Callable[[Brief], bytes]]] = {
    "md": _markdown,
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
}
