"""Lines of a report to blocks: headings, paragraphs, list items, captions, and the page furniture around them."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

from msgspec.structs import replace

from chancery.reading.block import SENTENCE_END
from chancery.reading.block import Block as Block
from chancery.reading.item_marks import sort_of
from chancery.reading.strewn_items import apart, strewn

_ITEM = re.compile(
    r"[ \t\u3000]*(?:[-–—•*▪●○◦△▲■◆‣∙·✔»›►▶➢➤❖✓]+|\(?\d{1,2}[.)、](?!\d)|\d{1,2}[-–][ \t]+(?=[A-Za-z])|"
    r"\(?[a-zA-Z][.)](?![A-Za-z])|\(?[ivxIVX]{1,5}[.)](?![A-Za-z])|"
    r"\d{1,2}\.\d{1,2}\.?[ \t]+(?=[A-Z][a-z])|"
    # A number before a month is a day: `5 May: the minister left`.
    r"\d{1,2}[ \t]+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*\b))(?=[A-Z]))"
    r"[ \t\u3000]*"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
#: A line of a chronology or a programme: `10-11 June - Tokyo`, `May 5, 2019: the minister`, `10/2026 (planned): a visit`.
_DATED = re.compile(
    rf"\s*(?:\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?"
    rf"|(?:{_MONTH}|(?:\d{{1,2}}[./])?(?:0[1-9]|1[0-2])[./])?(?=\s*\d{{4}}))"
    r"(?:,?\s*\d{4})?(?:\s*\([^()\n]{1,24}\))?(?:\s*:|\s+[-–—])\s"
)
_CAPTION = re.compile(
    r"\s*(?:\[?(?:image|photo|picture|pic|video|caption|file photo)\b|\(photo|photograph)", re.I
)
_FURNITURE = re.compile(
    # `Search and Rescue Agreement goes through`, `Home Minister in Lima`: the first words of a headline.
    r"\s*(?!\w+ (?:and|affairs|ministers?|secretar(?:y|ies)|office|department|guard|of|capital|purchase|swaps?|sales?)\b)(?:"
    r"share|tweet|print|email|comments?|subscribe|sign in|log ?in|menu|home|search|advertisement|read more|also read|"
    r"related (?:news|articles?|stories|posts?)|more from|most read|show more|back to top|copyright|©|all rights reserved|"
    r"follow us|newsletter|tags?:|source:|photo credit|photo by|link to the source|do you have a story|to leave the list|"
    r"xs$|sm$|md$|lg$|a\+|a-|click here|\[\[|\(this story has not been edited|last updated|views?:|\d+ views?$|skip to|"
    r"font size|whatsapp|facebook|twitter|loading|next article|previous article|trending|editing by|reporting by)",
    re.I,
)
#: How agencies close a story on a line of its own: `REUTER`, `(AFP)`, `VNA/VNS`, `-0-`, `(END)`.
_SIGN_OFF = re.compile(
    r"\s*[-(\[/.#=*]*\s*(?:Reuters?|Tass|[Ee]nds?|[A-Z]{2,7}(?:/[A-Z]{2,6})*|0|30)?\s*[-)\]/.#=*]*\s*"
)
#: The number of a post in a thread: `3/8 The ministers spoke`, `3/ They signed`.
_POST = re.compile(r"[ \t]*(?:\(?\d{1,2}/\d{1,2}\)?|\d{1,2}/)[ \t]+(?=[^\W\d_]|[\"“‘])")


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of `text` in order; white space lies between them, nothing else is left out."""
    lines = [
        (m.start(), m.end())
        for m in re.finditer(r"[^\r\n\f\x0b\x85\u2028\u2029]+", text)
        if m.group().strip()
    ]
    if not lines:
        return ()
    joined = [piece for line in _join(text, lines) for piece in _inline(text, *line)]
    found = [_classify(text, start, end, number == 0) for number, (start, end) in enumerate(joined)]
    return tuple(_lists(text, _headings(text, found)))


_INLINE = re.compile(r"[△▲◆■●▪]")


