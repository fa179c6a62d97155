"""Deeds that are only what talks are about: `opened talks on extending the accord`, `discussed the renewal of the accord`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.groups import Group

#: Deeds as they may be talked on: a noun, or a verb in -ing.
_NOUNS: Final = frozenset({"n:renewal"})
_VERBS: Final = frozenset({
    "v:renew", "v:amend", "v:suspend", "v:terminate", "v:denounce", "v:ratify", "v:conclude", "v:sign", "v:initial",
    "v:upgrade", "v:resume",
})  # fmt: skip
_BETWEEN: Final = frozenset({
    "w:the", "w:a", "w:an", "w:on", "w:about", "w:over", "w:of", "w:for", "w:towards", "w:toward", "w:possible", "w:early",
    "w:possibility", "w:idea", "w:question", "w:issue", "w:prospect", "w:matter", "w:way", "w:ways", "low", "adverb", "date",
    "w:in", "w:at", "place",
})  # fmt: skip
_REACH: Final = 9


def only_talked_on(groups: Sequence[Group], verb: int) -> str | None:
    """The standing of a deed that somebody only talks on: planned where talks are on it, proposed where it is discussed."""
    group = groups[verb]
    nominal = bool(group.tags & _NOUNS)
    if not nominal and not (group.form == "ing" and group.tags & _VERBS):
        return None
    led = nominal
    for here in range(verb - 1, max(-1, verb - _REACH), -1):
        tags = groups[here].tags
        led = led or bool(tags & {"w:on", "w:about", "w:over", "w:of", "w:for", "w:towards", "w:toward"})
        if led and tags & {"n:talks", "n:negotiation", "w:negotiations"}:
            return "planned"
        if led and tags & {"s:discuss"} and "verb" in tags:
            return "proposed"
        if tags.isdisjoint(_BETWEEN):
            return None
    return None
