"""Whether it is a mission that opens or closes, and for good: not its doors for a day, nor a street in front of it."""

from __future__ import annotations

from typing import Final

from chancery.reading.dates.words import date_words
from chancery.reading.groups import Sentence
from chancery.reading.kinds.milestones.offices import of_a_firm

#: What stands between an accredited envoy and the embassy that only houses him.
_HOUSED = frozenset({"w:from", "w:through", "w:via", "w:by", "w:at", "w:in"})
_FOR_A_WHILE = frozenset(
    {"holiday", "holidays", "weekend", "renovation", "renovations", "repairs", "lunch", "refurbishment"}
)
_CLOSED = frozenset({"closed", "shut", "closes", "close", "closing"})
#: An embassy's building that is opened again after works.
#: What a consulate does that is an embassy afterwards, what it is then, and who makes a mission of it by keeping it.
_BECOMES = frozenset({
    "became", "become", "becomes", "convert", "converted", "converting", "elevate", "elevated", "elevating", "raise", "raised",
    "raising", "transform", "transformed", "turn", "turned", "turning", "upgrade", "upgraded", "upgrading", "designated",
    "redesignated", "renamed",
})  # fmt: skip
_MISSIONS = frozenset({"embassy", "legation", "high"})
_ENVOYS = frozenset({"charge", "chargé", "envoy", "plenipotentiary", "resident"})
_DONE_UP = frozenset({"renovated", "refurbished", "rebuilt", "modernised", "modernized", "remodelled"})
_CALLERS = frozenset(
    {"visitors", "public", "guests", "students", "children", "pupils", "journalists", "artists", "residents"}
)
#: Verbs behind which an embassy is open or closed as it was before.
_STAYS = frozenset({
    "w:stay", "w:stays", "w:stayed", "w:staying", "w:remain", "w:remains", "w:remained", "w:keep", "w:kept",
})  # fmt: skip
_RANK = frozenset({"level", "levels", "status", "rank"})
#: Behind which the mission only tells where something else is opened or closed, and for whom.
_BESIDE: Final = frozenset({
    "near", "outside", "before", "opposite", "around", "behind", "beside", "against", "to", "for", "at", "of", "facing",
    "from", "inside", "within", "leading", "towards", "with",
})  # fmt: skip
#: What of a mission is opened with it.
_PARTS: Final = frozenset(
    {"doors", "gates", "door", "gate", "building", "premises", "chancery", "network", "series", "one"}
)


def is_of_a_mission(sentence: Sentence, kind: str, verb: int, object_: int) -> bool:
    """Whether groups `verb` and `object_` tell that a mission is opened or closed, by the words between and around."""
    groups = sentence.groups
    if _consular(sentence, verb, object_) or _only_housed(sentence, verb, object_):
        return False
    if of_a_firm(sentence, verb, object_):
        return False
    if verb < object_ and _of_something_beside(sentence, verb, object_):
        return False
    if verb and groups[verb - 1].tags & {"dash"} and groups[verb - 1].end == groups[verb].start:
        return False
    if verb and groups[verb - 1].tags & _STAYS:
        return False
    if verb > object_ and _kept_open(sentence, verb, object_):
        return False
    near = sentence.tokens[max(0, groups[object_].first - 4) : groups[object_].last + 2]
    if kind == "embassy-opened" and any(t.fold in _DONE_UP for t in near):
        return False
    if not _for_good(sentence, kind, max(verb, object_)):
        return False
    after = groups[object_].last
    return after >= len(sentence.tokens) or sentence.tokens[after].fold not in _RANK


def _kept_open(sentence: Sentence, verb: int, object_: int) -> bool:
    """`kept its embassy open`: it is open as it was before."""
    groups = sentence.groups
    if sentence.tokens[groups[verb].first].fold not in ("open", "closed"):
        return False
    return any(g.tags & _STAYS for g in groups[max(0, object_ - 3) : object_])


