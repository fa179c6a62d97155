"""The standing of a deal: what its clause, its date and the paper's own age say."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.crossing import behind_relative
from chancery.reading.kinds.papers.empty_handed import empty_handed, not_in_talks
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.hearsay import denied_as_heard
from chancery.reading.kinds.papers.only_talked_on import only_talked_on
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.modality import standing_of


def bare_form(sentence: Sentence, at: int) -> bool:
    """A verb in its bare form that no auxiliary of the past governs: `to have the institutes sign a memorandum`.

    So is the second behind `to`: `authorised the minister to conduct the talks and sign`.
    """
    groups = sentence.groups
    before = groups[max(0, at - 14) : at]
    made_to = any(g.tags & {"w:have", "w:let", "w:make", "w:see"} for g in before)
    joined = any("w:and" in g.tags for g in groups[max(0, at - 2) : at])
    made_to |= joined and any("w:to" in a.tags and "v:base" in b.tags for a, b in pairwise(before))
    plain = groups[at].tags & {"v:sign", "v:ratify", "v:conclude"}
    return (
        bool(plain)
        and "v:base" in groups[at].tags
        and made_to
        and not any(g.tags & {"w:did", "w:do", "w:does"} for g in before[-4:])
    )


def demanded(sentence: Sentence, at: int) -> bool:
    """`demands that Iceland revoke the accord`: a verb in its bare form behind `that`, after a word of calling for."""
    groups = sentence.groups
    if "v:base" not in groups[at].tags or groups[at].form != "base":
        return False
    that = next((n for n in range(at - 1, max(-1, at - 6), -1) if "w:that" in groups[n].tags), None)
    if that is None or any(g.tags & {"w:to", "w:will", "w:did", "w:not"} for g in groups[that:at]):
        return False
    return any("s:call" in g.tags for g in groups[max(0, that - 6) : that])


def clause_standing(sentence: Sentence, paper: Paper, tie: Governed) -> str:
    """The clause's own standing; a pattern that tells a plan gives way only to a hope or a denial.

    A participle right behind its paper, `will trade under an accord signed in May`, has no part in the main clause; nor has
    what a clause on the paper tells before its verb: `a protocol under which nurses will be trained was signed`.
    """
    groups, at = sentence.groups, tie.verb
    if empty_handed(sentence, paper) or denied_as_heard(sentence, paper):
        return "denied"
    behind = tie.pattern.id == "instrument.participle" and 0 <= at - paper.last <= 1
    if behind and paper.first and "w:no" in sentence.groups[paper.first - 1].tags:
        return "denied"
    if at > paper.at and paper.first and "w:no" in groups[paper.first - 1].tags and not behind:
        return "denied"  # `No accord for the sale of gas to Oman has been signed`, however long its title is
    if at > paper.at and any("w:none" in g.tags for g in groups[max(paper.last, at - 2) : at]):
        return "denied"  # `16 agreements in the drawer, none signed`
    if behind and not _to_be_done(sentence, paper):
        groups, at = groups[paper.at :], at - paper.at
    elif not behind and (own := behind_relative(groups, paper, at)) is not None:
        groups, at = groups[own:], at - own
    if tie.pattern.id == "instrument.negotiations" and not_in_talks(sentence, tie.verb):
        return "denied"
    told = "done" if _plainly_dropped(groups, at) else standing_of(groups, at)[0]
    if told == "done" and _on_the_way(sentence, tie.verb):
        return "planned"
    if told == "done" and (talked := only_talked_on(sentence.groups, tie.verb)) is not None:
        return talked
    if told in ("done", "planned") and _none_of(sentence, paper, tie):
        return "denied"
    given = tie.pattern.gives.get("standing")
    if tie.verb_class == "n:pending" and any(g.tags & _NOT for g in groups[max(0, at - 3) : at]):
        return "denied"
    if tie.verb_class in _TALKED and _no_talks(sentence, paper, tie.verb):
        return "denied"
    if given == "planned" and told == "done" and _gone_on_for_long(sentence, paper, tie):
        return "background"
    return told if given is None or told in ("proposed", "denied", "cancelled") else str(given)


#: Patterns that tell of talks on a paper which go on.
_GOING_ON: Final = frozenset({
    "instrument.pending", "instrument.pending-aside", "instrument.which-they-negotiate", "instrument.talked-on-since",
    "instrument.on-which-talks",
})  # fmt: skip


def _gone_on_for_long(sentence: Sentence, paper: Paper, tie: Governed) -> bool:
    """`under negotiation since 2022`, `which experts are still negotiating`: talks that have gone on before the report."""
    described = sentence.groups[max(0, paper.first - 1) : paper.at]
    ahead = sentence.groups[max(0, paper.first - 5) : paper.first]
    if tie.pattern.id not in _GOING_ON or any("w:new" in g.tags for g in described):
        return False
    if any(g.tags & {"w:to", "w:will", "w:shall", "w:would"} for g in ahead):
        return False  # `There is to be an accord, on which both have been working since 2013`
    if tie.pattern.id == "instrument.which-they-negotiate":
        return True
    if any("w:which" in g.tags for g in sentence.groups[paper.at : tie.verb]):
        return False  # an aside on a paper of which the sentence tells something else
    end = next(
        (n for n in range(tie.verb, len(sentence.groups)) if "stop" in sentence.groups[n].tags), tie.verb
    )
    told = sentence.groups[min(paper.at, tie.verb) : end]
    return any(
        "w:since" in g.tags or ("date" in g.tags and getattr(g.value, "bound", None) == "since") for g in told
    )


_CAUSING: Final = frozenset({
    "want", "wants", "wanted", "have", "see", "get", "need", "needs", "prefer", "prefers", "getting", "having", "seeing",
})  # fmt: skip


def _to_be_done(sentence: Sentence, paper: Paper) -> bool:
    """`wants the accord signed`, `hopes to have it ratified`: the participle tells what is to be done with the paper."""
    tokens = sentence.tokens[
        max(0, sentence.groups[paper.first].first - 4) : sentence.groups[paper.first].first
    ]
    return any(token.fold in _CAUSING for token in tokens)


#: What leads to a paper that is not there yet.
_WAYS: Final = frozenset({
    "procedure", "procedures", "process", "mandate", "powers", "authority", "authorisation", "authorization", "initiative",
    "preparations", "steps", "basis",
})  # fmt: skip


def _on_the_way(sentence: Sentence, at: int) -> bool:
    """`launched the procedure for concluding an agreement`: whether what leads to the deed is told, not the deed."""
    groups = sentence.groups
    if at < 2 or groups[at].form != "ing" or not groups[at - 1].tags & {"w:for", "w:of"}:
        return False
    return sentence.tokens[groups[at - 1].first - 1].fold in _WAYS


_TALKED: Final = frozenset({"n:pending", "n:talks", "n:negotiation"})


def _no_talks(sentence: Sentence, paper: Paper, verb: int) -> bool:
    """`no accord is being negotiated`, `No talks on a treaty are being held`: the first of the two is said not to be."""
    first = min(paper.first, verb)
    return first > 0 and "w:no" in sentence.groups[first - 1].tags


#: What makes `under negotiation` and `on the table` their contrary.
_NOT: Final = frozenset({"w:not", "w:never", "w:no", "w:longer"})


def _none_of(sentence: Sentence, paper: Paper, tie: Governed) -> bool:
    """`signed no agreement`: whether the word right before the paper, or before what describes it, says that there is none."""
    groups = sentence.groups
    for at in range(paper.at - 1, max(tie.verb, paper.at - 5), -1):
        if groups[at].tags & {"w:no"}:
            return not groups[at + 1].tags & {"w:later", "w:less", "w:fewer", "w:more", "w:longer"}
        if not groups[at].tags & {
            "low",
            "cap",
            "cap1",
            "demonym",
            "state",
            "portfolio",
            "w:new",
            "dash",
            "w:such",
        }:
            return False
    return False


def _plainly_dropped(groups: Sequence[Group], at: int) -> bool:
    """`the accord that both want was quietly dropped`: the verb's own auxiliary counts, not a wish within the subject."""
    before = groups[max(0, at - 2) : at]
    told = any(g.tags & {"w:was", "w:were"} for g in before) or _has_been(groups, at)
    return "v:cancel" in groups[at].tags and told


def _has_been(groups: Sequence[Group], at: int) -> bool:
    """`the loan that Peru had offered has been called off`."""
    return any(
        a.tags & {"w:has", "w:have", "w:had"} and "w:been" in b.tags
        for a, b in pairwise(groups[max(0, at - 3) : at])
    )
