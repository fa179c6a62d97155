"""BibTeX, written by bibtexparser. Needs the extra `citations`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from chancery.errors import MissingExtra
from chancery.export.citations.works import Work

#: Letters that TeX takes for commands. Source: The TeXbook, chapter 7.
_SPECIAL: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def bibtex(some: Iterable[Work]) -> str:
    """One `@misc` a work, in UTF-8, the publisher as author in braces; raises `MissingExtra`."""
    try:
        import bibtexparser
        from bibtexparser.library import Library
        from bibtexparser.model import Entry, Field
    except ImportError:
        raise MissingExtra("bibtexparser", "citations") from None
    entries = [
        Entry("misc", work.key, [Field(name, value) for name, value in _fields(work)]) for work in some
    ]
    written: str = bibtexparser.write_string(Library(entries))
    return written


def _fields(work: Work) -> list[tuple[str, str]]:
    # The double braces keep the capitals of a title and a publisher of several words in one piece.
    given = {
        "title": f"{{{_safe(work.title)}}}",
        "author": f"{{{_safe(work.publisher)}}}" if work.publisher else None,
        "date": work.published,
        "year": str(work.date_parts[0]) if work.date_parts else None,
        "month": str(work.date_parts[1]) if len(work.date_parts) > 1 else None,
        "url": _address(work.url),
        "langid": work.language,
        "note": f"Report {_safe(work.report)}",
    }
    return [(name, value) for name, value in given.items() if value]


def _safe(text: str) -> str:
    return "".join(_SPECIAL.get(letter, letter) for letter in text)


def _address(url: str | None) -> str | None:
    """An address is taken as it is; what would end its field is encoded."""
    return (
        url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace("%%", "%25%")
        if url
        else None
    )
