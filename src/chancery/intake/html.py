"""HTML pages: the main text and what the page declares of itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final, TypeVar

from chancery.errors import InputError
from chancery.intake.decoding import decode_page
from chancery.intake.draft import Draft, tidy
from chancery.intake.page_head import declared_language, declared_published, declared_title
from chancery.intake.page_text import page_text
from chancery.intake.settings import in_words

T = TypeVar("T")

#: A page beyond this is a data dump rather than a report.
MAX_PAGE: Final = 20 << 20
#: The extractor walks the tree many times and takes some seconds for this many elements.
MAX_TAGS: Final = 50_000

_QUIET: Final = logging.NullHandler()


def read_html(data: bytes, name: str) -> Draft:
    """The page's main text with its title, author, publisher, date, language and address.

    The text is the extracted one, and offsets hold in it; where no main text is found, or the page has more than
    50,000 tags, it is all text of the page, a line a block. Raises `InputError` when the page is larger than 20 MiB,
    binary or without words.
    """
    if len(data) > MAX_PAGE:
        raise InputError(
            name, f"this page is larger than {in_words(MAX_PAGE)}", "save the report alone as text"
        )
    page = decode_page(data, name)
    tree = _tolerant(_parse, page) if page.count("<") <= MAX_TAGS else None
    text = _tolerant(_main_text, tree) or page_text(page)
    if not text.strip():
        raise InputError(name, "this page has no text", "save it again once it shows its text, or as PDF")
    head = _tolerant(_head, tree)
    return Draft(
        text=text,
        published=declared_published(page),
        language=declared_language(page),
        title=tidy(getattr(head, "title", None)) or declared_title(page),
        publisher=tidy(getattr(head, "sitename", None)),
        author=tidy(getattr(head, "author", None)),
        url=tidy(getattr(head, "url", None)),
    )


def _tolerant(step: Callable[[Any], T | None], given: Any) -> T | None:
    """What `step` gives, or None where it fails: the extractor is not made for hostile pages, and one page must never
    end a run. What is lost is the fine extraction: `page_text` is ours and takes any string."""
    try:
        return step(given) if given is not None else None
    except Exception:
        return None


def _parse(page: str) -> Any:
    from trafilatura.utils import load_html

    for library in ("trafilatura", "htmldate", "courlan"):
        # Without a handler of its own the library's warnings would reach the terminal.
        logging.getLogger(library).addHandler(_QUIET)
    # Text only: given bytes, it would unpack whatever compressed stream it finds in them, without bounds.
    return load_html(page)


def _main_text(tree: Any) -> str | None:
    from trafilatura import bare_extraction

    found = bare_extraction(tree, include_comments=False, include_tables=True)
    text = getattr(found, "text", None)
    return _printable(text) if text and text.strip() else None


def _head(tree: Any) -> Any:
    from trafilatura.metadata import extract_metadata

    # Its date is not asked for: where a page declares none it takes one from the footer or the side column.
    return extract_metadata(tree)


def _printable(text: str) -> str:
    return text.replace("\0", "\ufffd")
