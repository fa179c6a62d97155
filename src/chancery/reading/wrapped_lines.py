"""Hard-wrapped lines put together again to paragraphs, and those that stand each by itself."""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import pairwise
from statistics import median

from chancery.expressions import expression
from chancery.reading.block import SENTENCE_END
from chancery.reading.item_marks import ITEM
from chancery.reading.lines_of_papers import goes_on_in_a_row, lines_of_papers
from chancery.reading.programme_lines import programme_lines
from chancery.reading.table_rows import MONTH, table_rows

#: A line of a chronology or a programme: `10-11 June - Tokyo`, `May 5, 2019: the minister`, `2018, March – a visit`.
_DATED = expression(
    rf"\s*(?:\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?\s+{MONTH}|{MONTH}\s+\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?"
    rf"|(?:{MONTH}|(?:\d{{1,2}}[./])?(?:0[1-9]|1[0-2])[./])?(?=\s*\d{{4}})|\d{{4}},\s+{MONTH})"
    r"(?:,?\s*\d{4})?(?:\s*\([^()\n]{1,24}\))?(?:\s*:|\s+[-–—])\s"
)
#: How agencies close a story on a line of its own: `REUTER`, `(AFP)`, `VNA/VNS`, `-0-`, `(END)`.
_SIGN_OFF = expression(
    r"\s*[-(\[/.#=*]*\s*(?:Reuters?|Tass|[Ee]nds?|[A-Z]{2,7}(?:/[A-Z]{2,6})*|0|30)?\s*[-)\]/.#=*]*\s*"
)


def join_lines(text: str, lines: list[tuple[int, int]], known: Set[int]) -> list[tuple[int, int]]:
    """Hard-wrapped lines are put together again to paragraphs; `known` are the starts of rows that are found already."""
    widths = [len(text[a:b].rstrip()) for a, b in lines]
    full = [w for w in widths if w > 30]
    wrapped = len(full) >= 3 and 45 <= median(full) <= 100 and max(widths) <= 110
    listed = lines_of_papers(text, lines)
    if not wrapped:
        return _carried_on(text, lines, listed)
    usual = sorted(full)[int(len(full) * 0.8)]
    counted = _counted(text, lines)
    rows = table_rows(text, lines) | programme_lines(text, lines) | known | listed
    joined = [lines[0]]
    for (a, b), (c, d) in pairwise(lines):
        gap = text[b:c]
        fresh = gap.count("\n") > 1 or gap.count("\r") > 1
        indented = indent(text, c) > indent(text, a)
        ends = SENTENCE_END.search(text[a:b]) or len(joined) == 1 or joined[-1][0] in counted
        short = len(text[a:b].rstrip()) < usual * 0.6 and bool(ends)
        marked = bool(ITEM.match(text, c, d)) and not text[c:d].lstrip()[:1].isalnum()
        marked = marked or c in counted
        # The rows of a table stand each by itself.
        marked = (
            marked or " | " in text[c:d] or "\t" in text[c:d].strip() or text[a:b].rstrip().endswith(" |")
        )
        marked = marked or _DATED.match(text, c, d) is not None or _signs_off(text, (a, b), (c, d))
        marked = marked or _TURN.match(text, c, d) is not None
        marked = marked or _closing(text, (a, b), (c, d)) or _STATUS.match(text, c, d) is not None
        marked = marked or c in rows or _labelled(text, (a, b), (c, d))
        marked = marked or (joined[-1][0] in counted and _entitles(text, joined[-1], (a, b), (c, d), usual))
        marked = marked or _label_between(text, (a, b), (c, d))
        goes_on = (
            goes_on_in_a_row(text, (a, b), (c, d))
            or _subtitle(text, (a, b), (c, d))
            or (not marked and _breaks_off(text, (a, b), c))
        )
        marked = marked or _other_case(text[a:b].strip(), text[c:d].strip())
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


#: Where and when a paper was done, at its end.
_TESTIMONIUM = expression(r"[ \t]*(?:Done|DONE|Signed|Issued|Adopted) (?:at|in|AT|IN) [A-Z]")
#: A line that tells by its label what became of the papers in it: `Initialled: agreement on tax`.
_STATUS = expression(
    r"[ \t]*(?:(?:Also|Still|Not|Not yet|To be) )?"
    r"(?:signed|initial+ed|ratified|postponed|deferred|pending|planned|in (?:force|preparation|the pipeline)"
    r"|under (?:negotiation|discussion|preparation|consideration)): ",
    re.I,
)


