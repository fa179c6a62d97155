"""Offices as they stand in a sentence: `Chinese Foreign Minister`, `President of the Republic of X`, chains of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chancery.reading.bodies import state_of
from chancery.reading.groups import Body, Group
from chancery.reading.office_belongings import Owner, belongings
from chancery.reading.portfolios import fields_before

LEADS = frozenset({
    "w:the", "w:acting", "w:former", "w:current", "w:visiting", "w:guest", "w:deputy", "w:then", "w:two", "w:both",
    "both-sides", "w:late", "w:new", "w:old", "w:its", "w:his", "w:her", "w:their", "w:our", "w:your", "w:whose",
})  # fmt: skip
_BETWEEN = frozenset({
    "low", "cap", "cap1", "portfolio", "w:new", "w:acting", "w:former", "w:deputy", "w:visiting", "w:first",
    "w:foreign", "w:then", "w:current",
})  # fmt: skip
STATES = frozenset({"demonym", "state", "organisation"})


@dataclass(slots=True, unsafe_hash=True)
class Office:
    """An office as it stands in a sentence: group range, state and whose words gave it, rank, whether several hold it."""

    first: int
    last: int
    state: str | None
    state_span: tuple[int, int] | None
    rank: int | None
    plural: bool


def office_at(groups: Sequence[Group], at: int) -> Office | None:
    """The office phrase that starts at group `at`, with the state, body and portfolio that belong to it."""
    here = at
    while here < len(groups) and groups[here].tags & LEADS and here - at < 3:
        here += 1
    if (
        here > at
        and "w:whose" in groups[here - 1].tags
        and "n:visit" in groups[min(here + 1, len(groups) - 1)].tags
    ):
        return None  # `A, whose official visit ends today`: an adjective
    state, state_span = None, None
    owner = _owner_before(groups, here)
    if owner is not None:
        here, state, state_span = owner
    elif here > at and groups[here - 1].tags & {"w:whose"}:
        state, state_span = _antecedent(groups, here - 1)
    elif here > at and groups[here - 1].tags & {"w:its"} and _ministerial(groups, here):
        state, state_span = _owner_of_its(groups, here - 1)
    here = fields_before(groups, here)
    if here >= len(groups) or not groups[here].tags & {"office"} or _is_verb(groups, at, here):
        return None
    rank, plural = None, False
    while True:
        word = groups[here].word("office")
        if word is not None:
            rank = min(rank, word.value.rank) if rank is not None else word.value.rank
            plural = plural or word.form == "plural"
        if _mere_counterpart(groups, here):
            return Office(at, here + 1, state, state_span, rank, plural)
        here, found = belongings(groups, here + 1, envoy=rank is None or 6 <= rank <= 9)
        if found is not None:
            state, state_span = state or found[0], state_span or found[1]
        following = _chained(groups, here, state, plural=plural)
        if following is None or _of_another(groups, here, following, state):
            return Office(at, here, state, state_span, rank, plural)
        here = following


_AUXILIARIES = frozenset({
    "w:will", "w:would", "w:shall", "w:should", "w:to", "w:can", "w:could", "w:may", "w:must", "w:'ll",
})  # fmt: skip


def _is_verb(groups: Sequence[Group], at: int, here: int) -> bool:
    """`will co-chair the session`: a word that is an office or a verb, behind what only a verb follows."""
    return at == here > 0 and "verb" in groups[at].tags and not groups[at - 1].tags.isdisjoint(_AUXILIARIES)


def _mere_counterpart(groups: Sequence[Group], at: int) -> bool:
    """`informed his counterpart of the steps taken`: a counterpart has a state but no field of work."""
    behind = groups[at + 1 : at + 5]
    if (
        not groups[at].tags & {"counterpart"}
        or not behind
        or not behind[0].tags & {"w:of", "w:on", "w:about"}
    ):
        return False
    return not any(g.tags & STATES or isinstance(g.value, Body) for g in behind)


#: What a state does, behind its bare name, to somebody of its own: `Iran / sent / Deputy Foreign Minister A to Lima`.
_DID = frozenset({"ends-ed", "s:finite", "w:sent", "w:made", "w:put", "w:gave"})


_NEAR_BY = frozenset({"w:neighbouring", "w:neighboring", "w:nearby"})


def _owner_before(groups: Sequence[Group], at: int) -> tuple[int, str | None, tuple[int, int] | None] | None:
    """`Kenya's Prime Cabinet`, `Chinese`, `the Foreign Ministry's` before an office: its group, the state, its words."""
    if at >= len(groups) or groups[at].tags & {"office", "person"}:
        return None
    group = groups[at]
    if group.tags & STATES:
        state, span = state_of(group), group.span
    elif isinstance(group.value, Body):
        state, span = group.value.state, group.value.state_span or group.value.name_span
    else:
        return None
    here = at + 1
    if here < len(groups) and groups[here].tags & {"w:'s", "w:'", "quote"}:
        here += 1
    limit = here + 4
    bare = here == at + 1 and group.tags & {"state"}
    if bare and at and groups[at - 1].tags & _NEAR_BY:
        return None  # `to neighbouring Iran / Prime Minister A of Armenia has not gone`: a land, and nobody's office
    while (
        here < min(limit, len(groups))
        and not (bare and (groups[here].tags & _DID or _does(groups, at, here)))
        and (groups[here].tags & _BETWEEN or _joins_portfolios(groups, here))
        and not groups[here].tags & {"office", "verb", "person", "state", "demonym"}
    ):
        here += 1
    if here < len(groups) and groups[here].tags & {"office"}:
        return here, state, span if state else None
    return None


def _does(groups: Sequence[Group], at: int, here: int) -> bool:
    """`Oman wants President A of Mali to come`: a verb in the present behind a bare state, before another's title."""
    tags = groups[here].tags
    if here != at + 1 or not tags & {"low", "s:mulling"} or not tags & {"ends-s"} or tags & {"portfolio"}:
        return False
    return here + 1 < len(groups) and groups[here + 1].tags >= {"office", "cap1"}


