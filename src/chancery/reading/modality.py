"""Standing of a predicate: done, background, planned, proposed, denied or cancelled.

Source of the cues: domain brief 2.3 and 10.2 (T01-T06, T29).
"""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.symbols import Form, encode, form

#: Patterns over the groups up to and with the predicate, nearest reading first; the last group is the predicate itself.
_BEFORE: tuple[tuple[str, str], ...] = (
    ("denied", "('no|without|neither|never|nothing') ~8 <verb>$"),
    ("denied", "('not|never|cannot|nor|'t') ~3 <verb>$"),
    ("denied", "(<low:failed>|'failed|refused|declined') 'to' ~2 <verb>$"),
    ("cancelled", "('was|were') 'to' 'have' ~2 <verb>$"),
    ("planned", "('will|shall|would') ~5 <verb>$"),
    ("planned", "('is|are|was|were|be') ~1 'to' ~3 <verb>$"),
    ("planned", "('due|expected|set|scheduled|likely|about|ready|going') ~1 'to' ~3 <verb>$"),
    ("planned", "<v:plan> ~2 'to' ~3 <verb>$"),
    ("planned", "<v:agree> ~1 'to' ~3 <verb>$"),
    ("planned", "'to' 'be' ~2 <verb>$"),
    ("proposed", "('could|should|may|might|can|must|ought') ~4 <verb>$"),
)


def standing_of(groups: Sequence[Group], at: int) -> tuple[str, str]:
    """The standing of the predicate at group `at` and the rule that gave it (`asserted` when nothing qualifies it)."""
    clause = groups[_clause_start(groups, at) : at + 1]
    encoded = encode(clause)
    for standing, text in _BEFORE:
        if next(_compiled(text).find(encoded), None):
            return standing, f"modality: {text}"
    return "done", "asserted"


def _compiled(text: str) -> Form:
    return form(text)


def _clause_start(groups: Sequence[Group], at: int) -> int:
    for back in range(at - 1, max(-1, at - 16), -1):
        if groups[back].tags & {"stop", "colon", "quote"}:
            return back + 1
        if groups[back].tags & {"w:which", "w:who", "w:that", "w:but", "w:while", "w:although"}:
            return back + 1
    return max(0, at - 16)
