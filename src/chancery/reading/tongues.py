"""Whether the adjective of a state names its language: `fluent in Spanish`, `teachers of French`, `Thai lessons`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from chancery.reading.grammar import function_words
from chancery.reading.tokens import Token
from chancery.vocabulary._yaml import read_yaml

#: What joins several languages.
_JOINS = frozenset({"and", "or", ",", "/", "&"})

#: Function words that open the title of an official: `in Lima, Chadian foreign minister Abe Koro`.
_DESCRIBING = frozenset({"foreign", "deputy", "former", "first", "new", "second", "then", "visiting"})


def names_tongue(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the adjective of a state at `[at, end)` is the name of a language by the words around it.

    `Spanish waters` and `the Spanish` are of the state; `a poem in Spanish, French and Thai` is of none of the three.
    """
    after = end + 1 if end < len(tokens) and tokens[end].dash else end
    if after < len(tokens) and tokens[after].fold in _words("behind") and not _presides(tokens, after):
        return True
    if _noun_follows(tokens, end):
        return False
    first = at
    while first > 1 and tokens[first - 1].fold in _JOINS and tokens[first - 2].capital:
        first -= 2
    before = tokens[first - 1].fold if first else ""
    if before == "of":
        return first > 1 and tokens[first - 2].fold in _words("before_of")
    return before in _words("before")


def _presides(tokens: Sequence[Token], at: int) -> bool:
    """`Bulgarian Speaker Ivan Ivanov`: the speaker of a parliament and not of a language."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    named = behind is not None and (behind.capital or (behind.text == "," and _capital(tokens, at + 2)))
    return tokens[at].fold == "speaker" and (tokens[at].capital or named)


def _capital(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].capital


def _noun_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun comes at `at`, or behind further adjectives of states that are joined to this one."""
    while at + 1 < len(tokens) and tokens[at].fold in _JOINS and tokens[at + 1].capital:
        at += 2
    if at >= len(tokens):
        return False
    here = tokens[at]
    # `in Lima, Chadian Foreign Minister X`: an office begins with a word of grammar in capitals.
    office = here.capital or here.fold in _DESCRIBING
    return here.dash or (here.word and (office or here.fold not in function_words()))


@cache
def _words(place: str) -> frozenset[str]:
    return frozenset(read_yaml("en/tongues.yaml")[place])
