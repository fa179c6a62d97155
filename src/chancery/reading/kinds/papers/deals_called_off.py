"""Deals that were put off or dropped, and talks on a paper that came to nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from chancery.expressions import expression
from chancery.reading.grammar import matches, patterns
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.empty_handed import empty_handed
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper


def called_off(sentence: Sentence, paper: Paper, tie: Governed, standing: str) -> bool:
    """Whether the paper was put off or dropped, or the talks on it came to nothing."""
    if empty_handed(sentence, paper):
        return False
    if tie.pattern.id == "instrument.negotiations":
        ahead = " ".join(t.fold for t in sentence.tokens[: sentence.groups[tie.verb].last]) + " "
        if _OFF.search(ahead):
            return True
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
_OFF: Final = expression(
    r"\b(?:broken|broke|called|cut|breaks|calls|cuts) off (?:the |its |their |all )?(?:\w+ ){0,2}?(?:talks|negotiations?) $"
)


_OF_TALKS: Final = frozenset({"n:negotiation", "n:talks"})
_PUT_OFF: Final = frozenset({"v:cancel", "v:suspend", "v:postpone", "v:sever"})
#: How many groups before a paper the talks on it may stand.
_REACH: Final = 10


def talks_put_off(sentence: Sentence, paper: Paper, tie: Governed | None) -> Governed | None:
    """`tie`, or that to the talks where these are what is put off: `Negotiations with Oman on a trade pact were suspended`."""
    if tie is None or tie.verb <= paper.at or tie.verb_class not in _PUT_OFF or paper.first < 2:
        return tie
    groups = sentence.groups
    noun = next(
        (n for n in range(paper.first - 1, max(-1, paper.first - _REACH), -1) if groups[n].tags & _OF_TALKS),
        None,
    )
    if noun is None or any(
        g.tags & {"comma", "stop"} or g.form in ("past", "s") for g in groups[noun + 1 : paper.first]
    ):
        return tie
    if not any(
        g.tags & {"w:on", "w:of", "w:for", "w:about", "w:over"} for g in groups[paper.first - 2 : paper.first]
    ):
        return tie
    of_talks = next(p for p in patterns("instruments") if p.id == "instrument.negotiations")
    return Governed(noun, "n:negotiation", of_talks)


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
        g.tags & {"v:cancel", "v:suspend", "v:sever", "v:terminate", "v:founder", "v:postpone"}
        and g.form in ("past", "pp")
        and not any(w.surface == "ended" for w in g.words)
        for g in behind
    )


#: What is said of talks that nobody holds any more.
_NOT_PURSUED: Final = expression(
    r"\b(?:is|are|was|were|has|have) (?:not|no longer) (?:now |currently |being |been )*"
    r"(?:pursued|continued|carried on|taken forward)\b"
    r"|\b(?:lie|lies|lay) (?:dormant|fallow)"
)
