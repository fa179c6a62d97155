"""The verb that tells what happened to a paper, by the grammar's patterns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from chancery.reading.grammar import Pattern, matches, patterns
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.crossing import (
    FINITE_ONLY,
    PAST_ASIDES,
    behind_pronoun,
    behind_relative,
    closing_comma,
    crossed,
)
from chancery.reading.kinds.papers.fronted import fronted_end, over_before
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.title_nouns import measured
from chancery.reading.kinds.papers.ungoverned import tells_nothing

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
    "n:in-force": "in-force", "n:renewal": "renewed", "n:notice": "denounced",
    "n:pending": "negotiating", "v:reject": "signed", "w:ready": "negotiating", "v:on-hold": "suspended", "v:wait": "signed",
}  # fmt: skip


#: Patterns in which what is signed amends the paper that they name.
AMENDING = frozenset({"instrument.amendment-to", "instrument.amendment-was"})


class Governed(Struct, frozen=True):
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
    if best.verb_class in _BROUGHT_FORTH and best.verb < paper.first:
        # `Seven months of talks ended in a treaty that both signed in May`
        best = next((m for _, m in found if m.pattern.id == "instrument.relative"), best)
    if best.pattern.id == "instrument.unready":
        # `was not ready and was therefore not signed`
        return next((m for _, m in found if m.verb > best.verb and m.verb_class in _SIGNED), best)
    if (front := fronted_end(sentence, paper)) is not None and best.verb > paper.at:
        ahead = (m for cost, m in found if m.verb < front and cost < _FARTHEST)
        best = next((m for m in ahead if over_before(groups, m.verb, best.verb)), best)
    if best.verb_class == "v:approve" and (signed := next((m for _, m in found if _then(groups, m)), None)):
        return signed
    if main := [made for _, made in found if behind_relative(groups, paper, made.verb) is not None]:
        return min(main, key=lambda made: made.verb)
    further = [made for _, made in found if _moves_on(sentence, paper, best, made)]
    if further:
        return max(further, key=lambda made: made.verb)
    if _in_force_aside(groups, best.verb) and best.verb > paper.at:
        return next((made for _, made in found if made.verb > best.verb and made.verb_class in _LATER), best)
    if _set_off(groups, best.verb) and best.verb > paper.at:
        return next((made for _, made in found if _later_stage(made)), best)
    if best.verb > paper.at and _initialled_aside(groups, best.verb):
        return next((made for _, made in found if made.verb > best.verb and made.verb_class in _SIGNED), best)
    if best.pattern.id == "instrument.participle" and best.verb_class in ("v:initial", "v:negotiate"):
        return next((made for cost, made in found if cost < _FARTHEST and _takes(groups, made, paper)), best)
    if _aside(groups, paper.last, best.verb):
        return next((made for _, made in found if made.verb > best.verb), best)
    return best


_BROUGHT_FORTH = frozenset({"v:yield", "v:emerge"})
#: Further patterns whose verb may stand behind a clause on the paper.
_MAIN = frozenset({"instrument.force", "instrument.passive-main", "instrument.to-review"})


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
        if tells_nothing(sentence, paper, pattern, verb, object_) or _in_brackets_of_another(
            sentence, paper, verb
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
        near = verb - paper.last if verb > paper.at else paper.first - measured(groups, paper.first) - verb
        aside = closing_comma(groups, verb) if pattern.id in PAST_ASIDES else None
        if pattern.id in FINITE_ONLY | _MAIN:
            aside = behind_relative(groups, paper, verb)
        if pattern.id == "instrument.relative":
            aside = behind_pronoun(groups, paper, verb)
        against = pattern.rank // 3 + pattern.gives.get("weight", 0) + crossed(groups, verb, paper, aside)
        if max(near, 0) + against < _OUT_OF_REACH:
            told = pattern.gives.get("as") or _verb_class(groups[verb])
            yield max(near, 0) + against, Governed(verb, told, pattern)


def _in_brackets_of_another(sentence: Sentence, paper: Paper, verb: int) -> bool:
    """`A (1991), B (2002, in force since 2005)`: what stands in brackets behind B is not said of A."""
    groups = sentence.groups
    opens = next((n for n in range(verb - 1, paper.at, -1) if groups[n].tags & {"open", "close"}), None)
    if opens is None or "close" in groups[opens].tags:
        return False
    return any(paper.last <= other.at < opens for other in papers(sentence))


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


def _in_force_aside(groups: Sequence[Group], verb: int) -> bool:
    """`the convention, in force since 1981, is to be revised`, `the pact now in force runs out`: said in passing."""
    if "v:enter-force" not in groups[verb].tags:
        return False
    if groups[verb - 1].tags & {"w:now", "w:still"} and groups[verb].words[0].surface.startswith("in "):
        return any(g.tags & {"verb", "w:will", "w:is", "w:was"} for g in groups[verb + 1 : verb + 2])
    return "comma" in groups[verb - 1].tags and not groups[verb].form


def _set_off(groups: Sequence[Group], verb: int) -> bool:
    """A participle behind a comma or noun, `the treaty, signed in May, took effect`: the main verb comes later."""
    forms = {w.form for w in groups[verb].words if w.sort.startswith("v:")}
    told = groups[verb].tags & {"v:sign", "v:conclude"}
    return bool(told) and bool(forms & {"past", "pp"}) and not groups[verb - 1].tags & {
        "w:was", "w:were", "w:been", "w:be", "w:is", "w:are",
    }  # fmt: skip


def _verb_class(group: Group) -> str:
    return next((sort for sort in STAGE_OF if sort in group.tags), "v:sign")