def _inline(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A line that carries its list inside, `have concluded △A △B`, is parted at the marks."""
    marks = [m.start() for m in _INLINE.finditer(text, start, end)]
    if len(marks) < 2:
        return [(start, end)]
    cuts = [start, *marks, end] if marks[0] > start else [*marks, end]
    return [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def _join(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Hard-wrapped lines are put together again to paragraphs."""
    widths = [len(text[a:b].rstrip()) for a, b in lines]
    full = [w for w in widths if w > 30]
    wrapped = len(full) >= 3 and 45 <= median(full) <= 100 and max(widths) <= 110
    if not wrapped:
        return _carried_on(text, lines)
    usual = sorted(full)[int(len(full) * 0.8)]
    counted = _counted(text, lines)
    rows = _rows(text, lines)
    joined = [lines[0]]
    for (a, b), (c, d) in pairwise(lines):
        gap = text[b:c]
        fresh = gap.count("\n") > 1 or gap.count("\r") > 1
        indented = _indent(text, c) > _indent(text, a)
        ends = SENTENCE_END.search(text[a:b]) or len(joined) == 1 or joined[-1][0] in counted
        short = len(text[a:b].rstrip()) < usual * 0.6 and bool(ends)
        marked = bool(_ITEM.match(text, c, d)) and not text[c:d].lstrip()[:1].isalnum()
        marked = marked or c in counted
        # The rows of a table stand each by itself.
        marked = marked or " | " in text[c:d] or "\t" in text[c:d].strip()
        marked = marked or _DATED.match(text, c, d) is not None or _signs_off(text, (a, b), (c, d))
        marked = marked or _TURN.match(text, c, d) is not None
        marked = marked or c in rows or _labelled(text, (a, b), (c, d))
        goes_on = _subtitle(text, (a, b), (c, d)) or (not marked and _breaks_off(text, (a, b), c))
        opens = joined[-1] == (a, b) and _cut_short(text, (a, b), (c, d), usual)
        if (fresh or indented or short or marked or opens) and not goes_on:
            joined.append((c, d))
        else:
            joined[-1] = (joined[-1][0], d)
    return joined


def _signs_off(text: str, above: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line is the agency's name or mark that closes a story, right behind the end of its last sentence."""
    return (
        SENTENCE_END.search(text[slice(*above)]) is not None and _SIGN_OFF.fullmatch(text, *line) is not None
    )


def _cut_short(text: str, above: tuple[int, int], line: tuple[int, int], usual: int) -> bool:
    """Whether the first line of a paragraph ends long before the margin though the next one's first word had room there."""
    word = text[slice(*line)].split(maxsplit=1)[0]
    room = len(text[slice(*above)].rstrip()) + 1 + len(word) < usual * 0.4
    return room and text[slice(*above)].rstrip()[-1].isalnum() and word[:1].isupper()


#: Whom or what a line of a digest is about: `Oman: the treaty`, `Sri Lanka - Notes exchanged`.
_LABEL = re.compile(r"[ \t]*[A-Z][A-Za-z'’]+(?: (?:and|of|the|[A-Z][A-Za-z'’]+)){0,4}(?::| [-–—])[ ]+[A-Z\d]")


def _labelled(text: str, above: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line opens with a label, as the one above does that ends with its sentence."""
    ended = SENTENCE_END.search(text[slice(*above)]) is not None
    return ended and _LABEL.match(text, *line) is not None and _LABEL.match(text, *above) is not None


#: Whose turn it is in an interview or a briefing: no line that wraps opens so.
_TURN = re.compile(
    r"[ \t]*(?:Q|A|Question|Answer|QUESTION|ANSWER|Reporter|REPORTER|(?:The )?Spokes(?:person|man|woman)"
    r"|SPOKES(?:PERSON|MAN|WOMAN))[ ]?:[ ]"
)


#: How a row of a table that lost its columns ends: with a year, or with the dash of an empty cell.
_ROW = re.compile(r"\s*[A-Z\d].*(?:\b(?:19|20)\d\d\)?|\s[-–—])\s*")


def _rows(text: str, lines: list[tuple[int, int]]) -> frozenset[int]:
    """The starts of lines that are rows of a table that lost its columns: two or more beneath one another."""
    held = {a for a, b in lines if _ROW.fullmatch(text, a, b)}
    return frozenset(
        start for (a, _), (c, _) in pairwise(lines) if a in held and c in held for start in (a, c)
    )


_COUNT = re.compile(r"[ \t\u3000]*(\(?)(?:(\d{1,2})|([a-z]))([.)、])[ \t]*(?=\D)")
#: `5.1 Agreement on ports`: the number of a paragraph within a paragraph.
_WITHIN_ONE = re.compile(r"[ \t\u3000]*(\d{1,2}\.)(\d{1,2})()(\.?)[ \t]+(?=[A-Z])")
#: `2 MoU on Health`: the number of a row of a table that lost its columns; one before a month is a day.
_ROW_COUNT = re.compile(rf"[ \t\u3000]*()(\d{{1,2}})()()[ \t]+(?!{_MONTH}\b)(?=[A-Z])")


def _counted(text: str, lines: list[tuple[int, int]]) -> frozenset[int]:
    """The starts of lines that are counted through, `1.` before `2.`, `(a)` before `(b)`: no line that wraps opens so."""
    last: dict[tuple[str, bool, str], tuple[int, int]] = {}
    found = set()
    for start, end in lines:
        forms = (_COUNT, _WITHIN_ONE, _ROW_COUNT)
        mark = next((m for form in forms if (m := form.match(text, start, end)) is not None), None)
        if mark is None:
            continue
        opened, digits, letter, closed = mark.groups()
        value = int(digits) if digits else ord(letter) - ord("a") + 1
        style = (opened, bool(digits), closed)
        if style in last and last[style][0] == value - 1:
            found |= {last[style][1], start}
        last[style] = (value, start)
    return frozenset(found)


def _carried_on(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Too few lines to tell how they are wrapped: one that breaks off within a sentence goes on in small letters."""
    joined = [lines[0]]
    for (a, b), (c, d) in pairwise(lines):
        broken = 45 <= len(text[a:b].rstrip()) <= 100 and text[a:b].rstrip()[-1].isalnum()
        hangs = text[c].islower() or _indent(text, joined[-1][0]) > _indent(text, c)
        wraps = broken and text[b:c].count("\n") <= 1 and hangs
        goes_on = (wraps or _breaks_off(text, (a, b), c)) and not _ITEM.match(text, c, d)
        if goes_on or _subtitle(text, (a, b), (c, d)):
            joined[-1] = (joined[-1][0], d)
        else:
            joined.append((c, d))
    return joined


def _subtitle(text: str, above: tuple[int, int], below: tuple[int, int]) -> bool:
    """Whether a title in capitals goes on in small letters on the next line: `JOINT COMMUNIQUE` / `on the results of`."""
    title = text[slice(*above)].strip()
    close = text[above[1] : below[0]].count("\n") <= 1
    return close and title.isupper() and title[-1].isalpha() and text[slice(*below)].lstrip()[:1].islower()


#: The words within a list or a phrase that no paragraph ends in.
_WITHIN = re.compile(r"(?<![;,] )\b(?:and|or|of|the|a|an|with|between|including)\s*\Z")


def _breaks_off(text: str, line: tuple[int, int], after: int) -> bool:
    """Whether a paragraph breaks off within a list, `a protocol on customs and`, and goes on in small letters at `after`."""
    return text[after].islower() and _WITHIN.search(text[line[0] : line[1]]) is not None


def _indent(text: str, at: int) -> int:
    end = at
    while end < len(text) and text[end] in " \t\u3000":
        end += 1
    return end - at


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
    marker = _ITEM.match(text, start, end)
    if marker and marker.end() < end:
        return Block("question" if piece.rstrip().endswith("?") else "item", start, end, marker.end())
    if piece.rstrip().endswith("?") and len(piece) < 200:
        return Block("question", start, end, body)
    return Block(_plain_sort(piece), start, end, body)


def _plain_sort(piece: str) -> str:
    """Heading or paragraph, by length and end."""
    short = len(piece) < 160 and not SENTENCE_END.search(piece)
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
    return title.isupper() or _indent(text, below.start) > _indent(text, block.start)


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
