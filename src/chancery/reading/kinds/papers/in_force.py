"""Since when a paper holds: `in force since 2004`, `they have a treaty on fish since 2003`."""

from __future__ import annotations

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

_HOLDING = expression(
    r"\b(?:is|are|been|remains?|remained|stay(?:s|ed)?|continues?|still|already) (?:(?:already|still|now) )?"
    r"(?:in (?:force|effect)|operative|valid|applicable|to be in force)$"
)
#: `the accord of 1985, always in force`.
_ALWAYS = expression(r"(?:^|[,( ])(?:always|still|yet) in (?:force|effect)$")
_BETWEEN = frozenset({"w:since", "adverb", "w:ever", "comma"})


def holds_since(scene: Scene, sentence: Sentence, behind: int) -> Value | None:
    """The date of a `since` that begins at group `behind`, as the day from which on the paper held."""
    for group in sentence.groups[behind : behind + 3]:
        if group.tags & {"date"}:
            mention = group.value
            return (
                read_date(scene, replace(group, value=replace(mention, bound=None)))
                if mention.since
                else None
            )
        if not group.tags & _BETWEEN:
            return None
    return None


def holds(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """`such pacts are in force with Oman`: a paper that holds, where `entered into force` tells that it began to."""
    groups = sentence.groups
    words = scene.plain(groups[max(0, verb - 1)].start, groups[verb].end)
    if words.endswith(("in force", "in effect")) and any(
        g.tags & {"w:have", "w:has"} for g in groups[: verb - 1]
    ):
        return True  # `have agreements on tax and health in force`
    return bool(_HOLDING.search(words) or _ALWAYS.search(words))
