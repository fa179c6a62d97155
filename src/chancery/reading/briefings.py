"""Briefings word by word: where a spokesperson speaks, and who asks, which says nothing of what the report is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from chancery.reading.bodies import state_of
from chancery.reading.datelines import Place
from chancery.reading.groups import Sentence

_BRIEFING: Final = frozenset({
    "briefing", "briefings", "spokesperson", "spokesman", "spokeswoman", "spokesperson's", "conference",
})  # fmt: skip
_MEDIA: Final = frozenset({
    "agency", "newspaper", "radio", "television", "tv", "daily", "news", "magazine", "press", "channel", "paper", "broadcaster",
    "correspondent", "journalist",
})  # fmt: skip
#: How a briefing word by word marks whose turn it is.
_TURNS: Final = frozenset({"q", "a", "question", "answer"})
#: How many groups the name of somebody who asks may have, with what stands in brackets behind it.
_LABEL: Final = 14


def briefing_place(title: Mapping[int, Sequence[Sentence]]) -> dict[int, Place | None]:
    """The city that the title of a briefing has in brackets with the day, by its block: `Press briefing (Athens, 18 June)`."""
    for block, sentences in title.items():
        if not of_a_briefing(sentences):
            continue
        for sentence in sentences:
            groups = sentence.groups
            for at in range(1, len(groups) - 2):
                dated = any(g.tags & {"date"} for g in groups[at + 1 : at + 4])
                if groups[at].tags & {"place"} and groups[at - 1].tags & {"open"} and dated:
                    name = groups[at].words[0].surface if groups[at].words else ""
                    return {block: Place(name, groups[at].span, state_of(groups[at]))}
    return {}


def of_a_briefing(title: Sequence[Sentence]) -> bool:
    """Whether the lines of a title say that somebody speaks to the press."""
    return any(token.fold in _BRIEFING for s in title for token in s.tokens)


def asker_end(sentence: Sentence) -> int:
    """The number of groups before what is asked or answered: those of `N. SENOL (agency, Peru):`, of `A:`."""
    if "colon" not in sentence.tags:
        return 0
    groups = sentence.groups
    if len(groups) > 1 and "colon" in groups[1].tags and sentence.tokens[groups[0].first].fold in _TURNS:
        return 2
    close = next((n for n, g in enumerate(groups[:_LABEL]) if "colon" in g.tags), None)
    if close is None or close < 2 or not groups[close - 1].tags & {"close"}:
        return 0
    words = {token.fold for token in sentence.tokens[: groups[close].first]}
    return close + 1 if words & _MEDIA and any(g.tags & {"open"} for g in groups[:close]) else 0


def without_askers(full: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences without the labels of those who ask."""
    return tuple(s.with_groups(s.groups[end:]) if (end := asker_end(s)) else s for s in full)
