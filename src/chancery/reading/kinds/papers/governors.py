"""The verb that tells what happened to a paper, by the grammar's patterns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chancery.reading.grammar import Pattern, matches, patterns
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.provisions import provides
from chancery.reading.kinds.papers.singling import SINGLED

#: The stage a verb of each class brings a paper to.
STAGE_OF = {
    "v:sign": "signed", "v:conclude": "signed", "v:initial": "initialled", "v:issue": "issued", "v:exchange":
    "signed", "v:ratify": "ratified", "v:enter-force": "in-force", "v:amend": "amended", "v:renew": "renewed",
    "v:suspend": "suspended", "v:denounce": "denounced", "v:terminate": "terminated", "v:expire": "expired",
    "v:cease": "terminated",
    "v:negotiate": "negotiating", "n:signing": "signed", "v:postpone": "signed", "v:cancel": "signed", "n:talks":
    "negotiating", "n:negotiation": "negotiating", "n:ratification": "ratified", "v:agree": "negotiating",
    "v:propose": "proposed", "v:resume": "renewed", "v:upgrade": "amended", "v:yield": "signed", "n:adoption":
    "issued", "n:signatures": "signed", "v:approve": "ratified", "v:emerge": "signed", "v:say": "issued",
    "n:in-force": "in-force", "n:renewal": "renewed",
    "n:pending": "negotiating", "v:reject": "signed", "w:ready": "negotiating",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Governed:
    """A paper with the verb of its life: group index of the verb, its class, the pattern that tied them."""

    verb: int
    verb_class: str
    pattern: Pattern


def governed(sentence: Sentence, paper: Paper) -> Governed | None:
    """The verb that tells what happened to a paper: by the grammar's patterns, the closest one.

    A participle or an aside gives way to the verb of the main clause: `the accord, signed in May, took effect`.
    """
    found = sorted(_candidates(sentence, paper), key=lambda c: c[0])
    groups = sentence.groups
    best = next((made for cost, made in found if cost < _FARTHEST), None)
    if best is None:
        return _under_head(sentence)
    if best.verb_class == "v:approve" and (signed := next((m for _, m in found if _then(groups, m)), None)):
        return signed
    further = [made for _, made in found if _moves_on(sentence, paper, best, made)]
    if further:
        return max(further, key=lambda made: made.verb)
    if _set_off(groups, best.verb) and best.verb > paper.at:
        return next((made for _, made in found if _later_stage(made)), best)
    if _initialled_aside(groups, best.verb):
        return next((made for _, made in found if made.verb > best.verb and made.verb_class in _SIGNED), best)
    if best.pattern.id == "instrument.participle" and best.verb_class in ("v:initial", "v:negotiate"):
        return next((made for cost, made in found if cost < _FARTHEST and _takes(groups, made, paper)), best)
    if _aside(groups, paper.last, best.verb):
        return next((made for _, made in found if made.verb > best.verb), best)
    return best


def _then(groups: Sequence[Group], made: Governed) -> bool:
    """`approved the accord, which was then signed`: what came of an approval at once."""
    before = groups[made.verb - 1] if made.verb else None
    signed = made.verb_class == "v:sign" and groups[made.verb].form in ("past", "pp")
    return signed and before is not None and bool(before.tags & {"w:then", "w:subsequently", "w:later"})


def _moves_on(sentence: Sentence, paper: Paper, best: Governed, made: Governed) -> bool:
    """`was signed in 2012 and entered into force in 2013`, `, in force since 2013, lapsed`: a later deed of the same paper."""
    groups = sentence.groups
    if not paper.at < best.verb < made.verb or made.verb_class not in _LATER:
        return False
    if groups[made.verb].form not in ("past", "pp"):
        return False
    at = made.verb - 1
    while at > best.verb and groups[at].tags & _HELPING and "w:never" not in groups[at].tags:
        at -= 1
    return (
        at > best.verb
        and bool(groups[at].tags & {"w:and", "w:but", "comma"})
        and not any(paper.at < p.at < made.verb for p in papers(sentence))
    )


_HELPING = frozenset({
    "w:was", "w:were", "w:has", "w:have", "w:had", "w:been", "w:later", "w:then", "w:subsequently", "w:finally",
    "w:since", "w:also", "date", "w:in", "adverb",
})  # fmt: skip


def _takes(groups: Sequence[Group], made: Governed, paper: Paper) -> bool:
    """`signed on Monday the accord initialled in March`: the main verb, of which the paper is the object."""
    active = made.pattern.id == "instrument.active" and made.verb < paper.first
    return active and not any("comma" in g.tags for g in groups[made.verb : paper.first])


def _under_head(sentence: Sentence) -> Governed | None:
    """`Under negotiation: agreement on A; agreement on B`: what the head of the line says of each."""
    groups = sentence.groups
    head = next((n for n, g in enumerate(groups[:3]) if "n:pending" in g.tags), None)
    if head is None or "colon" not in groups[head + 1 : head + 2][0].tags:
        return None
    return Governed(
        head, "n:pending", next(p for p in patterns("instruments") if p.id == "instrument.pending")
    )


#: Costs from which a verb is too far off to be the paper's.
_FARTHEST = 40
_OUT_OF_REACH = 75


def _candidates(sentence: Sentence, paper: Paper) -> Iterator[tuple[int, Governed]]:
    """Every verb that a pattern ties to the paper, with what speaks against it."""
    groups = sentence.groups
    for pattern, match in matches("instruments", sentence):
        verb, object_ = match.parts["verb"][0], match.parts["object"][0]
        types = pattern.gives.get("only", (paper.noun.type,))
        if not paper.first <= object_ <= paper.at or paper.noun.type not in types:
            continue
        finite_only = pattern.id in ("instrument.passive", "instrument.participle")
        if (
            (verb < paper.first and _reduced(groups, verb))
            or _modifies(groups, verb, paper)
            or _compounded(groups, verb)
            or _object_of_talks(groups, verb, paper)
            or (paper.noun.noun.startswith("instrument") and _swap(groups[verb]))
            or (finite_only and not _participle(groups[verb]))
            or (pattern.id == "instrument.participle" and _of_another(sentence, paper, verb))
            or (finite_only and _has_object(sentence, paper, verb))
            or (verb > paper.at and _singled_out(sentence, paper, verb))
            or provides(sentence, verb)
            or (pattern.id == "instrument.negotiations" and _came_to_none(groups, verb, object_))
        ):
            continue
        if (
            verb > paper.at
            and groups[verb].tags & {"v:expire"}
            and any("w:due" in g.tags for g in groups[paper.last : verb])
        ):
            near = 30  # `renewed a pact due to expire in May`: what befell it stands in the main clause
            yield near, Governed(verb, _verb_class(groups[verb]), pattern)
            continue
        near = verb - paper.last if verb > paper.at else paper.first - verb
        aside = _closing_comma(groups, verb) if pattern.id in _PAST_ASIDES else None
        against = pattern.rank // 3 + pattern.gives.get("weight", 0) + _crossed(groups, verb, paper, aside)
        if max(near, 0) + against < _OUT_OF_REACH:
            yield max(near, 0) + against, Governed(verb, _verb_class(groups[verb]), pattern)


def _came_to_none(groups: Sequence[Group], verb: int, object_: int) -> bool:
    """`talks on fish ended without agreement`: what the talks ended without is not what they were on."""
    return any(g.tags & {"v:founder", "w:without"} for g in groups[verb + 1 : object_])


def _of_another(sentence: Sentence, paper: Paper, verb: int) -> bool:
    """`a loan under an agreement initialled in Delhi`: the participle right behind a paper is that paper's alone."""
    between = [p for p in papers(sentence) if paper.last <= p.at < verb]
    if not between or verb - between[-1].last > 1:
        return False
    return not any(g.tags & {"w:and", "comma"} for g in sentence.groups[paper.last : between[-1].first])


