"""The report's text as HTML, its facts underlined and numbered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from chancery.export.describe import summary
from chancery.export.kindlook import LOOKS
from chancery.export.markup import attribute, text_html
from chancery.export.pieces import Piece, cut
from chancery.model import Fact


@dataclass(frozen=True, slots=True)
class Overlay:
    """Something else that stands at `[start, end)`: its CSS class, and the id of the place where it begins, if any."""

    start: int
    end: int
    name: str
    id: str | None = None


def marked_text(
    text: str,
    facts: Sequence[Fact],
    *,
    section: str,
    links: Sequence[str | None] = (),
    overlays: Sequence[Overlay] = (),
    window: tuple[int, int] | None = None,
) -> str:
    """`text`, or what stands in `window`, with a mark over the words of every fact and a link where its evidence ends.

    The ids are `tSECTION-N` for the links and `fSECTION-N` for the cards of the facts, N counting from 1. A link leads to the
    address in `links` at the place of its fact, else to its card. The links have no text of their own: what stands in the
    element is the report and nothing else.
    """
    pieces = (
        _piece_html(_overlaid(text, piece.start, piece.end, overlays), piece, facts, section, links)
        for piece in cut(text, facts, window)
    )
    return "".join(pieces)


def key_of(section: str, index: int) -> str:
    return f"{section}-{index + 1}"


def link_of(links: Sequence[str | None], index: int) -> str | None:
    """The address that a fact leads to."""
    return links[index] if index < len(links) else None


def _overlaid(text: str, start: int, end: int, overlays: Sequence[Overlay]) -> str:
    """The words `[start, end)` as HTML, cut where an overlay begins or ends."""
    here = [one for one in overlays if one.start < end and one.end > start]
    places = {place for one in here for place in (one.start, one.end) if start < place < end}
    return "".join(
        _in_overlays(
            text_html(text[begin:stop]), begin, [one for one in here if one.start < stop and one.end > begin]
        )
        for begin, stop in pairwise(sorted({start, end, *places}))
    )


def _in_overlays(inner: str, begin: int, overlays: Sequence[Overlay]) -> str:
    for one in overlays:
        id = f' id="{attribute(one.id)}"' if one.id and one.start == begin else ""
        inner = f'<span class="{one.name}"{id}>{inner}</span>'
    return inner


def _piece_html(
    inner: str, piece: Piece, facts: Sequence[Fact], section: str, links: Sequence[str | None]
) -> str:
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
    return inner + "".join(
        _marker(facts[index], index, section, link_of(links, index)) for index in piece.closing
    )


def _marker(fact: Fact, index: int, section: str, link: str | None) -> str:
    key = key_of(section, index)
    label = attribute(f"Fact {index + 1}, {fact.kind}: {summary(fact)}")
    return (
        f'<a class="m k-{fact.kind} s-{fact.standing}" id="t{key}" href="{attribute(link or f"#f{key}")}" data-k="{key}"'
        f' data-n="{LOOKS[fact.kind].sign}{index + 1}" aria-label="{label}"></a>'
    )
