"""Papers told by a second name right behind the first: `the Lima Accord, an agreement on fish, was signed`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.title_nouns import ARTICLES

_LIST = frozenset({"w:and", "w:or", "w:as", "w:plus"})
#: How far behind a second name the row of a list may go on, in groups.
_REACH = 4
#: How many groups stand between two names at most: a comma, an article and words that the noun phrase does not take in.
_LONGEST = 4


def renamed(sentence: Sentence, found: Sequence[Paper], paper: Paper) -> bool:
    """Whether a paper is the one before it, of which one name is a proper one and the other says of what sort it is."""
    at = next(n for n, one in enumerate(found) if one is paper)
    groups = sentence.groups
    if not at or paper.first < 3 or paper.like or paper.noun.plural:
        return False
    before = found[at - 1]
    between = groups[before.last : paper.first]
    if before.noun.plural or before.like or not 2 <= len(between) <= _LONGEST:
        return False
    if "comma" not in between[0].tags or between[1].tags.isdisjoint(ARTICLES):
        return False
    if any(g.tags & {"comma", "verb", "w:and", "w:on", "w:of"} for g in between[1:]):
        return False
    if _proper(before) == _proper(paper) or before.noun.weak:
        return False
    if not (_proper(before) or groups[before.first - 1].tags & {"w:a", "w:an"}):
        return False  # `an instrument foreseen in the programme, the Air Services Agreement`
    further = found[at + 1 :]
    joined = groups[paper.last : further[0].first] if further else ()
    return len(joined) > _REACH or not any(g.tags & _LIST for g in joined)


def _proper(paper: Paper) -> bool:
    """`the Pukpuk treaty`: whether a paper bears a name of its own."""
    groups = paper.sentence.groups
    named = any(
        g.tags & {"cap", "cap1", "place"} and not g.tags & {"state", "demonym", "portfolio"}
        for g in groups[paper.first : paper.at]
    )
    the = paper.first > 0 and "w:the" in groups[paper.first - 1].tags
    return named and the
