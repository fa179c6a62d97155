"""Verbs that end a noun phrase though no list has them: by their ending and what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group

_NOMINAL = frozenset(
    {"cap1", "cap", "n:visit", "n:talks", "n:meeting", "n:relations", "instrument", "person", "portfolio"}
)
_PARTIES = frozenset({"state", "organisation", "body"})
_DETERMINERS = frozenset({
    "w:a", "w:an", "w:the", "w:its", "w:their", "w:his", "w:her", "w:no", "w:many",
})  # fmt: skip


#: What can end the noun phrase before a verb; behind `on` or `of` the same word is a noun: `on goods the sides trade in`.
_NOUNS = frozenset({"low", "n:relations", "state", "body", "organisation", "portfolio", "cap", "cap1"})


def finite(groups: Sequence[Group], at: int) -> bool:
    """Whether a word in lower case is a verb by its ending and what stands beside it, though no list says so.

    `took place`, `goes to` as phrases of a verb; `passed its second reading`, `leaves many questions` before a determiner;
    `between Oman and Mali dates from 1990` behind two parties, which nothing but a verb or a preposition can follow.
    """
    group = groups[at]
    if group.tags & _NOMINAL or at + 1 >= len(groups):
        return False
    if group.last - group.first > 1 and group.form in ("s", "past") and not group.tags & {"v:sign", "low"}:
        return True
    if group.tags & {"w:dates", "w:dated"} and groups[at + 1].tags & {"w:back", "w:from"}:
        return True
    ending = group.tags & {"ends-s", "ends-ed"} or (
        group.tags & {"verb"} and group.form in ("s", "past", "pp")
    )
    if not ending or groups[at - 1].tags & {"number"} or group.tags & {"adverb", "ing", "v:sign"}:
        return False
    object_ = groups[at + 1].tags & _DETERMINERS and groups[at - 1].tags & _NOUNS
    return bool(object_) or _behind_pair(groups, at)


def holds_off(group: Group) -> bool:
    """`has to wait`, `is on ice`: a phrase that holds its own auxiliary."""
    return bool(group.tags & {"v:on-hold", "v:wait"})


def _behind_pair(groups: Sequence[Group], at: int) -> bool:
    """Whether the words right before `at` are `between A and B` or `of A and B`, states or bodies."""
    if at < 4 or not groups[at - 1].tags & _PARTIES or "demonym" in groups[at - 1].tags:
        return False
    back = at - 2
    while back > 0 and groups[back].tags & (_PARTIES | {"w:the", "w:and", "comma", "w:of"}):
        back -= 1
    run = groups[back:at]
    return any(g.tags & {"w:between", "w:of"} for g in run) and any("w:and" in g.tags for g in run)