def _closing(text: str, above: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line tells where and when the paper above it was done, behind the end of a sentence."""
    return (
        SENTENCE_END.search(text[slice(*above)]) is not None and _TESTIMONIUM.match(text, *line) is not None
    )


def _cut_short(text: str, above: tuple[int, int], line: tuple[int, int], usual: int) -> bool:
    """Whether the first line of a paragraph ends long before the margin though the next one's first word had room there."""
    word = text[slice(*line)].split(maxsplit=1)[0]
    room = len(text[slice(*above)].rstrip()) + 1 + len(word) < usual * 0.4
    return room and text[slice(*above)].rstrip()[-1].isalnum() and word[:1].isupper()


#: A title in capitals has so many letters at least.
_CAPITALS = 20


def _other_case(above: str, below: str) -> bool:
    """Whether a title in capitals stands above or below a line that is not: two lines of the head of a report."""
    return (
        min(len(above), len(below)) >= _CAPITALS and above.isupper() != below.isupper() and below[0].isupper()
    )


#: How long the title of a part of a list is at most.
_TITLE = 60


def _entitles(
    text: str, item: tuple[int, int], above: tuple[int, int], line: tuple[int, int], usual: int
) -> bool:
    """`Energy` between two numbered rows: a title set out from the row, or one for whose first word the line had room."""
    title = text[slice(*line)].strip()
    if not title[:1].isupper() or len(title) > _TITLE or SENTENCE_END.search(title):
        return False
    if indent(text, line[0]) < indent(text, item[0]):
        return True
    room = len(text[slice(*above)].rstrip()) + 1 + len(title.split(maxsplit=1)[0]) < usual * 0.95
    return room and above == item and _WITHIN.search(text[slice(*above)]) is None


#: Whom or what a line of a digest is about: `Oman: the treaty`, `Sri Lanka - Notes exchanged`, `Chad. Treaty on fish`.
_LABEL = expression(
    r"[ \t]*[A-Z][A-Za-z'’]+(?: (?:and|of|the|[A-Z][A-Za-z'’]+)){0,4}(?:[:.]| [-–—])[ ]+[A-Z\d]"
)


#: A line that is a label for those below it: `In force:`, `Under negotiation:`.
_LABEL_LINE = expression(r"[ \t]*[A-Z][a-z]+(?: [a-z]+){0,2}:\s*")


def _label_between(text: str, above: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line is a label by itself, or the first one below such a label."""
    return any(_LABEL_LINE.fullmatch(text, *there) is not None for there in (above, line))


def _labelled(text: str, above: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line opens with a label, as the one above does that ends with its sentence."""
    ended = SENTENCE_END.search(text[slice(*above)]) is not None
    return ended and _LABEL.match(text, *line) is not None and _LABEL.match(text, *above) is not None


#: Whose turn it is in an interview or a briefing: no line that wraps opens so.
_TURN = expression(
    r"[ \t]*(?:Q|A|Question|Answer|QUESTION|ANSWER|Reporter|REPORTER|(?:The )?Spokes(?:person|man|woman)"
    r"|SPOKES(?:PERSON|MAN|WOMAN))[ ]?:[ ]"
)

_COUNT = expression(r"[ \t\u3000]*(\(?)(?:(\d{1,2}|0\d\d)|([a-z]))([.)、])[ \t]*(?=\D)")
#: `5.1 Agreement on ports`: the number of a paragraph within a paragraph.
_WITHIN_ONE = expression(r"[ \t\u3000]*(\d{1,2}\.)(\d{1,2})()(\.?)[ \t]+(?=[A-Z])")
#: `2 MoU on Health`: the number of a row of a table that lost its columns; one before a month is a day.
_ROW_COUNT = expression(rf"[ \t\u3000]*()(\d{{1,2}})()()[ \t]+(?!{MONTH}\b)(?=[A-Z])")


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


def _carried_on(text: str, lines: list[tuple[int, int]], listed: Set[int]) -> list[tuple[int, int]]:
    """Too few lines to tell how they are wrapped: one that breaks off within a sentence goes on in small letters."""
    joined = [lines[0]]
    for (a, b), (c, d) in pairwise(lines):
        broken = 45 <= len(text[a:b].rstrip()) <= 100 and text[a:b].rstrip()[-1].isalnum()
        hangs = text[c].islower() or (
            indent(text, joined[-1][0]) > indent(text, c) and not ITEM.match(text, a, b)
        )
        wraps = broken and text[b:c].count("\n") <= 1 and hangs
        goes_on = (wraps or _breaks_off(text, (a, b), c)) and not ITEM.match(text, c, d)
        goes_on = (goes_on and c not in listed) or goes_on_in_a_row(text, (a, b), (c, d))
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
_WITHIN = expression(r"(?<![;,] )\b(?:and|or|of|the|a|an|with|between|including)\s*\Z")


def _breaks_off(text: str, line: tuple[int, int], after: int) -> bool:
    """Whether a paragraph breaks off within a list, `a protocol on customs and`, and goes on in small letters at `after`."""
    return text[after].islower() and _WITHIN.search(text[line[0] : line[1]]) is not None


def indent(text: str, at: int) -> int:
    end = at
    while end < len(text) and text[end] in " \t\u3000":
        end += 1
    return end - at
