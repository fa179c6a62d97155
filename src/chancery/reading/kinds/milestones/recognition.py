"""Whether it is a state or a government that is recognised, and by whoever may do so."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from chancery.reading.groups import Sentence

#: What may stand between `recognise` and the state, beside names and small words: it is still the state that is recognised.
_STATEHOOD = frozenset({
    "state", "states", "republic", "kingdom", "independence", "independent", "sovereignty", "sovereign", "statehood",
    "government", "governments", "regime", "authorities", "new", "newly", "free", "provisional", "interim",
    "transitional", "existing", "de", "facto", "jure", "entity", "breakaway", "self", "declared", "proclaimed", "so",
    "called", "legitimate", "legal", "sole", "junta", "administration", "council", "union", "empire", "dominion",
    "former", "people", "peoples", "democratic", "federal", "nation", "nationhood", "country", "formally",
    "officially", "diplomatically", "both", "existence", "established", "only", "national", "constitutional",
    "military", "revolutionary", "united", "reunited", "unified", "confederation", "federation", "sultanate",
    "principality", "emirate", "commonwealth", "central", "arab", "islamic", "socialist",
})  # fmt: skip
_NOT_RECOGNISED = frozenset({
    "role", "contribution", "contributions", "efforts", "importance", "need", "fact", "territory", "territories", "integrity",
    "borders", "border", "inviolability", "right", "rights", "claim", "claims", "authority", "leadership", "significance",
    "potential", "progress", "status", "annexation", "conquest", "results", "result", "outcome", "election", "passports",
    "diplomas", "degrees", "licences", "certificates", "currency", "holders", "value", "achievements", "support", "help",
})  # fmt: skip
_OWNS: Final = frozenset({"'s", "’s", "'", "’"})
_WITHDRAWN = ("withdr", "revok", "revoc", "rescind", "cancel", "retract", "annul", "suspend", "derecogni")
#: What of a state is recognised with it: `Lithuania's restored independence`.
_WHOLE: Final = frozenset({"w:independence", "w:sovereignty", "w:statehood", "w:government"})
#: Words for how a state came to be, which others then recognise.
_CAME_TO_BE: Final = frozenset({
    "independence", "independent", "sovereignty", "statehood", "secession", "republic", "proclaimed", "seceded",
})  # fmt: skip
_STATES: Final = frozenset({"countries", "states", "nations", "governments"})
_MANY: Final = frozenset(
    {"number", "many", "several", "most", "some", "other", "all", "few", "dozens", "scores"}
)
#: Beginnings of words for who rules, or succeeds a state.
_RULING: Final = (
    "successor", "belligerent", "independen", "president", "king", "queen", "emperor", "prince", "ruler", "head", "leader",
    "represent", "authorit", "power", "part", "self", "protector",
)  # fmt: skip
#: Verbs that by themselves bestow recognition, where others need to say on whom.
_BESTOW: Final = ("exten", "accord", "grant", "confer")
#: Participles of them, behind which nobody says on whom: `was granted recognition`.
_GRANTED: Final = frozenset({"given", "granted", "accorded", "conferred"})
#: What opens the phrase that tells who is recognised.
_OPENERS: Final = frozenset({"of", "to", "between", "as", "by"})
_SMALL: Final = frozenset({"the", "a", "an", "of", "and", "in", "its", "their", "both", "all"})
#: Behind `recognition of` and `recognition`: how far it goes, and not of whom: `of full right`.
_IN_LAW: Final = frozenset({"full", "de", "right"})
#: How many words may stand between `to` and the state.
_REACH: Final = 8


def recognises(sentence: Sentence, verb: int, object_: int) -> bool:
    """A state or its independence is recognised, not its efforts or that it did something."""
    groups = sentence.groups
    if verb + 1 < len(groups) and groups[verb + 1].tags & {"w:that", "w:how", "w:importance"}:
        return False
    if any(t.fold == "over" for t in sentence.tokens[groups[object_].last :][:5]):
        return False  # `recognised Chad's sovereignty over the islets`: a claim, and no state
    after = groups[object_ + 1 : object_ + 4]
    if len(after) > 1 and after[0].tags & {"w:'s"}:
        return any(g.tags & _WHOLE for g in after[1:2] or ()) or (
            len(after) > 2 and not after[1].tags & {"stop", "comma", "w:of"} and bool(after[2].tags & _WHOLE)
        )
    if object_ < verb and _where(sentence, object_):
        return False
    if _by_agent(sentence, verb, object_):
        named = [n for n in range(verb) if groups[n].tags & {"state", "place", "people", "demonym"}]
        if named and _where(sentence, named[-1]):
            return False
    if groups[object_].tags & {"demonym"} and not _state_behind(sentence, object_):
        return False
    if _as_something(sentence, object_) or _by_many(sentence, verb, object_):
        return False
    between = sentence.tokens[groups[verb].last : groups[object_].first]
    if any(one.fold in ("other", "another") and two.fold in _OWNS for one, two in pairwise(between)):
        return False  # `each side recognises the other's sovereignty`: what two states promise one another
    return not any(t.fold in _NOT_RECOGNISED for t in between) and not _from(sentence, verb, object_)


def _from(sentence: Sentence, verb: int, object_: int) -> bool:
    """`recognised qualifications from Chad`: a small word right behind the verb that is recognised, and a preposition."""
    between = sentence.groups[verb + 1 : object_]
    return (
        len(between) > 1
        and bool(between[-1].tags & {"w:from", "w:in", "w:by", "w:for"})
        and verb < object_
        and (
            bool(between[-2].tags & {"low", "ends-s"})
            and sentence.tokens[between[-2].first].fold not in _STATEHOOD
        )
    )


def _as_something(sentence: Sentence, object_: int) -> bool:
    """`recognised Chad as the host of the games`: as what is no state, no government and no successor of one."""
    tokens, at = sentence.tokens, sentence.groups[object_].last
    behind = [t.fold for t in tokens[at : at + 8]]
    if behind[:1] != ["as"] or behind[1:2] in (
        ["early"],
        ["soon"],
        ["did"],
        ["of"],
        ["late"],
        ["far"],
        ["well"],
    ):
        return False
    return not any(fold in _STATEHOOD or fold.startswith(_RULING) for fold in behind[1:])


def _by_many(sentence: Sentence, verb: int, object_: int) -> bool:
    """`About 100 countries have recognised Chad`: nobody is named who did."""
    if object_ < verb:
        return False
    groups = sentence.groups
    start = max(0, verb - 8)
    many = [n for n in range(start, verb) if sentence.tokens[groups[n].last - 1].fold in _STATES]
    if not many:
        return False
    counted = groups[max(0, many[-1] - 3) : many[-1] + 1]
    named = any(g.tags & {"state", "seat", "place", "body"} for g in groups[many[-1] + 1 : verb])
    return not named and any(g.tags & {"number"} or sentence.tokens[g.first].fold in _MANY for g in counted)


def _by_agent(sentence: Sentence, verb: int, object_: int) -> bool:
    """`was recognised by Chad`: who stands behind the verb acts."""
    behind = sentence.groups[verb + 1 : object_]
    return bool(behind) and bool(behind[0].tags & {"w:by"})


def _where(sentence: Sentence, object_: int) -> bool:
    """`what was done in Chad was recognised`: the state only tells where."""
    before = [t.fold for t in sentence.tokens[: sentence.groups[object_].first] if t.fold != "the"]
    if before[-3:] in (["to", "power", "in"], ["took", "over", "in"], ["took", "power", "in"]):
        return _RULERS.isdisjoint(before[-8:])
    return before[-1:] in (["in"], ["at"], ["from"], ["to"], ["with"])


#: Who came to power is meant, wherever that was.
_RULERS: Final = frozenset(
    {"government", "regime", "junta", "authorities", "administration", "rulers", "cabinet"}
)


def became_state(sentence: Sentence, pronoun: int) -> bool:
    """`proclaimed its independence, and the two recognised it`: before the pronoun it is told how a state came to be."""
    return any(t.fold in _CAME_TO_BE for t in sentence.tokens[: sentence.groups[pronoun].first])


def taken_back(sentence: Sentence, verb: int) -> bool:
    """`has withdrawn its recognition of Kosovo`, `the withdrawal of recognition`: the very contrary."""
    first = sentence.groups[verb].first
    before = [t.fold for t in sentence.tokens[max(0, first - 5) : first]]
    took = any(one in _TOOK and two == "back" for one, two in pairwise(before))
    return took or any(word.startswith(_WITHDRAWN) for word in before)


_TOOK: Final = frozenset({"take", "takes", "took", "taken", "taking", "claw", "claws", "clawed"})


def _state_behind(sentence: Sentence, object_: int) -> bool:
    """`the Afghan government`, `Finnish independence`: the word behind a demonym says that the state is meant."""
    tokens, at = sentence.tokens, sentence.groups[object_].last
    return any(t.fold in _STATEHOOD for t in tokens[at : at + 3])


def bestowed(sentence: Sentence, verb: int, object_: int) -> bool:
    """`gave recognition to the new Republic of Chad`, not `to the athletes of Chad`, nor `was given recognition`."""
    tokens, at = sentence.tokens, sentence.groups[object_].last
    if any(g.tags & {"w:'s"} for g in sentence.groups[verb + 1 : object_]):
        return False
    if at < len(tokens) and tokens[at].fold == "to":
        return _to_a_state(sentence, at + 1)
    first = tokens[sentence.groups[verb].first].fold
    passive = first in _GRANTED and any(
        g.tags & {"w:was", "w:were", "w:been", "w:be"} for g in sentence.groups[max(0, verb - 3) : verb]
    )
    return first.startswith(_BESTOW) and not passive


def direct(sentence: Sentence, noun: int, object_: int) -> bool:
    """`recognition of the independence of Chad`, not `of the women scientists of Chad`."""
    groups = sentence.groups
    between = sentence.tokens[groups[noun].last : groups[object_].first]
    at = next((n for n, token in enumerate(between) if token.fold in _OPENERS), len(between))
    return all(
        t.capital or not t.word or t.fold in _STATEHOOD or t.fold in _SMALL or t.fold in _OPENERS
        for t in between[at:]
    )


def of_something(sentence: Sentence, noun: int) -> bool:
    """`recognition of women scientists came`: recognition of what is no state."""
    tokens, at = sentence.tokens, sentence.groups[noun].last
    told = at < len(tokens) and tokens[at].fold in ("of", "to", "for")
    bare = told and tokens[at + 1 : at + 2] and tokens[at + 1].fold not in _IN_LAW
    return bool(bare) and not _to_a_state(sentence, at + 1)


def _to_a_state(sentence: Sentence, at: int) -> bool:
    """Whether the phrase at token `at` names a state, or what stands for one, with no other noun before it."""
    for group in sentence.groups:
        if not at <= group.first < at + _REACH:
            continue
        if group.tags & {"state", "place", "people", "demonym", "both-sides"}:
            return not group.tags & {"demonym"} or _state_behind(sentence, sentence.groups.index(group))
        folds = [t.fold for t in sentence.tokens[group.first : group.last]]
        if all(fold in _STATEHOOD for fold in folds) and not _opens(sentence, group.last):
            return True
        if not all(fold in _STATEHOOD or fold in _SMALL for fold in folds):
            return bool(group.tags & {"body:government"})
    return False


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether the phrase goes on behind token `at`, where the name is still to come."""
    behind = sentence.tokens[at : at + 1]
    return bool(behind) and (
        behind[0].word and behind[0].fold not in ("on", "in", "by", "when", "and", "after")
    )
