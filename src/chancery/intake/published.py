"""The day a report was published, read off its header lines or its dateline; never off its prose."""

from __future__ import annotations

import re
from typing import Final

from chancery.intake.full_dates import FullDate, full_dates

#: How many lines with words in them may hold the header, and how far into a line a dateline's date may start.
_LINES: Final = 12
_TOP: Final = 20_000
_REACH: Final = 100
#: A header is a handful of words around the date; a dateline has a place, perhaps two, and an agency before it.
_WORDS: Final = 8

#: Words a header writes in lower case; every other word of it begins with a capital letter.
_LOWER_CASE: Final = (
    "posted published updated last issued released created modified date dated as on at in by of from the am pm hrs h ist "
    "gmt utc local time and de del la le à às el du des von vom г ngày đăng lúc cập nhật thứ giờ tháng"
)
_HEADER_WORDS: Final = frozenset(_LOWER_CASE.split())
_WEEKDAYS: Final = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
)
_WEEKDAY: Final = re.compile(rf"(?:^|(?<=\W))(?:{_WEEKDAYS})\.?,?$", re.IGNORECASE)
#: A date after one of these belongs to the thing before it ("Treaty of 11 July 1961", "signed on 6 January 2022").
_BOUND: Final = re.compile(
    r"\b(?:of|on|since|from|to|until|till|after|before|between|and|in|by|dated|born|founded|established|le|el|vom|am"
    r"|с|от|до|по)$",
    re.IGNORECASE,
)
#: ... unless the words say that it is the day of publication.
_ANNOUNCED: Final = re.compile(
    r"(?:posted|published|updated|issued|released|created|modified|dated?|news|publié|publicado|опубликовано|đăng)"
    r"(?: \w+)?[ :]*(?:on|of|le|el|in|at|by|from)?$",
    re.IGNORECASE,
)
#: A date beside one of these is the day of what the words name, in a headline as in a treaty's last line.
_EVENT: Final = re.compile(
    r"\b(?:signed|done|born|died|founded|established|treaty|treaties|agreement|protocol|convention|accord|war|battle"
    r"|anniversary|day|jubilee|establishment|relations|accession|independence|ratification|ratified|notifications?|notified|deposit|deposited"
    r"|terminated|termination|in force|entry into force|visit|opening)\b",
    re.IGNORECASE,
)
_CAPTION: Final = re.compile(
    r"\W*(?:file )?(?:photo|image|picture|foto|caption|ảnh|фото|사진|图)\b", re.IGNORECASE
)

_SEPARATOR: Final = re.compile(r"[|•·\t]|\s{3,}")
_CLOCK: Final = re.compile(
    r"^(?:\s*[,;–—-]?\s*(?:at\s+|T)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s?[A-Z]{2,4}\b|\s?[+-]\d{4}|Z)?)",
    re.IGNORECASE,
)
_AGENCY: Final = re.compile(r"^\s*[(/\[][^()\[\]]{1,60}[)/\]]")
#: What ends a dateline: the dash, colon or equals sign before the first sentence, a bracket, "电" or "讯" in Chinese.
_CLOSED: Final = re.compile(r"^\s*(?:г\.|года)?\s*(?:$|[|•·)\]=:：]|[–—]|--?(?=\s|$)|[电電讯訊])")
#: A row of a table of days, as in a chronology: each line begins with one.
_DAY_ROW: Final = re.compile(r"\W*\d[^|\n]{0,30}\|")
_UNCASED: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_UNCASED_SOURCE: Final = re.compile(
    r"[(/【\[][^()]{1,40}[)/】\]]\s*|.{0,20}(?:社|讯|訊|电|電|报|報|网|網).{0,8}|\W*"
)
#: How much of the end of a text, and how many lines of it, may hold its foot, and how a foot says what its date is.
_FOOT: Final = 600
_LAST: Final = 3
_SAYS: Final = re.compile(r"\W*(?:first )?(?:published|posted|issued|released)\b", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*")


def find_published(text: str) -> str | None:
    """The ISO date in a header line or the dateline near the top of `text`; None when unsure.

    Only a full date with a year counts ("Pyongyang, April 14 (KCNA)" gives none), in the first twelve lines that are
    not blank, with nothing around it but what headers have: names, a source, a weekday, a time of day. Rows of a table, each
    of which begins with a day or has as many cells as the row beside it, are no header. A day alone in the first line, as saved
    pages have it, gives way to an earlier one alone in a line below. Else one of the last three lines may
    say when the text was published.
    """
    seen = 0
    start = 0
    opened: str | None = None
    among_rows = False
    bars = 0
    while start < min(len(text), _TOP) and seen < _LINES:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start : min(end, start + 4 * _REACH)].strip("\ufeff \t\r\f\v\u00a0#*_>")
        start = end + 1
        if not line:
            continue
        seen += 1
        among_rows = bool(_DAY_ROW.match(line) and (among_rows or _DAY_ROW.match(text, start)))
        above, bars = bars, line.count("|")
        celled = bars > 1 and bars in (above, text[start : max(start, text.find("\n", start))].count("|"))
        published = None if among_rows or celled else _published_in(line)
        if published and opened and _alone(line):
            return min(opened, published)
        if published and seen == 1 and _alone(line):
            opened = published
        elif published and not opened:
            return published
    return opened or _at_the_foot(text)


