"""Verbs beside a paper that tell nothing of it: part of its name, of another paper, or done to the talks on it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.crossing import FINITE_ONLY
from chancery.reading.kinds.papers.main_subject import (
    behind_anothers_aside,
    in_a_clause_behind,
    second_deed,
)
from chancery.reading.kinds.papers.objects_of_verbs import (
    agent_of,
    of_a_draft,
    suffered_ahead,
    told_of_how_it_works,
)
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.parts_of_names import compounded, modifies, participle, reduced, swap
from chancery.reading.kinds.papers.procedures import goes_through, of_procedures
from chancery.reading.kinds.papers.provisions import provides
from chancery.reading.kinds.papers.singling import SINGLED
from chancery.reading.kinds.papers.talks_on_papers import object_of_talks, talks_concluded
from chancery.reading.kinds.papers.words_about import told_in_words
from chancery.reading.named_states import states_in


def tells_nothing(sentence: Sentence, paper: Paper, pattern: Pattern, verb: int, object_: int) -> bool:
    """Whether the verb at group `verb`, which `pattern` ties to the noun at `object_`, tells nothing of the paper."""
    groups = sentence.groups
    finite_only = pattern.id in FINITE_ONLY
    return (
        (verb < paper.first and reduced(groups, verb))
        or modifies(groups, verb, paper)
        or compounded(groups, verb)
        or object_of_talks(groups, verb, paper)
        or _draft_handed(sentence, verb, paper)
        or (paper.noun.noun.startswith("instrument") and swap(groups[verb]))
        or (finite_only and not participle(groups[verb]))
        or talks_concluded(groups, verb, paper)
        or (pattern.id == "instrument.relative" and _acts_on_another(sentence, paper, verb))
        or (pattern.id == "instrument.participle" and _of_another(sentence, paper, verb))
        or (pattern.id == "instrument.participle" and _of_a_clause(groups, paper, verb))
        or (pattern.id == "instrument.participle" and second_deed(groups, paper, verb))
        or (verb > paper.at and behind_anothers_aside(groups, paper, verb))
        or (finite_only and _has_object(sentence, paper, verb))
        or (verb > paper.at and in_a_clause_behind(groups, paper, verb))
        or (verb > paper.at and _singled_out(sentence, paper, verb))
        or (finite_only and verb > paper.at and _under(groups, paper, verb))
        or provides(sentence, verb)
        or (paper.definite and verb < paper.first and _found_in(groups[verb]))
        or (verb > paper.at and goes_through(sentence, verb))
        or (pattern.id == "instrument.active-near" and of_procedures(sentence, verb))
        or (paper.noun.noun == "text" and "v:close" in groups[verb].tags)  # nobody changes it any more
        or (pattern.id == "instrument.pending" and laid(sentence, verb))
        or (pattern.id == "instrument.active" and _condemned(groups, paper, verb))
        or (groups[verb].form == "ing" and groups[verb + 1 : verb + 2] and "w:date" in groups[verb + 1].tags)
        or (pattern.id == "instrument.active-near" and _agreement_reached(groups, verb))
        or (verb > paper.at and _reaches_agreement(groups, verb))
        or (pattern.id == "instrument.waits" and _named_before(groups, paper))
        or (pattern.id == "instrument.negotiations" and _came_to_none(groups, verb, object_))
        or (verb > paper.at and _of_one_more(groups, paper, verb))
        or (pattern.id == "instrument.on-which-they-talk" and of_a_draft(groups, paper.first))
        or (verb < paper.first and agent_of(groups, verb))
        or told_in_words(sentence, verb, paper)
        or (pattern.id == "instrument.active" and _signed_under(groups, paper.first, verb))
        or (pattern.id != "instrument.its-talks" and _of_talks(groups, paper))
        or (verb < paper.first and _advised_against(groups, verb))
        or (verb < paper.first and told_of_how_it_works(groups, verb, paper.first))
        or (verb < paper.first and suffered_ahead(groups, verb, paper.first))
    )


def _advised_against(groups: Sequence[Group], verb: int) -> bool:
    """`It should not, whatever some say, reopen the credit line`: what somebody advises tells nothing of the paper."""
    for here in range(verb - 1, max(0, verb - _ADVICE), -1):
        if groups[here].tags & {"w:not"} and groups[here - 1].tags & {"w:should"}:
            aside = groups[here + 1 : verb]
            return not aside or {"comma"} <= aside[0].tags or not any(g.tags & {"verb"} for g in aside)
        if groups[here].tags & {"stop", "colon", "w:and", "w:but"}:
            return False
    return False


#: So many groups an aside between `should not` and its verb may have.
_ADVICE = 12


def _of_talks(groups: Sequence[Group], paper: Paper) -> bool:
    """`resumed their peace treaty / talks`: what befalls the talks on a paper befalls no paper."""
    behind = groups[paper.at + 1 : paper.at + 2]
    return bool(behind) and bool(behind[0].tags & {"n:talks", "n:negotiation"})


def _signed_under(groups: Sequence[Group], first: int, verb: int) -> bool:
    """`was signed / under a government-to-government accord`: the paper by which another was made."""
    for here in range(first - 1, max(verb, first - _DESCRIBED), -1):
        if groups[here].tags & {"w:under", "w:within", "w:outside"}:
            return True
        if groups[here].tags.isdisjoint(_DESCRIBING):
            return False
    return False


_DESCRIBED = 8
_DESCRIBING = frozenset(
    {"w:a", "w:an", "w:the", "low", "dash", "w:to", "demonym", "state", "plain", "date", "cap", "body"}
)


def _of_one_more(groups: Sequence[Group], paper: Paper, verb: int) -> bool:
    """`has had an accord with Chad since 2014, and one with Peru took effect`: the verb of one in a clause of its own."""
    ones = (n for n in range(paper.at + 3, verb) if groups[n].tags & {"w:one", "w:another"})
    return any(
        groups[n - 1].tags & {"w:and", "w:but", "w:while"}
        and "comma" in groups[n - 2].tags
        and "w:with" in groups[n + 1].tags
        and any(g.tags & {"verb", "w:has", "w:have"} for g in groups[: paper.first])
        for n in ones
    )


def _came_to_none(groups: Sequence[Group], verb: int, object_: int) -> bool:
    """`talks on fish ended without agreement`: what the talks ended without is not what they were on."""
    return any(g.tags & {"v:founder", "w:without"} for g in groups[verb + 1 : object_])


def _found_in(verb: Group) -> bool:
    """`the notice laid down in the accord`: what stands in a paper that is known did not bring it about."""
    return "v:yield" in verb.tags and verb.words[0].surface.startswith(("set", "laid", "record", "enshrin"))


def _named_before(groups: Sequence[Group], paper: Paper) -> bool:
    """`the tax accord has to wait`: a paper told elsewhere, to which it adds nothing but that."""
    before = groups[paper.first - 1].tags if paper.first else frozenset()
    return paper.last == paper.at + 1 and not before & {"w:a", "w:an", "w:another"}


def _of_another(sentence: Sentence, paper: Paper, verb: int) -> bool:
    """`a loan under an agreement initialled in Delhi`: the participle right behind a paper is that paper's alone."""
    between = [p for p in papers(sentence) if paper.last <= p.at < verb]
    if not between or verb - between[-1].last > 1:
        return False
    return not any(g.tags & {"w:and", "comma"} for g in sentence.groups[paper.last : between[-1].first])


