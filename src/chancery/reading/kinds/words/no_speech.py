"""Verbs of speech that hand nobody the word: `recalled its ambassador`, `spoke for an hour`, `a bank, proposed by both`."""

from __future__ import annotations

from typing import Final

from chancery.reading.groups import Sentence
from chancery.reading.kinds.words.acts_of_words import acts
from chancery.reading.kinds.words.ties import Tie

_LASTING: Final = frozenset({"hour", "hours", "minute", "minutes"})


def speaks_for_nobody(sentence: Sentence, tie: Tie) -> bool:
    """Whether the verb of a tie is no speech where it stands."""
    return (
        _wants_no_name(sentence, tie)
        or _refuses(sentence, tie)
        or _calls_back(sentence, tie)
        or _lasts(sentence, tie)
        or _is_participle(sentence, tie)
        or _recognises(sentence, tie)
        or _expels(sentence, tie)
        or _proclaims(sentence, tie)
        or acts(sentence, tie)
        or _calls_on_somebody(sentence, tie)
        or _pays_a_call(sentence, tie)
    )


def _recognises(sentence: Sentence, tie: Tie) -> bool:
    """`recognised Chad in 1961`, `recognised its passports`: a deed, where `recognised that` would be an opinion."""
    groups = sentence.groups
    if not sentence.tokens[groups[tie.verb[0]].first].fold.startswith(("recognis", "recogniz")):
        return False
    return not any(g.tags & {"w:that", "w:how", "w:why"} for g in groups[tie.verb[1] : tie.verb[1] + 8])


def _expels(sentence: Sentence, tie: Tie) -> bool:
    """`declared two diplomats personae non gratae`: what is done to envoys."""
    groups = sentence.groups
    if not sentence.tokens[groups[tie.verb[0]].first].fold.startswith("declar"):
        return False
    behind = sentence.tokens[groups[tie.verb[1] - 1].last :][:_PERSONA]
    return any(t.fold.startswith("persona") for t in behind)


def _proclaims(sentence: Sentence, tie: Tie) -> bool:
    """`proclaimed its independence`, `declared war on Chad`: deeds of words."""
    groups = sentence.groups
    if not sentence.tokens[groups[tie.verb[0]].first].fold.startswith(("proclaim", "declar")):
        return False
    behind = sentence.tokens[groups[tie.verb[1] - 1].last :][:3]
    return any(t.fold in ("independence", "war", "republic") for t in behind)


#: How many words behind the verb the sentence may say that somebody is unwelcome.
_PERSONA: Final = 14


#: What somebody asks who would not be known for the source.
_UNNAMED: Final = frozenset({"named", "identified", "anonymity", "unnamed", "unidentified"})


def _wants_no_name(sentence: Sentence, tie: Tie) -> bool:
    """`an official who asked not to be named said`: what is asked of the press, and said by nobody."""
    groups = sentence.groups
    first = tie.verb[0]
    if not first or groups[first - 1].tags.isdisjoint({"w:who", "w:that", "comma"}):
        return False
    behind = sentence.tokens[groups[tie.verb[1] - 1].last :][:4]
    return any(token.fold in _UNNAMED for token in behind)


#: What is refused rather than disputed.
_LEAVE: Final = frozenset({
    "permission", "visa", "visas", "entry", "access", "leave", "overflight", "asylum", "clearance", "bail", "accreditation",
})  # fmt: skip


def _refuses(sentence: Sentence, tie: Tie) -> bool:
    """`denied him permission to leave`, `denied a visa to A`: a leave that is refused."""
    last = sentence.groups[tie.verb[1] - 1].last
    if sentence.tokens[last - 1].fold not in ("denied", "denies", "deny", "denying"):
        return False
    return any(token.fold in _LEAVE for token in sentence.tokens[last : last + 5])


def _calls_back(sentence: Sentence, tie: Tie) -> bool:
    """`recalled its ambassador`: what is done to an envoy, and no memory."""
    groups = sentence.groups
    if not sentence.tokens[groups[tie.verb[0]].first].fold.startswith("recall"):
        return False
    ahead = groups[tie.verb[1] : tie.verb[1] + 3]
    whom = next(
        (g for g in ahead if not g.tags & {"w:its", "w:their", "w:the", "w:his", "w:her", "adverb"}), None
    )
    return whom is not None and bool(whom.tags & {"office", "person", "demonym", "n:delegation"})


def _lasts(sentence: Sentence, tie: Tie) -> bool:
    """`spoke for an hour`: how long they talked."""
    last = sentence.groups[tie.verb[1] - 1].last
    if sentence.tokens[last - 1].fold != "for":
        return False
    return any(t.fold in _LASTING for t in sentence.tokens[last : last + 5])


def _is_participle(sentence: Sentence, tie: Tie) -> bool:
    """`A council, proposed in 2012 by the chambers, has never met`: what others proposed."""
    groups, (first, last) = sentence.groups, tie.verb
    if not first or "comma" not in groups[first - 1].tags or groups[first].form not in ("past", "pp"):
        return False
    behind = groups[last : last + 3]
    by = next((n for n, g in enumerate(behind) if "w:by" in g.tags), None)
    return by is not None and all(g.tags & {"date", "w:in", "w:on", "adverb"} for g in behind[:by])


def _calls_on_somebody(sentence: Sentence, tie: Tie) -> bool:
    """`called, as courtesy has it, on the minister`: a call paid, its preposition parted from it by an aside."""
    groups, (first, last) = sentence.groups, tie.verb
    if sentence.tokens[groups[first].first].fold not in ("called", "calls", "call") or last - first > 1:
        return False
    if "comma" not in groups[last].tags if last < len(groups) else True:
        return False
    ahead = range(last + 1, min(last + _ASIDE, len(groups) - 1))
    closes = next((n for n in ahead if "comma" in groups[n].tags), None)
    return closes is not None and bool(groups[closes + 1].tags & {"w:on", "w:upon", "w:at"})


#: How long an aside may be.
_ASIDE: Final = 9


def _pays_a_call(sentence: Sentence, tie: Tie) -> bool:
    """`called on the President the next day and left`: who is called upon for nothing is called upon in person."""
    groups, (first, last) = sentence.groups, tie.verb
    words = sentence.tokens[groups[first].first : groups[last - 1].last]
    if words[0].fold not in ("called", "calls", "call") or words[-1].fold not in ("on", "upon"):
        return False
    for at in range(last, len(groups)):
        tags = groups[at].tags
        if tags & {"w:to", "w:for", "w:that", "quote"}:
            return False
        if tags & {"stop"} or (tags & {"w:and"} and any("verb" in g.tags for g in groups[at + 1 : at + 2])):
            break
    return True