def _singled_out(sentence: Sentence, paper: Paper, verb: int) -> bool:
    """`the memorandum builds on four agreements, of which the last was signed`: the verb is of one of those four."""
    groups = sentence.groups
    if not any("w:which" in g.tags or "w:them" in g.tags for g in groups[paper.at : verb]):
        return False
    words = " ".join(t.fold for t in sentence.tokens[groups[paper.at].first : groups[verb].first])
    return SINGLED.search(words) is not None


def _has_object(sentence: Sentence, paper: Paper, verb: int) -> bool:
    """`recalling the charter, the ministers signed a protocol`: the verb takes another paper, which follows it at once."""
    groups = sentence.groups
    if (
        "v:exchange" in groups[verb].tags
        and groups[verb + 1 : verb + 2]
        and "number" in groups[verb + 1].tags
    ):
        return True  # `the deal under which they swapped 24 prisoners`
    if not groups[verb - 1].tags & {"comma", "person", "state", "both-sides"} or verb < paper.last:
        return False
    if not groups[verb + 1 : verb + 2] or not groups[verb + 1].tags & {"w:a", "w:an", "w:the", "w:their"}:
        return False
    return any(0 < p.first - verb <= 2 for p in papers(sentence) if p.at > verb)


def _later_stage(made: Governed) -> bool:
    return made.verb_class in _LATER or made.pattern.gives.get("stage") in (
        "denounced",
        "in-force",
        "ratified",
    )


def _aside(groups: Sequence[Group], first: int, verb: int) -> bool:
    """`an accord, the text of which was initialled, is to be signed`: whether a verb stands in a clause with `which`."""
    between = groups[first:verb]
    relative = any(g.tags & {"w:which", "w:whose"} for g in between)
    return relative and verb > first and "comma" in between[0].tags


