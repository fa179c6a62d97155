"""Whether what a pattern of milestones cannot see agrees: around it, within its object, and in the words that govern it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.predicates import standing_at
from chancery.reading.kinds.milestones.anniversary_years import years_of
from chancery.reading.kinds.milestones.levels import is_level
from chancery.reading.kinds.milestones.missions import is_of_a_mission
from chancery.reading.kinds.milestones.recognition import (
    recognises,
    taken_back,
)
from chancery.reading.kinds.milestones.relations import breaks_something_else, lay_broken, of_another_sort
from chancery.reading.kinds.milestones.standing import decided_against, not_until
from chancery.reading.kinds.milestones.what_it_needs import has_what_it_needs
from chancery.reading.symbols import Match

#: A noun of action behind one of these is only spoken of.
_SPOKEN_OF = frozenset({
    "talks", "negotiations", "discussions", "discuss", "discussed", "discussing", "discusses", "efforts", "effort",
    "possibility", "possible", "issue", "question", "prospect", "prospects", "path", "towards", "toward", "conditions",
    "condition", "chances", "rumours", "ruled", "opposed", "oppose", "opposes", "against", "negotiating", "considering",
    "talk", "idea", "hopes", "hope", "mull", "mulling", "mulls", "potential", "eventual", "pending",
    "ways", "means", "steps", "measures", "group", "groups", "committee", "commission", "process", "roadmap",
})  # fmt: skip
#: Of these nothing came when they were lost.
_MOVES = frozenset({
    "proposal", "proposals", "motion", "motions", "attempt", "attempts", "bid", "bids", "move", "moves", "call", "calls",
    "demand", "demands", "plan", "plans",
})  # fmt: skip
_LOST = frozenset(
    {"failed", "fail", "fails", "defeated", "rejected", "lost", "foundered", "nothing", "withdrawn"}
)
_IDEAS = frozenset({"possibility", "prospect", "idea", "considering", "mull", "mulling", "mulls"})
_EMBASSIES = frozenset({"embassy-opened", "embassy-closed"})
_RELATIONS = frozenset({"relations-resumed", "relations-severed", "relations-suspended"})


def fits(sentence: Sentence, pattern: Pattern, match: Match) -> bool:
    """Whether the rest of the sentence agrees with a match, by what its pattern `gives`."""
    kind = pattern.gives["kind"]
    groups = sentence.groups
    verb, object_ = match.parts["verb"][0], match.parts["object"][0]
    if kind == "anniversary":
        return years_of(sentence, pattern, match) is not None
    if _only_supposed(sentence) or _came_to_nothing(sentence, min(verb, object_)):
        return False
    if _of_anniversary(groups, min(verb, object_)):
        return False
    acting = sentence.tokens[groups[verb].first].fold.endswith("ing")
    spoken = (pattern.gives.get("noun") or acting) and _spoken_of(sentence, min(verb, object_))
    if spoken and not (kind in _EMBASSIES and _floated(sentence, min(verb, object_))):
        return False
    return has_what_it_needs(sentence, pattern, match) and _of_its_kind(sentence, pattern, verb, object_)


def _of_anniversary(groups: Sequence[Group], first: int) -> bool:
    """`the anniversary of the establishment of`: what is only remembered; a colon opens a telling of its own."""
    for group in reversed(groups[max(0, first - 7) : first]):
        if group.tags & {"colon", "stop"}:
            return False
        if group.tags & {"n:anniversary"}:
            return True
    return False


def _only_supposed(sentence: Sentence) -> bool:
    """`Had Lima cut its ties, trade would have suffered`: nobody did."""
    folds = [t.fold for t in sentence.tokens]
    return folds[:1] == ["had"] and "would" in folds


def _came_to_nothing(sentence: Sentence, at: int) -> bool:
    """`Proposals to break relations failed in the Senate`: nobody broke them, or will."""
    first = sentence.groups[at].first
    before = {t.fold for t in sentence.tokens[max(0, first - 4) : first]}
    after = {t.fold for t in sentence.tokens[first:]}
    return bool(before & _MOVES) and "to" in before and bool(after & _LOST)


def _spoken_of(sentence: Sentence, at: int) -> bool:
    """`talks on the restoration of ties`, `discussed the opening of an embassy`."""
    first = sentence.groups[at].first
    if decided_against(sentence, at):
        return False
    return any(t.fold in _SPOKEN_OF for t in sentence.tokens[max(0, first - 4) : first])


def _floated(sentence: Sentence, at: int) -> bool:
    """`the possibility of Oman opening an embassy`, `is considering reopening it`: more than talk, less than a plan."""
    first = sentence.groups[at].first
    return any(t.fold in _IDEAS for t in sentence.tokens[max(0, first - 4) : first])


def _of_its_kind(sentence: Sentence, pattern: Pattern, verb: int, object_: int) -> bool:
    kind, groups = pattern.gives["kind"], sentence.groups
    if kind == "level-upgraded" and groups[object_].tags & {"partnership"}:
        if groups[verb].tags & {"v:upgrade"} and verb < object_ and not _leads_to(groups, verb, object_):
            return False
        reaffirmed = not pattern.gives.get("noun") and _reaffirmed(groups, verb, object_)
        return is_level(sentence, object_) and not reaffirmed
    if kind in _EMBASSIES:
        return is_of_a_mission(sentence, str(kind), verb, object_)
    if kind in ("relations-severed", "relations-suspended") and lay_broken(sentence, verb, object_):
        return False
    if (
        kind in _RELATIONS
        and not groups[object_].tags & {"n:diplomatic"}
        and of_another_sort(sentence, object_)
    ):
        return False
    if kind == "relations-severed":
        return not breaks_something_else(sentence, verb, object_)
    if kind == "recognition" and pattern.gives.get("needs") == "state-before":
        return not taken_back(sentence, verb)
    if kind == "recognition":
        return recognises(sentence, verb, object_) and not taken_back(sentence, verb)
    if kind == "relations-resumed" and not groups[object_].tags & {"n:diplomatic"}:
        normal = sentence.tokens[groups[verb].first].fold.startswith("normal")
        if normal and _normal_as_they_are(groups, verb, object_):
            return False
        return not normal or standing_at(groups, verb)[0] == "done" or not_until(sentence, verb) is not None
    return True


def _normal_as_they_are(groups: Sequence[Group], verb: int, object_: int) -> bool:
    """`it is vital to have fully normalised relations`: a quality of relations, and nobody's act."""
    at = verb - 1
    while at > 0 and groups[at].tags & {"adverb", "w:full"}:
        at -= 1
    return (
        object_ == verb + 1
        and at >= 0
        and bool(groups[at].tags & {"w:have", "w:having", "w:of", "w:with", "w:for"})
    )


def _leads_to(groups: Sequence[Group], verb: int, object_: int) -> bool:
    """`elevate ties to a partnership`, not `elevate the partnership`."""
    return any(g.tags & {"w:to", "w:into", "w:as", "w:level"} for g in groups[verb : object_ + 1])


def _reaffirmed(groups: Sequence[Group], verb: int, object_: int) -> bool:
    """`raise cooperation within the strategic partnership` changes no level, nor `to new heights under` it."""
    between = groups[min(verb, object_) + 1 : max(verb, object_)]
    if any(g.tags & {"w:within", "w:under"} for g in between[-3:]):
        return True
    return any(
        g.tags & {"w:within", "w:under", "w:of", "w:on"} and not g.tags & {"w:to"} for g in between[-2:]
    ) and not any(
        g.tags & {"w:to", "w:into", "w:level", "w:status", "w:rank", "w:character"} for g in between
    )
