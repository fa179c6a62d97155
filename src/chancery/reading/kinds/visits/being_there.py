"""Whether somebody is, will be, or set out to be where a visit leads: by the words around the being and the leaving."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Group, Sentence
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match


def of_what_was_done(groups: Sequence[Group], first: int) -> str:
    """`praised ties on the last day of a visit`: a visit that has such a day is under way when what is told of it is done."""
    at = next((n for n in range(first - 1, -1, -1) if "verb" in groups[n].tags), None)
    told = standing_of(groups, at)[0] if at is not None else "done"
    return told if told in ("planned", "proposed") else "done"


_WENT: Final = expression(r"\b(?:left|departed|started|set (?:out|off)|took off|flew|sailed)\b")


_NOT: Final = expression(r"\b(?:not|no longer|never|n['’]t) (?:now |yet |even |after all )?$")
_GLAD: Final = expression(
    r"\b(?:glad|happy|pleased|proud|honou?red|delighted|good|great|nice|wonderful|moved|joy|privilege|honou?r|pleasure) $"
)
_WANTS: Final = expression(
    r"\b(?:wants?|wanted|wish(?:es|ed)?|likes?|liked|needs?|needed|ought|used|has|have|had) $"
)


def is_not_expected(scene: Scene, sentence: Sentence, pattern: str, match: Match) -> bool:
    """`is not expected in Lima`: whether what would be a plan is denied right before its verb."""
    at = sentence.groups[match.parts["verb"][0]].start
    return pattern == "visit.expected" and _NOT.search(scene.plain(sentence.start, at)) is not None


def is_glad_to_be(scene: Scene, sentence: Sentence, pattern: str, first: int) -> bool:
    """`is happy to be in Lima`: who is glad of being somewhere is there."""
    before = scene.plain(sentence.start, sentence.groups[first].start)
    return pattern == "visit.to-spend" and _GLAD.search(before) is not None


def only_wants_to_be(scene: Scene, sentence: Sentence, pattern: str, first: int) -> bool:
    """`wants to be in Lima`: nothing that is planned."""
    before = scene.plain(sentence.start, sentence.groups[first].start)
    return pattern == "visit.to-spend" and _WANTS.search(before) is not None


def set_off(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """`Bound for Lima, the delegation left here`: whether those who are on their way in what opens a sentence have left."""
    return not match.first and _WENT.search(scene.plain(sentence.start, sentence.end)) is not None


def set_out(groups: Sequence[Group], verb: int) -> bool:
    """`The following left here on Monday: a group led by P to visit Oman`: what they are to do they are on the way to."""
    if "w:to" not in groups[verb - 1].tags or "v:visit" not in groups[verb].tags:
        return False
    colon = next((n for n in range(verb - 1, 0, -1) if groups[n].tags & {"colon"}), 0)
    return any(g.tags & {"v:leave"} and g.form == "past" for g in groups[:colon])


def being_there(groups: Sequence[Group], first: int) -> int | None:
    """The `in` of `will be in Lima on Monday on a visit`, where what will be stands before the group `first`."""
    for here in range(first - 1, max(0, first - 7), -1):
        if groups[here].tags & {"w:in", "w:here"}:
            return here if groups[here - 1].tags & {"w:be"} else None
        if not groups[here].tags & {"place", "state", "date", "w:on", "w:the", "comma"}:
            return None
    return None


def on_a_visit(groups: Sequence[Group], first: int) -> str:
    """The standing of being somewhere where that is told right before `on a visit`, the group `first`; else ""."""
    there = being_there(groups, first)
    if there is not None:
        return being(groups, there)
    here = next(
        (n for n in range(first - 1, max(0, first - 5), -1) if groups[n].tags & {"w:in", "w:here"}), None
    )
    if here is not None and while_there(groups, here):
        return "planned"
    return being(groups, first) if who_is(groups, first) else ""


def who_is(groups: Sequence[Group], first: int) -> bool:
    """`A, who is on a visit, will be received tomorrow`: the clause itself tells that they are there."""
    before = groups[max(0, first - 3) : first]
    return any(a.tags & {"w:who"} and b.tags & {"w:is", "w:was", "w:are"} for a, b in pairwise(before))


def being(groups: Sequence[Group], at: int) -> str:
    """The standing of being somewhere: `will be in`, `is to be here`, `may be in`, `was not in`."""
    before = groups[max(0, at - 5) : at]
    stop = max(
        (n for n, g in enumerate(before) if g.tags & {"stop", "comma", "w:who", "w:which", "person"}),
        default=-1,
    )
    words = before[stop + 1 :]
    if any(g.tags & {"w:not", "w:never", "w:'t"} for g in words):
        return "denied"
    if any(g.tags & {"w:may", "w:might", "w:could"} for g in words):
        return "proposed"
    open_ = any(g.tags & {"w:will", "w:would", "w:shall", "w:due", "w:'ll"} for g in words)
    return (
        "planned"
        if open_ or any(a.tags & {"w:to"} and b.tags & {"w:be"} for a, b in pairwise(words))
        else "done"
    )


#: What opens the clause that tells when something is to be done.
_WHEN: Final = frozenset({"w:while", "w:when", "w:as"})


def while_there(groups: Sequence[Group], at: int) -> bool:
    """`will be discussed while the guest is / in / Lima`: whether what is still to be done is done when somebody is there."""
    opened = next((n for n in range(at - 1, max(0, at - 12), -1) if groups[n].tags & _WHEN), None)
    if opened is None or any(g.tags & {"comma", "stop", "w:and", "w:who"} for g in groups[opened:at]):
        return False
    if not groups[at - 1].tags & {"w:is", "w:are", "w:now", "w:still"}:
        return False
    main = next((n for n in range(opened - 1, -1, -1) if "verb" in groups[n].tags), None)
    return main is not None and standing_of(groups, main)[0] == "planned"
