"""How far the name of a channel reaches before and behind its head."""

from __future__ import annotations

from msgspec import Struct

from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.state_words import StateWords
from chancery.reading.kinds.channels.name_before import name_start
from chancery.reading.kinds.channels.name_behind import name_end
from chancery.reading.kinds.channels.session_numbers import number_before


class Name(Struct, frozen=True, gc=False):
    """Tokens `[first, last)` of a channel's name; the cues of its subject lie before `subject`.

    `number` is the session number that stands right before it. `shared`: its words say that it belongs to two sides.
    """

    first: int
    last: int
    subject: int
    number: tuple[int, Span] | None
    shared: bool


def name_of(sentence: Sentence, head: tuple[int, int], states: StateWords) -> Name:
    """The whole name around the head at tokens `head`."""
    groups = _group_of(sentence)
    first = name_start(sentence, head[0], states, groups)
    last, subject, shared = name_end(sentence, head[1], groups)
    number = number_before(sentence, first)
    return Name(first, last, subject, number, shared)


def _group_of(sentence: Sentence) -> dict[int, Group]:
    return {at: group for group in sentence.groups for at in range(group.first, group.last)}
