"""Links to words of a report that outlive a new version of its text.

    chancery:report/r-02-2?version=1f0c...&start=12&end=80&exact=...&prefix=...&suffix=...

The selectors are those of the W3C Web Annotation Data Model: the quote with what stands before and behind it, and its position.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from chancery.answering.answer import Cited
from chancery.errors import NotInRecord, QuestionError
from chancery.model import Citation

if TYPE_CHECKING:
    from chancery.keeping import Record

_SCHEME: Final = "chancery"
_PLACE: Final = "report/"


@dataclass(frozen=True, slots=True)
class Located:
    """Where the words of a permalink stand now.

    `how` is `same` when the text is the one that was cited, `unmoved` when the words stand at their place in another version,
    `moved` when they were found elsewhere by the words around them.
    """

    report: str
    version: str
    citation: Citation
    how: Literal["same", "unmoved", "moved"]


def permalink(cited: Cited) -> str:
    """The link to these words."""
    place = {
        "version": cited.version,
        "start": cited.start,
        "end": cited.end,
        "exact": cited.quote,
        "prefix": cited.prefix,
        "suffix": cited.suffix,
    }
    return f"{_SCHEME}:{_PLACE}{quote(cited.report, safe='')}?{urlencode(place, quote_via=quote, errors='replace')}"


def selectors(cited: Cited) -> list[dict[str, Any]]:
    """The same as a TextQuoteSelector and a TextPositionSelector."""
    return [
        {"type": "TextQuoteSelector", "exact": cited.quote, "prefix": cited.prefix, "suffix": cited.suffix},
        {"type": "TextPositionSelector", "start": cited.start, "end": cited.end},
    ]


def locate(record: Record, link: str) -> Located:
    """Where the words of a permalink stand in the current version of their report.

    Raises `QuestionError` for what is no permalink, and `NotInRecord` when the report or the words are gone, or when the words
    stand in several places that nothing tells apart.
    """
    report_id, asked = _taken_apart(link)
    text, exact = record.report(report_id).text, asked["exact"]
    version = record.registry.heads([report_id])[report_id].version
    start = int(asked["start"])
    if text[start : start + len(exact)] == exact:
        how: Literal["same", "unmoved"] = "same" if version == asked["version"] else "unmoved"
        return Located(report_id, version, Citation.of(text, start, start + len(exact)), how)
    places = _places(text, exact)
    scores = {place: _context(text, place, asked) for place in places}
    best = [place for place in places if scores[place] == max(scores.values())]
    if len(best) != 1:
        told = (
            "the words do not stand in the report any more"
            if not best
            else f"the words stand in {len(best)} places alike"
        )
        raise NotInRecord(record.name, told)
    return Located(report_id, version, Citation.of(text, best[0], best[0] + len(exact)), "moved")


def _taken_apart(link: str) -> tuple[str, dict[str, str]]:
    parts = urlsplit(link)
    given = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
    whole = {"version", "start", "end", "exact", "prefix", "suffix"} <= set(given)
    if (
        parts.scheme != _SCHEME
        or not parts.path.startswith(_PLACE)
        or not whole
        or not given["start"].isdecimal()
    ):
        raise QuestionError(link, "this is no permalink", "take one from chancery ask --format json")
    return unquote(parts.path.removeprefix(_PLACE)), given


def _places(text: str, words: str) -> list[int]:
    found, at = [], text.find(words) if words else -1
    while at >= 0:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _context(text: str, place: int, asked: dict[str, str]) -> int:
    """How many code points around the words are the same, counted from the words outwards."""
    end = place + len(asked["exact"])
    before = _shared(asked["prefix"][::-1], text[max(0, place - len(asked["prefix"])) : place][::-1])
    return before + _shared(asked["suffix"], text[end : end + len(asked["suffix"])])


def _shared(one: str, other: str) -> int:
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
