"""Words behind a title that tell from when, for how long or into what: they are no part of it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group


def closes(groups: Sequence[Group], at: int, here: int) -> bool:
    """Whether what stands at `at` tells what becomes of a paper, so that a title that begins at `here` is over."""
    return (
        by_which(groups, at)
        or in_effect(groups, at)
        or into_law(groups, at)
        or renegotiated(groups, at, here)
        or befallen(groups, at, here)
        or tells_on(groups, at, here)
        or signing_of(groups, at, here)
        or (at > here and _tells_why(groups, at))
    )


def by_which(groups: Sequence[Group], at: int) -> bool:
    """`an accord on fish under which schools are built`: where the clause on a paper begins."""
    opens = groups[at].tags & {"w:under", "w:by", "w:with", "w:through"}
    return bool(opens) and any("w:which" in g.tags for g in groups[at + 1 : at + 2])


_WHY = frozenset({"w:because", "w:despite", "w:amid", "w:owing"})


def _tells_why(groups: Sequence[Group], at: int) -> bool:
    """`the accord with Israel / under pressure from Syria`, `/ because of a quarrel`: why something befell a paper."""
    if groups[at].tags & _WHY:
        return True
    ahead = groups[at + 1 : at + 3]
    pressed = len(ahead) == 2 and ahead[0].tags & {"low", "plain"} and "w:from" in ahead[1].tags
    return "w:under" in groups[at].tags and bool(pressed)


def in_effect(groups: Sequence[Group], at: int) -> bool:
    """`with effect from May`, `with immediate effect`: from when on something holds that befell a paper."""
    return "w:with" in groups[at].tags and any("w:effect" in g.tags for g in groups[at + 1 : at + 3])


def into_law(groups: Sequence[Group], at: int) -> bool:
    """`signed the accord into law`."""
    return "w:into" in groups[at].tags and any("w:law" in g.tags for g in groups[at + 1 : at + 2])


def renegotiated(groups: Sequence[Group], at: int, here: int) -> bool:
    """`wants the accord with Chad renegotiated`: a participle that ends the clause."""
    ends = at + 1 == len(groups) or not groups[at + 1].tags.isdisjoint({"stop", "comma", "w:by"})
    return at > here and ends and "v:negotiate" in groups[at].tags and groups[at].form in ("past", "pp")


def more_time(ahead: Sequence[Group]) -> bool:
    """`for another five years`, `for three more years`, `for four years on Tuesday`: how long a paper was extended."""
    more = next((n for n, g in enumerate(ahead[:3]) if g.tags & {"w:another", "w:further", "w:more"}), None)
    if more is not None and any(g.tags & {"w:year", "w:years"} for g in ahead[more + 1 :]):
        return True
    plain = len(ahead) > 2 and "number" in ahead[0].tags and ahead[1].tags & {"w:year", "w:years"}
    return bool(plain) and not ahead[2].tags.isdisjoint({"stop", "comma", "w:on", "date"})


def ties_somebody(groups: Sequence[Group], at: int) -> bool:
    """`a memorandum on tourism / ties the Board to the Council`: a word that is no noun here, as a name follows it."""
    ahead = groups[at + 1 : at + 3]
    return len(ahead) == 2 and (
        ("w:the" in ahead[0].tags and bool(ahead[1].tags & {"body", "state", "cap", "demonym"}))
        or bool(ahead[0].tags & {"body"})
    )


#: What befalls a paper, told by a participle behind its title.
_BEFALLS = frozenset({"v:ratify", "v:denounce", "v:terminate", "v:suspend", "v:renew"})
_NOUN_BEGINS = frozenset({"w:the", "w:its", "w:their", "w:his", "w:her", "w:nobody", "w:no"})


def befallen(groups: Sequence[Group], at: int, here: int) -> bool:
    """`Not until 1998 was the treaty on fish ratified by Chad`: a participle with its agent or its day behind it."""
    group = groups[at]
    if (
        at <= here
        or group.tags.isdisjoint(_BEFALLS)
        or group.form not in ("past", "pp")
        or "cap1" in group.tags
    ):
        return False
    ahead = groups[at + 1 : at + 3]
    if not ahead or not ahead[0].tags.isdisjoint({"stop", "comma", "w:by", "date"}):
        return True
    return len(ahead) == 2 and not ahead[0].tags.isdisjoint({"w:in", "w:on"}) and "date" in ahead[1].tags


def tells_on(groups: Sequence[Group], at: int, here: int) -> bool:
    """`The pact with Chad surprised the markets`, `between Chad and Mali the river had no keeper`: what is no title.

    A word in -ed with a noun phrase right behind it is a verb; so begins a clause an article right behind a state.
    """
    if at <= here or at + 1 >= len(groups):
        return False
    tags, ahead = groups[at].tags, groups[at + 1].tags
    if "w:never" in tags or ("w:by" in tags and _a_house(groups[at + 1 : at + 3])):
        return True
    if tags & {"w:the", "w:its", "w:their"}:
        return not groups[at - 1].tags.isdisjoint({"state"}) and groups[at - 1].tags.isdisjoint({"demonym"})
    told = "ends-ed" in tags and tags.isdisjoint({"cap1", "w:based", "w:related"})
    return told and not ahead.isdisjoint(_NOUN_BEGINS | {"person", "office"})


def signing_of(groups: Sequence[Group], at: int, here: int) -> bool:
    """`Plans for the signature of a pact`: a paper that is to be signed is not what the plan is called."""
    return (
        at > here
        and "n:occasion" in groups[at].tags
        and any("w:of" in g.tags for g in groups[at + 1 : at + 2])
    )


def _a_house(ahead: Sequence[Group]) -> bool:
    named = ahead[1:] if ahead and ahead[0].tags & {"w:the", "w:both", "w:its"} else ahead
    return bool(named) and not named[0].tags.isdisjoint({"s:legislature", "body:parliament"})


def to_one_more(groups: Sequence[Group], at: int) -> bool:
    """`, and to another`, `, to a protocol`: one more paper of what somebody put their names to."""
    here = at + 1
    while here < len(groups) and groups[here].tags & {"w:and", "comma"}:
        here += 1
    ahead = groups[here : here + 5]
    if len(ahead) < 2 or ahead[0].tags.isdisjoint({"w:to", "w:on"}):
        return False
    if ahead[1].tags.isdisjoint({"w:a", "w:an", "w:another"}):
        # `a tax agreement and on accords in health`
        return "w:on" in ahead[0].tags and any("instrument" in g.tags for g in ahead[1:3])
    return "w:another" in ahead[1].tags or any("instrument" in g.tags for g in ahead[2:])
