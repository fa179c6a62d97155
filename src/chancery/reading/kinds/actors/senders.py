"""Senders: who speaks by a letter or message that the report tells of: whoever it is from, and not who received it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.offices import Office

#: How many sentences before may tell who sent it, and how many groups behind `from` name the sender.
_BACK: Final = 6
_NAMING: Final = 6
#: How many sentences long a letter may be.
_LONG: Final = 12
_TYING: Final = frozenset({"w:of", "w:to", "w:with", "w:from", "w:by", "w:in", "w:for", "w:at"})
_FILL: Final = frozenset({"w:the", "demonym", "honorific", "low"})
_FROM: Final = frozenset({"w:from"})
_SENT: Final = frozenset(
    {"sent", "addressed", "extended", "written", "penned", "signed", "conveyed", "dispatched"}
)
_CLAUSE: Final = frozenset({"stop", "colon", "quote", "w:that", "w:who", "w:which"})


def told_sender(sentences: Sequence[Sentence], number: int) -> tuple[int, int] | None:
    """The sentence before `number` and the group in it that names who sent the message it speaks of; None where none does."""
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        at = _mailed(sentences[back])
        if at is not None:
            return back, at
    return None


def _mailed(sentence: Sentence) -> int | None:
    """Who sent the message of a sentence: `received a message from X`, `a letter sent by X came`, `X sent a message to Y`."""
    groups = sentence.groups
    mail = next((n for n, g in enumerate(groups) if "s:mail" in g.tags), None)
    if mail is None:
        return None
    for n in range(len(groups)):
        if _is_from(sentence, n, mail) and (named := _named(groups, n + 1)) is not None:
            return named
    if not _sends(sentence, mail):
        return None
    return next((n for n in range(mail) if _may_send(groups[n]) and not _is_tied(groups, n)), None)


def _is_from(sentence: Sentence, at: int, mail: int) -> bool:
    """`from` anywhere in the clause of the message; `by` behind a word for sending that is behind the message."""
    groups = sentence.groups
    if any(g.tags & _CLAUSE for g in groups[min(at, mail) : max(at, mail)]):
        return False
    if groups[at].tags & _FROM:
        return True
    return "w:by" in groups[at].tags and at > mail and sentence.tokens[groups[at].first - 1].fold in _SENT


def _sends(sentence: Sentence, mail: int) -> bool:
    return any(token.fold in _SENT for token in sentence.tokens[: sentence.groups[mail].first])


def _named(groups: Sequence[Group], at: int) -> int | None:
    """The first of those a phrase names: behind its article, adjectives and the state it is of."""
    for n in range(at, min(at + _NAMING, len(groups))):
        if _may_send(groups[n]):
            return n
        if groups[n].tags & {"comma", "stop", "verb", "date"}:
            return None
    return None


def _is_tied(groups: Sequence[Group], at: int) -> bool:
    """Whether a preposition ties a name to something else: `the embassy of Chad sent`, `on behalf of X sent`."""
    before = [n for n in range(max(0, at - 2), at) if groups[n].tags & _TYING]
    return bool(before) and all(g.tags & _FILL for g in groups[before[-1] + 1 : at])


def letter_writer(sentences: Sequence[Sentence], number: int) -> tuple[int, int] | None:
    """The same for a sentence of the words below `The letter said:`."""
    for back in range(number - 1, max(-1, number - 1 - _LONG), -1):
        groups = sentences[back].groups
        if groups and "colon" in groups[-1].tags:
            told = any("s:mail" in g.tags for g in groups) and any("s:say" in g.tags for g in groups)
            return told_sender(sentences, back) if told else None
    return None


def _may_send(group: Group) -> bool:
    if isinstance(group.value, (Person, Body)):
        return True
    return isinstance(group.value, Office) and not group.value.plural
