"""Whether `established relations` speaks of diplomatic relations although the word is left out."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Sentence
from chancery.reading.lexicon import StateForm

_STATE = frozenset({"state", "demonym", "people", "seat", "both-sides", "organisation"})
#: With whom a state may have them: `recognised Chad and established ties with it`.
_PARTNER = _STATE | {"w:it"}
#: What may stand between a state and its relations, or right behind them.
_OPEN = frozenset({
    "stop", "comma", "date", "open", "w:with", "w:in", "w:on", "w:between", "w:since", "w:at", "w:by", "w:after",
    "w:when", "w:only", "w:and", "w:were", "w:was", "w:is", "w:are", "w:be",
    "w:been", "w:as", "w:last", "adverb", "w:from", "dash", "w:of",
})  # fmt: skip
_BEFORE = frozenset({
    "comma", "dash", "stop", "w:the", "w:that", "w:of", "w:their", "w:full", "w:formal", "w:official", "w:bilateral", "date",
})  # fmt: skip


def plain_relations(sentence: Sentence, verb: int, object_: int) -> bool:
    """Relations of no special sort, and states around them: not `trade ties`, not what a university established."""
    groups = sentence.groups
    if _at_rank(sentence, max(verb, object_)):
        return True
    if of_a_sort(sentence, max(verb, object_)):
        return False
    if _opens_with_a_day(sentence, verb, object_):
        return True
    after = groups[object_ + 1].tags if object_ + 1 < len(groups) else _OPEN
    if not after & _OPEN or not _unqualified(sentence, object_, verb):
        return False
    if object_ + 2 < len(groups) and after & {"w:with", "w:between"}:
        partners = groups[object_ + 2 : object_ + 5]
        return any(g.tags & _PARTNER or _is_capital(g) for g in partners) and not _others(
            sentence, verb, object_
        )
    named = any(g.tags & _STATE for g in groups[: max(verb, object_) + 8]) or _two_capitals(groups, verb)
    named = named or (verb > 0 and bool(groups[verb - 1].tags & {"w:we"}))
    return named and not _others(sentence, verb, object_)


def _opens_with_a_day(sentence: Sentence, verb: int, object_: int) -> bool:
    """`Relations were established on March 6, 1972`: of which no more is said than their day, they are those of states."""
    groups = sentence.groups
    first = object_ - ("w:the" in groups[object_ - 1].tags if object_ else 0)
    if first or not object_ < verb <= object_ + 3 or not groups[verb - 1].tags & {"w:were", "w:was"}:
        return False
    return any("date" in g.tags and g.end - g.start > _YEAR for g in groups[verb + 1 : verb + 3])


def _two_capitals(groups: Sequence[Group], verb: int) -> bool:
    """`Accra and Lima established relations`: capitals for their states, where two of them act."""
    first = verb - 3 - (verb > 3 and bool(groups[verb - 1].tags & {"w:have", "w:had"}))
    run = groups[first : first + 3] if first >= 0 else ()
    if len(run) < 3 or "w:and" not in run[1].tags or (first and groups[first - 1].tags & {"w:of"}):
        return False
    return all(_is_capital(group) for group in (run[0], run[2]))


def _is_capital(group: Group) -> bool:
    word = group.word("place")
    return word is not None and isinstance(word.value, StateForm) and word.value.form == "capital"


#: How long a date is in figures that only gives a year.
_YEAR = 4


def of_a_sort(sentence: Sentence, at: int) -> bool:
    """`relations of friendship`, `established on the basis of trust`: no diplomatic relations are meant."""
    groups = sentence.groups
    folds = [t.fold for t in sentence.tokens[groups[at].last :][:4]]
    if folds[:1] == ["on"] and {
        "basis",
        "foundation",
        "foundations",
        "principle",
        "principles",
        "footing",
    } & set(folds):
        return True
    behind = groups[at + 1 : at + 3]
    return len(behind) == 2 and bool(
        behind[0].tags & {"w:of"} and behind[1].tags & {"low", "n:relations-word"}
    )


def _at_rank(sentence: Sentence, at: int) -> bool:
    """`Relations were established at legation level`: only diplomatic relations have such a level."""
    folds = [t.fold for t in sentence.tokens[sentence.groups[at].last :][:5]]
    return "level" in folds and bool(
        {"legation", "embassy", "ambassadorial", "ambassador", "consular"} & set(folds)
    )


def _unqualified(sentence: Sentence, object_: int, verb: int) -> bool:
    if object_ == 0 or object_ - 1 == verb:
        return True
    before = sentence.groups[object_ - 1].tags
    return bool(before & (_BEFORE | _STATE)) or "verb" in before


def _others(sentence: Sentence, verb: int, object_: int) -> bool:
    """Bodies that are not governments have ties too."""
    low = min(verb, object_)
    return any(
        g.tags & {"body"} and not g.tags & {"body:embassy", "body:government"}
        for g in sentence.groups[max(0, low - 3) : low]
    )