_SIGNED = frozenset({"v:sign", "v:initial", "v:conclude"})


def _initialled_aside(groups: Sequence[Group], verb: int) -> bool:
    """`the accord, initialled in May, will be signed`: a participle of an earlier stage set off by a comma."""
    return (
        bool(groups[verb].tags & {"v:initial", "v:negotiate", "n:pending"})
        and verb > 0
        and "comma" in groups[verb - 1].tags
    )


#: What happens to a paper after it was signed.
_LATER = frozenset({
    "v:enter-force", "v:expire", "v:cease", "v:ratify", "v:renew", "v:suspend", "v:terminate", "v:denounce", "v:amend",
    "v:approve",
})  # fmt: skip


def _set_off(groups: Sequence[Group], verb: int) -> bool:
    """A participle behind a comma or noun, `the treaty, signed in May, took effect`: the main verb comes later."""
    forms = {w.form for w in groups[verb].words if w.sort.startswith("v:")}
    told = groups[verb].tags & {"v:sign", "v:conclude"}
    return bool(told) and bool(forms & {"past", "pp"}) and not groups[verb - 1].tags & {
        "w:was", "w:were", "w:been", "w:be", "w:is", "w:are",
    }  # fmt: skip


def _swap(verb: Group) -> bool:
    """`the exchange of instruments`: what ends a ratification and signs nothing."""
    return "w:exchange" in verb.tags


def _object_of_talks(groups: Sequence[Group], verb: int, paper: Paper) -> bool:
    """`wrapped up a round of talks on a trade deal`: what was done was done to the talks."""
    if groups[verb].tags & {"n:talks", "n:negotiation", "n:signing"} or verb >= paper.first:
        return False
    between = groups[verb + 1 : paper.first]
    talks = next((n for n, g in enumerate(between[:6]) if g.tags & {"n:talks", "n:negotiation"}), None)
    behind = between[talks + 1 : talks + 3] if talks is not None else ()
    about = bool(behind) and bool(behind[0].tags & {"w:on", "w:for", "w:over", "w:about", "w:towards"})
    return about and not (len(behind) > 1 and "date" in behind[1].tags)


def _compounded(groups: Sequence[Group], verb: int) -> bool:
    """`open-ended`, `long-suspended`: a participle that a hyphen ties to the word before it tells no deed."""
    before = groups[verb - 1] if verb else None
    tied = before is not None and "dash" in before.tags and before.end == groups[verb].start
    return tied and verb > 1 and groups[verb - 2].end == groups[verb - 1].start


def _modifies(groups: Sequence[Group], verb: int, paper: Paper) -> bool:
    """`rescheduling agreement`: the verb is part of the paper's own name."""
    if (
        verb == paper.first - 1
        and groups[verb].tags & {"v:exchange", "n:signing"}
        and groups[verb - 1].tags & {"low", "portfolio", "cap", "cap1", "demonym"}
        and groups[verb].form not in ("past", "pp", "s")
    ):
        return True  # `their news exchange agreement`
    if verb == paper.first - 1 and "v:postpone" in groups[verb].tags and groups[verb].form == "ing":
        return True
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


#: Patterns whose verb stands behind an aside on the paper, whatever is told in it.
_PAST_ASIDES = frozenset({"instrument.passive-aside", "instrument.force-aside"})


def _closing_comma(groups: Sequence[Group], verb: int) -> int:
    return next((n for n in range(verb, 0, -1) if "comma" in groups[n].tags), 0)


def _crossed(groups: Sequence[Group], verb: int, paper: Paper, aside: int | None = None) -> int:
    """How much stands between a verb and a paper that speaks against their belonging together.

    `aside` is the comma that closes an aside on the paper: what stands before it does not count.
    """
    low, high = (verb + 1, paper.first) if verb < paper.at else (paper.last, verb)
    low = max(low, aside) if aside is not None and verb > paper.at else low
    between = groups[low:high]
    pronouns = sum(18 for g in between if g.tags & {"w:it", "w:they", "w:he", "w:she", "w:we", "w:there"})
    stops = sum(14 for g in between if g.tags & {"colon", "w:which", "w:who", "v:say", "w:that", "quote"})
    finite = sum(10 for g in between if g.tags & {"s:finite"} and verb < paper.at)
    bracket = 40 if verb > paper.at and _left_open(between) else 0
    return (
        bracket
        + pronouns
        + stops
        + finite
        + sum(6 for g in between if g.tags & {"verb"} and not g.tags & {"instrument"})
    )


def _left_open(between: Sequence[Group]) -> bool:
    """`Protocol amending the Agreement (itself in force since 2010) was approved`: whether a bracket is still open."""
    return sum("open" in g.tags for g in between) > sum("close" in g.tags for g in between)


def _verb_class(group: Group) -> str:
    return next((sort for sort in STAGE_OF if sort in group.tags), "v:sign")
