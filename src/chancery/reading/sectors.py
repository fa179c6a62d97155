"""Sectors of a title, a subject or the bodies that sign."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Body
from chancery.reading.tokens import tokenise
from chancery.reading.trie import Trie, Word
from chancery.vocabulary.sectors import load_sectors


@cache
def _tries() -> dict[str, Trie]:
    sectors = load_sectors()
    return {
        part: Trie(Word("sector", s.id, cue) for s in sectors for cue in getattr(s, part))
        for part in ("cues", "bodies", "instruments")
    }


def sectors_of(text: str, spans: Iterable[Span], bodies: Iterable[Body]) -> Value | None:
    """The sectors named in the words at `spans`; where they name none, those that the bodies' names imply."""
    for parts, places in (
        (("instruments", "cues"), tuple(spans)),
        (("bodies", "cues"), tuple(b.name_span for b in bodies)),
    ):
        found = _hits(text, places, parts)
        if found:
            rule = None if parts[0] == "instruments" else "sector:bodies"
            return Value(list(found), tuple(found.values()), rule)
    return None


def _hits(text: str, spans: Iterable[Span], parts: tuple[str, ...]) -> dict[str, Span]:
    found: dict[str, Span] = {}
    tries = [_tries()[part] for part in parts]
    for start, end in spans:
        tokens = tokenise(text, start, end)
        at = 0
        while at < len(tokens):
            hits = [hit for trie in tries for hit in trie.at(tokens, at)]
            if not hits:
                at += 1
                continue
            longest = max(last for last, _ in hits)
            for last, word in hits:
                if last == longest:
                    found.setdefault(word.value, (tokens[at].start, tokens[last - 1].end))
            at = longest
    return found
