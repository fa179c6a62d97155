"""Committees that two states found together: `the two sides agreed to set up a technical committee`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Sentence

_ARTICLES = frozenset({"a", "an"})
_FOUNDING = frozenset({
    "establishment", "creation", "formation", "founding", "launch", "constitution", "institution", "setting",
})  # fmt: skip
#: What may stand between the founding and the name: `set up within a month a`, `creation of a new`.
_NEAR = 6
#: Who, nearer to the founding than both sides, founds alone.
_ALONE = frozenset(
    {"person", "office", "body", "bodyhead", "knownbody", "w:he", "w:she", "w:it", "stop", "colon"}
)
_PASSIVE = frozenset({"w:be", "w:is", "w:was", "w:will", "w:are", "w:were", "w:been", "w:should", "w:shall"})


def founded_together(sentence: Sentence, first: int, *, both: bool = False) -> bool:
    """Whether the channel whose name begins at token `first` is one that both sides of the sentence found.

    `both`: the sentence before speaks of both sides, so that a founding of which nobody is the subject is theirs.
    """
    groups = sentence.groups
    at = _article(sentence, first)
    if at is None:
        return False
    if _agreed_that(groups, at) or (both and at == 0):
        return _is_founded(groups[at:])
    verb = next((n for n in range(at - 1, max(-1, at - 1 - _NEAR), -1) if _founds(sentence, groups[n])), None)
    return verb is not None and _both(groups, verb)


def founded_by_paper(sentence: Sentence, first: int) -> bool:
    """`The treaty creates a River Commission`: whether the channel whose name begins at token `first` is a paper's."""
    if "instrument" not in sentence.tags or (at := _article(sentence, first)) is None or at < 2:
        return False
    groups = sentence.groups
    here = at - 1
    while here > 0 and groups[here].tags & {"adverb", "w:also", "w:thereby"}:
        here -= 1
    if not groups[here].tags & {"v:set-up"}:
        return False
    before = here - 1
    while before > 0 and groups[before].tags & {
        "adverb",
        "w:also",
        "w:will",
        "w:further",
        "w:that",
        "w:which",
    }:
        before -= 1
    return bool(groups[before].tags & {"instrument"})


def _article(sentence: Sentence, first: int) -> int | None:
    """The group of the `a` before the name that begins at token `first`, or of the `the` before one in capitals."""
    tokens = sentence.tokens
    article = first - 2 if first and tokens[first - 1].fold == "new" else first - 1
    if article < 0 or tokens[article].fold not in _ARTICLES:
        named = article >= 0 and tokens[article].fold == "the" and tokens[first].capital
        if not named or not any(t.capital for t in tokens[first + 1 : first + 3]):
            return None
    return next((n for n, g in enumerate(sentence.groups) if g.first <= article < g.last), None)


def _founds(sentence: Sentence, group: Group) -> bool:
    return bool(group.tags & {"v:set-up"}) or sentence.tokens[group.first].fold in _FOUNDING


def _agreed_that(groups: Sequence[Group], at: int) -> bool:
    """`it was agreed that a committee be set up`, `both sides agreed that a committee should be formed`."""
    return at > 1 and bool(groups[at - 1].tags & {"w:that"}) and bool(groups[at - 2].tags & {"v:agree"})


def _is_founded(groups: Sequence[Group]) -> bool:
    """Whether a passive verb of founding follows, and no `by` that says whose deed it is."""
    at = next(
        (n for n, g in enumerate(groups) if n and g.tags & {"v:set-up"} and groups[n - 1].tags & _PASSIVE),
        None,
    )
    return (
        at is not None
        and not any(g.tags & {"w:by", "verb"} for g in groups[1:at])
        and not groups[at + 1].tags & {"w:by"}
    )


def _both(groups: Sequence[Group], verb: int) -> bool:
    """Whether both sides, `they` or two states that `and` joins are the subject of the founding."""
    for at in range(verb - 1, -1, -1):
        tags = groups[at].tags
        if tags & {"both-sides", "w:they", "bothbodies"}:
            return True
        if tags & {"state"}:
            pair = at > 1 and groups[at - 1].tags & {"w:and"} and groups[at - 2].tags & {"state"}
            return bool(pair) and not (at > 2 and groups[at - 3].tags & {"w:of", "w:in", "w:between"})
        if tags & _ALONE:
            return False
    return False
