"""The report's text as HTML, its facts underlined and numbered."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.export.describe import summary
from chancery.export.kindlook import LOOKS
from chancery.export.markup import attribute, text_html
from chancery.export.pieces import Piece, cut
from chancery.model import Fact


def marked_text(text: str, facts: Sequence[Fact], *, section: str) -> str:
    """`text` with a mark over the words of every fact and a link to the fact where its evidence ends.

    The ids are `tSECTION-N` for the links and `fSECTION-N` for what they lead to, N counting from 1. The links have
    no text of their own: what stands in the element is the report and nothing else.
    """
    return "".join(_piece_html(text, piece, facts, section) for piece in cut(text, facts))


def key_of(section: str, index: int) -> str:
    return f"{section}-{index + 1}"


def _piece_html(text: str, piece: Piece, facts: Sequence[Fact], section: str) -> str:
    inner = text_html(text[piece.start : piece.end])
    for lane, index in piece.lines:
        fact = facts[index]
        inner = f'<span class="u l{lane} k-{fact.kind} s-{fact.standing}">{inner}</span>'
    values = " ".join(f"{key_of(section, index)}:{name}" for index, name in piece.values)
    given = f' data-v="{values}"' if values else ""
    if piece.facts:
        keys = " ".join(key_of(section, index) for index in piece.facts)
        inner = f'<mark data-f="{keys}"{given}>{inner}</mark>'
    elif values:
        inner = f"<span{given}>{inner}</span>"
    return inner + "".join(_marker(facts[index], index, section) for index in piece.closing)


def _marker(fact: Fact, index: int, section: str) -> str:
    key = key_of(section, index)
    label = attribute(f"Fact {index + 1}, {fact.kind}: {summary(fact)}")
    return (
        f'<a class="m k-{fact.kind} s-{fact.standing}" id="t{key}" href="#f{key}" data-k="{key}"'
        f' data-n="{LOOKS[fact.kind].sign}{index + 1}" aria-label="{label}"></a>'
    )
