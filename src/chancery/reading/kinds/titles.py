"""Titles of papers: where the noun phrase around an instrument noun begins, and where its subject ends."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.title_quotes import quoted_name, quoted_part

_JOINTS = frozenset(
    {"w:on", "w:for", "w:concerning", "w:regarding", "w:in", "w:of", "w:to", "w:about", "w:between", "w:with", "w:among"}
)  # fmt: skip
_END = frozenset({
    "stop", "colon", "w:was", "w:were", "w:is", "w:are", "w:has", "w:have", "w:had", "w:will", "w:would", "w:which",
    "w:who", "w:that", "w:during", "w:after", "w:when", "w:while", "w:as", "w:but", "w:where", "w:until",
    "w:before", "quote", "w:following", "w:including", "w:be", "w:been", "w:being", "w:could", "w:should", "w:may",
    "w:can", "w:must", "s:finite", "w:did", "w:do", "w:does", "w:shall", "w:might", "w:whose", "w:it",
    "w:they", "w:he", "w:she", "w:since", "w:if", "w:unless",
})  # fmt: skip
_TRAILING = frozenset(
    {"w:and", "comma", "w:on", "w:in", "w:at", "w:of", "w:the", "w:a", "w:an", "dash", "w:by", "w:with", "w:to", "w:for",
     "w:over", "w:that"}
)  # fmt: skip
_MODIFIER = frozenset({
    "low", "cap", "cap1", "demonym", "state", "dash", "portfolio", "ordinal", "n:relations", "organisation", "particle",
    "place", "people", "w:new", "w:so-called", "office",
})  # fmt: skip
_NO_MODIFIER = frozenset({
    "verb", "number", "w:several", "w:some", "w:many", "w:various", "w:two", "w:three", "w:dozen", "w:the", "w:a",
    "w:an", "w:and", "w:of", "w:this", "w:these", "w:to", "w:on", "person", "n:signing", "w:in", "w:by", "w:with",
    "w:for", "w:both", "s:finite", "w:that", "w:those", "w:its", "w:their", "w:such", "w:his", "w:our", "w:her", "w:another",
    "w:above", "w:below", "w:first", "w:second", "w:third", "w:last", "w:next", "w:later", "w:earlier", "w:present",
    "w:following", "w:other", "w:same", "w:today", "w:here", "w:also", "w:finally", "w:already", "w:recently",
})  # fmt: skip
_ARTICLES = frozenset({"w:a", "w:an", "w:the"})


def modifiers(groups: Sequence[Group], at: int) -> int:
    """The first group of the noun phrase that ends in the noun at `at`: `wide-ranging defence cooperation agreement`."""
    first = at
    while first > 0 and at - first < 7 and _modifies_noun(groups, first, at):
        first -= 1
    while first < at and groups[first].tags & {"w:and", "dash", "w:so-called"}:
        first += 1
    return first


def _modifies_noun(groups: Sequence[Group], first: int, at: int) -> bool:
    """Whether the group before `first` belongs to the noun phrase too."""
    tags = groups[first - 1].tags
    behind = groups[first - 2] if first >= 2 else None
    if tags & {"instrument"} and first == at:
        return not tags & _NO_MODIFIER
    if behind is not None and "number" in behind.tags and behind.end == groups[first - 1].start:
        return False  # `a $200m agreement`
    if tags & _MODIFIER and not tags & _NO_MODIFIER and not tags & {"adverb"}:
        return True
    if tags & {"plain"} and not tags & _NO_MODIFIER:
        return True
    if behind is None:
        return False
    if tags & {"w:and"} and first < at:
        return bool(behind.tags & {"low", "demonym", "portfolio"}) and not behind.tags & _NO_MODIFIER
    past = (
        tags & {"verb"}
        and not tags & {"w:said"}
        and any(w.form in ("past", "pp") for w in groups[first - 1].words)
    )
    return bool(past) and first == at and bool(behind.tags & _ARTICLES)


_SUBJECT = frozenset({"w:on", "w:concerning", "w:regarding", "w:about", "w:covering"})
_NO_SUBJECT = frozenset({
    "date", "place", "person", "number", "w:behalf", "state", "both-sides", "n:visit", "w:side", "office", "w:here",
    "w:his", "w:her", "w:their", "w:its", "n:talks", "body",
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
        if not after[0].tags & _NO_SUBJECT and not words & _OCCASIONS and not _dated(after):
            return last, _subject_end(groups, last)
    return None


def _dated(after: Sequence[Group]) -> bool:
    return (
        bool(after[0].tags & {"w:the", "w:a"})
        and len(after) > 1
        and bool(after[1].tags & {"date", "ordinal"})
    )


def _subject_end(groups: Sequence[Group], here: int) -> int:
    last = here + 1
    while last < len(groups):
        if (behind := quoted_part(groups, last)) is not None:
            last = behind
        elif _stops(groups, here, last):
            break
        else:
            last += 1
    while last > here + 1 and groups[last - 1].tags & _TRAILING:
        last -= 1
    return last


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
    last = here
    while last < len(groups):
        if (behind := quoted_part(groups, last)) is not None:
            last = behind
            continue
        if _stops(groups, here, last):
            break
        begin = _next_title(groups, here, last) if groups[last].tags & {"instrument"} else None
        if begin is not None:
            last = begin
            break
        last += 1
    while last > here and groups[last - 1].tags & _TRAILING:
        last -= 1
    return max(last, at + 1)


def _more_fields(groups: Sequence[Group], at: int) -> bool:
    """`Treaty on Friendship, Cooperation and Partnership`: a noun with its first field in it goes on with a list."""
    word = groups[at].word("instrument")
    first = word is not None and (" of " in word.surface or " on " in word.surface)
    listed = first and groups[at + 1].tags & {"comma"} and _list_comma(groups, at + 1)
    return bool(listed and groups[at + 2].tags & ({"low"} | (groups[at].tags & {"cap", "cap1"})))


def _restrictive(groups: Sequence[Group], at: int) -> bool:
    """`the agreement that creates the agency`: a clause without which the paper would not be told apart."""
    after = groups[at + 1] if at + 1 < len(groups) else None
    if after is None or not groups[at].tags & {"w:that", "w:which"}:
        return False
    makes = after.tags & {"s:finite"} or (after.tags & {"verb"} and any(w.form == "s" for w in after.words))
    return bool(makes) and not after.tags & {"v:sign", "v:enter-force"}


def _clause_end(groups: Sequence[Group], here: int) -> int:
    last = here
    while last < len(groups) and not groups[last].tags & (_END | {"comma", "v:sign"}):
        last += 1
    return last


def another(groups: Sequence[Group], at: int) -> bool:
    """`another on trade`, `a third, on defence`, `one that deals with ports`, `did so`: one more of the sort just named."""
    if groups[at].tags & {"w:did"}:
        return any(g.tags & {"s:likewise", "w:so"} for g in groups[at + 1 : at + 3])
    if not groups[at].tags & {"w:another", "ordinal", "w:second", "w:third", "w:one", "w:other"}:
        return False
    if groups[at].tags & {"w:one"} and at and groups[at - 1].tags & {"w:the", "w:this", "w:that", "w:only"}:
        return False
    follows = at + 1
    if follows < len(groups) and groups[follows].tags & {"comma"}:
        follows += 1
    if follows >= len(groups):
        return False
    if groups[follows].tags & {
        "w:on",
        "w:for",
        "w:concerning",
        "w:regarding",
        "w:with",
        "w:about",
        "w:between",
        "w:among",
    }:
        return True
    relative = groups[follows].tags & {"w:that", "w:which", "w:covering"}
    return bool(relative) and bool(groups[at].tags & {"w:one", "w:another"})


def _past_gloss(groups: Sequence[Group], here: int) -> int:
    """Behind an abbreviation in brackets or between commas, where one follows the noun: `Memorandum (MoU)`, `, MoU,`."""
    if here + 2 < len(groups) and glossed(groups, here + 1):
        return here + 3
    if here >= len(groups) or not groups[here].tags & {"open"}:
        return here
    close = next((n for n in range(here, min(here + 5, len(groups))) if groups[n].tags & {"close"}), None)
    return close + 1 if close is not None else here


def glossed(groups: Sequence[Group], at: int) -> bool:
    """Whether the noun at `at` is only the abbreviation of the one before, set between commas."""
    return bool(
        0 < at < len(groups) - 1
        and groups[at - 1].tags & {"comma"}
        and groups[at + 1].tags & {"comma"}
        and groups[at].tags & {"instrument"}
        and at > 1
        and groups[at - 2].tags & {"instrument"}
    )


def _stops(groups: Sequence[Group], here: int, last: int) -> bool:
    """Whether the group at `last` no longer belongs to a title whose subject begins at `here`."""
    tags = groups[last].tags
    if tags & _END and not (tags & {"w:that"} and last > here):
        return True
    if tags & {"comma"} and not _list_comma(groups, last):
        return True
    if tags & {"v:sign", "v:enter-force", "v:expire", "v:cease"} and last > here and not tags & {"cap1"}:
        return True
    if tags & {"open"} and (behind := past_mark(groups, last)) > last:
        return any(g.tags & {"instrument"} for g in groups[behind : behind + 6])
    if headline_verb(groups, last):
        return True
    if last == here or last + 1 >= len(groups):
        return False
    if tags & {"open"} and groups[last + 1].tags & {"place", "date", "v:sign"}:
        return True
    if tags & {"w:on"} and groups[last + 1].tags & {"w:behalf"}:
        return True
    return (
        (bool(tags & {"w:and", "comma"}) and _begins_anew(groups, last))
        or (bool(tags & {"w:on", "w:in", "w:at"}) and bool(groups[last + 1].tags & {"date", "place"}))
        or (bool(tags & {"w:at", "w:in"}) and _occasion(groups, last + 1))
        or (bool(tags & {"w:by"}) and bool(groups[last + 1].tags & {"number"}))
        or (bool(tags & {"w:for"}) and _more_time(groups[last + 1 : last + 6]))
        or (bool(tags & {"date"}) and _plain_date(groups, last))
        or bool(tags & {"person"} and not groups[last - 1].tags & {"w:between", "w:and"})
    )


def _more_time(ahead: Sequence[Group]) -> bool:
    """`for another five years`, `for three more years`: how long a paper was extended."""
    more = next((n for n, g in enumerate(ahead[:3]) if g.tags & {"w:another", "w:further", "w:more"}), None)
    return more is not None and any(g.tags & {"w:year", "w:years"} for g in ahead[more + 1 :])


_OCCASION = frozenset({"n:visit", "n:talks", "n:summit", "n:signing", "w:ceremony", "w:presence"})


def _occasion(groups: Sequence[Group], at: int) -> bool:
    """`at the end of a two-day visit`, `in the presence of`: whether the occasion of the deed is named from `at` on."""
    for group in groups[at : at + 8]:
        if group.tags & _OCCASION:
            return True
        if group.tags & {"comma", "stop", "w:and", "w:between", "instrument"}:
            return False
    return False


def headline_verb(groups: Sequence[Group], at: int) -> bool:
    """`MoU between Niger and Cuba Signed`: the participle that ends a headline, in capitals like the rest of it."""
    group = groups[at]
    if not group.tags & {"v:sign", "v:initial", "v:ratify"} or group.form not in ("past", "pp"):
        return False
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset({"stop"})
    return "cap1" in group.tags and bool(after & {"stop", "w:in", "w:at", "w:on", "w:by", "date"})


def past_mark(groups: Sequence[Group], at: int) -> int:
    """Behind the letter or number of an enumeration that begins at `at`: `(i)`, `b)`."""
    here = at + 1 if at < len(groups) and groups[at].tags & {"open"} else at
    short = here + 1 < len(groups) and groups[here].end - groups[here].start <= 4
    return here + 2 if short and groups[here + 1].tags & {"close"} else at


def _plain_date(groups: Sequence[Group], at: int) -> bool:
    """A date that is no part of the title, as it is in `for 2026-2028`, `of 7 July 2000` and `the 1998 trade accord`."""
    if groups[at - 1].tags & {"w:of", "w:for", "open"} or groups[at].value.sort == "period":
        return False
    named = next(
        (n for n in range(at + 1, min(at + 5, len(groups))) if groups[n].tags & {"instrument"}), None
    )
    return named is None or modifiers(groups, named) > at + 1


def _begins_anew(groups: Sequence[Group], at: int) -> bool:
    """Whether behind the joint at `at` the clause goes on with another paper or another verb."""
    begin = past_mark(groups, at + 1)
    follows = begin + 1 if begin < len(groups) and groups[begin].tags & _ARTICLES else begin
    if follows < len(groups) and another(groups, follows):
        return True
    if begin > at + 1:
        return any(g.tags & {"instrument"} for g in groups[begin : begin + 6])
    if follows < len(groups) and groups[follows].tags & {"n:negotiation", "n:talks", "n:signing"}:
        return any(g.tags & {"instrument"} for g in groups[follows + 1 : follows + 8])
    verb = groups[at + 1]
    return bool(
        groups[at].tags & {"w:and"}
        and verb.tags & {"verb"}
        and not verb.tags & {"cap1"}
        and any(w.form in ("past", "s") for w in verb.words)
    )


def _next_title(groups: Sequence[Group], here: int, at: int) -> int | None:
    """Where the title before ends, when the noun at `at` begins another: `... and the first executive programme`."""
    first = modifiers(groups, at)
    begin = first - 1
    while begin > here and groups[begin].tags & {
        "w:a", "w:an", "w:the", "number", "ordinal", "w:another", "w:of", "w:to", "w:for", "w:on", "w:its", "w:their",
    }:  # fmt: skip
        begin -= 1
    if begin > here and begin < first - 1 and groups[begin].tags & {"w:and", "comma"}:
        return begin
    return None


def _titling_verb(group: Group) -> bool:
    return any(w.form == "ing" for w in group.words) or bool(group.tags & {"ing"})


def _field(groups: Sequence[Group], here: int) -> bool:
    ahead = groups[here + 1 : here + 4]
    named = any(g.tags & {"w:field", "w:fields", "w:area", "w:areas", "low", "portfolio"} for g in ahead)
    return named and not groups[here + 1].tags & {"date", "place", "state"}


def _list_comma(groups: Sequence[Group], at: int) -> bool:
    """A comma inside a title stands in a list that an `and` closes before any verb."""
    after = groups[min(at + 1, len(groups) - 1)].tags
    if after & {"w:and"}:
        listed = any(g.tags & {"comma"} for g in groups[max(0, at - 8) : at])
        return listed and not groups[min(at + 2, len(groups) - 1)].tags & (_ARTICLES | {"verb"})
    if after & {
        "w:with", "w:which", "w:in", "w:under", "w:after", "w:by", "w:at", "w:to", "w:from", "w:as", "w:but", "w:on",
        "w:for",
    }:  # fmt: skip
        return False
    for ahead in range(at + 1, min(at + 14, len(groups))):
        tags = groups[ahead].tags
        if tags & {"w:and", "w:&"}:
            return not (ahead + 1 < len(groups) and groups[ahead + 1].tags & (_ARTICLES | {"person"}))
        if tags & _END or tags & {"verb", "person", "date", "w:a", "w:an"}:
            return False
    return False
