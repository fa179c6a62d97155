"""What ends a title: a verb of the main clause, the occasion, a date or place, or what begins anew."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.kinds.actors.finite_verbs import finite, holds_off
from chancery.reading.kinds.papers.additions import adds_paper
from chancery.reading.kinds.papers.own_signers import own_signers
from chancery.reading.kinds.papers.sides_in_brackets import sides_within
from chancery.reading.kinds.papers.title_closings import closes, more_time, ties_somebody, to_one_more
from chancery.reading.kinds.papers.title_nouns import ARTICLES, another, modifiers, one_of_them
from chancery.reading.towns import town_end

END = frozenset({
    "stop", "colon", "w:was", "w:were", "w:is", "w:are", "w:has", "w:have", "w:had", "w:will", "w:would", "w:which",
    "w:who", "w:that", "w:during", "w:after", "w:when", "w:while", "w:as", "w:but", "w:where", "w:until",
    "w:before", "quote", "w:following", "w:including", "w:be", "w:been", "w:being", "w:could", "w:should", "w:may",
    "w:can", "w:must", "s:finite", "w:did", "w:do", "w:does", "w:shall", "w:might", "w:whose", "w:it",
    "w:they", "w:he", "w:she", "w:since", "w:if", "w:unless", "w:still", "w:remains", "w:remain",
    "w:followed", "w:what",
})  # fmt: skip


def stops(groups: Sequence[Group], here: int, last: int) -> bool:
    """Whether the group at `last` no longer belongs to a title whose subject begins at `here`."""
    tags = groups[last].tags
    if tags & END and not (tags & {"w:that"} and last > here and not _of_the_paper(groups, last)):
        return True
    if tags & {"comma"} and not list_comma(groups, last):
        return True
    if tags & {"comma", "w:and"} and own_signers(groups, last + 1):
        return True
    if tags & {"comma", "w:and"} and to_one_more(groups, last):
        return True
    if last > here and (finite(groups, last) or adds_paper(groups, last)):
        return True
    if tags & {"w:and"} and groups[last + 1 : last + 2] and groups[last + 1].tags & {"w:that"}:
        return True
    if last > here and tags & {"n:ties", "n:relations", "s:link"} and ties_somebody(groups, last):
        return True
    if tags & {"w:here"} and not tags & {"cap1"}:
        return True
    if closes(groups, last, here):
        return True
    if "w:due" in tags and groups[last + 1 : last + 2]:
        return bool(groups[last + 1].tags & {"w:to", "w:for", "w:in", "date"})
    if tags & {"slash"} and groups[last].start > groups[last - 1].end and groups[last + 1 : last + 2]:
        return bool(groups[last + 1].tags & {"date", "place", "number", "dash"})
    if tags & {"w:dates", "w:dated", "w:dating"} and groups[last + 1 : last + 2]:
        return bool(groups[last + 1].tags & {"w:from", "w:back", "date"})
    if (
        tags
        & {"v:sign", "v:initial", "v:enter-force", "v:expire", "v:cease", "s:carry-out", "w:met", "w:now"}
        and last > here
        and not tags & {"cap1"}
    ):
        return True
    if tags & {"open"} and sides_within(groups, last) is not None:
        return True
    if tags & {"open"} and (behind := past_mark(groups, last)) > last:
        return any(g.tags & {"instrument"} for g in groups[behind : behind + 6])
    if headline_verb(groups, last) or _ends_range(groups, here, last) or _becomes(groups, last):
        return True
    if tags & {"w:for"} and any("w:now" in g.tags for g in groups[last + 1 : last + 2]):
        return True
    if tags & {"w:for", "w:by"} and more_time(groups[last + 1 : last + 6]):
        return True
    if tags & {"w:for"} and any(g.tags & {"w:its", "w:his", "w:her"} for g in groups[last + 1 : last + 2]):
        return True  # `attacked the treaty for its silence on fish`
    if last == here or last + 1 >= len(groups):
        return False
    if tags & {"w:in", "w:at"} and town_end(groups, last + 1) is not None:
        return True
    if tags & {"open"} and groups[last + 1].tags & _IN_BRACKETS:
        return True
    if tags & {"w:on"} and groups[last + 1].tags & {"w:behalf"}:
        return True
    return (
        (bool(tags & {"w:and", "comma"}) and _begins_anew(groups, last))
        or (bool(tags & {"w:on", "w:in", "w:at"}) and bool(groups[last + 1].tags & {"date", "place"}))
        or (bool(tags & {"w:at", "w:in"}) and _occasion(groups, last + 1))
        or (bool(tags & {"w:by"}) and bool(groups[last + 1].tags & {"number"}))
        or (bool(tags & {"date"}) and _plain_date(groups, last))
        or bool(tags & {"person"} and not groups[last - 1].tags & {"w:between", "w:and"})
    )


def _ends_range(groups: Sequence[Group], here: int, at: int) -> bool:
    """`ranging from a visa accord to a memorandum on fish`: whether the paper at the far end of a range begins at `at`."""
    if (
        "w:to" not in groups[at].tags
        or at + 1 == len(groups)
        or not groups[at + 1].tags & (ARTICLES | {"w:one"})
    ):
        return False
    ranged = any(g.tags & {"s:ranging", "w:from"} for g in groups[max(0, here - 7) : here])
    return ranged and any("instrument" in g.tags for g in groups[at + 2 : at + 8])


def _becomes(groups: Sequence[Group], at: int) -> bool:
    """`put the accord on hold`, `declared it null and void`, `sent it to Parliament`: what is done to the paper just named."""
    if groups[at].tags & {"w:null", "w:void", "w:invalid"} or holds_off(groups[at]):
        return True
    if "w:on" in groups[at].tags:
        return any(g.tags & {"w:hold", "w:ice", "s:on-paper"} for g in groups[at + 1 : at + 2])
    if "w:in" in groups[at].tags:
        return any("s:abeyance" in g.tags for g in groups[at + 1 : at + 2])
    if "w:through" in groups[at].tags:
        return at + 1 == len(groups) or bool(groups[at + 1].tags & {"w:on", "date", "stop", "w:by"})
    if not groups[at].tags & {"w:to", "w:before"}:
        return False
    ahead = groups[at + 1 : at + 3]
    if ahead and ahead[0].tags & {"w:the", "w:both", "w:its"}:
        ahead = ahead[1:]
    return bool(ahead) and bool(ahead[0].tags & {"s:legislature", "body:parliament"})


def _of_the_paper(groups: Sequence[Group], at: int) -> bool:
    """`an accord on fish that both sides initialled`: whether a relative clause tells what was done with the paper."""
    ahead = groups[at + 1 : at + 6]
    told = {"v:sign", "v:initial", "v:ratify", "v:enter-force", "v:expire", "v:denounce", "v:terminate"}
    return any(g.tags & told and g.form in ("past", "pp") for g in ahead)


#: What opens a remark in brackets that is no part of a title.
_IN_BRACKETS = frozenset({
    "place", "date", "w:draft", "v:sign", "v:enter-force", "v:ratify", "w:the", "w:which", "w:a", "w:itself", "w:now",
    "w:still",
})  # fmt: skip


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
    if groups[at - 1].tags & {"w:and"} and groups[at - 2].tags & {"date"}:
        return _plain_date(groups, at - 2)
    named = next(
        (n for n in range(at + 1, min(at + 5, len(groups))) if groups[n].tags & {"instrument"}), None
    )
    return named is None or modifiers(groups, named) > at + 1


#: Nouns that tell what is done with a further paper.
_DEEDS_BY_NOUN = frozenset(
    {"n:negotiation", "n:talks", "n:signing", "n:ratification", "n:renewal", "n:ending"}
)


#: What stands behind a verb in the past and not behind a participle: `and directed officials`, `and urged the sides`.
_BEHIND_A_VERB = frozenset(
    {"office", "offices", "person", "w:the", "w:its", "w:their", "w:to", "w:on", "w:home"}
)


_ONE_MORE = frozenset({"ordinal", "w:second", "w:third", "w:fourth", "w:other", "w:latter", "w:last"})


def _the_other(groups: Sequence[Group], at: int) -> bool:
    """`the first is an accord on fish and / the second a protocol`: one more paper by its number alone."""
    ahead = [g.tags for g in groups[at : at + 3]]
    return (
        len(ahead) == 3
        and "w:the" in ahead[0]
        and bool(ahead[1] & _ONE_MORE)
        and bool(ahead[2] & (ARTICLES | {"w:is", "w:was", "w:on"}))
    )


def _new_clause(groups: Sequence[Group], at: int) -> bool:
    """`promised a grant for a ship / and the parties exchanged notes`: whether both sides do something behind `and`."""
    if "w:and" not in groups[at].tags:
        return False
    here = at + 1 + (at + 1 < len(groups) and "w:the" in groups[at + 1].tags)
    sides = here + 1 < len(groups) and groups[here].tags & {"both-sides", "w:they"}
    behind = groups[here + 1 : here + 3] if sides else ()
    return any("verb" in g.tags and g.form in ("past", "s") for g in behind)


def _several_more(groups: Sequence[Group], at: int) -> bool:
    """`a framework accord on cooperation, / agreements on fish`: a plural of papers that tells what it is about."""
    for here in range(at, min(at + 3, len(groups) - 1)):
        noun = groups[here].word("instrument")
        if noun is not None:
            return noun.value.plural and bool(groups[here + 1].tags & {"w:on", "w:in", "w:for", "w:between"})
        if not groups[here].tags & {"low", "cap", "cap1", "demonym", "number"}:
            return False
    return False


#: What a meeting does beside speaking of a paper: `and considered ways`, `and discussed issues of trade`.
_THOUGHT = frozenset({"s:discuss", "s:mulling", "s:opine"})


def _further_aim(groups: Sequence[Group], at: int) -> bool:
    """`to prepare a programme on trade and to hold the next session`: what is also to be done is no part of a title."""
    behind = groups[at + 1 : at + 3]
    return (
        len(behind) == 2
        and "w:to" in behind[0].tags
        and "v:base" in behind[1].tags
        and "verb" in behind[1].tags
    )


def _begins_anew(groups: Sequence[Group], at: int) -> bool:
    """Whether behind the joint at `at` the clause goes on with another paper or another verb."""
    begin = past_mark(groups, at + 1)
    if groups[at].tags & {"w:and"} and begin < len(groups) and groups[begin].tags & {"w:on", "w:for", "w:of"}:
        ahead = groups[begin + 1 : begin + 3]  # `and on the denunciation of the agreement`
        if any(g.tags & _DEEDS_BY_NOUN for g in ahead):
            return any(g.tags & {"instrument"} for g in groups[begin + 2 : begin + 9])
    if (
        _new_clause(groups, at)
        or _several_more(groups, begin)
        or _the_other(groups, begin)
        or _further_aim(groups, at)
    ):
        return True
    follows = begin + 1 if begin < len(groups) and groups[begin].tags & ARTICLES else begin
    if follows < len(groups) and (another(groups, follows) or one_of_them(groups, follows)):
        return True
    if begin > at + 1:
        return any(g.tags & {"instrument"} for g in groups[begin : begin + 6])
    if follows < len(groups) and groups[follows].tags & _DEEDS_BY_NOUN:
        return any(g.tags & {"instrument"} for g in groups[follows + 1 : follows + 8])
    if follows < len(groups) and "s:amending" in groups[follows].tags and begin < follows:
        return any(g.tags & {"instrument"} for g in groups[follows + 1 : follows + 9])
    verb = groups[at + 1]
    if groups[at].tags & {"w:and"} and "ends-ed" in verb.tags and groups[at + 2 : at + 3]:
        return not verb.tags.isdisjoint(_THOUGHT) or bool(groups[at + 2].tags & _BEHIND_A_VERB)
    return bool(
        groups[at].tags & {"w:and"}
        and verb.tags & {"verb"}
        and not verb.tags & {"cap1"}
        and any(w.form in ("past", "s") for w in verb.words)
    )


def _sides_act(groups: Sequence[Group], joined: int) -> bool:
    """Whether two sides joined by the `and` at `joined` do something: `Oman and Mali also signed`."""
    sides = groups[joined - 1].tags & {"state", "person", "office"} and joined + 1 < len(groups)
    if not sides or not groups[joined + 1].tags & {"state", "person", "office"}:
        return False
    behind = groups[joined + 2 : joined + 5]
    verb = next((n for n, g in enumerate(behind) if "verb" in g.tags), None)
    return verb is not None and all(g.tags & {"w:also", "w:have", "w:has", "adverb"} for g in behind[:verb])


def list_comma(groups: Sequence[Group], at: int) -> bool:
    """A comma inside a title stands in a list that an `and` closes before any verb."""
    after = groups[min(at + 1, len(groups) - 1)].tags
    if after & {"w:and"}:
        listed = any(g.tags & {"comma"} for g in groups[max(0, at - 8) : at])
        return listed and not groups[min(at + 2, len(groups) - 1)].tags & (ARTICLES | {"verb"})
    if after & {
        "w:with", "w:which", "w:in", "w:under", "w:after", "w:by", "w:at", "w:to", "w:from", "w:as", "w:but", "w:on",
        "w:for",
    }:  # fmt: skip
        return False
    for ahead in range(at + 1, min(at + 14, len(groups))):
        tags = groups[ahead].tags
        if tags & {"w:and", "w:&"}:
            if any(g.tags & {"v:say", "s:say"} for g in groups[ahead + 2 : ahead + 3]):
                return False  # `on ports, Oman and Mali said`
            if _sides_act(groups, ahead):
                return False  # `besides an accord on ports, Oman and Mali signed`
            return not (ahead + 1 < len(groups) and groups[ahead + 1].tags & (ARTICLES | {"person"}))
        if tags & END or tags & {"verb", "person", "date", "w:a", "w:an"}:
            return False
    return False
