"""Titles of papers: where the noun phrase around an instrument noun begins, and where its subject ends."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.sides_in_brackets import sides_within
from chancery.reading.kinds.papers.title_nouns import ARTICLES, glossed, modifiers
from chancery.reading.kinds.papers.title_quotes import quoted_name, quoted_part
from chancery.reading.kinds.papers.title_stops import END, list_comma, stops

_JOINTS = frozenset(
    {"w:on", "w:for", "w:concerning", "w:regarding", "w:in", "w:of", "w:to", "w:about", "w:between", "w:with", "w:among"}
)  # fmt: skip


_TRAILING = frozenset(
    {"w:and", "comma", "w:on", "w:in", "w:at", "w:of", "w:the", "w:a", "w:an", "dash", "w:by", "w:with", "w:to", "w:for",
     "w:over", "w:that", "w:from", "w:being", "w:against", "open"}
)  # fmt: skip


_SUBJECT = frozenset({"w:on", "w:concerning", "w:regarding", "w:about", "w:covering"})


_NO_SUBJECT = frozenset({
    "date", "place", "person", "number", "w:behalf", "state", "both-sides", "n:visit", "w:side", "office", "w:here",
    "w:his", "w:her", "w:their", "w:its", "n:talks", "body", "w:which", "w:whom",
})  # fmt: skip


_AWAY = frozenset({
    "stop", "colon", "quote", "w:which", "w:who", "w:that", "w:during", "w:after", "w:following", "w:to", "w:when",
    "w:while", "w:as", "w:but", "instrument", "s:finite", "n:visit", "n:talks", "low",
})  # fmt: skip


_OCCASIONS = frozenset(
    {"sidelines", "margins", "occasion", "basis", "eve", "fringes", "spot", "condition", "sideline"}
)


def subject_apart(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The groups of a subject parted from its noun: `an accord in Lima on fish`, `an MoU was signed by both on health`."""
    groups = sentence.groups
    here = _past_gloss(groups, at + 1)
    for last in range(here, min(len(groups) - 1, here + 34)):
        tags = groups[last].tags
        if tags & _AWAY or (
            tags & {"verb"} and not tags & {"v:sign", "v:conclude", "v:initial", "v:exchange"}
        ):
            return None
        if not tags & _SUBJECT or last == here:
            continue
        after = groups[last + 1 : last + 4]
        words = {t.fold for t in sentence.tokens[groups[last].first : groups[last].first + 4]}
        if any(g.word("instrument") for g in after) and not after[0].tags.isdisjoint(ARTICLES):
            return None  # `negotiations on a trade agreement and on an accord on fish`
        if groups[last - 1].tags & {"w:and"} and any(g.word("instrument") for g in after[:1]):
            return None  # `talks on a tax agreement and on accords in health`
        if not after[0].tags & _NO_SUBJECT and not words & _OCCASIONS and not _dated(after):
            return last, subject_end(groups, last)
    return None


def _dated(after: Sequence[Group]) -> bool:
    return (
        bool(after[0].tags & {"w:the", "w:a"})
        and len(after) > 1
        and bool(after[1].tags & {"date", "ordinal"})
    )


def subject_end(groups: Sequence[Group], here: int) -> int:
    """Where the subject that opens at group `here` ends."""
    last = here + 1
    while last < len(groups):
        if (behind := quoted_part(groups, last)) is not None:
            last = behind
        elif stops(groups, here, last):
            break
        else:
            last += 1
    while last > here + 1 and groups[last - 1].tags & _TRAILING:
        last -= 1
    return last


#: How many groups a title goes on for at most; more are no title but a list without end.
_LONGEST = 120


def title_end(groups: Sequence[Group], at: int) -> int:
    """Where a title begun at its noun ends: before a verb of the main clause, a relative or a stop."""
    here = _past_gloss(groups, at + 1)
    if here < len(groups) and _restrictive(groups, here):
        return _clause_end(groups, here + 2)
    if (named := quoted_name(groups, here)) is not None:
        return named
    if here >= len(groups) or not (
        groups[here].tags & _JOINTS or _titling_verb(groups[here]) or _more_fields(groups, at)
    ):
        return here
    if groups[here].tags & {"w:in"} and not _field(groups, here):
        return here
    if groups[here].tags & {"w:to"} and any(
        g.tags & {"v:enter-force", "v:expire", "v:cease"} for g in groups[here + 1 : here + 2]
    ):
        return here
    last = _past_opening(groups, here)
    while last < min(len(groups), here + _LONGEST):
        if (behind := quoted_part(groups, last)) is not None:
            last = behind
            continue
        if stops(groups, here, last):
            break
        begin = _next_title(groups, here, last) if groups[last].tags & {"instrument"} else None
        if begin is not None:
            last = begin
            break
        last += 1
    while last > here and groups[last - 1].tags & _TRAILING:
        last -= 1
    return max(last, at + 1)


