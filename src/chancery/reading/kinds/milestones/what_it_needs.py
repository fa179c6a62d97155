"""What a pattern of milestones needs beside its form: a word elsewhere in the sentence, or that something is not there."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.milestones.offices import is_representation
from chancery.reading.kinds.milestones.plain_relations import of_a_sort, plain_relations
from chancery.reading.kinds.milestones.recognition import became_state, bestowed, direct, of_something
from chancery.reading.kinds.milestones.relations import of_another_sort
from chancery.reading.kinds.milestones.switching import two_chinas
from chancery.reading.symbols import Match

#: Who affirms, praises or builds on a partnership passes no milestone.
_AFFIRMED = ("reaffirm", "affirm", "reiterat", "commit", "hail", "prais", "deepen", "strengthen")
#: Behind an embassy that begins work: it is the work of a day, or on a task.
_ROUTINE = frozenset({"day", "hours", "week", "morning", "assistance", "evacuation", "issuing"})
_NOT_SO = frozenset({"not", "no", "never", "without", "nor", "n't", "lack", "lacks", "lacking"})
#: What else has ruptures.
_LEAKING = frozenset(
    {"pipeline", "pipelines", "pipe", "dam", "tank", "tanker", "oil", "gas", "cable", "fuel"}
)
#: Who else than states may enter into a partnership.
_TRADERS = frozenset({"body", "s:trader"})
_LEARNED = frozenset({"university", "universities", "college", "institute", "academy", "club", "clubs"})
#: Who takes up a matter by speaking about it.
_DEBATERS = frozenset({"council", "committee", "commission", "conference", "forum", "panel"})
_RULE = frozenset({"body:government", "body:ministry", "body:embassy"})
_ARTICLES = frozenset(
    {"w:the", "w:a", "w:an", "w:its", "w:their", "w:his", "w:her", "n:embassy", "body:embassy"}
)
_BEING = frozenset({"w:was", "w:were", "w:be", "w:been", "w:being", "w:are", "w:is"})


def has_what_it_needs(sentence: Sentence, pattern: Pattern, match: Match) -> bool:
    """Whether a match has what its pattern `needs` beside its form."""
    groups, needs = sentence.groups, pattern.gives.get("needs")
    verb, object_ = match.parts["verb"][0], match.parts["object"][0]
    if needs == "first":
        return "first" in {t.fold for t in sentence.tokens}
    if needs == "sortless":
        return bool(groups[object_].tags & {"n:diplomatic"}) or not of_a_sort(sentence, object_)
    if needs == "plain":
        return plain_relations(sentence, verb, object_)
    if needs in ("up", "into"):
        return needs in {t.fold for t in sentence.tokens[groups[verb].first : groups[verb].last]}
    if needs == "up-plain":
        between = sentence.tokens[groups[verb].first : groups[object_].first]
        before = groups[:verb]
        return (
            any(t.fold == "up" for t in between)
            and not any(g.tags & {"s:legislature"} for g in before)
            and _DEBATERS.isdisjoint(t.fold for t in sentence.tokens[: groups[verb].first])
            and plain_relations(sentence, verb, object_)
        )
    if needs == "anew":
        new = bool({"again", "anew"} & sentence.folds) or {"first", "time"} <= sentence.folds
        return new and "mast" not in sentence.folds and "n:anniversary" not in sentence.tags
    if needs == "no-pipe":
        return _LEAKING.isdisjoint(sentence.folds)
    if needs == "of-states":
        before = groups[:verb]
        named = any(g.tags & _TRADERS and not g.tags & _RULE for g in before)
        return not named and _LEARNED.isdisjoint(t.fold for t in sentence.tokens[: groups[verb].first])
    if needs == "no-title":
        return not any(g.tags & {"instrument"} for g in groups[max(0, object_ - 12) : object_])
    if needs == "of-year":
        return _of_a_year(groups[object_ + 1 : match.last])
    if needs == "till":
        till = groups[verb].value.bound == "until" or bool(groups[verb - 1].tags & {"w:until", "w:till"})
        return till and groups[verb].value.year is not None
    if needs == "embassy-gap":
        opened = any(g.tags & {"v:set-up", "v:resume"} for g in groups[:object_])
        return opened and any(g.tags & {"n:embassy", "body:embassy"} for g in groups[:object_])
    if needs == "ties":
        inside = {t.fold for t in sentence.tokens[groups[verb].first : groups[verb].last]}
        return bool(inside & {"ties", "relations"})
    if needs == "ambassadors":
        return any(t.fold.startswith("ambassador") for t in sentence.tokens[groups[object_].last :])
    if needs == "embassy":
        return any(g.tags & {"n:embassy", "body:embassy"} for g in groups[:object_])
    if needs == "now":
        return any(g.tags & {"w:now"} for g in groups[max(0, verb - 1) : verb + 2])
    if needs == "new":
        return "new" in {t.fold for t in sentence.tokens}
    if needs == "news":
        return not any(t.fold.startswith(_AFFIRMED) for t in sentence.tokens[: groups[verb].first])
    if needs == "free":
        return not any(g.tags & {"w:of"} for g in groups[max(0, object_ - 3) : object_])
    if needs == "legation":
        return _was_legation(sentence, object_)
    if needs == "mission":
        return _was_legation(sentence, object_) or _is_embassy(sentence, object_)
    if needs == "lesser":
        return not _was_legation(sentence, object_) and not _is_embassy(sentence, object_)
    if needs == "fresh":
        return not any(t.fold in _ROUTINE for t in sentence.tokens[groups[object_].last :][:20])
    if needs == "set-up-plain":
        return {"set", "opened"} & {t.fold for t in sentence.tokens[groups[verb].first :][:1]} != set() and (
            plain_relations(sentence, verb, object_)
        )
    if needs == "state-before":
        as_state = [t.fold for t in sentence.tokens[groups[object_].last :][:3]]
        return (
            "back" in groups[object_].tags
            or (as_state[:1] == ["as"] and as_state[-1] in ("independent", "sovereign"))
            or became_state(sentence, object_)
        )
    if needs == "begun":
        return sentence.tokens[groups[verb - 1].first].fold.startswith(("bec", "went")) or _since(
            sentence, verb
        )
    if needs == "bestowed":
        return bestowed(sentence, verb, object_)
    if needs == "partners":
        return sentence.tokens[groups[object_].last - 1].fold == "partners"
    if needs == "whose":
        return not of_something(sentence, object_)
    if needs == "direct":
        return direct(sentence, verb, object_)
    if needs == "victim":
        return "victim" in sentence.folds
    if needs == "last-time":
        return {"last", "time"} <= sentence.folds
    if needs == "two-chinas":
        return two_chinas(sentence)
    if needs == "left-one":
        return two_chinas(sentence) and any("v:sever" in g.tags for g in groups[:verb])
    if needs == "turned-away":
        return two_chinas(sentence) and "back" in {
            t.fold for t in sentence.tokens[groups[verb].first : groups[verb].last]
        }
    if needs == "ungoverned":
        return not _governed(groups, object_) and not _TO_BE_OPENED.isdisjoint(sentence.folds)
    if needs == "ungoverned-mission":
        return not _governed(groups, object_)
    if needs == "unsorted":
        return not of_another_sort(sentence, object_) and not of_a_sort(sentence, object_)
    if needs == "realm":
        return not _REALMS.isdisjoint(
            t.fold for t in sentence.tokens[groups[verb].last : groups[object_].first]
        )
    if needs == "represented":
        return is_representation(sentence, object_)
    if needs == "now-near":
        return any(g.tags & {"w:now", "w:henceforth"} for g in groups[object_ : verb + 1])
    if needs == "row":
        return verb == 0 or not any(g.tags & {"verb"} for g in groups[:verb])
    if needs == "passive":
        return not _of_another_clause(groups, object_, verb)
    if needs == "held":
        return not _denied(sentence, match)
    return True


#: What else than a republic or a kingdom may be recognised.
_REALMS = frozenset({"duchy", "principality", "sultanate", "emirate", "shogunate", "khanate", "state"})
#: How far a mission is that is still to be opened.
_TO_BE_OPENED = frozenset({"preparation", "works", "offing", "pipeline", "making", "shape"})
#: What may stand between a preposition and the mission that it governs, and such prepositions.
_OF_ITS_NAME = frozenset(
    {"low", "demonym", "state", "w:'s", "w:the", "w:a", "w:an", "w:its", "w:their", "w:new"}
)
_GOVERNS = frozenset({"w:at", "w:in", "w:of", "w:for", "w:by", "w:near", "w:to", "w:with", "w:from", "w:on"})


def _governed(groups: Sequence[Group], object_: int) -> bool:
    """`a show at the Chadian embassy`: whether a mission only tells where something is, or whose."""
    at = object_ - 1
    while at >= 0 and groups[at].tags & _OF_ITS_NAME and not groups[at].tags & _GOVERNS:
        at -= 1
    return at >= 0 and bool(groups[at].tags & _GOVERNS)


def _of_a_year(behind: Sequence[Group]) -> bool:
    """`the partnership of 2012`, not `of Monday`."""
    return any("date" in g.tags and g.value.year is not None for g in behind)


def _since(sentence: Sentence, at: int) -> bool:
    """`has been operational since 2012`: a state of things with a beginning."""
    behind = sentence.groups[at + 1 : at + 4]
    return any("w:since" in g.tags or ("date" in g.tags and g.value.bound == "since") for g in behind)


def _of_another_clause(groups: Sequence[Group], object_: int, verb: int) -> bool:
    """`had relations, and an envoy opened the post`: the verb has an object of its own, and who does it before it."""
    behind = groups[verb + 1].tags if verb + 1 < len(groups) else frozenset[str]()
    between = groups[object_ + 1 : verb]
    parted = any(g.tags & {"comma"} for g in between)
    return parted and bool(behind & _ARTICLES) and not any(g.tags & _BEING for g in between[-3:])


def _is_embassy(sentence: Sentence, object_: int) -> bool:
    group = sentence.groups[object_]
    return any(t.fold.startswith("embass") for t in sentence.tokens[group.first : group.last])


def _was_legation(sentence: Sentence, object_: int) -> bool:
    """`The two legations became embassies`: what is raised was a mission before, which an embassy's name does not say."""
    group = sentence.groups[object_]
    return any(t.fold.startswith(("legation", "mission")) for t in sentence.tokens[group.first : group.last])


def _denied(sentence: Sentence, match: Match) -> bool:
    """`have had no diplomatic relations since 1980`."""
    groups = sentence.groups
    first, last = groups[max(0, match.first - 2)].first, groups[match.last - 1].last
    return any(t.fold in _NOT_SO for t in sentence.tokens[first:last])
