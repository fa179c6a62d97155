"""The next leg of a journey: told in the present right behind a leg that has been."""

from __future__ import annotations

import re

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

#: `goes on to Lima`, `heads next to Lima`.
_ONWARD = expression(
    r"(?:goes|moves|flies|travels|heads|proceeds|continues|journeys|drives) (?:onwards?|on to|next)\b"
)
_TAKES = expression(
    r"(?:(?:tour|trip|journey|visit|itinerary) )?(?:also |then |next )?(?:takes|brings)\b(?P<where>[^.;,]{0,80})"
)
_LAST_LEG = expression(r"\b(?:last|final|closing|concluding) (?:leg|stop|stage|part)\b")
_JOURNEYS = frozenset({"v:arrive", "v:travel", "v:leave", "v:visit", "v:start"})


def leads_on(scene: Scene, sentence: Sentence, verb: int, words: str) -> bool:
    """Whether group `verb`, from which on the sentence reads `words`, tells of a leg behind the one just told.

    `arrived in Lima on a tour that also takes him to Quito`, `goes on to Quito`; not where the last leg is told before it.
    """
    if scene.block(sentence).sort in ("heading", "caption"):
        return False
    if _ONWARD.match(words) is not None:
        return True
    takes = _TAKES.match(words)
    if takes is not None and any(g.tags & _JOURNEYS and g.form == "s" for g in sentence.groups[:verb]):
        return True
    if takes is None or _LAST_LEG.search(scene.plain(sentence.start, sentence.groups[verb].start)):
        return False
    arrived = any(g.tags & _JOURNEYS and g.form == "past" for g in sentence.groups[:verb])
    return arrived or re.search(r"\bnext\b", takes["where"]) is not None
