"""How the name of a state hangs in its sentence: on a preposition, or joined to another name."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.state_words import StateMention

#: Prepositions on which whoever acts does not hang.
LOOSE: Final = frozenset({"in", "at", "from", "against", "to", "with", "since", "after"})
#: What may stand between a preposition and the name: `with the new provisional government of`.
_BEFORE_NAME: Final = frozenset({
    "the", "a", "an", "its", "their", "his", "her", "government", "governments", "new", "republic", "kingdom", "capital",
    "of", "provisional", "sultanate", "then", "empire", "both", "state", "occupied", "downtown", "central", "nearby",
})  # fmt: skip
#: How many words a phrase may have before the name.
_REACH: Final = 7


def opened_by(sentence: Sentence, mention: StateMention, words: AbstractSet[str]) -> bool:
    """Whether the phrase of a mention opens with one of `words`: `with the new Afghan government`."""
    return opener(sentence, mention, words) is not None


def opener(sentence: Sentence, mention: StateMention, words: AbstractSet[str]) -> int | None:
    """The token that opens the phrase of a mention, if it is one of `words`."""
    for at in range(mention.first - 1, max(-1, mention.first - _REACH), -1):
        fold = sentence.tokens[at].fold
        if fold in words:
            return at
        if fold not in _BEFORE_NAME:
            return None
    return None


def conjoined(sentence: Sentence, one: StateMention, two: StateMention) -> bool:
    """Whether nothing but `and` and commas stands between two mentions."""
    return all(t.fold in ("and", "the", "&", ",") or t.dash for t in sentence.tokens[one.last : two.first])


def hangs(sentence: Sentence, run: Sequence[StateMention], *, on: AbstractSet[str] = LOOSE) -> bool:
    """Whether the last of `run` hangs on a preposition, with those that it is joined to: `from Spain and Mexico`."""
    *before, last = run
    if opened_by(sentence, last, on):
        return True
    joined = bool(before) and any(
        t.fold in ("and", "&") for t in sentence.tokens[before[-1].last : last.first]
    )
    return joined and conjoined(sentence, before[-1], last) and hangs(sentence, before, on=on)


#: What joins a verb to one before it with which it shares its subject.
_JOINS: Final = frozenset({"and", ",", "then", "but"})
_SKIPPED: Final = frozenset(
    {"also", "later", "then", "today", "formally", "officially", "even", "at", "once", "immediately"}
)
#: What is no verb by its tag and opens what somebody did: `gave the envoy two days to leave`.
_ACTED: Final = frozenset({"verb", "ends-ed", "w:gave", "w:went", "w:came"})
_ENDS: Final = frozenset(
    {"stop", "colon", "quote", "w:who", "w:which", "w:that", "w:when", "w:while", "w:after", "w:as"}
)


def first_of_chain(sentence: Sentence, low: int) -> int:
    """Where the first of the verbs stands that share the subject of the verb at token `low`, `low` where it has its own.

    `A expelled three of B's envoys and broke relations with C`: who broke them is who expelled the envoys.
    """
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if g.first == low), None)
    while at is not None and _joined_on(sentence, groups[at].first):
        before = _verb_before(sentence, at)
        if before is None:
            break
        at = before
    return groups[at].first if at is not None else low


def _joined_on(sentence: Sentence, at: int) -> bool:
    """Whether the verb at token `at` stands right behind a conjunction, and so has no subject of its own."""
    here = at - 1
    while here > 0 and sentence.tokens[here].fold in _SKIPPED:
        here -= 1
    return here > 0 and sentence.tokens[here].fold in _JOINS


def _verb_before(sentence: Sentence, at: int) -> int | None:
    """The finite verb that group `at` goes on from, in the same clause."""
    groups = sentence.groups
    for here in range(at - 1, 0, -1):
        if groups[here].tags & _ENDS:
            return None
        if groups[here].tags & _ACTED and groups[here].form in ("past", "pp", "s", ""):
            return None if groups[here - 1].tags & {"w:to", "w:by", "w:the", "w:a"} else here
    return None
