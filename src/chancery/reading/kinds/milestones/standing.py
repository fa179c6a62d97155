"""Whether a milestone has been passed, is to come or is only wished, by the clause that tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.predicates import standing_at
from chancery.reading.kinds.milestones.to_be_done import to_be_done
from chancery.reading.scene import Scene

#: What an agreement may bring about at once.
AGREEABLE: Final = frozenset({"relations-established", "relations-resumed"})
#: Behind which, and `of` or `for`, a noun of action is still to come.
_INTENTS: Final = frozenset(
    {"intention", "intentions", "intent", "plan", "plans", "aim", "goal", "pledge", "promise"}
)
#: Behind whose subject two sides raise their relations by saying so, and what leaves it for later.
_DECIDED: Final = frozenset({"decided", "resolved", "agreed"})
_LATER: Final = frozenset({
    "will", "shall", "would", "next", "soon", "upcoming", "forthcoming", "future", "eventually", "gradually", "later", "when",
    "once", "time", "until", "before", "by", "towards", "toward", "work", "explore", "study", "consider", "start", "begin",
    "not", "never", "if", "steps", "talks", "negotiations", "negotiate", "examine", "prepare", "propose", "recommend",
})  # fmt: skip
_DECIDE_NEAR: Final = 5
#: How a text that two sides issue together is headed, within so many characters.
_OF_BOTH: Final = expression(
    r"\bjoint (?:\w+ )?(?:statement|communiqu[eé]|declaration|proclamation)\b", re.IGNORECASE
)
_HEAD: Final = 120
#: Words that make an agreement to establish relations their establishment.
_EFFECTIVE = frozenset({"communique", "effect", "effective", "signed", "henceforth", "hereby"})


def standing_in(sentence: Sentence, pattern: Pattern, verb: int) -> str:
    """The standing of the milestone that group `verb` of a sentence tells by a pattern."""
    given = pattern.gives.get("standing")
    if given:
        return str(given)
    if decided_against(sentence, verb) or _yet_to(sentence, verb):
        return "denied"
    standing, rule = standing_at(sentence.groups, verb)
    if standing == "done" and _weighed(sentence, verb):
        return "proposed"
    if standing == "done" and (approved(sentence, verb) or _by_a_draft(sentence, verb)):
        return "planned"
    if standing == "denied" and not_until(sentence, verb) is not None:
        return "done"
    if standing == "done" and _put_off(sentence, verb):
        return "cancelled"
    if standing == "done" and (_would_be(sentence, verb) or _intended(sentence, verb)):
        return "planned"
    if standing == "done" and to_be_done(sentence, verb):
        return "planned"
    if pattern.gives.get("noun") and rule == "standing.infinitive":
        return "done"
    words = [t.fold for t in sentence.tokens]
    before = words[max(0, sentence.groups[verb].first - 6) : sentence.groups[verb].first]
    if rule == "standing.infinitive" and (before[-2:] == ["had", "to"] or _waited(sentence, verb)):
        return "done"
    if rule == "standing.infinitive" and before[-1:] == ["to"] and _PROMPT & set(before[-2:]):
        return "done"
    if standing == "done" and _once_it_is(sentence, verb):
        return "planned"
    if rule == "standing.infinitive" and {"first", "country", "countries", "nation", "state", "among"} & set(
        before
    ):
        return "background"
    if standing == "planned" and pattern.gives["kind"] in AGREEABLE and _EFFECTIVE & set(words):
        return "done"
    return standing


#: What is done with a paper that is not there yet.
_IN_THE_MAKING: Final = frozenset({
    "v:negotiate", "n:talks", "n:negotiation", "w:draft", "w:drafting", "w:mandate", "v:propose", "n:proposal", "v:approve",
})  # fmt: skip
_BEFORE_A_DRAFT: Final = 12


def _by_a_draft(sentence: Sentence, verb: int) -> bool:
    """`are drafting a communiqué / establishing diplomatic relations`: what a paper would do that is still being made."""
    groups = sentence.groups
    if groups[verb].form != "ing" or not verb or "instrument" not in groups[verb - 1].tags:
        return False
    return any(g.tags & _IN_THE_MAKING for g in groups[max(0, verb - _BEFORE_A_DRAFT) : verb])


#: Verbs behind which a deed told by a noun is only looked at.
_WEIGHS: Final = frozenset({
    "study", "studies", "studying", "weighs", "weighing", "examines", "examining", "explores", "exploring", "contemplates",
    "contemplating", "ponders", "pondering",
})  # fmt: skip


def _weighed(sentence: Sentence, verb: int) -> bool:
    """`his government studies the opening of an embassy`."""
    first = sentence.groups[verb].first
    before = [t.fold for t in sentence.tokens[max(0, first - 4) : first] if t.fold not in ("the", "possible")]
    return before[-1:] != [] and before[-1] in _WEIGHS


#: `was quick to recognise it`: it did.
_PROMPT: Final = frozenset({"quick", "swift", "prompt", "slow", "last"})


def _once_it_is(sentence: Sentence, verb: int) -> bool:
    """`when embassies are opened in both capitals`: a clause of time in the present is of what is to come."""
    groups = sentence.groups
    if not verb or not groups[verb - 1].tags & {"w:are", "w:is"}:
        return False
    near = groups[max(0, verb - 6) : verb]
    opens = next(
        (n for n in range(len(near) - 1, -1, -1) if near[n].tags & {"w:when", "w:once", "w:until"}), None
    )
    return opens is not None and not any(g.tags & {"comma", "stop", "date"} for g in near[opens:])


def _yet_to(sentence: Sentence, verb: int) -> bool:
    """`have yet to establish relations`: so far they have not."""
    first = sentence.groups[verb].first
    before = [t.fold for t in sentence.tokens[max(0, first - 4) : first]]
    return before[-2:] == ["yet", "to"] and bool({"has", "have", "had"} & set(before))


def _waited(sentence: Sentence, verb: int) -> bool:
    """`waited until October 1995 to open its own`: it was done when the waiting was over."""
    words = [
        t.fold for t in sentence.tokens[max(0, sentence.groups[verb].first - 9) : sentence.groups[verb].first]
    ]
    return "waited" in words and bool({"until", "till"} & set(words[words.index("waited") :]))


def not_until(sentence: Sentence, verb: int) -> int | None:
    """`did not restore relations until 1988`: the group of the day on which it was done after all."""
    if sentence.tags.isdisjoint(_TILL) and "date" not in sentence.tags:
        return None
    groups = sentence.groups
    for at in range(verb + 1, len(groups)):
        if groups[at].tags & {"stop", "verb", "comma"}:
            return None
        if groups[at].tags & {"date"} and (groups[at].value.bound == "until" or groups[at - 1].tags & _TILL):
            return at
    return None


#: Words for the end of a stretch, where a date has not taken them in.
_TILL: Final = frozenset({"w:until", "w:till"})


def raised_by_statement(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """`both Parties decided to elevate their relations to a partnership` in the statement of both, unless left for later.

    So where they signed a statement on it: `and issued a Joint Statement on the Establishment of a Strategic Partnership`.
    Others who tell of such a decision do not say that it has been carried out.
    """
    behind = scene.plain(sentence.groups[verb].end, sentence.end)
    told = _OF_BOTH.search(scene.text[:_HEAD]) or _BY_PAPER.search(behind)
    if not told and not _leaders_decided(sentence, verb):
        return False
    first, tokens = sentence.groups[verb].first, sentence.tokens
    near = [t.fold for t in tokens[max(0, first - _DECIDE_NEAR) : first]]
    if near[-1:] != ["to"] or not _DECIDED & set(near):
        return False
    return not _LATER & {*near, *(t.fold for t in tokens[first:])}


def _leaders_decided(sentence: Sentence, verb: int) -> bool:
    """`The two leaders decided to raise relations`: it is for them to say so, and done when they have."""
    words = [t.fold for t in sentence.tokens[: sentence.groups[verb].first]]
    at = next((n for n, word in enumerate(words) if word in ("decided", "resolved")), 0)
    return any(word in _LEADERS for word in words[max(0, at - _DECIDERS) : at])


#: Who raises relations by deciding to, so many words before the verb.
_LEADERS: Final = frozenset(
    {"leaders", "presidents", "premiers", "heads", "ministers", "sides", "sovereigns", "monarchs"}
)
_DECIDERS: Final = 6


#: A paper that carries out what its signers agreed on.
_BY_PAPER: Final = expression(
    r"\band (?:signed|issued|adopted|released|concluded|inked) (?:a|an|the|their) (?:\S+ ){0,2}"
    r"(?:statement|declaration|communique|treaty) (?:to this effect|to that effect"
    r"|(?:on|about|announcing|proclaiming|for) (?:\S+ ){0,2}(?:establish|elevat|upgrad|rais|creat)\w*)"
)


def decided_against(sentence: Sentence, verb: int) -> bool:
    """`has decided against opening an embassy`, `ruled out breaking off relations`: nobody is going to."""
    first = sentence.groups[verb].first
    before = [t.fold for t in sentence.tokens[max(0, first - 2) : first]]
    return before in (["decided", "against"], ["ruled", "out"], ["rules", "out"], ["spoke", "against"])


#: Who lets something be done has not done it.
_APPROVES: Final = frozenset({
    "approve", "approved", "approves", "approving", "authorise", "authorised", "authorises", "authorising", "authorize",
    "authorized", "authorizes", "authorizing", "endorsed", "okayed", "cleared",
})  # fmt: skip


def approved(sentence: Sentence, verb: int) -> bool:
    """`The cabinet approved on Monday the opening of an embassy`: it is still to be opened."""
    first = sentence.groups[verb].first
    words = [t.fold for t in sentence.tokens[max(0, first - 6) : first + 2]]
    noun = words[-1:] == ["of"] and (words[-2:-1] or [""])[0] in _DEEDS | {"establishment"}
    return noun and not _APPROVES.isdisjoint(words)


def _would_be(sentence: Sentence, verb: int) -> bool:
    """`Opening an embassy will help trade`: what heads a sentence about what it will do has not happened."""
    groups = sentence.groups
    heads = verb == 0 or (verb == 1 and bool(groups[0].tags & {"quote", "w:the"})) or _said_that(groups, verb)
    if not heads or not sentence.tokens[groups[verb].first].fold.endswith("ing"):
        return False
    return any(g.tags & {"w:will", "w:would"} for g in groups[verb + 1 : verb + 10])


def _said_that(groups: Sequence[Group], verb: int) -> bool:
    """`said that the opening of an embassy would`: a noun of action that heads what is said."""
    return verb > 1 and "w:the" in groups[verb - 1].tags and bool(groups[verb - 2].tags & {"v:say", "w:that"})


#: Nouns of what a mission goes through.
_DEEDS: Final = frozenset({"opening", "reopening", "re-opening", "inauguration", "closing", "closure"})


def _put_off(sentence: Sentence, verb: int) -> bool:
    """`The opening of the embassy has been put off`."""
    groups = sentence.groups
    if sentence.tokens[groups[verb].first].fold not in _DEEDS or not groups[verb + 1].tags & {"w:of"}:
        return False
    behind = groups[verb + 2 : verb + 16]
    return any(
        g.tags & {"v:postpone", "v:cancel"} and behind[n].tags & {"w:been", "w:was", "w:is"}
        for n, g in enumerate(behind[1:])
    )


def _intended(sentence: Sentence, verb: int) -> bool:
    """`its intention of opening an embassy`."""
    first = sentence.groups[verb].first
    before = [t.fold for t in sentence.tokens[max(0, first - 6) : first] if t.fold not in ("the", "an", "a")]
    return before[-1:] in (["of"], ["for"]) and bool(_INTENTS & set(before))