def _joins_portfolios(groups: Sequence[Group], here: int) -> bool:
    """`and` within `Mines and Energy Minister`: something is named before it and the office comes right behind."""
    if not groups[here].tags & {"w:and", "w:&"} or here + 1 >= len(groups):
        return False
    return bool(groups[here - 1].tags & {"cap", "cap1", "portfolio"}) and bool(
        groups[here + 1].tags & {"office"}
    )


def _antecedent(groups: Sequence[Group], at: int) -> Owner:
    """The state that `whose` takes up: `the Republic of Korea, whose foreign minister`."""
    before = at - 1
    while before >= 0 and groups[before].tags & {"comma"}:
        before -= 1
    if before >= 0 and groups[before].tags & {"state", "organisation", "place"}:
        return state_of(groups[before]), groups[before].span
    return None, None


#: What may stand between a state that acts and `its minister`.
_CLAUSE = frozenset(
    {"stop", "colon", "dash", "quote", "w:while", "w:whereas", "w:but", "v:say", "person", "w:who", "w:which"}
)


def _ministerial(groups: Sequence[Group], at: int) -> bool:
    """Whether a state's own office begins here: not `a delegation with X at its head`."""
    at = fields_before(groups, at)
    word = groups[at].word("office") if at < len(groups) else None
    return word is not None and (word.value.rank or _NO_RANK) <= _ENVOYS


#: The rank of envoys, and one below all ranks.
_ENVOYS, _NO_RANK = 7, 99


def _owner_of_its(groups: Sequence[Group], at: int) -> Owner:
    """The state that `its` takes up, `Mali signed through its minister`: the last one before it, if that opens its clause."""
    for here in range(at - 1, -1, -1):
        group = groups[here]
        if group.tags & {"state", "organisation"} and state_of(group):
            before = here - 1 - (here > 0 and bool(groups[here - 1].tags & {"w:the"}))
            opens = before < 0 or bool(groups[before].tags & (_CLAUSE | {"comma", "w:and"}))
            return (state_of(group), group.span) if opens else (None, None)
        if group.tags & _CLAUSE:
            break
    return None, None


def _chained(groups: Sequence[Group], at: int, state: str | None, *, plural: bool) -> int | None:
    """The office word of a further link of the same person's offices: `and President of ...`, `, Minister of ...`."""
    if at + 1 >= len(groups) or not groups[at].tags & {"w:and", "comma", "dash", "w:concurrently"}:
        return None
    here = at + 1
    while (
        here < len(groups)
        and here - at < 4
        and groups[here].tags & {"w:and", "w:the", "w:acting", "w:concurrently", "demonym"}
    ):
        here += 1
    if here >= len(groups) or any(g.tags & {"demonym"} and state_of(g) != state for g in groups[at:here]):
        return None
    if _next_of_a_row(groups[at:here]):
        return None
    word = groups[here].word("office")
    known = word is not None and (plural or word.form != "plural")
    return (
        here
        if known and not (groups[at].tags & {"dash"} and groups[at].start == groups[at - 1].end)
        else None
    )


def _of_another(groups: Sequence[Group], at: int, word: int, state: str | None) -> bool:
    """Whether a further link has a state of its own: `the President of X and the President of Y` are two persons."""
    if state is None or not groups[at].tags & {"w:and"}:
        return False
    _, found = belongings(groups, word + 1, envoy=False)
    return found is not None and found[0] is not None and found[0] != state


def _next_of_a_row(joint: Sequence[Group]) -> bool:
    """`A, chairman of X, and the charge d'affaires`: a comma, `and` and an article bring in somebody else."""
    return len(joint) > 2 and all(
        g.tags & {tag} for g, tag in zip(joint, ("comma", "w:and", "w:the"), strict=False)
    )
