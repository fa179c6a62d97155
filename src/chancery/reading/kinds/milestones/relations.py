"""Whether it is relations between states that are broken off or taken up again."""

from __future__ import annotations

from typing import Final

from chancery.reading.groups import Sentence

#: Words behind which a participle tells what relations are like.
_LYING = frozenset({"w:of", "w:the", "w:their", "w:its", "w:these", "w:those", "w:despite", "v:resume"})
#: What may be broken between states that is no relation.
_OTHERWISE_BROKEN = frozenset(
    {"ice", "deadlock", "silence", "taboo", "impasse", "stalemate", "ground", "news"}
)
#: Relations of such a sort are no diplomatic relations.
_SORTS: Final = frozenset({
    "trade", "commercial", "economic", "cultural", "military", "defence", "defense", "security", "academic", "business",
    "sporting", "sports", "football", "scientific", "energy", "agricultural", "air", "rail", "working", "personal", "family",
    "church", "labour", "labor", "press", "banking", "financial", "tourism", "educational", "parliamentary", "party",
    "transport", "maritime", "postal", "religious", "industrial", "technical", "humanitarian", "ecumenical", "marital",
})  # fmt: skip


def of_another_sort(sentence: Sentence, object_: int) -> bool:
    """`trade relations were resumed`, `relations between the university and Chad`: no relations of states are meant."""
    groups = sentence.groups
    first = groups[object_].first
    if first and sentence.tokens[first - 1].fold in _SORTS:
        return True
    behind = groups[object_ + 1 : object_ + 9]
    if not behind or not behind[0].tags & {"w:between"}:
        return False
    ends = next(
        (n for n, g in enumerate(behind) if g.tags & {"verb", "comma", "stop", "w:was", "w:were"}),
        len(behind),
    )
    return any(g.tags & {"body"} and not g.tags & _OF_STATES for g in behind[1:ends])


#: Bodies that stand for their state.
_OF_STATES: Final = frozenset({"body:government", "body:ministry", "body:embassy", "body:parliament"})


def breaks_something_else(sentence: Sentence, verb: int, object_: int) -> bool:
    """`broke the ice in relations`: what may be broken between states that is no relation."""
    low, high = sorted((verb, object_))
    inside = sentence.tokens[sentence.groups[low].last : sentence.groups[high].first]
    return any(t.fold in _OTHERWISE_BROKEN for t in inside)


def lay_broken(sentence: Sentence, verb: int, object_: int) -> bool:
    """`after years of broken ties`, `restored the severed relations`: how they lay, and nobody's act."""
    groups = sentence.groups
    if verb + 1 != object_ or not verb:
        return False
    return bool(groups[verb - 1].tags & _LYING) and any(w.form == "pp" for w in groups[verb].words)
