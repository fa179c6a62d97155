"""What the gate looks for, worked out from the vocabulary and from what the patterns need: nothing is listed here twice."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache

from chancery.reading.grammar import function_words, patterns
from chancery.reading.kinds.channels.words import head_words
from chancery.reading.leaders import leader_words
from chancery.reading.lexicon import StateForm, english, known_words, lexicon_entries
from chancery.reading.needs import Need
from chancery.reading.trie import Trie, Word
from chancery.vocabulary.bodies import KnownBody

#: The files whose patterns start a fact; those of what was said or hoped add to a report that has one.
DEEDS = ("visits", "meetings", "instruments", "signings", "mechanisms", "milestones")

#: Words that name states and organisations, or somebody whose state any reader knows.
NAMING = frozenset({"state", "demonym", "people", "place", "seat", "organisation", "knownbody", "leader"})

#: Words that people and their states are told by: a pattern that needs one tells nothing by it.
_ACTORS = NAMING | {
    "office", "bodyhead", "both-sides", "counterpart", "geography", "portfolio", "honorific", "verb",
}  # fmt: skip

#: Words that tell of relations between states whether or not both are named.
OUTRIGHT = frozenset({"n:diplomatic", "n:embassy", "n:anniversary", "w:credentials"})


@cache
def triggers() -> frozenset[str]:
    """The tags by which the patterns of deeds are told, and those by which who acts in them is.

    Of every pattern the need with the fewest single words, the narrowest first. A pattern that needs nothing but words
    of grammar and names, such as `is in`, is told by those in it: persons with an office, delegations, nationals.
    """
    found: set[str] = {"office", "n:delegation", "people", "n:signing", "v:sign"}
    for name in DEEDS:
        for pattern in patterns(name):
            telling = [need for need in pattern.form.needs if _telling(need)]
            if telling:
                found |= min(telling, key=_commonness)
    return frozenset(found)


def _telling(need: Need) -> bool:
    sorts, grammar = english().sorts, function_words()
    return all(
        tag[2:] not in grammar if tag.startswith("w:") else tag in sorts and tag not in _ACTORS
        for tag in need
    )


def _commonness(need: AbstractSet[str]) -> tuple[int, int, list[str]]:
    return sum(tag.startswith("w:") for tag in need), len(need), sorted(need)


@cache
def literal_triggers() -> frozenset[str]:
    """The single words among the triggers."""
    return frozenset(tag[2:] for tag in triggers() if tag.startswith("w:"))


@cache
def literal_outright() -> frozenset[str]:
    return frozenset(tag[2:] for tag in OUTRIGHT if tag.startswith("w:"))


def named(word: Word) -> str | None:
    """Which state or organisation a word names; one without an id goes by its own name."""
    if word.sort not in NAMING:
        return None
    if isinstance(word.value, StateForm):
        return word.value.state or word.surface
    return _of_body(word.value) if isinstance(word.value, KnownBody) else None


def _of_body(body: KnownBody) -> str:
    return body.state or body.names[0]


def naming_words() -> Iterator[tuple[str, Word]]:
    """Every name of a state or organisation with what it names."""
    for word in (*known_words(), *leader_words()):
        name = named(word)
        if name is not None:
            yield name, word


def trigger_words() -> Iterator[Word]:
    """Every word that may start a fact."""
    yield from (word for word in known_words() if word.sort in triggers())
    yield from head_words()
    yield from (Word("literal", None, text) for text in sorted(literal_triggers()))


def outright_words() -> Iterator[Word]:
    yield from (word for word in known_words() if word.sort in OUTRIGHT)
    yield from (Word("literal", None, text) for text in sorted(literal_outright()))


@cache
def gate_trie() -> Trie:
    """The known words that the rule asks for, and no others."""
    wanted = triggers() | NAMING | OUTRIGHT
    return Trie(
        (*(word for word in lexicon_entries() if word.sort in wanted), *leader_words(), *head_words())
    )