def _past_opening(groups: Sequence[Group], here: int) -> int:
    """Behind `to do with`, whose verb is none of the sentence; `here` elsewhere."""
    ahead = groups[here : here + 3]
    opens = len(ahead) == 3 and all(
        w in g.tags for w, g in zip(("w:to", "w:do", "w:with"), ahead, strict=True)
    )
    return here + 3 if opens else here


def _more_fields(groups: Sequence[Group], at: int) -> bool:
    """`Treaty on Friendship, Cooperation and Partnership`: a noun with its first field in it goes on with a list."""
    word = groups[at].word("instrument")
    first = word is not None and (" of " in word.surface or " on " in word.surface)
    listed = first and groups[at + 1].tags & {"comma"} and list_comma(groups, at + 1)
    named = {"cap", "cap1"} if groups[at].tags & {"cap", "cap1"} else set()
    return bool(listed and groups[at + 2].tags & ({"low"} | named))


def _restrictive(groups: Sequence[Group], at: int) -> bool:
    """`the agreement that creates the agency`: a clause without which the paper would not be told apart."""
    after = groups[at + 1] if at + 1 < len(groups) else None
    if after is None or not groups[at].tags & {"w:that", "w:which"}:
        return False
    makes = after.tags & {"s:finite"} or (after.tags & {"verb"} and any(w.form == "s" for w in after.words))
    return bool(makes) and not after.tags & {"v:sign", "v:enter-force"}


def _clause_end(groups: Sequence[Group], here: int) -> int:
    last = here
    while last < len(groups) and not groups[last].tags & (END | {"comma", "v:sign"}):
        last += 1
    return last


#: What opens a remark in brackets: `(signed in April)`, `(Lima, 3 May 2016)`.
_REMARKS = frozenset({"v:sign", "v:initial", "v:ratify", "v:enter-force", "date", "place"})


def _past_gloss(groups: Sequence[Group], here: int) -> int:
    """Behind an abbreviation in brackets or between commas, where one follows the noun: `Memorandum (MoU)`, `, MoU,`."""
    if here + 2 < len(groups) and glossed(groups, here + 1):
        return here + 3
    if here + 1 >= len(groups) or not groups[here].tags & {"open"} or groups[here + 1].tags & _REMARKS:
        return here
    if sides_within(groups, here) is not None:
        return here
    close = next((n for n in range(here, min(here + 5, len(groups))) if groups[n].tags & {"close"}), None)
    return close + 1 if close is not None else here


def _next_title(groups: Sequence[Group], here: int, at: int) -> int | None:
    """Where the title before ends, when the noun at `at` begins another: `... and the first executive programme`."""
    first = modifiers(groups, at)
    begin = first - 1
    while begin > here and groups[begin].tags & {
        "w:a", "w:an", "w:the", "number", "ordinal", "w:another", "w:of", "w:to", "w:for", "w:on", "w:its", "w:their",
    }:  # fmt: skip
        begin -= 1
    word = groups[at].word("instrument")
    many = word is not None and word.value.plural and not (word.value.generic or word.value.weak)
    bare = many or (word is not None and word.value.type == "minutes") or _in_capitals(groups, first, at)
    if begin > here and (begin < first - 1 or bare) and groups[begin].tags & {"w:and", "comma"}:
        return begin
    return None


def _in_capitals(groups: Sequence[Group], first: int, at: int) -> bool:
    """`Agreement on Tax, Memorandum on Ports and Protocol on Visas`: further titles in capitals, where no article stands."""
    word = groups[at].word("instrument")
    if word is None or word.value.weak or groups[at].tags.isdisjoint({"cap", "cap1"}):
        return False
    if groups[first].tags.isdisjoint({"cap", "cap1"}):
        return False
    about = bool(groups[at + 1 : at + 2]) and not groups[at + 1].tags.isdisjoint(
        _SUBJECT | {"w:for", "w:between"}
    )
    return "comma" in groups[first - 1].tags or ("w:and" in groups[first - 1].tags and about)


def _titling_verb(group: Group) -> bool:
    return any(w.form == "ing" for w in group.words) or bool(group.tags & {"ing"})


#: What tells after `in` that a paper's field follows and not where it was signed: `in the matter of trade`.
_FIELDS = frozenset({"w:field", "w:fields", "w:area", "w:areas", "w:matter", "w:matters", "low", "portfolio"})


def _field(groups: Sequence[Group], here: int) -> bool:
    ahead = groups[here + 1 : here + 4]
    named = any(g.tags & _FIELDS for g in ahead)
    return named and not groups[here + 1].tags & {"date", "place", "state"}
