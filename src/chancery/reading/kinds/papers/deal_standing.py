"""The standing of a deal: what its clause, its date and the paper's own age say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Value
from chancery.reading.grammar import matches
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.crossing import behind_relative
from chancery.reading.kinds.papers.empty_handed import empty_handed
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.hearsay import denied_as_heard
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene, once


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
    if behind and not _to_be_done(sentence, paper):
        groups, at = groups[paper.at :], at - paper.at
    elif not behind and (own := behind_relative(groups, paper, at)) is not None:
        groups, at = groups[own:], at - own
    told = "done" if _plainly_dropped(groups, at) else standing_of(groups, at)[0]
    if told == "done" and _on_the_way(sentence, tie.verb):
        return "planned"
    if told in ("done", "planned") and _none_of(sentence, paper, tie):
        return "denied"
    given = tie.pattern.gives.get("standing")
    if tie.verb_class == "n:pending" and any(g.tags & _NOT for g in groups[max(0, at - 3) : at]):
        return "denied"
    return told if given is None or told in ("proposed", "denied", "cancelled") else str(given)


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


def long_since(sentence: Sentence, at: int) -> bool:
    """`have so far signed 46 agreements`, `had earlier signed`, `signed in the past`: told as history."""
    groups = sentence.groups
    before = groups[max(0, at - 4) : at]
    perfect = any(g.tags & {"w:have", "w:has", "w:had"} for g in before)
    words = {t for g in groups for t in g.tags}
    history = words & {
        "w:previously",
        "w:earlier",
        "w:formerly",
        "w:ago",
        "w:since",
        "w:past",
        "w:throughout",
        "w:already",
    }
    history = history or ({"period", "decade", "decades"} & {t.fold for t in sentence.tokens})
    so_far = any(g.tags & {"w:so"} for g in before)
    beside = before[-2:]
    if any(g.tags & {"w:previously", "w:earlier", "w:formerly"} for g in beside):
        return True
    had = any(g.tags & {"w:had"} for g in before) and not _as_it_says(groups, at)
    return so_far or had or (perfect and bool(history))


def _as_it_says(groups: Sequence[Group], at: int) -> bool:
    """`the Commission said it had initialled a pact`: the tense is that of the telling, and the deed is news."""
    here = at - 1
    while here > 1 and groups[here].tags & {"w:had", "adverb", "w:just", "w:also", "w:now"}:
        here -= 1
    if not groups[here].tags & {"w:it", "w:they", "w:he", "w:she"}:
        return False
    here -= 1 + bool(groups[here - 1].tags & {"w:that"})
    return here > 0 and bool(groups[here].tags & {"s:say"})


def called_off(sentence: Sentence, paper: Paper, tie: Governed, standing: str) -> bool:
    """Whether the paper was put off or dropped, or the talks on it came to nothing."""
    if empty_handed(sentence, paper):
        return False
    if tie.pattern.id == "instrument.negotiations":
        return _broken_off(sentence, paper) or just_before(sentence, tie, _DROPPED)
    if standing == "planned" and _were_to_be(sentence.groups, tie.verb):
        return True
    if standing == "planned" and any(
        p.id == "signing.called-off-which" for p, _ in matches("signings", sentence)
    ):
        return True
    if standing == "done" and _put_off_by_them(sentence, tie):
        return True
    return standing == "done" and tie.verb_class in ("v:cancel", "v:postpone")


def _were_to_be(groups: Sequence[Group], verb: int) -> bool:
    """`the accords which were to be signed in Lima have to wait`: meant for a day on which they were not signed."""
    before = groups[max(0, verb - 4) : verb]
    if "v:sign" not in groups[verb].tags or not any(
        a.tags & {"w:were", "w:was"} and "w:to" in b.tags for a, b in pairwise(before)
    ):
        return False
    behind = groups[verb + 1 :]
    end = next((n for n, g in enumerate(behind) if g.tags & {"stop", "colon", "w:but"}), len(behind))
    return any(g.tags & {"v:postpone", "v:cancel"} for g in behind[:end])


def _put_off_by_them(sentence: Sentence, tie: Governed) -> bool:
    """`Both sides put off the signing of the accord`: a signing that is the object of what calls it off."""
    groups = sentence.groups
    here = tie.verb - 1
    if "n:signing" not in groups[tie.verb].tags:
        return False
    while here > 0 and groups[here].tags & {"w:the", "w:its", "w:their", "low"}:
        here -= 1
    verb = groups[here]
    return bool(verb.tags & {"v:cancel", "v:postpone"}) and verb.form in ("past", "pp", "s")


_DROPPED: Final = frozenset({"v:suspend", "v:sever", "v:cancel"})


def just_before(sentence: Sentence, tie: Governed, deeds: frozenset[str]) -> bool:
    """`suspended talks on a pact`, `wrapped up a round of talks on a pact`: what was done to the talks, in the past tense."""
    before = sentence.groups[max(0, tie.verb - 4) : tie.verb]
    return any(g.tags & deeds and any(w.form == "past" for w in g.words) for g in before)


def _broken_off(sentence: Sentence, paper: Paper) -> bool:
    """`talks on a trade pact have been suspended`: what is off is the negotiation."""
    behind = sentence.groups[paper.last : paper.last + 8]
    if any(g.tags & {"v:resume"} for g in sentence.groups[: paper.first]):
        return False  # `will resume the negotiation of an accord, suspended in 2016`
    if _NOT_PURSUED.search(" ".join(t.fold for t in sentence.tokens[sentence.groups[paper.last - 1].last :])):
        return True
    return any(
        g.tags & {"v:cancel", "v:suspend", "v:sever", "v:terminate", "v:founder"}
        and g.form in ("past", "pp")
        and not any(w.surface == "ended" for w in g.words)
        for g in behind
    )


#: What is said of talks that nobody holds any more.
_NOT_PURSUED: Final = re.compile(
    r"\b(?:is|are|was|were|has|have) (?:not|no longer) (?:now |currently |being |been )*"
    r"(?:pursued|continued|carried on|taken forward)\b"
    r"|\b(?:lie|lies|lay) (?:dormant|fallow)"
)


@once
def remembered(scene: Scene) -> frozenset[str]:
    """The types of papers whose anniversary is told: `51 years since the treaty was signed` is no news of a signing."""
    marked = [s for s in scene.sentences if "n:anniversary" in s.tags and "instrument" in s.tags]
    return frozenset(p.noun.type for s in marked for p in papers(s) if not p.noun.generic)


#: What is done to a paper long after its signing.
_LATE = frozenset({
    "v:enter-force", "v:amend", "v:renew", "n:renewal", "v:suspend", "v:denounce", "v:terminate", "v:expire", "v:cease",
    "v:ratify",
})  # fmt: skip


def of_old(scene: Scene, paper: Paper, tie: Governed) -> bool:
    """`bound by a treaty of 1974`: the year in the paper's name tells that it is no news, unless it is ended or renewed."""
    if paper.year is None or tie.verb_class in _LATE or tie.pattern.gives.get("stage") == "denounced":
        return False
    return is_past(scene, read_date(scene, paper.sentence.groups[paper.year]))


