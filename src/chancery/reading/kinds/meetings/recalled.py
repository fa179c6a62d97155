"""Meetings of the report's two that are only recalled: `the historic Lima summit`, `the recent talks held in Lima`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene

#: The pattern of those meetings: each lies before what is reported, so that it is none of the others.
RECALLED: Final = "meeting.recalled"
_TOWN: Final = frozenset({"place", "seat"})
_NO_TOWN: Final = frozenset({"state", "demonym", "organisation", "person", "body"})
_BEFORE_TOWN: Final = frozenset(
    {"w:the", "low", "w:historic", "ordinal", "w:first", "w:second", "w:last", "w:recent"}
)
#: What says of whom a summit is, or that it is of many.
_OF_OTHERS: Final = expression(
    r"^ (?:meeting |talks )?(?:with|between|of|for|on|among)\b|^ (?:declaration|process|communique|statement|agenda)\b"
)
_OF_MANY: Final = expression(
    r"\b(?:nato|g-?7|g-?8|g-?20|brics|apec|asean|sco|eu|european union|african union|arab league|commonwealth|francophonie|oic"
    r"|quad|mercosur|opec|gcc|cop ?\d+|member (?:states|countries)|heads of state and government|multilateral)\b"
)
#: What is recalled of a summit named after a town, before and behind it.
_LOOKED_BACK: Final = expression(
    r"\b(?:(?:reached|made|signed|concluded|adopted|laid down|agreed (?:up)?on|achieved|held|met|given) (?:at|during|in)"
    r"|(?:since|after|following)|(?:spirit|results?|outcomes?|success|significance|agreements?|provisions|basis) of"
    r"|according to|thanks to) the (?:[\w-]+ ){0,5}$|\bhistoric (?:[\w-]+ ){0,4}$"
)
_DATED: Final = expression(r"^ (?:meeting |talks )?,? ?(?:held )?(?:in|on|of|last|this|early|late)\b")
#: What says that a summit is the news itself or still to come.
_NEWS: Final = expression(
    r"^ (?:meeting |talks )?(?:(?:will|would|is|was|has|took|takes|opened?|began|ended|concluded|ran|went|starts?|failed"
    r"|broke)\b|held (?:here|on (?:\w+ )?\w*day))"
)
#: `a visit after the Lima summit was told of`: what follows is said of the visit.
_CIRCUMSTANCE: Final = expression(r"\b(?:at|after|since|following|during|of|by) the (?:[\w-]+ ){0,4}$")
_AHEAD: Final = expression(
    r"\b(?:next|coming|upcoming|forthcoming|planned|future|proposed|expected|possible) (?:[\w-]+ ){0,4}$"
)
_AT_TALKS: Final = expression(
    r"\b(?:at|during|in|since|after|following) (?:the|their) (?:recent|latest|last|previous|earlier|historic) (?:[\w-]+ ){0,3}?"
    r"(?:talks|meetings?)$"
)
_HELD_THERE: Final = expression(r"^,? (?:held |conducted |had )?(?:in|at) ")


def recalled_summit(scene: Scene, number: int, noun: int) -> int | None:
    """The town that a summit of the report's two is named after, where it is only recalled: `the historic / Lima / summit`."""
    sentence = scene.sentences[number]
    at = _town(sentence, noun)
    if at is None:
        return None
    ahead, behind = _around(scene, sentence, at, noun)
    news = _NEWS.match(behind) and not _CIRCUMSTANCE.search(ahead)
    if _OF_OTHERS.match(behind) or news or _AHEAD.search(ahead):
        return None
    if _OF_MANY.search(scene.plain(sentence.start, sentence.end)):
        return None
    told = _LOOKED_BACK.search(ahead) or _DATED.match(behind)
    return at if told and (_of_two(sentence.groups, at) or _in_one(scene, sentence, at)) else None


def _around(scene: Scene, sentence: Sentence, first: int, last: int) -> tuple[str, str]:
    groups = sentence.groups
    return scene.plain(sentence.start, groups[first].start), scene.plain(groups[last].end, sentence.end)


def _town(sentence: Sentence, noun: int) -> int | None:
    groups = sentence.groups
    if noun < 2 or "n:summit" not in groups[noun].tags or not groups[noun - 1].tags & _TOWN:
        return None
    if groups[noun - 1].tags & _NO_TOWN or not (
        groups[noun - 2].tags & _BEFORE_TOWN or _of_two(groups, noun - 1)
    ):
        return None
    return noun - 1


def _of_two(groups: tuple[Group, ...], town: int) -> bool:
    """`the / A - B / Lima summit`: whether the two are told before the town."""
    before = groups[max(0, town - 3) : town]
    return (
        len(before) == 3
        and bool(before[1].tags & {"dash"})
        and state_of(before[0]) is not None
        and state_of(before[2]) is not None
    )


def _in_one(scene: Scene, sentence: Sentence, town: int) -> bool:
    """Whether the town lies in one of the two states that the report is about, or in none that is known."""
    state = state_of(sentence.groups[town])
    states = scene.story(sentence).pair.states
    return len(states) > 1 and (state is None or state in states[:2])


def recalled_talks(scene: Scene, number: int, noun: int) -> bool:
    """`the agreements reached at the recent talks held in Lima`: talks of the report's two that lie behind it."""
    sentence = scene.sentences[number]
    groups = sentence.groups
    if not groups[noun].tags & {"n:talks", "n:meeting"} or len(scene.story(sentence).pair.states) < 2:
        return False
    ahead = scene.plain(sentence.start, groups[noun].end)
    behind = scene.plain(groups[noun].end, sentence.end)
    if _AT_TALKS.search(ahead) is None or _HELD_THERE.match(behind) is None or _OF_MANY.search(ahead):
        return False
    return any(g.tags & _TOWN and not g.tags & {"state"} for g in groups[noun + 1 : noun + 5])


def is_recalled(scene: Scene, number: int, noun: int) -> bool:
    """Whether the meeting of a noun lies behind what is reported, by the words around it."""
    return recalled_summit(scene, number, noun) is not None or recalled_talks(scene, number, noun)


def town_of(scene: Scene, number: int, noun: int) -> Value | None:
    """The town after which a summit is named, as its place."""
    town = recalled_summit(scene, number, noun)
    if town is None:
        return None
    span = scene.sentences[number].groups[town].span
    return Value(scene.words(span), (span,))
