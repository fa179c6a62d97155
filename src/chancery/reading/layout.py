"""Lines of a report to blocks: headings, paragraphs, list items, captions, and the page furniture around them."""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import pairwise

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.block import SENTENCE_END, ends_sentence
from chancery.reading.block import Block as Block
from chancery.reading.inline_items import inline_items
from chancery.reading.item_marks import ITEM, sort_of
from chancery.reading.strewn_items import apart, strewn
from chancery.reading.wrapped_lines import indent, join_lines

_CAPTION = expression(
    r"\s*(?:\[?(?:image|photo|picture|pic|video|caption|file photo)\b|\(photo|photograph)", re.I
)
_FURNITURE = expression(
    # `Search and Rescue Agreement goes through`, `Home Minister in Lima`: the first words of a headline.
    r"\s*(?!\w+ (?:and|affairs|ministers?|secretar(?:y|ies)|office|department|guard|of|capital|purchase|swaps?|sales?)\b)(?:"
    r"share|tweet|print|email|comments?|subscribe|sign in|log ?in|menu|home|search|advertisement|read more|also read|"
    r"related (?:news|articles?|stories|posts?)|more from|most read|show more|back to top|copyright|©|all rights reserved|"
    r"follow us|newsletter|tags?:|source:|photo credit|photo by|link to the source|do you have a story|to leave the list|"
    r"xs$|sm$|md$|lg$|a\+|a-|click here|\[\[|\(this story has not been edited|last updated|views?:|\d+ views?$|skip to|"
    r"font size|whatsapp|facebook|twitter|loading|next article|previous article|trending|editing by|reporting by)",
    re.I,
)
#: The number of a post in a thread: `3/8 The ministers spoke`, `3/ They signed`.
_POST = expression(r"[ \t]*(?:\(?\d{1,2}/\d{1,2}\)?|\d{1,2}/)[ \t]+(?=[^\W\d_]|[\"“‘])")


def blocks(text: str, *, rows: Set[int] = frozenset()) -> tuple[Block, ...]:
    """The blocks of `text` in order; white space lies between them, nothing else is left out.

    `rows`: where lines start that are known to be rows of a table.
    """
    lines = [
        (m.start(), m.end())
        for m in re.finditer(r"[^\r\n\f\x0b\x85\u2028\u2029]+", text)
        if m.group().strip()
    ]
    if not lines:
        return ()
    joined = [piece for line in join_lines(text, lines, rows) for piece in _inline(text, *line)]
    found = [_classify(text, start, end, number == 0) for number, (start, end) in enumerate(joined)]
    return tuple(_lists(text, _headings(text, found)))


_INLINE = expression(r"[△▲◆■●▪]")


