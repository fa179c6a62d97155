"""Channels told after one of their sort without its noun: `a working group on wine and another on ports`, `one on`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.state_words import StateWords
from chancery.reading.kinds.channels.channels import Channel
from chancery.reading.kinds.channels.name import name_of
from chancery.reading.kinds.channels.rows_of_groups import in_row

_FURTHER = frozenset({"another", "one", "other", "second", "third"})
_ABOUT = frozenset({"on", "for", "concerning", "regarding", "dealing", "about"})
#: What may stand between a channel and the next of its sort.
_BETWEEN = frozenset({",", "and", "the", "a", ":", ";", "-", "–", "—", "(", "plus", "as", "well"})
_ONE = "one"


def with_further(
    sentence: Sentence, found: Sequence[Channel], states: StateWords, *, both: bool = False
) -> list[Channel]:
    """`found`, with those of a sentence that only say that they are one more of the sort just named."""
    if not found:
        return list(found)
    more = [*_further(sentence, found, states), *in_row(sentence, found, both=both)]
    return sorted([*found, *more], key=lambda channel: channel.first)


def _further(sentence: Sentence, found: Sequence[Channel], states: StateWords) -> Iterator[Channel]:
    tokens = sentence.tokens
    begun: Channel | None = None
    for at in range(found[0].last, len(tokens) - 2):
        if tokens[at].fold not in _FURTHER or tokens[at + 1].fold not in _ABOUT:
            continue
        before = [c for c in (*found, *([begun] if begun else ())) if c.last <= at and not c.echo]
        last = max(before, key=lambda channel: channel.last, default=None)
        if last is None or any(t.fold not in _BETWEEN for t in tokens[last.last : at]):
            continue
        if tokens[at].fold == _ONE and last is not begun and not _several(last):
            continue
        end = name_of(sentence, (at, at + 1), states).last
        if end > at + 2:
            begun = replace(last, first=at, last=end, numbered=None)
            yield begun


def told_one_by_one(channel: Channel, named: Sequence[Channel]) -> bool:
    """`two working groups, one on ports and one on fish`: whether the plural only counts those told behind it."""
    return (_several(channel) and channel.first < channel.head[1]) and any(
        other.head == channel.head
        and other.first >= channel.last
        and (
            other.sentence.tokens[other.first].fold == _ONE or other.sentence.tokens[other.first].text == ":"
        )
        for other in named
    )


def _several(channel: Channel) -> bool:
    return channel.sentence.tokens[channel.head[1] - 1].fold.endswith("s")
