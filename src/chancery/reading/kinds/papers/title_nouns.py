"""The noun of a title: the words that describe it before it, one more of its sort, and its abbreviation."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Body, Group

_MODIFIER = frozenset({
    "low", "cap", "cap1", "demonym", "state", "dash", "portfolio", "ordinal", "n:relations", "organisation", "particle",
    "place", "people", "w:new", "w:so-called", "office",
})  # fmt: skip


_NO_MODIFIER = frozenset({
    "verb", "number", "s:assorted", "w:several", "w:some", "w:many", "w:various", "w:two", "w:three", "w:dozen", "w:the", "w:a",
    "w:an", "w:and", "w:of", "w:this", "w:these", "w:to", "w:on", "person", "n:signing", "w:in", "w:by", "w:with",
    "w:for", "w:both", "s:finite", "w:that", "w:those", "w:its", "w:their", "w:such", "w:his", "w:our", "w:her", "w:another",
    "w:above", "w:below", "w:first", "w:second", "w:third", "w:last", "w:next", "w:later", "w:earlier", "w:present",
    "w:following", "w:other", "w:same", "s:named-before", "w:today", "w:here", "w:also", "w:finally", "w:already", "w:recently",
})  # fmt: skip


ARTICLES = frozenset({"w:a", "w:an", "w:the"})


def modifiers(groups: Sequence[Group], at: int) -> int:
    """The first group of the noun phrase that ends in the noun at `at`: `wide-ranging defence cooperation agreement`."""
    first = at
    while first > 0 and at - first < 7 and _modifies_noun(groups, first, at):
        first -= 1
    first = _behind_label(groups, first, at)
    first = _behind_sum(groups, first, at)
    while first < at and groups[first].tags & {"w:and", "dash", "w:so-called", "w:called"}:
        first += 1
    return first


def _behind_sum(groups: Sequence[Group], first: int, at: int) -> int:
    """`a 120 mln dlr / wheat credit agreement`: where the phrase begins behind a sum of money."""
    if not first or "number" not in groups[first - 1].tags:
        return first
    here = first
    for sort in ("s:amount", "s:currency"):
        here += here < at and sort in groups[here].tags
    return here


def measured(groups: Sequence[Group], first: int) -> int:
    """How many groups before a phrase only say how long or how much: `a / three-year, 40 mln dlr / fisheries pact`."""
    here = first
    while here > 0 and groups[here - 1].tags & _MEASURES:
        here -= 1
    return first - here


_MEASURES = frozenset({"number", "dash", "comma", "w:year", "w:month", "w:day", "s:amount", "s:currency"})


def _behind_label(groups: Sequence[Group], first: int, at: int) -> int:
    """`Oman - Agreement on ports`: where the phrase begins behind the state that a line of a digest opens with."""
    if first or at < 2 or not ("state" in groups[0].tags and "dash" in groups[1].tags):
        return first
    apart = groups[0].end < groups[1].start and not groups[2].tags & {"state", "demonym"}
    return 2 if apart else first


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
    if tags & {"plain", "w:news"} and not tags & _NO_MODIFIER:
        return True
    if "bodyhead" in tags and not tags & (_NO_MODIFIER | {"cap", "cap1"}):
        return True  # `military accord`, `customs agreement`
    if first == at and _exchange(groups, at - 1):
        return True
    if (
        {"portfolio", "cap1"} <= tags
        and groups[first].tags & {"cap", "cap1"}
        and groups[first - 1].form == "base"
    ):
        return True  # the first word of `Land Boundary Agreement` is a verb elsewhere
    if behind is None:
        return False
    if tags & {"w:and"} and first < at:
        plain = bool(behind.tags & {"low", "demonym", "portfolio"}) and not behind.tags & _NO_MODIFIER
        return plain or _in_capitals(groups, first, at)
    if _in_capitals(groups, first, at):
        return True
    past = (
        tags & {"verb"}
        and not tags & {"w:said"}
        and any(w.form in ("past", "pp") for w in groups[first - 1].words)
    )
    return bool(past) and first == at and bool(behind.tags & ARTICLES)


def _in_capitals(groups: Sequence[Group], first: int, at: int) -> bool:
    """`an / Enhanced Partnership and / Cooperation Agreement`: words of a title in capitals that are none elsewhere."""
    if "cap1" not in groups[at].tags:
        return False
    before, behind = groups[first - 1], groups[first - 2]
    if before.tags & {"w:and"}:
        return _all_in_capitals(groups, first - 2)
    participle = "cap1" in before.tags and any(w.form in ("past", "pp") for w in before.words)
    return participle and first < at and not behind.tags.isdisjoint(ARTICLES)


def _all_in_capitals(groups: Sequence[Group], last: int) -> bool:
    """`an / Investment Promotion / and Protection Agreement`: words in capitals alone from the article up to the `and`."""
    here = last
    while here > 0 and groups[here].tags & {"cap", "cap1"} and groups[here].tags.isdisjoint(_NAMES):
        here -= 1
    return here < last and not groups[here].tags.isdisjoint(ARTICLES)


_NAMES = frozenset({"state", "person", "body", "instrument", "mechanism", "place", "organisation", "office"})


def _exchange(groups: Sequence[Group], at: int) -> bool:
    """`news exchange agreement`: a noun for what is exchanged stands before it, and no verb can."""
    if at < 1 or "v:exchange" not in groups[at].tags or groups[at].form in ("past", "pp", "s"):
        return False
    return bool(groups[at - 1].tags & {"low", "portfolio", "w:news", "w:student", "cap", "cap1", "demonym"})


def another(groups: Sequence[Group], at: int) -> bool:
    """`another on trade`, `a third, on defence`, `one that deals with ports`, `did so`: one more of the sort just named."""
    if groups[at].tags & {"w:did"}:
        return any(g.tags & {"s:likewise", "w:so"} for g in groups[at + 1 : at + 3])
    if gapped(groups, at) is not None:
        return True
    if one_with(groups, at):
        return False  # told by a clause of its own
    if not groups[at].tags & {"w:another", "ordinal", "w:second", "w:third", "w:one", "w:other"}:
        return False
    if groups[at].tags & {"w:one"} and at and groups[at - 1].tags & {"w:the", "w:this", "w:that", "w:only"}:
        return False
    if at and "comma" in groups[at - 1].tags and groups[at].tags & {"ordinal", "w:second", "w:third"}:
        return False  # `the tax accord, third on the list, was struck`
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
    if (
        follows > at + 1
        and groups[follows].tags & {"v:sign", "v:initial"}
        and groups[follows].form in ("past", "pp")
    ):
        return bool(groups[follows + 1 : follows + 2]) and bool(
            groups[follows + 1].tags & {"w:between", "w:by"}
        )
    if "w:one" in groups[at].tags and offered_to(groups, at):
        return True
    relative = groups[follows].tags & {"w:that", "w:which", "w:covering"}
    return bool(relative) and bool(groups[at].tags & {"w:one", "w:another"})


def offered_to(groups: Sequence[Group], at: int) -> bool:
    """`intends to propose one to Finland`."""
    ahead = groups[at + 2 : at + 4]
    named = any("state" in g.tags for g in ahead)
    to = any("w:to" in g.tags for g in groups[at + 1 : at + 2])
    return at > 0 and to and named and bool(groups[at - 1].tags & _OFFERING)


_OFFERING = frozenset({"v:propose", "w:offer", "w:offered"})


#: What goes on behind the partner of `one with Albania`: a verb, or words on it set off by commas.
_TELLS = frozenset({"w:is", "w:was", "w:has", "w:had", "w:will", "w:would", "w:remains", "v:expire"})


def one_with(groups: Sequence[Group], at: int) -> bool:
    """Whether `one`, `that` or `the one` at `at` is with a state and has a verb of its own: `that with Norway was ended`."""
    if (
        at + 3 >= len(groups)
        or not groups[at].tags & {"w:one", "w:that"}
        or "w:with" not in groups[at + 1].tags
    ):
        return False
    before = groups[at - 1].tags if at else frozenset({"stop"})
    if not before & {"stop", "colon", "comma", "w:and", "w:while", "w:the", "w:but", "dash"}:
        return False
    ahead = range(at + 2, min(len(groups) - 1, at + 7))
    partner = next((n for n in ahead if _of_a_state(groups[n]) or groups[n].tags & {"place"}), None)
    if partner is None:
        return False
    behind = groups[partner + 1].tags
    if "comma" in behind:
        return any(g.tags & _TELLS for g in groups[partner + 2 : partner + 14])
    return bool(behind & _TELLS)


def one_of_a_sort(groups: Sequence[Group], at: int) -> bool:
    """`an accord on ports and a cultural one`: one more paper, with a word for what it is about and no noun."""
    if at < 2 or "w:one" not in groups[at].tags or not groups[at - 2].tags & {"w:a", "w:an", "w:another"}:
        return False
    return bool(groups[at - 1].tags & {"low", "cap", "portfolio", "plain"})


_NUMBERING = frozenset({"w:one", "w:other", "w:another", "ordinal", "w:first", "w:second", "w:third"})
#: Tags of the group at which `another`, `one_of_a_sort` or `one_of_them` finds one more paper.
OPENING_FURTHER = _NUMBERING | {"w:did", "w:that", "w:with"}
_ABOUT = frozenset({"w:on", "w:for", "w:concerning", "w:regarding", "w:about", "w:between"})
_MONEY = frozenset({"number", "s:amount", "currency"})


def one_of_them(groups: Sequence[Group], at: int, *, several: bool = True, begun: bool = True) -> bool:
    """`two grants, one supporting schools, the other of 3 mln for wells`: one of `several`, told by what it is for.

    Where one was told so before (`begun`), the word of its purpose may be left out: `the other vocational training`.
    """
    if not groups[at].tags & _NUMBERING or at + 2 >= len(groups):
        return False
    if not (several or begun) and "w:another" not in groups[at].tags:
        return False  # only `a loan of 3 mln for wells and another of 5 mln` needs no plural
    if not groups[at - 1].tags & {"comma", "colon", "dash", "open", "stop", "w:and", "w:the", "w:a"}:
        return False
    ahead = groups[at + 1]
    if groups[at].tags & {"w:one", "w:first"} and ahead.tags & _ABOUT:
        return several
    if "w:of" in ahead.tags:
        return bool(groups[at + 2].tags & _MONEY) or "w:about" in groups[at + 2].tags
    if begun and groups[at].tags & {"w:other", "w:another"} and ahead.tags & {"low", "portfolio", "plain"}:
        return not any(g.tags & {"s:going-on", "s:finite", "verb"} for g in groups[at + 1 : at + 5])
    if not (several or begun):
        return False
    return "ing" in ahead.tags or ahead.form == "ing" or "w:to" in ahead.tags


_GAP = frozenset({"w:the", "w:government", "w:republic", "w:kingdom", "w:of", "low"})
_DAY = frozenset({"w:on", "w:in", "w:from", "w:of", "w:since", "w:at", "place", "comma", "open", "close"})


def gapped(groups: Sequence[Group], at: int) -> int | None:
    """The group behind the partner in `and that with Mali in 2000`, `with Mali on 4 June`, else None.

    One more paper, of which only whom it is with and its day are told.
    """
    if at == 0 or not groups[at - 1].tags & {"comma", "w:and", "stop", "w:while", "w:the"}:
        return None
    start = at + 1 if groups[at].tags & {"w:that", "w:one"} and at + 1 < len(groups) else at
    if not groups[start].tags & {"w:with"}:
        return None
    partner = next(
        (n for n in range(start + 1, min(len(groups), start + 6)) if not groups[n].tags & _GAP), len(groups)
    )
    if partner == len(groups) or not _of_a_state(groups[partner]):
        return None
    ahead = groups[partner + 1 : partner + 9]
    day = next((n for n, g in enumerate(ahead) if g.tags & {"date"}), 0)
    told = day > 0 and ahead[day - 1].tags & _DAY and _plain_gap(ahead[:day])
    return partner + 1 if told else None


def _of_a_state(group: Group) -> bool:
    return bool(group.tags & {"state"}) or (isinstance(group.value, Body) and group.value.state is not None)


def _plain_gap(between: Sequence[Group]) -> bool:
    """Whether nothing but a place or a gloss in brackets stands between the partner and the day."""
    inside = False
    for group in between:
        if group.tags & {"open"}:
            inside = True
        elif group.tags & {"close"}:
            inside = False
        elif not inside and not group.tags & (_DAY | {"cap", "cap1"}):
            return False
    return True


def glossed(groups: Sequence[Group], at: int) -> bool:
    """Whether the noun at `at` is only the abbreviation of the one before, set between commas or in brackets."""
    if not 1 < at < len(groups) - 1 or not groups[at].tags & groups[at - 2].tags & {"instrument"}:
        return False
    before, behind = groups[at - 1].tags, groups[at + 1].tags
    return bool((before & behind & {"comma"}) or ("open" in before and "close" in behind))
