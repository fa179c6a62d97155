"""The standing of words that the lexicon does not take for a verb, or whose form may be the infinitive or the past."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.groups import Group
from chancery.reading.modality import standing_of
from chancery.reading.trie import Word


def _infinitive(word: Word) -> bool:
    return word.form != "ing" and not word.surface.split()[0].endswith("ed")


def standing_at(groups: Sequence[Group], at: int) -> tuple[str, str]:
    """As `standing_of` for the group at `at`, which counts as a predicate whatever it is.

    `to set up` is an infinitive although `set up` may be the past.
    """
    group = groups[at]
    tags = group.tags | {"verb"}
    if at and groups[at - 1].tags & {"w:to"} and any(_infinitive(w) for w in group.words):
        tags |= {"v:base"}
    return standing_of([*groups[:at], replace(group, tags=tags), *groups[at + 1 :]], at)
