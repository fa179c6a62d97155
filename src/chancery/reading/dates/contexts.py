"""What must stand around an expression that could also be something else: a bare year, "May", "the 22nd"."""

from __future__ import annotations

import re
from functools import cache

from chancery.expressions import expression
from chancery.reading.dates.mention import Bound, DateMention
from chancery.reading.dates.words import GAP, alternation, date_words, fold

_FLAGS = re.IGNORECASE | re.ASCII
_REACH = 40

_UN_YEAR = expression(r"(?:\s{0,4}\((?:19|20)[0-9]{2}\))")
#: What follows the year that opens a line of a chronology.
_ENTRY = expression(r"\s?:\s|\s[-–—/]\s|[–—]|\s?[|\t]|;\s")
#: Two words of an entry right behind its year, of which the first has a capital: `1996 Foreign Minister A visits Lima`.
_ENTRY_WORD = expression(
    r"[ \t]{1,4}(?:President|Prime|Premier|Foreign|Minister|Visit|State|Official|Working|King|Queen|Chancellor|Vice|Deputy"
    r"|Speaker|First|Second|Establishment|Opening|Signing|Agreement|Treaty|Embassy|The|Mr|Mrs|Dr|H\.E)\b[ .]"
)
#: What follows the month that opens a row: `08.1995 | The embassy`, `10/2023: a visit`, `10.2023 (expected) |`.
_ROW = expression(r"\s*(?:[|:(;\t]|[-–—/]\s)|\t")
_AFTER_COMMA = expression(r"\s*+(?:[,.;:)\]–—-]|$)")
#: What follows a year that is all a row holds: the end, a note in brackets, the next row.
_ALONE = expression(r"\s*+(?:[;.(\n|]|$)")
_AFTER_PLURAL = expression(r"\s++[a-z-]++s\b")
_DAY_ONLY_AFTER = expression(
    r"(?!['’-]|\s*+(?:and|or|,)\s++(?:the\s++)?[0-9])"
    r"(?:\s++(?:in|at|to|for|and|with|when|by|after|before|during|that)\b|\s*+(?:[^\w\s]|$))",
    _FLAGS,
)
_ADJACENT_YEARS = expression(r"(?:,\s++|,?\s++(?:and|or|to)\s++)(?:in\s++)?", _FLAGS)

_NOT_UNTIL = expression(r"\bnot\s++(?:until|till)\s+(?:the\s+)?\Z", _FLAGS)


def bound_before(text: str, low: int, start: int) -> Bound | None:
    """The preposition right before `start` that makes a date one end of a stretch; looks no further back than `low`.

    `not until 1998` ends nothing: it tells when something was done at last.
    """
    found = _bounds().search(_before(text, low, start))
    if found and _NOT_UNTIL.search(text, max(low, start - _REACH - 5), start):
        return None
    return date_words().bounds[fold(found[1])] if found else None  # type: ignore[return-value]


def is_between(text: str, low: int, start: int) -> bool:
    """Whether "between" stands right before `start`."""
    return bool(_between().search(_before(text, low, start)))


def meets(
    needs: str, text: str, low: int, high: int, found: re.Match[str], previous: DateMention | None
) -> bool:
    """Whether what `needs` names stands around the match; `previous` is the mention before it."""
    before = _before(text, low, found.start())
    if needs == "year":
        return _year_stands(text, before, high, found, previous)
    if needs == "month":
        return _month_stands(text, before, high, found)
    if needs == "day-only":
        return bool(_on().search(before) and _DAY_ONLY_AFTER.match(text, found.end(), high))
    if needs == "between":
        return bool(_between().search(before))
    if needs == "span":
        return bool(_span().search(before)) or _span_stands(found)
    if needs == "row":
        return _opens(before) and bool(_ROW.match(text, found.end(), high))
    if needs == "opens":
        return _opens(before)
    if needs == "follow":
        return not _is_ambiguous_month(found)
    return True


def _opens(before: str) -> bool:
    """Whether nothing but a mark stands before what opens a row."""
    return not before.strip(" \t-–•*")


def _year_stands(
    text: str, before: str, high: int, found: re.Match[str], previous: DateMention | None
) -> bool:
    if _UN_YEAR.match(text, found.end(), high) or _measure().match(text, found.end(), high):
        return False
    if found["year"].endswith("00") and _AFTER_PLURAL.match(text, found.end(), high):
        return False
    if previous and previous.sort == "year" and _ADJACENT_YEARS.fullmatch(text, previous.end, found.start()):
        return True
    if not before and _ENTRY.match(text, found.end(), high):
        return True
    if _opens(before) and _ENTRY_WORD.match(text, found.end(), high):
        return True
    if re.search(r"\(\s*$", before):
        return bool(re.match(r"\s*[);,]", text[found.end() : found.end() + 3]))
    if re.search(r"[^\W\d_],\s*$", before):
        return bool(_AFTER_COMMA.match(text, found.end(), high))
    if re.search(r"\b(?:the|a)\s*$", before, _FLAGS):
        return bool(re.match(r"\s+[^\W\d_]", text[found.end() : found.end() + 8]))
    if _year_leads().search(before):
        return True
    return bool(_year_labels().search(before) and _ALONE.match(text, found.end(), high))


def _month_stands(text: str, before: str, high: int, found: re.Match[str]) -> bool:
    if not _is_ambiguous_month(found) or (_opens(before) and not text[found.end() : high].strip(" :*#\n")):
        return True
    return bool(_month_leads().search(before)) and text[found.end() : found.end() + 1] not in ("'", "’", "-")


def _is_ambiguous_month(found: re.Match[str]) -> bool:
    words = date_words()
    return words.months[fold(found["monthname"])] in words.ambiguous_months


def _span_stands(found: re.Match[str]) -> bool:
    parts = found.groupdict()
    return "month2" in parts and (bool(parts.get("year2")) or not re.search(r"\s", found[0]))


def _before(text: str, low: int, start: int) -> str:
    return text[max(low, start - _REACH) : start]


@cache
def _bounds() -> re.Pattern[str]:
    return expression(rf"\b({alternation(date_words().bounds)})\s+(?:the\s+)?$", _FLAGS)


@cache
def _measure() -> re.Pattern[str]:
    units = alternation(date_words().entries["not_years"])
    return expression(rf"{GAP}?(?:%|{units}\b)", _FLAGS)


@cache
def _year_leads() -> re.Pattern[str]:
    return expression(rf"\b{alternation(date_words().entries['year_leads'])}\s+$", _FLAGS)


@cache
def _year_labels() -> re.Pattern[str]:
    return expression(rf"\b{alternation(date_words().entries['year_labels'])}\s*:?\s*$", _FLAGS)


@cache
def _month_leads() -> re.Pattern[str]:
    return expression(rf"\b{alternation(date_words().entries['month_leads'])}\s+$", _FLAGS)


@cache
def _on() -> re.Pattern[str]:
    return expression(r"\b(?:on|since|until|till|by|from)\s+$", _FLAGS)


@cache
def _between() -> re.Pattern[str]:
    return expression(r"\bbetween\s+(?:the\s+)?$", _FLAGS)


@cache
def _span() -> re.Pattern[str]:
    return expression(
        r"\b(?:from|for|during|over|years?|period|in|on|of)\s+(?:the\s+)?(?:years?\s+|period\s+)?$", _FLAGS
    )