_OPENS_CLAUSE = frozenset(
    {"w:as", "w:when", "w:while", "w:after", "w:because", "w:since", "w:before", "w:once"}
)
_ARTICLES = frozenset({"w:the", "w:a", "w:an", "w:its", "w:their"})


def _of_a_clause(groups: Sequence[Group], paper: Paper, verb: int) -> bool:
    """`a deal came closer as the ministers closed the last chapter`: a verb with an object of its own in another clause."""
    opened = any(not g.tags.isdisjoint(_OPENS_CLAUSE) for g in groups[paper.last : verb])
    if any("instrument" in g.tags for g in groups[verb + 1 : verb + 4]):
        return False  # `a loan was agreed when the minister signed the contract`
    return opened and verb + 1 < len(groups) and not groups[verb + 1].tags.isdisjoint(_ARTICLES)


def _draft_handed(sentence: Sentence, verb: int, paper: Paper) -> bool:
    """`handed over the draft of an agreement`, `drew up a draft treaty`: what changes hands or was drafted is no paper yet."""
    if sentence.groups[verb].tags.isdisjoint(_BRINGING_ABOUT) or verb >= paper.at:
        return False
    between = sentence.tokens[sentence.groups[verb].last : sentence.groups[paper.at].first]
    return any(token.fold in _DRAFTS for token in between)


