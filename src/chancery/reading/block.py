"""A block of a report's text: a heading, a paragraph, an item of a list, or what stands around them."""

from __future__ import annotations

import re

from msgspec import Struct

#: How a sentence ends.
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s*$")


class Block(Struct, frozen=True, gc=False):
    """A block of text at `[start, end)`, in code points. `body` is where its words begin, after a list marker.

    `sort` is one of heading, paragraph, item, question, caption, furniture. `lead_in` is, for an item, the index of the
    block that introduces the list.
    """

    sort: str
    start: int
    end: int
    body: int
    lead_in: int | None = None

    def mark(self, text: str) -> str:
        """What opens an item, `3.`, `(b)` or a bullet, and any other block not."""
        return text[self.start : self.body].strip()
