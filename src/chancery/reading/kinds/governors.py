"""The verb that tells what happened to a paper, by the grammar's patterns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers import Paper

#: The stage a verb of each class brings a paper to.
STAGE_OF = {
    "v:sign": "signed", "v:conclude": "signed", "v:initial": "initialled", "v:issue": "issued", "v:exchange":
    "signed", "v:ratify": "ratified", "v:enter-force": "in-force", "v:amend": "amended", "v:renew": "renewed",
    "v:suspend": "suspended", "v:denounce": "denounced", "v:terminate": "terminated", "v:expire": "expired",
    "v:negotiate": "negotiating", "n:signing": "signed", "v:cancel": "signed", "v:postpone": "signed", "n:talks":
    "negotiating", "n:negotiation": "negotiating", "n:ratification": "ratified", "v:agree": "negotiating",
    "v:propose": "proposed", "v:resume": "renewed", "v:upgrade": "amended", "v:yield": "signed", "n:adoption":
    "issued", "n:signatures": "signed", "v:approve": "ratified", "v:emerge": "signed", "v:say": "issued",
    "n:pending": "negotiating",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Governed:
    """A paper with the verb of its life: group index of the verb, its class, the pattern that tied them."""

    verb: int
    verb_class: str
    pattern: Pattern


def governed(sentence: Sentence, paper: Paper) -> Governed | None:
    """The verb that tells what happened to a paper: by the grammar's patterns, the closest one."""
    best: tuple[int, Governed] | None = None
    moved: Governed | None = None
    for pattern, match in matches("instruments", sentence):
        verb, object_ = match.parts["verb"][0], match.parts["object"][0]
        if not paper.first <= object_ <= paper.at or paper.noun.type not in pattern.gives.get(
            "only", (paper.noun.type,)
        ):
            continue
        if (
            (verb < paper.first and _reduced(sentence.groups, verb))
            or _modifies(sentence.groups, verb, paper)
            or (
                pattern.id in ("instrument.passive", "instrument.participle")
                and not _participle(sentence.groups[verb])
            )
        ):
            continue
        near = verb - paper.last if verb > paper.at else paper.first - verb
        cost = (
            max(near, 0)
            + pattern.rank
            + pattern.gives.get("weight", 0)
            + _crossed(sentence.groups, verb, paper)
        )
        if cost >= 40:
            continue
        made = Governed(verb, _verb_class(sentence.groups[verb]), pattern)
        if best is None or cost < best[0]:
            best = (cost, made)
        if made.verb_class in _LATER:
            moved = moved or made
    if best is None:
        return None
    aside = _set_off(sentence.groups, best[1].verb) and best[1].verb > paper.at
    return moved if moved is not None and aside else best[1]


#: What happens to a paper after it was signed.
_LATER = frozenset({
    "v:enter-force", "v:expire", "v:ratify", "v:renew", "v:suspend", "v:terminate", "v:denounce", "v:amend", "v:approve",
})  # fmt: skip


def _set_off(groups: Sequence[Group], verb: int) -> bool:
    """A participle behind a comma or noun, `the treaty, signed in May, took effect`: the main verb comes later."""
    forms = {w.form for w in groups[verb].words if w.sort.startswith("v:")}
    return "v:sign" in groups[verb].tags and bool(forms & {"past", "pp"}) and not groups[verb - 1].tags & {
        "w:was", "w:were", "w:been", "w:be", "w:is", "w:are",
    }  # fmt: skip


def _modifies(groups: Sequence[Group], verb: int, paper: Paper) -> bool:
    """`rescheduling agreement`: the verb is part of the paper's own name."""
    if (
        verb == paper.first - 1
        and verb > 0
        and groups[verb - 1].tags & {"w:a", "w:an", "w:the", "w:its", "w:their"}
        and "v:sign" not in groups[verb].tags
    ):
        return True
    return paper.first <= verb < paper.at and (
        any(w.form == "ing" for w in groups[verb].words) or "v:sign" not in groups[verb].tags
    )


def _reduced(groups: Sequence[Group], verb: int) -> bool:
    """`an exchange of letters signed on Monday`: a participle that belongs to the paper before it and takes no other."""
    if verb == 0 or not {w.form for w in groups[verb].words if w.sort.startswith("v:")} & {"past", "pp"}:
        return False
    head = verb - 1
    while head > 0 and groups[head].tags & {"close", "cap", "open"}:
        head -= 1
    back = groups[head].word("instrument")
    return (
        back is not None
        and bool(groups[verb + 1 : verb + 2])
        and bool(
            groups[verb + 1].tags
            & {"w:on", "w:in", "w:at", "w:by", "w:between", "w:here", "date", "w:with", "w:during"}
        )
    )


def _participle(verb: Group) -> bool:
    forms = {w.form for w in verb.words if w.sort.startswith("v:")}
    return (
        bool(forms & {"past", "pp"})
        or not forms
        or verb.words[0].surface.startswith(("in ", "into "))
        or " " in verb.words[0].surface
    )


def _crossed(groups: Sequence[Group], verb: int, paper: Paper) -> int:
    """How much stands between a verb and a paper that speaks against their belonging together."""
    low, high = (verb + 1, paper.first) if verb < paper.at else (paper.last, verb)
    between = groups[low:high]
    pronouns = sum(18 for g in between if g.tags & {"w:it", "w:they", "w:he", "w:she", "w:we", "w:there"})
    stops = sum(14 for g in between if g.tags & {"colon", "w:which", "w:who", "v:say", "w:that", "quote"})
    finite = sum(10 for g in between if g.tags & {"s:finite"} and verb < paper.at)
    return (
        pronouns
        + stops
        + finite
        + sum(6 for g in between if g.tags & {"verb"} and not g.tags & {"instrument"})
    )


def _verb_class(group: Group) -> str:
    return next((sort for sort in STAGE_OF if sort in group.tags), "v:sign")
