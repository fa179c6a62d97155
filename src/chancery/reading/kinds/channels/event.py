"""One thing told of a channel."""

from __future__ import annotations

from msgspec import Struct

from chancery.reading.drafts import Span, Value
from chancery.reading.kinds.channels.channels import Channel


class Event(Struct, frozen=True):
    """One thing told of a channel; `channel` is None where only a session is named and the channel is to be guessed.

    `noun` is the folded word for its session: `round`.
    """

    channel: Channel | None
    state: str
    standing: str
    session: tuple[int, Span] | None
    date: Value | None
    place: Value | None
    pattern: str
    trigger: Span
    evidence: Span
    sentence: int
    fresh: bool = False
    noun: str = ""
