"""All visible text of a page, a line a block: what is read where no main text is found.

Each search below runs to its end once at most, so that no page, however made, takes longer than its length.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

_UNSEEN: Final = frozenset({"script", "style", "noscript", "template", "title", "svg", "select", "textarea"})
_INLINE_NAMES: Final = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q s samp small span strike strong "
    "sub sup time tt u var wbr"
)
_INLINE: Final = frozenset(_INLINE_NAMES.split())

_TAG: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)|<[!?/]")

#: Parts a block from the next; the line ends of the source are blanks, as in a browser.
_BREAK: Final = "\x1e"


def page_text(page: str) -> str:
    """The text of `page` without scripts, styles and comments; blocks stand on lines of their own."""
    shown = html.unescape("".join(_shown(page)).replace("\0", "\ufffd"))
    lines = (" ".join(line.split()) for line in shown.split(_BREAK))
    return "\n".join(line for line in lines if line)


def _shown(page: str) -> Iterator[str]:
    """The pieces of text between the tags, and a break for each tag that is not inline."""
    at = 0
    while at < len(page):
        start = page.find("<", at)
        if start < 0:
            yield page[at:]
            return
        yield page[at:start]
        tag = _TAG.match(page, start)
        if tag is None:
            yield "<"
            at = start + 1
            continue
        at = _after(page, start, tag)
        if tag[1] is None or tag[1].lower() not in _INLINE:
            yield _BREAK


def _after(page: str, start: int, tag: re.Match[str]) -> int:
    """Where the text goes on after the comment, the tag or the unseen element that begins at `start`."""
    if page.startswith("<!--", start):
        return _end_of(page, "-->", start + 4)
    name = (tag[1] or "").lower()
    if name in _UNSEEN and page[start + 1] != "/":
        closing = re.compile(f"</{name}", re.IGNORECASE).search(page, tag.end())
        return _end_of(page, ">", closing.end()) if closing else len(page)
    return _end_of(page, ">", tag.end())


def _end_of(page: str, mark: str, start: int) -> int:
    found = page.find(mark, start)
    return len(page) if found < 0 else found + len(mark)
