"""What is said of a milestone told by a noun: `the reopening of the embassy has been suggested`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene

_SPOKEN = frozenset({
    "suggested", "proposed", "mooted", "floated", "discussed", "considered", "raised", "urged", "recommended", "explored",
    "contemplated", "advocated", "requested", "mentioned", "debated", "aired", "broached", "examined", "studied",
})  # fmt: skip
_MEANT = frozenset({
    "planned", "scheduled", "expected", "foreseen", "envisaged", "approved", "authorised", "authorized", "decided",
    "agreed", "imminent", "pending", "due", "awaited", "prepared", "promised",
})  # fmt: skip
_DROPPED = frozenset(
    {"postponed", "cancelled", "canceled", "shelved", "deferred", "delayed", "abandoned", "suspended"}
)
_REFUSED = frozenset({"ruled", "rejected", "denied", "refused", "excluded", "vetoed", "blocked"})
_SORTS = (("proposed", _SPOKEN), ("planned", _MEANT), ("cancelled", _DROPPED), ("denied", _REFUSED))
_BE = frozenset({"w:is", "w:was", "w:were", "w:are", "w:been", "w:being", "w:be", "w:remains"})
#: What comes about, behind a modal verb: the noun tells what is to be, or could.
_HAPPENS = frozenset({
    "follow", "ensue", "come", "happen", "occur", "result", "take", "materialise", "materialize",
})  # fmt: skip
_MODALS = {
    **dict.fromkeys(("could", "might", "may"), "proposed"),
    **dict.fromkeys(("will", "would", "shall"), "planned"),
}
#: What may stand between the two.
_BETWEEN = frozenset({"also", "then", "later", "well", "soon", "now", "in", "time", "eventually", "only"})
#: How many groups may stand between the noun's object and what is said of it.
_REACH = 8


def said_of_noun(sentence: Sentence, noun: int, object_: int) -> str | None:
    """The standing that the predicate behind a noun of action gives it; None where it says nothing of the kind.

    `noun` and `object_` are groups: `opening`, `embassy`.
    """
    groups = sentence.groups
    opening = min(noun, object_)
    if opening and groups[opening - 1].tags & {"w:no"}:
        return "denied"
    first = max(noun, object_) + 1
    if _to_be_announced(sentence, groups[first - 1].last):
        return "planned"
    for at in range(first, min(first + _REACH, len(groups))):
        if groups[at].tags & {"stop", "w:which", "w:who", "w:and"} and not _joins_states(groups, at):
            return None
        if groups[at].tags & _BE:
            return _predicate(sentence, groups, at)
        if "comma" in groups[at].tags and _meant_aside(sentence, groups, at):
            return "planned"
        coming = _coming(sentence, groups[at].first)
        if coming is not None:
            return coming
    return None


def _meant_aside(sentence: Sentence, groups: Sequence[Group], comma: int) -> bool:
    """`the opening of an embassy, agreed in June, was called timely`: an aside that tells what is only meant."""
    behind = sentence.tokens[groups[comma].last : groups[comma].last + 2]
    return any(t.fold in _MEANT for t in behind)


#: What is told of the noun behind an aside: `, from the one of 2009, is among the results being prepared`.
_ANNOUNCED = expression(
    r"^(?:[^.;]{0,60},)? ?(?:will|would|is (?:to|due to|expected to|set to)) be "
    r"(?:announced|declared|proclaimed|sealed|signed|made)"
    r"|^(?:[^.;]{0,60},)? ?is (?:among|one of) the (?:results|outcomes|deliverables|documents|items) "
    r"(?:being|to be|expected|under|in)"
)


def _to_be_announced(sentence: Sentence, at: int) -> bool:
    words = " ".join(t.fold for t in sentence.tokens[at : at + _ASIDE])
    return _ANNOUNCED.search(_UNQUOTED.sub("", words).replace(" ,", ",").strip(" ")) is not None


_UNQUOTED = expression('["“”]')
_ASIDE = 24


def _joins_states(groups: Sequence[Group], at: int) -> bool:
    """`between A and B`: an `and` that ends no clause."""
    beside = (groups[at - 1], *groups[at + 1 : at + 2])
    return "w:and" in groups[at].tags and all(g.tags & {"state", "demonym", "seat", "place"} for g in beside)


def _coming(sentence: Sentence, at: int) -> str | None:
    """`A break of relations could follow`: what a modal verb at token `at` and a verb of coming about make of the noun."""
    words = [t.fold for t in sentence.tokens[at : at + 5]]
    standing = _MODALS.get(words[0])
    verb = next((word for word in words[1:] if word not in _BETWEEN), None)
    return standing if verb in _HAPPENS else None


def _predicate(sentence: Sentence, groups: Sequence[Group], be: int) -> str | None:
    """What the words right behind a form of `be` come to; a negation makes of what is meant what is not."""
    negated = any(g.tags & {"w:not", "w:never", "w:'t"} for g in groups[max(0, be - 2) : be + 2])
    behind = groups[be + 1 : be + 5]
    words = [t.fold for g in behind if not g.tags & {"stop"} for t in sentence.tokens[g.first : g.last]]
    if words[:1] in (["under"], ["on"]):
        return (
            "proposed"
            if {"consideration", "discussion", "study", "review", "agenda", "table", "cards"} & set(words)
            else None
        )
    for word in words:
        for standing, of_sort in _SORTS:
            if word in of_sort:
                return _turned(standing) if negated else standing
    return None


def _turned(standing: str) -> str | None:
    """`is not planned`, `was never considered`: no plan; what is not put off is to be; what is not refused may be anything."""
    return {"planned": "denied", "proposed": "denied", "cancelled": "planned"}.get(standing)


#: Words by which a plan is told as hearsay.
_HEARSAY = (
    "word had it", "word has it", "rumour", "rumor", "it was whispered", "it is whispered", "gossip", "reportedly",
    "speculation", "reports that", "one reads that", "one hears that", "i read that", "we read that", "there is talk",
    "was said to be", "were said to be",
)  # fmt: skip
#: Words by which the next sentence denies it.
_DENIAL = (
    "no such plan", "no such intention", "no plans", "not true", "untrue", "no truth", "baseless", "unfounded", "denied",
    "denies", "nothing of the kind", "nothing of the sort", "fabricat", "pure invention", "is false", "are false",
    "without foundation", "it will not be", "is not closing", "stays open", "staying open", "will stay",
    "never been considered", "dismissed",
)  # fmt: skip


def denied_hearsay(scene: Scene, number: int) -> bool:
    """`Word had it that the embassy would close. "There are no such plans," said X`: denied by the sentence after it."""
    sentence = scene.sentences[number]
    told = scene.plain(sentence.start, sentence.end)
    if number + 1 >= len(scene.sentences) or not any(word in told for word in _HEARSAY):
        return False
    for after in scene.sentences[number + 1 : number + 3]:
        answer = scene.plain(after.start, after.end)
        if after.block - sentence.block <= 1 and any(word in answer for word in _DENIAL):
            return True
    return False
