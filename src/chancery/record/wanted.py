"""What a user looks for in the full text, as both databases ask for it.

Every word must be there; words in quotation marks must stand side by side; `*` behind a word takes any ending.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from chancery.record.folding import words_of

_PART = re.compile(r'["“”„]([^"“”„]*)["“”„]|(\S+)')


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side; the last may go on when `open`."""

    words: tuple[str, ...]
    open: bool = False


def phrases(wanted: str) -> tuple[Phrase, ...]:
    """The phrases of `wanted`; none when it holds no word."""
    parts = (_phrase(found[1], found[2]) for found in _PART.finditer(wanted))
    return tuple(part for part in parts if part.words)


def fts5(wanted: tuple[Phrase, ...]) -> str:
    """The query for FTS5."""
    return " AND ".join(f'"{" ".join(part.words)}"' + ("*" if part.open else "") for part in wanted)


def tsquery(wanted: tuple[Phrase, ...]) -> str:
    """The query as a PostgreSQL `tsquery` literal."""
    return " & ".join(_beside(part) for part in wanted)


def tsvector(words: list[str]) -> str:
    """Words with their places as a PostgreSQL `tsvector` literal; at most 16,000 words."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words, start=1):
        places.setdefault(word, []).append(place)
    return " ".join(f"'{word}':{','.join(map(str, at[:255]))}" for word, at in places.items())


def _phrase(quoted: str | None, bare: str | None) -> Phrase:
    if quoted is not None:
        return Phrase(tuple(words_of(quoted)))
    assert bare is not None
    return Phrase(tuple(words_of(bare)), open=bare.endswith("*"))


def _beside(part: Phrase) -> str:
    *first, last = (f"'{word}'" for word in part.words)
    beside = " <-> ".join((*first, last + (":*" if part.open else "")))
    return f"({beside})"
