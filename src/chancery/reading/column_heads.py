"""Lines that head the columns of a table: `Date / Name and Position / Nature of Visit`, `Title Place Date of signature`."""

from __future__ import annotations

from typing import Final

from chancery.reading.groups import Sentence

#: What by itself may head a column.
_TELLING: Final = frozenset({
    "date", "dates", "day", "month", "months", "year", "years", "period", "when", "name", "names", "who", "visitor",
    "visitors", "dignitary", "delegation", "leader", "designation", "position", "title", "titles", "place", "places", "venue",
    "purpose", "occasion", "remark", "remarks", "note", "notes", "status", "no",
})  # fmt: skip
#: What else the heads of columns are made of.
_WORDS: Final = _TELLING | frozenset({
    "time", "head", "post", "rank", "function", "nature", "kind", "type", "form", "level", "reason", "event", "visit", "visits",
    "city", "country", "countries", "host", "where", "detail", "details", "description", "outcome", "s", "sl", "sr", "number",
    "official", "officials", "agreement", "agreements", "treaty", "document", "documents", "instrument", "subject", "signature",
    "signing", "signed", "ratification", "ratified", "entry", "into", "force", "effect", "duration", "validity", "expiry",
    "of", "and", "the", "or", "in", "by", "on", "at",
})  # fmt: skip
#: As many of the first sort make a line the head of a table; `Date of signature` alone is a label.
_LEAST: Final = 2


def names_columns(sentence: Sentence) -> bool:
    """Whether a line holds nothing but the heads of columns, whatever parts them."""
    words = [token.fold for token in sentence.tokens if token.word]
    if len(words) < _LEAST or not _WORDS.issuperset(words):
        return False
    parted = any("slash" in g.tags or g.tags & {"stop"} for g in sentence.groups[:-1])
    return len(_TELLING.intersection(words)) + parted >= _LEAST and not _TELLING.isdisjoint(words)