def _inline(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A line that carries its list inside, `have concluded △A △B`, is parted at the marks."""
    marks = [m.start() for m in _INLINE.finditer(text, start, end)]
    if len(marks) < 2:
        return inline_items(text, start, end) or [(start, end)]
    cuts = [start, *marks, end] if marks[0] > start else [*marks, end]
    return [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def _classify(text: str, start: int, end: int, first: bool) -> Block:
    piece = text[start:end]
    body = start + len(piece) - len(piece.lstrip())
    end = start + len(piece.rstrip())
    if _FURNITURE.match(piece) and len(piece) < 120 and not first:
        return Block("furniture", start, end, body)
    if _CAPTION.match(piece):
        return Block("caption", start, end, body)
    post = _POST.match(text, start, end)
    if post is not None:
        return Block(_plain_sort(text[post.end() : end]), start, end, post.end())
    marker = ITEM.match(text, start, end)
    if marker and marker.end() < end:
        return Block("question" if piece.rstrip().endswith("?") else "item", start, end, marker.end())
    if piece.rstrip().endswith("?") and len(piece) < 200:
        return Block("question", start, end, body)
    return Block(_plain_sort(piece), start, end, body)


def _plain_sort(piece: str) -> str:
    """Heading or paragraph, by length and end."""
    short = len(piece) < 160 and not ends_sentence(piece)
    return "heading" if short and not piece.rstrip().endswith((":", ";", ",")) else "paragraph"


def _headings(text: str, found: list[Block]) -> list[Block]:
    """A single marked line is no list: a dash may open a paragraph or a signature."""
    kept = []
    for number, block in enumerate(found):
        if block.sort == "item":
            before = number > 0 and (found[number - 1].sort == "item" or _opens(text, found[number - 1]))
            after = number + 1 < len(found) and found[number + 1].sort == "item"
            if not (before or after or strewn(text, found, number)):
                marked = text[block.start : block.body].strip()[:1].isalpha()
                # An initial, `S. Korean`, is the first word.
                body = block.start if marked else block.body
                block = replace(block, sort=_plain_sort(text[block.start : block.end]), body=body)
        kept.append(block)
    return kept


def _opens(text: str, block: Block) -> bool:
    behind = text[block.end : block.end + 3].lstrip()[:1]
    return text[block.start : block.end].rstrip().endswith(
        (":", ":-", ": -", "—", "following", "follows")
    ) or bool(_INLINE.match(behind or " "))


def _lists(text: str, found: list[Block]) -> list[Block]:
    """Items learn their lead-in; unmarked lines after a colon that end in semicolons are items too."""
    lead: int | None = None
    outer: tuple[int | None, str] | None = None
    kept: list[Block] = []
    for number, block in enumerate(found):
        tail = text[block.start : block.end].rstrip()
        if outer is not None and (block.sort != "item" or sort_of(block.mark(text)) == outer[1]):
            lead, outer = outer[0], None
        follows = lead is not None and number - 1 >= 0 and (number - 1 == lead or kept[-1].sort == "item")
        if block.sort == "item":
            if lead is None and number > 0:
                above = apart(text, found, number)
                lead = kept[above].lead_in if above is not None else _lead_before(kept, number)
            block = replace(block, lead_in=lead)
            if outer is None and _opens_inner(text, found, number):
                lead, outer = number, (lead, sort_of(block.mark(text)))
        elif follows and (tail.endswith((";", "; and", ";and")) or _last_item(text, kept, lead)):
            block = replace(block, sort="item", lead_in=lead)
        elif _semicolon_run(text, found, number, kept):
            lead = number - 1 if lead is None else lead
            block = replace(block, sort="item", lead_in=lead if lead >= 0 else None)
        elif _opens(text, block):
            lead = number
        elif block.sort in ("paragraph", "question", "heading"):
            lead = None
        kept.append(block)
    return kept


#: How long the title of a part of a list is at most.
_TITLE = 60


def _opens_inner(text: str, found: list[Block], number: int) -> bool:
    """Whether an item, `4. They signed:`, opens a list of its own: the next item bears another sort of mark."""
    block, after = found[number], found[number + 1] if number + 1 < len(found) else None
    return (
        after is not None
        and after.sort == "item"
        and (_opens(text, block) or _stands_over(text, block, after))
        and sort_of(block.mark(text)) != sort_of(after.mark(text))
    )


def _stands_over(text: str, block: Block, below: Block) -> bool:
    """`I. AGREEMENTS` above `(a) on fish`: a short item in capitals, or one that the next is set in from."""
    title = text[block.body : block.end].rstrip()
    if len(title) > _TITLE or SENTENCE_END.search(title) or title.endswith((";", ",")):
        return False
    return title.isupper() or indent(text, below.start) > indent(text, block.start)


def _semicolon_run(text: str, found: list[Block], number: int, kept: list[Block]) -> bool:
    """Paragraphs that end in a semicolon, two or more in a row, are a list even where no colon opens it."""
    if found[number].sort not in ("paragraph", "heading"):
        return False
    ends = [
        text[b.start : b.end].rstrip().endswith((";", "; and"))
        for b in found[max(0, number - 1) : number + 2]
    ]
    before = number > 0 and ends[0] and kept[-1].sort == "item"
    here = ends[1] if number > 0 else ends[0]
    return here and (before or ends[-1])


def _last_item(text: str, kept: list[Block], lead: int | None) -> bool:
    """The line after an unmarked item that ended in a semicolon closes the list."""
    before = kept[-1]
    unmarked = before.body == before.start or not text[before.start : before.body].strip()
    return (
        before.sort == "item"
        and before.lead_in == lead
        and unmarked
        and text[before.start : before.end].rstrip().endswith((";", "; and"))
    )


def _lead_before(kept: list[Block], number: int) -> int | None:
    for back in range(number - 1, max(-1, number - 4), -1):
        if kept[back].sort in ("paragraph", "heading", "question"):
            return back
    return None