def counted_up(paper: Paper, at: int) -> bool:
    """`have signed a number of agreements`, `are bound by five treaties`, with no day told: the sum of the years, not news."""
    if paper.noun.plural and any(w.surface.startswith("bound by") for w in paper.sentence.groups[at].words):
        return True
    before = paper.sentence.groups[max(0, at - 3) : at]
    perfect = any(g.tags & {"w:have", "w:has"} for g in before)
    return (
        perfect
        and paper.noun.plural
        and (isinstance(paper.count, str) or paper.count is None or paper.count > 9)
    )


_FOLLOWS: Final = re.compile(
    r"\b(?:follow(?:s|ed)|comes after|came after|builds on|built on|replac(?:es|ed)|supersed(?:es|ed)|succeed(?:s|ed)"
    r"|stems from|goes back to|went back to|complements|complemented) (?:on )?(?:an?|the|another) (?:\w+ ){0,4}$"
)


def follows_on(scene: Scene, paper: Paper, tie: Governed) -> bool:
    """`It follows an agreement reached in Lima in May`: a paper that what is told now only comes after."""
    earlier = tie.pattern.id == "instrument.participle"
    ahead = scene.plain(paper.sentence.start, paper.sentence.groups[paper.at].start)
    return earlier and _FOLLOWS.search(ahead) is not None


#: What befalls a paper behind its signing, with a day of its own.
_TURNS = frozenset({"v:enter-force", "v:expire", "v:cease", "v:ratify", "v:renew", "v:terminate"})


def of_a_later_turn(sentence: Sentence, tie: Governed, date: Value | None) -> bool:
    """`which was signed earlier, will take effect on May 4`: the day behind a later verb is that verb's."""
    if date is None or not date.spans or tie.verb_class not in ("v:sign", "v:conclude", "v:initial"):
        return False
    behind = sentence.groups[tie.verb + 1 :]
    return any(
        g.tags & _TURNS
        and g.end <= date.spans[0][0]
        and any(b.tags & {"w:will", "w:shall", "w:would"} for b in behind[max(0, n - 3) : n])
        for n, g in enumerate(behind)
    )
