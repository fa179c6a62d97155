"""Noun phrases around the group that heads them: where they begin, and whether a preposition governs them."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.grammar import function_words
from chancery.reading.groups import Group, Sentence

_NAMING = frozenset(
    [
        "low",
        "cap",
        "cap1",
        "demonym",
        "place",
        "state",
        "dash",
        "organisation",
        "office",
        "counterpart",
        "number",
        "portfolio",
        "seat",
        "body",
        "w:'s",
        "w:the",
        "w:a",
        "w:an",
        "w:its",
        "w:his",
        "w:her",
        "w:their",
        "w:one",
        "w:some",
        "w:several",
        "w:former",
        "w:another",
        "honorific",
    ]
)
_COLOURLESS = frozenset({"notname", "plain", "cap1", "bodyhead", "s:legislature"})
_DETERMINERS = frozenset({"w:the", "w:a", "w:an", "w:its", "w:his", "w:her", "w:their"})
_VOICED = frozenset({"person", "office", "body", "s:speaker", "n:delegation"})
_GOVERNING = frozenset(
    [
        "w:of",
        "w:in",
        "w:at",
        "w:from",
        "w:for",
        "w:with",
        "w:on",
        "w:to",
        "w:between",
        "w:against",
        "w:than",
        "w:about",
        "w:under",
        "w:near",
        "w:into",
        "w:toward",
        "w:towards",
        "w:over",
        "w:across",
        "w:through",
        "w:including",
        "w:like",
        "w:as",
        "w:without",
    ]
)


def _naming(group: Group) -> bool:
    """Whether a group may stand inside a noun phrase before its head."""
    if group.tags & _GOVERNING:
        return False
    return bool(group.tags & _NAMING) or all(tag in _COLOURLESS or _content(tag) for tag in group.tags)


def _content(tag: str) -> bool:
    """Whether a tag is that of a word which some pattern names and which is no word of grammar: `w:diplomatic`."""
    return tag.startswith("w:") and tag[2:] not in function_words()


def phrase_start(groups: Sequence[Group], at: int) -> int:
    """The first group of the noun phrase that the group at `at` heads."""
    first = at
    while first > 0 and _naming(groups[first - 1]) and at - first < 7:
        if groups[first - 1].tags & {"verb", "date", "comma", "quote"} and not groups[first - 1].tags & {
            "low"
        }:
            break
        first -= 1
    return first


def joint_start(groups: Sequence[Group], at: int) -> int:
    """As `phrase_start`, for a speaker who is the second of two: `Ministers A and B`, `officials and experts`."""
    first = phrase_start(groups, at)
    if first > 1 and _counts(groups, first - 1):
        return phrase_start(groups, first - 2)
    two = first > 1 and "w:and" in groups[first - 1].tags and groups[first - 2].tags & _VOICED
    return phrase_start(groups, first - 2) if two else first


def governed(groups: Sequence[Group], at: int) -> bool:
    """Whether a preposition before a phrase makes it part of something else: `talks with Beijing`, `officials in Cairo`."""
    here = at - 1
    while here >= 0 and at - here < 7 and _naming(groups[here]):
        if groups[here].tags & {"verb"} and not groups[here].tags & {"low"}:
            return False
        here -= 1
        if groups[here + 1].tags & _DETERMINERS:
            break
    governs = here >= 0 and bool(groups[here].tags & _GOVERNING) and not _counts(groups, here)
    return governs and not _behind_opening(groups, at) and not _behind_town(groups, at)


def tied(sentence: Sentence, at: int) -> bool:
    """As `governed`; a group that has an article in it is no part of what stands before: `Of it | the head of state said`."""
    groups = sentence.groups
    if at and sentence.tokens[groups[at].first].fold in _ARTICLES:
        return bool(groups[at - 1].tags & _GOVERNING) and governed(groups, at)
    return governed(groups, at)


_ARTICLES = frozenset({"the", "a", "an", "his", "her", "its", "their"})


def _counts(groups: Sequence[Group], of: int) -> bool:
    """`a number of experts`, `dozens of traders`: an `of` behind which stand those who are counted."""
    return of > 0 and "w:of" in groups[of].tags and bool(groups[of - 1].tags & _QUANTITY)


def _behind_town(groups: Sequence[Group], at: int) -> bool:
    """`From Lima Chad's envoy, X, said`: where somebody speaks opens the sentence, and no comma parts it from who does."""
    opens = at == 2 and groups[0].tags & {"w:from", "w:in"} and groups[1].tags & {"seat", "place"}
    return bool(opens) and "person" in groups[at].tags


#: Nouns that count those who are named behind them.
_QUANTITY = frozenset({"w:number", "s:quantity"})
#: What a subject behind its opening words is followed by.
_FINITE = frozenset({
    "verb", "s:say", "s:utter", "s:view", "w:is", "w:was", "w:has", "w:had", "w:will", "w:would", "w:also",
})  # fmt: skip


def _behind_opening(groups: Sequence[Group], at: int) -> bool:
    """`In his remarks to the press Vela said`: no comma parts the opening words from the subject, but the verb follows."""
    if (
        not groups[0].tags & _GOVERNING
        or at + 1 >= len(groups)
        or not groups[at].tags & {"person", "w:he", "w:she"}
    ):
        return False
    finite = groups[at + 1].tags & _FINITE
    return bool(finite) and not any(g.tags & {"verb", "comma"} for g in groups[:at])


def last_head(groups: Sequence[Group], speaker: tuple[int, int]) -> tuple[int, int]:
    """The last speaking group of a noun phrase that goes on: `said the La Paz economist Iván Quiroga`."""
    best, here = speaker, speaker[1]
    while (
        here < len(groups)
        and here - speaker[1] < 6
        and (_naming(groups[here]) or groups[here].tags & {"person", "s:speaker"})
    ):
        if groups[here].tags & {"date", "w:the", "w:a", "w:an"}:
            break
        if groups[here].tags & _VOICED:
            best = (here, here + 1)
        here += 1
    return _name_behind(groups, best)


def _name_behind(groups: Sequence[Group], head: tuple[int, int]) -> tuple[int, int]:
    """`said English teacher Ute Brandt`: the name that follows a common noun, when it is two capitals or more."""
    end = head[1]
    while end < len(groups) and groups[end].tags & {"cap", "particle", "dash"} and end - head[1] < 5:
        end += 1
    named = sum(bool(g.tags & {"cap"}) for g in groups[head[1] : end]) > 1
    return (head[1], end) if named and groups[head[0]].tags & {"s:speaker"} else head
