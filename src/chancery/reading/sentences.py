"""A block to its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from chancery.expressions import expression

_STOP = expression(
    r"[.!?…]+[\"'”’»)\]]*,?(?=\s+[\"'“‘«(\[]*[^\s\W]|\s*$)|\s*[\u3002\uff01\uff1f]+[\u201d\u300d]?"
)
_ABBREVIATION = expression(
    r"(?:^|[\s(\[\"'“‘/-])(?:[A-Z]|Mr|Mrs|Ms|Dr|DR|MR|MRS|PROF|HON|Prof|Gen|Lt|Col|Maj|Capt|Adm|Brig|Sgt|Rev|Hon|Rt|Sen|Rep|Gov|Amb|St|Messrs|Md|Mme|Mlle|Ma|Pres|Asst|Dep|Fr|Drs|Sra|Dra|Lic|Ing|Msgr|Engr|Atty|Cmdr|Cdr|Ven|Smt|Mt|Supt|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|"
    r"vs|etc|No|Nos|art|Art|para|cf|al|approx|est|Co|Corp|Inc|Ltd|Bros|dept|Dept|Govt|Jr|Sr|Kh|Ts|Sh|Ch|Zh|Yu|Ya|Ye|Dz|Dj|H\.E(?:\.(?:Mr|Mrs|Ms|Dr))?|a\.i|U\.S|U\.N|U\.K|[A-Z]\.[A-Z]|a\.m|p\.m|i\.e|e\.g|viz)\.$"
)
#: So many letters are no abbreviation.
_LONG_WORD = 7
_ENDS_ANYWAY = expression(r"(?:\b(?:Co|Corp|Inc|Ltd|Jr|Sr|etc|a\.m|p\.m)|U\.S|U\.N|U\.K)\.$")
_STARTER = expression(
    r"\s+[\"'“‘]?(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|Those|But|And|However|Both|During|After|Before|"
    r"According|For|As|By|With|Last|Its|His|Her|Their|Also|Meanwhile|Under)\b"
)

#: Words that no shortened word ends, and words that open a sentence only.
_WHOLE = expression(r"(?:(?<![\w.])[A-Z]{3,}|[a-z]{5,}|\d{1,4})$")
_OPENING = expression(
    r"\s+(?:Present|Attending|Also|Displayed|Being|Among|Speaking|Talks|Speeches|Invited|Prior|Earlier|Later|Then|There|"
    r"Participating|Taking|Addressing|Seen|Received)\b"
)

#: Who spoke, behind a quotation that ends in a question or a cry: `"Who will pay?" Mr Koro said after the talks.`
_SPOKEN = expression(
    r"\s+(?:(?:[A-Z][\w.'’-]*|the|a|an|of|from|for|at),?\s+){1,9}?(?:said|says|asked|asks|added|adds|wondered|wonders|demanded|"
    r"exclaimed|told\s+[\w ]{2,24}?)(?:[.,]|\s+(?:after|as|at|in|on|during|before|when|to|with|from)\b)"
)

#: A city in capitals, a day and an agency, with full stops between: `TBILISI. Oct 28 (Interfax) -`, `ASTANA. KAZINFORM -`.
_FILED = expression(
    r"[A-Z][A-Z' -]{2,24}\.\s+(?:[A-Z][a-z]{2,8}\.? \d{1,2}\.?,?\s+)?"
    r"(?:\([^)\n]{2,30}\)|/[^/\n]{2,30}/|[A-Z][A-Z-]{3,14}(?: /[^/\n]{2,30}/)?)\s*[-–—]{1,2}\s"
)

#: Code points after which a sentence is cut, for what is read in one may take time that grows faster than its length. The
#: longest of 10,000 in the gold has 861.
LONGEST = 2_000
#: Where it is cut, the best places first; at white space where none of these is in its second half.
_CUTS = (";", "\n", ",")


def sentences(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The sentences of `text[start:end]` as half-open ranges without outer white space, none longer than `LONGEST`."""
    found = []
    begin = start
    end = _before_sign_off(text, start, end)
    filed = _FILED.match(text, start, end)
    for match in _STOP.finditer(text, filed.end() if filed else start, end):
        if _goes_on(text, begin, match, end):
            continue
        found.append((begin, match.end()))
        begin = match.end()
    found.append((begin, end))
    return tuple(_trim(text, a, b) for whole in found for a, b in _cut(text, *whole) if text[a:b].strip())


#: How some agencies close a story: `... came to an end. -0-`.
_SIGN_OFF = expression(r"\s*[-–—]{1,2}\s?(?:0|30)\s?[-–—]{1,2}\s*$")
_SIGN_OFF_LENGTH = 14


def _before_sign_off(text: str, start: int, end: int) -> int:
    """Where a block ends whose last line an agency's sign-off follows."""
    tail = text[max(start, end - _SIGN_OFF_LENGTH) : end]
    if "0" not in tail or (signed := _SIGN_OFF.search(tail)) is None:
        return end
    return end - len(tail) + signed.start()


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        half, most = start + LONGEST // 2, start + LONGEST
        places = (text.rfind(sign, half, most) + 1 for sign in _CUTS)
        blank = max(text.rfind(" ", start, most), text.rfind("\n", start, most)) + 1
        at = next((place for place in places if place), blank if blank > start else most)
        yield start, at
        start = at
    yield start, end


def _goes_on(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    if match.end() >= end:
        return False
    after = text[match.end() : match.end() + 24]
    follower = after.lstrip().lstrip("\"'“‘«([")[:1]
    if follower.islower():
        return True
    if match.group()[-1] == "," and not _joined(text[max(begin, match.start() - 16) : match.start()], after):
        return True
    if match.group()[0] != ".":
        return match.group()[-1] in '"”’»' and _SPOKEN.match(text, match.end(), end) is not None
    head = text[max(begin, match.start() - 12) : match.start() + 1]
    if head[-_LONG_WORD - 1 : -1].isalpha() and len(head) > _LONG_WORD:
        return False
    if not _shortened(head.split()[-1]):
        return False
    return not (_ENDS_ANYWAY.search(head) and _STARTER.match(after))


@lru_cache(maxsize=4096)
def _shortened(word: str) -> bool:
    """Whether what stands before white space and ends in a stop ends in a shortened word: `(Mr.`."""
    return _ABBREVIATION.search(word) is not None


def _joined(before: str, after: str) -> bool:
    """Whether a comma behind a stop is left over from where two paragraphs were joined: `on Monday., Present there were`."""
    if _shortened((before + ".").split()[-1]):
        return False
    return _WHOLE.search(before) is not None or bool(_OPENING.match(after) or _STARTER.match(after))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
