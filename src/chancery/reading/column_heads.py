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
    "of", "and", "the", "or", "in", "by", "on", "at", "deal", "deals", "paper", "papers", "accord", "accords", "text",
    "mou", "mous",
})  # fmt: skip
#: As many of the first sort make a line the head of a table; `Date of signature` alone is a label.
_LEAST: Final = 2


#: What heads the columns of those who signed, beside the name of a state: `Signed for Sri Lanka`, `Omani signatory`.
_OF_SIGNERS: Final = frozenset(
    {
        "signed",
        "for",
        "signatory",
        "signatories",
        "signing",
        "side",
        "party",
        "by",
        "on",
        "behalf",
        "of",
        "the",
        "handed",
        "over",
        "exchanged",
        "initialled",
        "presented",
        "representative",
        "delegation",
    }
)


def names_signers(sentence: Sentence) -> bool:
    """Whether a line heads a table of papers with the columns of two sides: `Document / Signed for Oman / Signed for Mali`."""
    groups = sentence.groups
    states = [g for g in groups if not g.tags.isdisjoint({"state", "demonym"})]
    named = {n for g in states for n in range(g.first, g.last)}
    words = [t.fold for n, t in enumerate(sentence.tokens) if t.word and n not in named]
    if len(states) < _LEAST or not words or words[0] not in _WORDS or "w:and" in sentence.tags:
        return False
    return (_WORDS | _OF_SIGNERS).issuperset(words) and not _OF_SIGNERS.isdisjoint(words[1:])


def names_columns(sentence: Sentence) -> bool:
    """Whether a line holds nothing but the heads of columns, whatever parts them."""
    words = [token.fold for token in sentence.tokens if token.word]
    if len(words) < _LEAST or not _WORDS.issuperset(words):
        return False
    parted = any("slash" in g.tags or g.tags & {"stop"} for g in sentence.groups[:-1])
    return len(_TELLING.intersection(words)) + parted >= _LEAST and not _TELLING.isdisjoint(words)
