"""What somebody does where they have yet to go: `will fly to Lima, where he meets A`, `There he meets A`."""

from __future__ import annotations

from typing import Final

from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene, by_block

_AHEAD: Final = frozenset({"w:will", "w:'ll", "w:shall", "w:due"})
_THERE: Final = frozenset({"w:there", "w:then", "w:afterwards"})
#: How many groups a present tense may stand behind its `where`, and `there` into its sentence.
_REACH: Final = 6


def there_to_come(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """Whether the present tense at group `verb` goes with a journey that is told just before it to be still to come."""
    groups = sentence.groups
    if groups[verb].form != "s":
        return False
    where = next(
        (n for n in range(verb - 1, max(-1, verb - _REACH), -1) if "w:where" in groups[n].tags), None
    )
    if where is not None:
        return any(g.tags & _AHEAD for g in groups[:where])
    if not any(g.tags & _THERE for g in groups[: min(verb, _REACH)]):
        return False
    beside = by_block(scene)[sentence.block]
    before = next((s for s in reversed(beside) if s.end <= sentence.start), None)
    return before is not None and not before.tags.isdisjoint(_AHEAD)