def _alone(line: str) -> bool:
    """Whether a line holds a date and at most its weekday.

    The first line of a saved page may give the day it was saved; a line of its own below the title gives that of the text.
    """
    dates = full_dates(line)
    before = line[: dates[0].start].strip() if dates else ""
    after = line[dates[0].end :].strip() if dates else line
    return bool(dates) and not after and (not before or _WEEKDAY.fullmatch(before) is not None)


def _at_the_foot(text: str) -> str | None:
    """The date of a last line that says that the text was published then: `(published 30 June 2023)`."""
    last = [line.strip() for line in text[-_FOOT:].splitlines() if line.strip()][-_LAST:]
    told = (_published_in(line) for line in last if len(line) <= _REACH and _SAYS.match(line))
    return next((day for day in told if day), None)


def _published_in(line: str) -> str | None:
    if _CAPTION.match(line):
        return None
    dates = full_dates(line)
    if not dates or dates[0].start > _REACH or _opens_row(line, dates[0]):
        return None
    return dates[0].iso if _is_header(line, dates[0]) else None


def _opens_row(line: str, date: FullDate) -> bool:
    """`-- May 3, 1962: The two countries ...`: a date between a list's mark and a colon is that of an entry."""
    return _MARK.fullmatch(line[: date.start]) is not None and line[date.end :].lstrip().startswith(":")


_MARK: Final = re.compile(r"[-–—•·▪○]+\s*")


def _is_header(line: str, date: FullDate) -> bool:
    before = _SEPARATOR.split(line[: date.start])[-1].strip()
    after = line[date.end :]
    if not _leads(before) or _ON_A_DAY.search(before):
        return False
    after = _CLOCK.sub("", after, count=1)
    behind = _AGENCY.sub("", after, count=1)
    # `Lima, 3 May 2025 /ANDINA/. The two sides`: a full stop ends a dateline behind its agency only
    closed = _CLOSED.match(after) or _CLOSED.match(behind) or (behind != after and behind.startswith(". "))
    return bool(closed) or _trails(after)


#: `On Tuesday (4 October 2022) the two sides`: the day of what is told.
_ON_A_DAY: Final = re.compile(rf"\bon (?:{_WEEKDAYS}),? ?\($", re.IGNORECASE)


def _leads(before: str) -> bool:
    """Whether `before` is what headers and datelines have before the date: a place, a source, `Posted on`, a weekday."""
    if _UNCASED.search(before):
        return _UNCASED_SOURCE.fullmatch(before) is not None
    bare = before.rstrip(" ,(")
    if _EVENT.search(bare):
        return False
    weekday = _WEEKDAY.search(bare)
    bare = bare[: weekday.start()].rstrip(" ,(") if weekday else bare
    if not weekday and _BOUND.search(bare) and not _ANNOUNCED.search(bare):
        return False
    return _names_only(bare)


def _trails(after: str) -> bool:
    """Whether `after` is the rest of a header line rather than the rest of a sentence."""
    rest = _SEPARATOR.split(after)[0]
    return not _UNCASED.search(rest) and _names_only(rest)


def _names_only(words: str) -> bool:
    found = _WORD.findall(words)
    return len(found) <= _WORDS and all(
        not word[0].islower() or word.lower() in _HEADER_WORDS for word in found
    )
