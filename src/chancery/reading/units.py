"""Tokens to raw groups: dates, quotes, known words, counts, names in capitals, and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from chancery.reading.dates import DateMention, find_dates, may_hold_date
from chancery.reading.dates.numbers import cardinal, ordinal
from chancery.reading.grammar import function_words, literal_words
from chancery.reading.groups import Group, make_group
from chancery.reading.lexicon import StateForm
from chancery.reading.state_readings import CLASH, allowed, figures_follow
from chancery.reading.surnames import is_surname
from chancery.reading.tokens import Token
from chancery.reading.trie import Trie, Word

_STOPS = {
    ".": "stop",
    ";": "stop",
    ":": "colon",
    ",": "comma",
    "(": "open",
    ")": "close",
    "!": "stop",
    "?": "stop",
    "–": "dash",
    "—": "dash",
    "-": "dash",
    "−": "dash",
    "/": "slash",
    "|": "stop",
}
_QUOTES = {
    '"': "quote",
    "“": "quote",
    "”": "quote",
    "«": "quote",
    "»": "quote",
    "„": "quote",
    "‘": "quote",
    "'": "quote",
    "’": "quote",
}
#: The end of `isn't`, and of `Gov't`.
_SHORT_T = frozenset({"'t", "’t"})
#: Signs that are read by where they stand, as words of `CLASH` are; every other reading depends on the words alone.
_BY_PLACE = _SHORT_T | frozenset({".", "'", "’", "Said", "states", "No", "no", "NO", "Nos", "nos"})


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
            group = _noun_or_verb(_one(tokens, at, dates if dated else {}, trie), before)
        elif held is _UNREAD:
            group = _learn(tokens, at, trie, kept, key, before)
        else:
            tags, words = held.tags, held.words
            if held.noun is not None and not before.isdisjoint(_NOUN_BEFORE):
                tags, words = held.noun
            last = at + held.size
            group = Group(tags, at, last, token.start, tokens[last - 1].end, words, held.value)
        groups.append(group)
        before = group.tags
        at = group.last
    return tuple(groups)


def _learn(
    tokens: Sequence[Token], at: int, trie: Trie, kept: _Readings, key: str, before: frozenset[str]
) -> Group:
    """The group at a token that no date touches; its reading is kept unless what stands around it has a say in it."""
    group = _one(tokens, at, {}, trie)
    if len(kept) >= _MOST_READINGS:
        kept.clear()
    hits = trie.at(tokens, at)
    name = any(word.sort in CLASH for _, word in hits)
    if tokens[at].text in _BY_PLACE or _describes(group) or (name and not _steady(hits, group.last)):
        kept[key] = None
    elif name and figures_follow(tokens, group.last):
        pass
    elif "verb" not in group.tags:
        kept[key] = _Reading(group.last - at, group.tags, group.words, group.value, None, name)
    else:
        plain, noun = _noun_or_verb(group, frozenset()), _noun_or_verb(group, _NOUN_BEFORE)
        as_noun = (noun.tags, noun.words) if noun.tags != plain.tags or noun.words != plain.words else None
        kept[key] = _Reading(group.last - at, plain.tags, plain.words, plain.value, as_noun, name)
    return _noun_or_verb(group, before)


def _steady(hits: Sequence[tuple[int, Word]], last: int) -> bool:
    """Whether the name of a state that ends at `last` is that wherever it stands: `Oman`, and not `Chad` or `Spanish`."""
    return all(
        end == last
        and word.sort != "demonym"
        and not (isinstance(word.value, StateForm) and word.value.ambiguous)
        for end, word in hits
    )


_NOUN_BEFORE = frozenset({
    "w:the", "w:a", "w:an", "w:this", "w:these", "w:those", "w:its", "w:their", "w:his", "w:her", "w:our", "w:of", "w:'s",
    "w:any", "w:no", "w:some", "w:several", "w:all", "w:every", "w:each", "w:another", "w:other", "w:such", "demonym",
    "w:by", "w:in", "w:with", "w:for", "w:on", "w:from", "ordinal", "w:new", "w:last", "w:next", "w:first",
    "w:official", "w:day", "w:state",
})  # fmt: skip


#: Behind these a participle tells what a paper is like: `a revised agreement`.
_DETERMINERS = frozenset({"w:a", "w:an", "w:the", "w:this", "w:its", "w:their"})
_DESCRIBING = frozenset({"v:amend", "v:renew"})


def _describes(group: Group) -> bool:
    """Whether a word may be such a participle: `revised`, `extended`."""
    return (
        "verb" in group.tags
        and not group.tags.isdisjoint(_DESCRIBING)
        and all(w.form in ("past", "pp") for w in group.words if w.sort.startswith("v:"))
    )


def _noun_or_verb(group: Group, before: frozenset[str]) -> Group:
    """A bare verb form behind a determiner or preposition is a noun: `the issues`, `his visit`, `of talks`.

    A participle behind a determiner is an adjective: `a revised agreement`.

    `before` are the tags of the group before it.
    """
    if "verb" not in group.tags:
        return group
    forms = {w.form for w in group.words if w.sort.startswith("v:")}
    adjective = not before.isdisjoint(_DETERMINERS) and _describes(group)
    if adjective or (before & _NOUN_BEFORE and forms <= {"base", "s"}):
        tags = frozenset(t for t in group.tags if t != "verb" and not t.startswith("v:"))
        words = tuple(w for w in group.words if not w.sort.startswith("v:"))
        return replace(group, tags=tags or frozenset({"low"}), words=words)
    return (
        replace(group, tags=group.tags | {"v:base"})
        if "base" in forms and not forms & {"past", "pp"}
        else group
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


def _one(tokens: Sequence[Token], at: int, dates: dict[int, tuple[int, DateMention]], trie: Trie) -> Group:
    token = tokens[at]
    if at in dates:
        last, mention = dates[at]
        return make_group(tokens, at, last, frozenset({"date"}), value=mention)
    if _numbers(tokens, at):
        return make_group(tokens, at, at + 1, frozenset({"low"}))
    if not token.word and len(token.fold) > 1 and token.fold in literal_words():
        return make_group(tokens, at, at + 1, frozenset({f"w:{token.fold}"}))
    if not token.word and token.text not in _QUOTES:
        tag = _STOPS.get(token.text, "punct")
        if tag == "stop" and token.text == "." and at + 1 < len(tokens):
            tag = "dot"
        return make_group(tokens, at, at + 1, frozenset({tag}))
    if token.text in _QUOTES:
        tag = "quote" if len(token.text) == 1 and not (token.text in "'’" and token.glued) else "punct"
        return make_group(tokens, at, at + 1, frozenset({tag, "w:'"}))
    if is_surname(tokens, at):
        return make_group(tokens, at, at + 1, frozenset({"cap"}))
    if _member_states(tokens, at):
        return make_group(tokens, at, at + 1, frozenset({"low"}))
    known = _known(tokens, at, dates, trie)
    if known is not None:
        return known
    return _plain(tokens, at)


def _numbers(tokens: Sequence[Token], at: int) -> bool:
    """`Decree No. 59/2022`, `Gov't`: the short form of a number or an office, which denies nothing."""
    if tokens[at].text in _SHORT_T:
        return at > 0 and not tokens[at - 1].fold.endswith("n")
    if tokens[at].fold not in ("no", "nos") or at + 2 >= len(tokens):
        return False
    return tokens[at + 1].text == "." and tokens[at + 1].glued and tokens[at + 2].text[0].isdigit()


_BEHIND_STATES = frozenset({
    "and", "of", "have", "had", "are", "were", "will", "would", "signed", "agreed", "concluded", "met", "to", "with",
    "initialled",
})  # fmt: skip


def _member_states(tokens: Sequence[Token], at: int) -> bool:
    """`the EFTA states and Oman signed`: the plural noun, where `Oman states that` has a verb."""
    if tokens[at].text != "states" or not 0 < at < len(tokens) - 1 or not tokens[at - 1].word:
        return False
    return tokens[at + 1].fold in _BEHIND_STATES


def _known(
    tokens: Sequence[Token], at: int, dates: dict[int, tuple[int, DateMention]], trie: Trie
) -> Group | None:
    everything = trie.at(tokens, at)
    if dates:
        everything = [(end, word) for end, word in everything if not any(at < d < end for d in dates)]
    found = [(end, word) for end, word in everything if not word.sort.startswith("s:")]
    firm = _firm(tokens, at, found)
    return _softened(tokens, at, firm, everything) if len(everything) > len(found) else firm


def _softened(
    tokens: Sequence[Token], at: int, firm: Group | None, everything: list[tuple[int, Word]]
) -> Group:
    """Words of speech only add their tag; they claim no group for themselves."""
    base = firm or _plain(tokens, at)
    soft = [(end, word) for end, word in everything if word.sort.startswith("s:") and end >= base.last]
    if not soft:
        return base
    last = soft[0][0]
    tags = base.tags | {word.sort for end, word in soft if end == last}
    return make_group(tokens, at, last, frozenset(tags), words=base.words, value=base.value)


def _firm(tokens: Sequence[Token], at: int, found: list[tuple[int, Word]]) -> Group | None:
    if not found:
        return None
    best = found[0][0]
    words = tuple(word for end, word in found if end == best)
    words = allowed(tokens, at, best, words)
    if not words:
        shorter = [(end, word) for end, word in found if end < best]
        if not shorter:
            return None
        best = shorter[0][0]
        words = tuple(word for end, word in shorter if end == best)
    tags = {w.sort for w in words} | _literal_tags(tokens, at, best)
    if any(w.sort.startswith("v:") for w in words):
        tags.add("verb")
    if tokens[at].capital:
        tags.add("cap1")
    number = _number(tokens, at, best)
    if number is not None:
        tags.add("number")
    if tags - {f"w:{tokens[at].fold}"} == {"notname"} and tokens[at].fold not in function_words():
        tags.add("plain")  # `air`, `mutual`: a noun or adjective that is only known not to be part of a name
    return make_group(tokens, at, best, frozenset(tags), words=words, value=number)


def _literal_tags(tokens: Sequence[Token], at: int, end: int) -> set[str]:
    if end - at != 1:
        return set()
    return {f"w:{tokens[at].fold}"} if tokens[at].fold in literal_words() else set()


def _plain(tokens: Sequence[Token], at: int) -> Group:
    token = tokens[at]
    tags = {f"w:{token.fold}"} if token.fold in literal_words() else set()
    number = _number(tokens, at, at + 1)
    if number is not None or token.text[0].isdigit():
        tags.add("number")
    place = ordinal(token.text)
    if place is not None:
        tags.add("ordinal")
        number = place
    plain = not tags or (token.fold not in function_words() and not tags & {"number", "ordinal"})
    if token.capital and token.fold not in function_words():
        tags.add("cap")
    elif plain:
        tags.add("low")
        if token.fold.endswith("ly"):
            tags.add("adverb")
        elif token.fold.endswith("ing"):
            tags.add("ing")
        elif token.fold.endswith("ed"):
            tags.add("ends-ed")
        elif token.fold.endswith("s") and not token.fold.endswith("ss"):
            tags.add("ends-s")
    return make_group(tokens, at, at + 1, frozenset(tags), value=number)


def _number(tokens: Sequence[Token], at: int, end: int) -> int | None:
    if end - at != 1 or tokens[at].fold in ("a", "an"):
        return None
    return cardinal(tokens[at].text)