def _of_something_beside(sentence: Sentence, verb: int, object_: int) -> bool:
    """`closed the street before the embassy`, `opened a show at its embassy`: the mission tells where."""
    groups = sentence.groups
    word = sentence.tokens[groups[verb].first].fold
    folds = [t.fold for t in sentence.tokens[groups[verb].last : groups[object_].first]]
    if word.endswith("ing") and folds[:1] == ["of"]:
        # `the opening of the visa centre of the embassy`.
        return bool(_BESIDE & set(folds[1:])) and not _PARTS & set(folds)
    if word == "accredited" or word.endswith("ing") or _PARTS & set(folds):
        return False
    if folds[:2] == ["in", "on"]:
        return True
    gives = word.startswith(("giv", "gave"))  # `gave up offices near the embassy`
    told = gives or bool(groups[verb].tags & {"v:set-up", "v:resume", "v:close"})
    return told and bool(_BESIDE & set(folds))


def _consular(sentence: Sentence, verb: int, object_: int) -> bool:
    """A consulate is no embassy, and a town may have several; unless it becomes one or an envoy keeps it."""
    tokens, group = sentence.tokens, sentence.groups[object_]
    if not any(t.fold.startswith("consul") for t in tokens[group.first : group.last]):
        return False
    becomes = tokens[sentence.groups[verb].last - 1].fold in _BECOMES
    if becomes and any(t.fold in _MISSIONS for t in tokens[sentence.groups[verb].last :][:10]):
        return False
    return not any(t.fold in _ENVOYS for t in tokens[: group.first])


def _only_housed(sentence: Sentence, verb: int, object_: int) -> bool:
    """`is accredited to Guyana from its embassy in Havana`: nothing opens."""
    groups = sentence.groups
    if sentence.tokens[groups[verb].first].fold != "accredited":
        return False
    if object_ < verb and groups[verb - 1].tags & {"w:is", "w:are"}:
        return True
    return any(g.tags & _HOUSED for g in groups[verb + 1 : object_])


def _for_good(sentence: Sentence, kind: str, at: int) -> bool:
    """Not `closed for a public holiday`, not `opened its doors to visitors`."""
    folds = {t.fold for t in sentence.tokens[sentence.groups[at].last :][:12]}
    before = {t.fold for t in sentence.tokens[: sentence.groups[at].first]}
    if kind == "embassy-opened" and before & _FOR_A_WHILE and before & _CLOSED:
        return False  # `was closed for repairs in June and opened again in July`
    if kind == "embassy-closed":
        return not folds & _FOR_A_WHILE and not _for_the_day(sentence, at)
    return not ({"doors", "gates"} & folds and folds & _CALLERS)


def _for_the_day(sentence: Sentence, at: int) -> bool:
    """`will be closed on Thursday, 29 June`, `is closed on Fridays`: a notice of the day on which nobody works."""
    words = [t.fold for t in sentence.tokens]
    here = sentence.groups[at].last
    notice = words[max(0, here - 3) : here] in (["will", "be", "closed"], ["shall", "be", "closed"])
    shut = notice or words[max(0, here - 2) : here] in (
        ["is", "closed"],
        ["are", "closed"],
        ["remain", "closed"],
    )
    weekday = date_words().weekdays.keys() & {word.removesuffix("s") for word in words[here : here + 3]}
    return shut and (bool(weekday) or (notice and _holiday(sentence, at)))


#: What tells that a mission closes for good, whatever the day.
_FOR_GOOD: Final = frozenset(
    {"good", "permanently", "definitively", "indefinitely", "down", "because", "reasons", "due"}
)


def _holiday(sentence: Sentence, at: int) -> bool:
    """`will be closed on 17 May (Constitution Day)`, `from 24 to 26 December`: days of no year, and nothing of an end."""
    folds = {t.fold for t in sentence.tokens[sentence.groups[at].last :]}
    behind = sentence.groups[at + 1 : at + 3]
    days = [g.value for g in behind if g.tags & {"date"}]
    dated = (
        bool(days) and days[0].sort in ("day", "range") and days[0].year is None and days[0].day is not None
    )
    return dated and folds.isdisjoint(_FOR_GOOD)
