"""Tokens to raw groups: dates, quotes, known words, counts, names in capitals, and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from chancery.reading.dates import DateMention, find_dates, may_hold_date
from chancery.reading.dates.numbers import TENS
from chancery.reading.groups import Group
from chancery.reading.lexicon import StateForm
from chancery.reading.noun_or_verb import NOUN_BEFORE, describes, noun_or_verb
from chancery.reading.single_units import SHORT_T, unit_at
from chancery.reading.state_readings import CLASH, figures_follow
from chancery.reading.tokens import Token
from chancery.reading.trie import Trie, Word

#: Signs that are read by where they stand, as tens (`thirty-three`) and words of `CLASH` are; every other reading
#: depends on the words alone.
_BY_PLACE = SHORT_T | frozenset({".", "'", "’", "Said", "states", "No", "no", "NO", "Nos", "nos"})


#: Behind these, minutes are a stretch of time and no paper: `had forty minutes`, `a few minutes`.
_COUNTS = frozenset({"number", "w:few", "w:several", "w:some"})
_TIME = frozenset({"low", "w:minutes"})


class _Reading(Struct, frozen=True, gc=False):
    """What a stretch of words is wherever it stands: the group's size in tokens, tags, words and value.

    `noun` holds the tags and words it has instead behind a word that only a noun can follow. `name`: it names a state, but
    not where figures follow at once, as in `US$17`.
    """

    size: int
    tags: frozenset[str]
    words: tuple[Word, ...]
    value: Any
    noun: tuple[frozenset[str], tuple[Word, ...]] | None
    name: bool = False


#: Readings by the words that were read; kept for the words of one trie, forgotten when there are too many.
_MOST_READINGS = 65_536
#: None for what depends on what stands around it.
_Readings = dict[str, _Reading | None]
#: For what was not read yet.
_UNREAD = _Reading(0, frozenset(), (), None, None)
#: A full stop within a sentence, and one that ends it.
_DOT, _LAST_DOT = frozenset({"dot"}), frozenset({"stop"})


@cache
def _readings(trie: Trie) -> tuple[_Readings, _Readings]:
    """The readings of single words and those of longer stretches."""
    del trie
    return {}, {}


def raw_groups(text: str, tokens: Sequence[Token], trie: Trie) -> tuple[Group, ...]:
    """The groups of a sentence before persons and bodies are put together."""
    if not tokens:
        return ()
    dates = {}
    if may_hold_date(tokens):
        dates = _date_tokens(tokens, find_dates(text, tokens[0].start, tokens[-1].end))
    singles, stretches = _readings(trie)
    longer = trie.longer
    groups: list[Group] = []
    before: frozenset[str] = frozenset()
    at, size = 0, len(tokens)
    while at < size:
        token = tokens[at]
        if token.text == "." and at not in dates:
            before = _LAST_DOT if at + 1 == size else _DOT
            groups.append(Group(before, at, at + 1, token.start, token.end))
            at += 1
            continue
        reach = trie.reach(tokens, at) if token.fold in longer else at
        if reach <= at + 1:
            kept, key = singles, token.text
            dated = at in dates
        else:
            kept, key = stretches, text[token.start : tokens[reach - 1].end]
            dated = bool(dates) and not dates.keys().isdisjoint(range(at, reach))
        held = kept.get(key, _UNREAD)
        if dated or held is None or (held.name and figures_follow(tokens, at + held.size)):
            group = noun_or_verb(unit_at(tokens, at, dates if dated else {}, trie), before)
        elif held is _UNREAD:
            group = _learn(tokens, at, trie, kept, key, before)
        else:
            tags, words = held.tags, held.words
            if held.noun is not None and not before.isdisjoint(NOUN_BEFORE):
                tags, words = held.noun
            last = at + held.size
            group = Group(tags, at, last, token.start, tokens[last - 1].end, words, held.value)
        if "w:minutes" in group.tags and not before.isdisjoint(_COUNTS):
            group = replace(group, tags=_TIME, words=())
        groups.append(group)
        before = group.tags
        at = group.last
    return tuple(groups)


def _learn(
    tokens: Sequence[Token], at: int, trie: Trie, kept: _Readings, key: str, before: frozenset[str]
) -> Group:
    """The group at a token that no date touches; its reading is kept unless what stands around it has a say in it."""
    group = unit_at(tokens, at, {}, trie)
    if len(kept) >= _MOST_READINGS:
        kept.clear()
    hits = trie.at(tokens, at)
    name = any(word.sort in CLASH for _, word in hits)
    token = tokens[at]
    if (
        token.text in _BY_PLACE
        or token.fold in TENS
        or describes(group)
        or (name and not _steady(hits, group.last))
    ):
        kept[key] = None
    elif name and figures_follow(tokens, group.last):
        pass
    elif "verb" not in group.tags:
        kept[key] = _Reading(group.last - at, group.tags, group.words, group.value, None, name)
    else:
        plain, noun = noun_or_verb(group, frozenset()), noun_or_verb(group, NOUN_BEFORE)
        as_noun = (noun.tags, noun.words) if noun.tags != plain.tags or noun.words != plain.words else None
        kept[key] = _Reading(group.last - at, plain.tags, plain.words, plain.value, as_noun, name)
    return noun_or_verb(group, before)


def _steady(hits: Sequence[tuple[int, Word]], last: int) -> bool:
    """Whether the name of a state that ends at `last` is that wherever it stands: `Oman`, and not `Chad` or `Spanish`."""
    return all(
        end == last
        and word.sort != "demonym"
        and not (isinstance(word.value, StateForm) and word.value.ambiguous)
        for end, word in hits
    )


def _date_tokens(
    tokens: Sequence[Token], mentions: Sequence[DateMention]
) -> dict[int, tuple[int, DateMention]]:
    """First token index -> (end token index, mention)."""
    if not mentions:
        return {}
    starts = {token.start: n for n, token in enumerate(tokens)}
    ends = {token.end: n + 1 for n, token in enumerate(tokens)}
    placed = {}
    for mention in mentions:
        first = starts.get(mention.start)
        last = ends.get(mention.end) or next(
            (n for n, t in enumerate(tokens) if t.start >= mention.end), len(tokens)
        )
        if first is not None and last > first:
            placed[first] = (last, mention)
    return placed