_BRINGING_ABOUT = frozenset({"v:exchange", "v:yield", "v:conclude"})
_DRAFTS = frozenset({"draft", "drafts"})


def _singled_out(sentence: Sentence, paper: Paper, verb: int) -> bool:
    """`the memorandum builds on four agreements, of which the last was signed`: the verb is of one of those four."""
    groups = sentence.groups
    if not any("w:which" in g.tags or "w:them" in g.tags for g in groups[paper.at : verb]):
        return False
    words = " ".join(t.fold for t in sentence.tokens[groups[paper.at].first : groups[verb].first])
    return SINGLED.search(words) is not None


def _condemned(groups: Sequence[Group], paper: Paper, verb: int) -> bool:
    """`Tonga denounces the pact between Oman and Mali`: who is no side of a paper only condemns it."""
    if "v:denounce" not in groups[verb].tags or any("w:by" in g.tags for g in groups[verb + 1 : verb + 2]):
        return False
    own = {state for state, _, share in states_in(groups[paper.at : paper.last]) if share >= 1}
    acting = {state for state, _, _ in states_in(groups[:verb])}
    return len(own) > 1 and not own & acting


def _agreement_reached(groups: Sequence[Group], verb: int) -> bool:
    """`Agreement was reached on a tax treaty`: what was reached is the agreement."""
    before = groups[max(0, verb - 4) : verb]
    passive = any(g.tags & {"w:was", "w:been", "w:is"} for g in before)
    return passive and "v:conclude" in groups[verb].tags and any("w:agreement" in g.tags for g in before)


def _reaches_agreement(groups: Sequence[Group], verb: int) -> bool:
    """`the accord, on which they reached a broad agreement in May`: what is reached is an agreement on the accord."""
    if groups[verb].tags.isdisjoint({"w:reached", "w:reaching", "w:reach"}):
        return False
    ahead = groups[verb + 1 : verb + 5]
    at = next((n for n, g in enumerate(ahead) if g.tags & {"w:agreement", "w:accord", "w:consensus"}), None)
    return at is not None and not any(
        g.tags & {"stop", "comma", "date", "w:in", "w:on", "w:with"} for g in ahead[:at]
    )


def laid(sentence: Sentence, at: int) -> bool:
    """`laid on the table of the House`: before a parliament, which is no negotiation."""
    ahead = sentence.tokens[max(0, sentence.groups[at].first - 4) : sentence.groups[at].first]
    return any(token.fold in _LAYING for token in ahead)


_LAYING = frozenset({"laid", "lay", "lays", "laying", "placed", "deposited", "put"})


def _under(groups: Sequence[Group], paper: Paper, verb: int) -> bool:
    """`the requests under the patrol agreement were approved`: what is done under a paper is not done to it."""
    first = paper.first
    while first > 0 and groups[first - 1].tags & {
        "w:the",
        "w:a",
        "w:an",
        "w:this",
        "date",
        "w:its",
        "w:their",
    }:
        first -= 1
    if first < 2 or "w:under" not in groups[first - 1].tags:
        return False
    between = groups[paper.last : verb]
    told = any(g.tags & {"w:was", "w:were", "w:are", "w:is", "w:been", "w:be"} for g in between)
    return told and not any(g.tags & {"w:which", "w:that", "comma"} for g in between)


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


def _acts_on_another(sentence: Sentence, paper: Paper, verb: int) -> bool:
    """`a treaty which nullified the 1938 agreement`: what a paper does to another is not done to it."""
    groups = sentence.groups
    if groups[verb - 1].tags.isdisjoint({"w:which", "w:that"}):
        return False
    return any(0 < other.first - verb <= 3 for other in papers(sentence) if other.at > paper.at)
