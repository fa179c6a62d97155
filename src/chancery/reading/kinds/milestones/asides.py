"""States and cities that a milestone's sentence names by the way: where an envoy lived, who helped, whose rule had ended."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from chancery.reading.dates.numbers import cardinal
from chancery.reading.go_betweens import go_betweens
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.state_words import StateMention

_LIVING: Final = frozenset({"resident", "concurrently", "residing", "resided", "based", "consul"})
#: What makes of `accredited` a second post: `was also accredited to`.
_BESIDES: Final = frozenset(
    {"also", "concurrently", "previously", "simultaneously", "jointly", "both", "earlier"}
)
#: Behind a state that only helped.
_BROKERS: Final = frozenset(
    {"auspices", "mediation", "brokered", "mediated", "sponsorship", "brokerage", "facilitated", "hosted"}
)
#: What makes `resident` the quality of a post rather than where somebody lives.
_POSTS: Final = frozenset({
    "embassy", "mission", "legation", "embassies", "missions", "high", "diplomatic", "representation",
    "representations", "post",
})  # fmt: skip
#: Behind which a clause tells where somebody stayed: `was closed, although the ambassador remained at Nairobi`.
_YET: Final = frozenset({"although", "though", "while", "whereas"})
_INSTEAD: Final = frozenset({"through", "transferred", "moved"})
#: Pairs of words behind which stands whoever ruled before, or only helped.
_FREED: Final = frozenset({
    ("independence", "from"), ("independent", "from"), ("independent", "of"), ("freedom", "from"), ("free", "from"),
    ("liberation", "from"), ("liberated", "from"), ("freed", "from"), ("secession", "from"), ("seceded", "from"),
    ("separation", "from"), ("separated", "from"), ("separate", "from"), ("away", "from"), ("withdrew", "from"),
    ("colony", "of"), ("protectorate", "of"), ("mandate", "of"), ("province", "of"), ("dependency", "of"),
    ("possession", "of"), ("rule", "of"), ("sovereignty", "of"), ("suzerainty", "of"), ("administered", "by"),
    ("brokered", "by"), ("mediated", "by"), ("negotiated", "by"), ("facilitated", "by"), ("sponsored", "by"),
    ("hosted", "by"), ("ruled", "by"), ("governed", "by"), ("colonised", "by"), ("colonized", "by"),
})  # fmt: skip
#: Behind the adjective of whoever ruled: `had been under British protection`.
_RULE: Final = frozenset({
    "sovereignty", "rule", "protection", "suzerainty", "administration", "mandate", "trusteeship", "colony",
    "protectorate", "domination", "tutelage", "dominion", "colonial",
})  # fmt: skip
#: Behind the adjective of whoever came: `in the week of the Italian invasion`.
_EVENTS: Final = frozenset({
    "invasion", "occupation", "annexation", "conquest", "attack", "troops", "forces", "army", "bombardment", "withdrawal",
    "passports", "citizens", "nationals", "war", "wars",
})  # fmt: skip
#: Behind the adjective of a private person or a thing: `a villa whose French owner`, `the Swiss architect`.
_PRIVATE: Final = frozenset({
    "owner", "owners", "landlord", "landlady", "tenant", "widow", "wife", "husband", "mother", "father", "grandmother",
    "architect", "architects", "painter", "sculptor", "writer", "novelist", "poet", "singer", "actor", "actress", "chef",
    "cook", "tailor", "dentist", "priest", "priests", "missionary", "missionaries", "nun", "nuns", "planter", "planters",
    "merchant", "merchants", "trader", "traders", "settler", "settlers", "businessman", "businesswoman", "banker",
    "journalist", "photographer", "historian", "newspaper", "newspapers", "magazine", "steamer", "freighter", "liner",
    "airliner", "yacht", "marble", "carpet", "carpets", "furniture", "chandelier", "chandeliers", "wine", "style",
})  # fmt: skip
#: Joined by a dash to where a thing was made: `a French-built villa`, `Italian-style`.
_MADE: Final = frozenset(
    {"built", "made", "style", "owned", "born", "designed", "trained", "educated", "flagged"}
)
#: From here on a number before the name of a people is a year rather than how many they were.
_MOST: Final = 1000
#: What bears the name of the town it was concluded or fought in.
_NAMED_FOR: Final = frozenset({
    "treaty", "treaties", "peace", "convention", "pact", "accord", "accords", "agreement", "agreements", "protocol",
    "compact", "congress", "conference", "declaration", "battle", "siege", "armistice", "truce", "charter", "act",
})  # fmt: skip


def by_the_way(sentence: Sentence, mention: StateMention, *, strict: bool = True) -> bool:
    """Whether a mention says nothing of whose milestone it is: `also accredited to Persia`, `resident at Tehran`.

    Not `strict`: where the envoy of the milestone itself is accredited tells whose it is.
    """
    before = [t.fold for t in sentence.tokens[max(0, mention.first - 6) : mention.first]]
    ahead = [t.fold for t in sentence.tokens[mention.first : mention.last + 1]]
    if "resident" in before[-4:] and _POSTS & {*before[before.index("resident") :][:2], *ahead}:
        return False
    after = sentence.tokens[mention.last : mention.last + 2]
    if (strict and in_an_event(sentence, mention)) or _as_a_forum(mention, before):
        return True
    if [fold for fold in before[-2:] if fold != "the"][-1:] == ["over"]:
        return True  # `had broken with Britain over Belize`
    if (
        _of_somebody(sentence, mention)
        or any(t.fold in _BROKERS for t in after)
        or _ruled(sentence, mention, before)
        or _helps(sentence, mention)
    ):
        return True
    if mention.place and _YET & {t.fold for t in sentence.tokens[max(0, mention.first - 12) : mention.first]}:
        return True
    elsewhere = mention.place or (bool(before) and before[-1] in ("in", "at", "to"))
    if _LIVING & set(_without_titles(before)[-4:]) or (elsewhere and _INSTEAD & set(before)):
        return True
    return "accredited" in before[-4:] and (
        strict or bool(_BESIDES & set(before)) or _as_well(sentence, mention)
    )


def _as_well(sentence: Sentence, mention: StateMention) -> bool:
    """`who was accredited to Romania and Greece as well`: a second post, whatever else is joined to it."""
    behind = [t.fold for t in sentence.tokens[mention.last : mention.last + 5]]
    ends = next((n for n, fold in enumerate(behind) if fold in (",", ".", ";")), len(behind))
    return "too" in behind[:ends] or ["as", "well"] in [behind[n : n + 2] for n in range(ends)]


def _as_a_forum(mention: StateMention, before: Sequence[str]) -> bool:
    """`established ties in 1963 and work together within the UN`: where two others meet."""
    if mention.state not in _ORGANISATIONS:
        return False
    at = before[:-1] if before[-1:] == ["the"] else before
    return list(at[-1:]) in (["within"], ["in"], ["at"]) or list(at[-2:]) == ["framework", "of"]


_ORGANISATIONS: Final = frozenset({"UNO", "EUE", "ASN", "AFU"})


def _helps(sentence: Sentence, mention: StateMention) -> bool:
    """`restored relations with Togo's help`: whether a mention is of who only helped."""
    helping = go_betweens(sentence.groups, sentence.tags)
    return any(sentence.groups[n].first <= mention.first < sentence.groups[n].last for n in helping)


def _without_titles(before: Sequence[str]) -> list[str]:
    """`before` without the `resident` of a Minister Resident, whose title says nothing of where he lived."""
    return [
        fold
        for n, fold in enumerate(before)
        if fold != "resident" or before[n - 1 : n] not in (["minister"], ["ministers"], ["commissioner"])
    ]


def in_an_event(sentence: Sentence, mention: StateMention) -> bool:
    """Whether a mention only says whose an event or a thing is: `the Italian invasion`, `Canadian passports`."""
    behind = sentence.tokens[mention.last : mention.last + 1]
    return bool(behind) and behind[0].fold in _EVENTS


def _of_somebody(sentence: Sentence, mention: StateMention) -> bool:
    """Whether a mention only says where a private person or a thing is from: `whose French owner`, `a Swiss-built villa`."""
    if mention.place:
        return False
    behind = sentence.tokens[mention.last : mention.last + 2]
    folds = [t.fold for t in behind]
    return folds[:1] != [] and (folds[0] in _PRIVATE or (folds[0] in ("-", "‑", "–") and folds[-1] in _MADE))


def _ruled(sentence: Sentence, mention: StateMention, before: Sequence[str]) -> bool:
    """`independent from the United Kingdom`, `under British rule`, `the Treaty of Paris`: who ruled, where peace was made."""
    plain = [fold for fold in before if fold not in ("the", "great", "then")]
    if before and (cardinal(before[-1]) or _MOST) < _MOST:
        # `six Americans` are not the United States.
        return not mention.place and sentence.tokens[mention.last - 1].fold.endswith(("s", "men", "women"))
    if any(pair in _FREED for pair in pairwise(plain[-3:])):
        return not (plain[-2:] == ["sovereignty", "of"] and any(f.startswith("recogni") for f in plain))
    behind = sentence.tokens[mention.last].fold if mention.last < len(sentence.tokens) else ""
    if not mention.place:
        return behind in _RULE
    return plain[-1:] == ["of"] and plain[-2:-1] != [] and plain[-2] in _NAMED_FOR


def seat_in_exile(sentence: Sentence, mention: StateMention, mentions: Sequence[StateMention]) -> bool:
    """`the Legation near the Government of Norway in London`: the city only lodges the government."""
    return mention.place and any(
        not m.place
        and m.state != mention.state
        and 0 < mention.first - m.last <= 3
        and "near" in [t.fold for t in sentence.tokens[max(0, m.first - 4) : m.first]]
        for m in mentions
    )
