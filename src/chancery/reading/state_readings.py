"""Which readings the surroundings of a state's name allow, for many are words or names of persons, too."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.dates.words import date_words
from chancery.reading.grammar import function_words, literal_words
from chancery.reading.lexicon import StateForm, english
from chancery.reading.tokens import Token
from chancery.reading.tongues import names_tongue
from chancery.reading.trie import Word

#: Names of states that are also words or names; they count only where nothing else claims them.
CLASH = frozenset({"state", "demonym", "people", "place", "seat"})


def figures_follow(tokens: Sequence[Token], at: int) -> bool:
    """Whether digits or a sign of money follow at once."""
    return (
        at < len(tokens) and tokens[at].glued and (tokens[at].text in "$€£¥" or tokens[at].text[0].isdigit())
    )


def allowed(tokens: Sequence[Token], at: int, end: int, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The readings of a name that its surroundings allow: `US$17` names no state, nor does `Pak Kil Yon`."""
    if figures_follow(tokens, end):
        return tuple(w for w in words if w.sort not in CLASH)
    if any(w.sort == "demonym" for w in words) and names_tongue(tokens, at, end):
        return tuple(w for w in words if w.sort not in CLASH)
    if not tokens[at].text.isascii() and _given_name(tokens, at, end, words):
        return tuple(w for w in words if w.sort not in CLASH)
    state = next((w.value for w in words if w.sort in CLASH and isinstance(w.value, StateForm)), None)
    owned = at > 1 and tokens[at - 1].fold == "of" and tokens[at - 2].capital
    if state is not None and state.ambiguous and not owned and _within_name(tokens, at, end):
        return tuple(w for w in words if w.sort not in CLASH)
    return words


def _given_name(tokens: Sequence[Token], at: int, end: int, words: tuple[Word, ...]) -> bool:
    """`Germán Solís`: a demonym with an accent that it has not, in a row of capitals, is somebody's name."""
    accented = any(w.sort == "demonym" and w.surface.isascii() for w in words)
    return accented and _within_name(tokens, at, end)


def _within_name(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether an ambiguous word stands in a row of capitals, as a person's name does: `Pak Kil Yon`, `Jordan Smith`."""
    after = end < len(tokens) and tokens[end].word and tokens[end].capital and not tokens[end].text.isupper()
    before = (
        at > 0
        and tokens[at - 1].word
        and tokens[at - 1].capital
        and tokens[at - 1].fold not in literal_words()
        and not _closes_date(tokens, at - 1)
    )
    return (after and _nameish(tokens, end)) or (before and _nameish(tokens, at - 1))


def _closes_date(tokens: Sequence[Token], at: int) -> bool:
    """`signed on Monday Chad and Peru met`: a weekday or month with no capitals before it is no given name."""
    words = date_words()
    dated = tokens[at].fold in words.weekdays or tokens[at].fold in words.months
    return dated and (at == 0 or not tokens[at - 1].capital or tokens[at - 1].fold in function_words())


def _nameish(tokens: Sequence[Token], at: int) -> bool:
    return not any(
        w.sort in ("office", "bodyhead", "instrument", "portfolio") for _, w in english().trie.at(tokens, at)
    )
