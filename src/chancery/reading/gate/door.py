"""The gate as it stands in front of the cascade: one scan of the bytes, and a second look where that is not enough."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from chancery.reading.gate.expressions import expressions
from chancery.reading.gate.folding import folded
from chancery.reading.gate.rule import REACH
from chancery.reading.gate.scanner import Scanner
from chancery.reading.gate.terms import naming_words, outright_words, trigger_words
from chancery.reading.trie import Word

_OUTRIGHT: Final = 0
_TRIGGER: Final = 1
#: Bytes that the longest known words take beyond their ends, with room to spare.
_LONGEST: Final = 200
_WINDOW: Final = 2 * (REACH + _LONGEST)


class Gate:
    """Lets every report pass that `worth_reading` lets pass, and few others."""

    def __init__(self, engine: Scanner) -> None:
        self._engine = engine

    def passes(self, text: str) -> bool:
        """Whether the text of a report may hold a fact."""
        plain = folded(text)
        hits = self._engine.hits(plain)
        if not _enough(hits):
            return False
        # Where folding made the text longer, distances in it say nothing.
        if _OUTRIGHT in hits or len(plain) <= _WINDOW or len(plain) > len(text):
            return True
        return any(_enough(self._engine.hits(part)) for part in _windows(plain))


def _enough(hits: frozenset[int]) -> bool:
    """A trigger and two names, or a word that says it outright."""
    return _OUTRIGHT in hits or (_TRIGGER in hits and len(hits) > 2)


def _windows(plain: bytes) -> Iterator[bytes]:
    """Stretches such that whatever lies within the reach of the rule lies within one of them."""
    step = _WINDOW // 2
    for start in range(0, max(len(plain) - step, 1), step):
        yield plain[start : start + _WINDOW]


@cache
def open_gate() -> Gate:
    """The gate of the process, made once. Raises `MissingExtra` when its engine is not installed."""
    return Gate(Scanner(gate_terms()))


@cache
def gate_terms() -> tuple[tuple[str, ...], ...]:
    """The expressions of each term: what says it outright, the triggers, then a term for each state and organisation."""
    by_name: dict[str, list[Word]] = {}
    for name, word in naming_words():
        by_name.setdefault(name, []).append(word)
    return (
        expressions(outright_words()),
        expressions(trigger_words()),
        *(expressions(words) for words in by_name.values()),
    )
