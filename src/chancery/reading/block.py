"""A block of a report's text: a heading, a paragraph, an item of a list, or what stands around them."""

from __future__ import annotations

import re

from msgspec import Struct

from chancery.expressions import expression

#: How a sentence ends.
SENTENCE_END = expression(r"[.!?…][\"'”’)\]]*\s*$")
#: What an agency puts behind the last sentence of a report: `ENDS`, `(end)`, `/e.s./`, `EPA/AP`, `PTI KND RT`, `- Rappler.com`.
_SIGNED_OFF = expression(
    r"(?:(?:[a-z]{3,}|\d{2,})(?<!Prof)(?<!Capt)[.!?][\"”’)]?|[.!?][\"”]|[\"”’)][.!?])\s+[-–—]*\s*"
    r"(?:[(\[/]?(?:the )?ends?[)\]/]?|/[\w.\-]{1,12}/|[(\[/]?[A-Z]{2,}(?:[/ -][A-Z]{1,4}){0,4}[)\]/]?|\w+\.(?:com|org|net))"
    r"\s*$",
    re.ASCII,
)


def ends_sentence(piece: str) -> bool:
    """Whether a line ends as a sentence does, an agency's sign-off behind it or not: `is slated for Lima in 2026. ENDS`."""
    return SENTENCE_END.search(piece) is not None or _SIGNED_OFF.search(piece) is not None


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
