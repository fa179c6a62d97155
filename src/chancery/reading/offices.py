"""Offices as they stand in a sentence: `Chinese Foreign Minister`, `President of the Republic of X`, chains of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chancery.reading.bodies import state_of
from chancery.reading.groups import Body, Group
from chancery.reading.portfolios import fields_before, more_portfolios, portfolio_run

Owner = tuple[str | None, tuple[int, int] | None]

LEADS = frozenset({
    "w:the", "w:acting", "w:former", "w:current", "w:visiting", "w:deputy", "w:then", "w:two", "w:both", "both-sides", "w:late",
    "w:new", "w:old", "w:its", "w:his", "w:her", "w:their", "w:our", "w:your", "w:whose",
})  # fmt: skip
_BETWEEN = frozenset(
    {
        "low",
        "cap",
        "cap1",
        "portfolio",
        "w:new",
        "w:acting",
        "w:former",
        "w:deputy",
        "w:visiting",
        "w:first",
        "w:foreign",
        "w:then",
        "w:current",
    }
)
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
    if here >= len(groups) or not groups[here].tags & {"office"}:
        return None
    rank, plural = None, False
    while True:
        word = groups[here].word("office")
        if word is not None:
            rank = min(rank, word.value.rank) if rank is not None else word.value.rank
            plural = plural or word.form == "plural"
        if _mere_counterpart(groups, here):
            return Office(at, here + 1, state, state_span, rank, plural)
        here, found = _belongings(groups, here + 1, envoy=rank is None or 6 <= rank <= 9)
        if found is not None:
            state, state_span = state or found[0], state_span or found[1]
        following = _chained(groups, here, state, plural=plural)
        if following is None or _of_another(groups, here, following, state):
            return Office(at, here, state, state_span, rank, plural)
        here = following


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
    while (
        here < min(limit, len(groups))
        and (groups[here].tags & _BETWEEN or _joins_portfolios(groups, here))
        and not groups[here].tags & {"office", "verb", "person", "state", "demonym"}
    ):
        here += 1
    if here < len(groups) and groups[here].tags & {"office"}:
        return here, state, span if state else None
    return None


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
    _, found = _belongings(groups, word + 1, envoy=False)
    return found is not None and found[0] is not None and found[0] != state


def _next_of_a_row(joint: Sequence[Group]) -> bool:
    """`A, chairman of X, and the charge d'affaires`: a comma, `and` and an article bring in somebody else."""
    return len(joint) > 2 and all(
        g.tags & {tag} for g, tag in zip(joint, ("comma", "w:and", "w:the"), strict=False)
    )


def _belongings(groups: Sequence[Group], at: int, *, envoy: bool) -> tuple[int, Owner | None]:
    """`of Foreign Trade`, `of the Republic of X`, `to the DPRK`, `of the Ministry of Y` behind an office word."""
    here = more_portfolios(groups, at)
    found: Owner | None = None
    joints = {"w:of", "w:for", "w:at", "w:in"} | ({"w:to"} if envoy else set())
    if groups[at - 1].tags & {"counterpart"}:
        joints = {"w:from", "w:of"}
    while here < len(groups) and groups[here].tags & joints:
        if (
            envoy
            and groups[here].tags & {"w:in"}
            and here + 1 < len(groups)
            and groups[here + 1].tags & {"place"}
        ):
            here += 2
            continue
        step = _belonging(groups, here, found)
        if step is None:
            break
        here, found = step
    if here + 1 < len(groups) and groups[here].tags & {"comma"} and groups[here + 1].tags & {"body:party"}:
        # `secretary of the C.C., Workers' Party of Korea`
        party = groups[here + 1].value
        if isinstance(party, Body) and groups[here - 1].end - groups[here - 1].start <= 4 and here > at:
            return here + 2, (party.state, party.state_span or party.name_span) if party.state else found
    return here, found


def _belonging(groups: Sequence[Group], at: int, found: Owner | None) -> tuple[int, Owner | None] | None:
    joint, here = groups[at], at + 1
    while here < len(groups) and groups[here].tags & {
        "w:the",
        "w:our",
        "w:its",
        "w:their",
        "w:sisterly",
        "w:friendly",
    } | _kindly(groups, here):
        here += 1
    if here >= len(groups):
        return None
    target = groups[here]
    if target.tags & {"demonym"} and here + 1 < len(groups) and groups[here + 1].tags & {"w:diplomacy"}:
        return here + 2, (state_of(target), target.span) if found is None else found
    if target.tags & {"demonym"} and (last := _sender(groups, here + 1)) is not None:
        return last, (state_of(target), target.span) if found is None else found
    if target.tags & {"people"} and joint.tags & {"w:of"} and groups[here - 1].tags & {"w:the"}:
        return here + 1, (state_of(target), target.span) if found is None else found
    if target.tags & {"state", "organisation", "place"} and not target.tags & {"office", "person"}:
        if joint.tags & {"w:to"}:
            return (here + 1, found) if not target.tags & {"place"} else None
        if joint.tags & {"w:in", "w:at"} or (target.tags & {"place"} and not target.tags & {"state"}):
            return None
        owned = here + 1 < len(groups) and isinstance(groups[here + 1].value, Body)
        return here + 1 + owned, (state_of(target), target.span) if found is None else found
    if isinstance(target.value, Body) and not joint.tags & {"w:to"}:
        body = target.value
        if found is None and body.state:
            found = (body.state, body.state_span or body.name_span)
        return here + 1, found
    if joint.tags & {"w:to", "w:in", "w:at"}:
        return None
    if target.tags & {"bodyhead"} and groups[here - 1].tags & {"w:their", "w:its", "w:the"}:
        return here + 1, found
    long = _long_name(groups, here)
    if long is not None:
        owned = long + 1 < len(groups) and isinstance(groups[long + 1].value, Body)
        return long + 1 + owned, (state_of(groups[long]), groups[long].span) if found is None else found
    run = portfolio_run(groups, here)
    if run == here:
        return None
    of = (state_of(target), target.span) if target.tags & {"demonym"} and found is None else found
    return run, of


def _sender(groups: Sequence[Group], at: int) -> int | None:
    """The end of what an envoy or a head is of: `envoy of the Peruvian / president`, `head of the Peruvian / delegation`."""
    if at >= len(groups) or not groups[at].tags & {"office", "n:delegation"}:
        return None
    if groups[at].tags & {"n:delegation"}:
        return at + 1
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset({"stop"})
    return at + 1 if after & {"comma", "stop", "close", "verb", "w:and"} else None


_NAMING = frozenset(
    {"cap", "cap1", "portfolio", "bodyhead", "w:and", "w:&", "w:for", "w:of", "w:the", "w:on", "dash"}
)


def _long_name(groups: Sequence[Group], at: int) -> int | None:
    """The state at the end of a long name in capitals: `of the Federal Emigration Bureau of Russia`."""
    for here in range(at, min(at + 10, len(groups))):
        if (
            here > at + 1
            and groups[here].tags & {"state"}
            and any(g.tags & {"w:of"} for g in groups[max(at, here - 2) : here])
        ):
            return here
        if not groups[here].tags & _NAMING or groups[here].tags & {"office", "person", "verb"}:
            return None
    return None


def _kindly(groups: Sequence[Group], at: int) -> frozenset[str]:
    """The tags of an adjective that stands between `of the` and a state: `the sisterly Kingdom of X`."""
    group = groups[at]
    ahead = at + 1 < len(groups) and groups[at + 1].tags & {"state"}
    kind = group.tags & {"low"} and at > 0 and groups[at - 1].tags & {"w:the", "w:our"}
    return group.tags if ahead and kind else frozenset()
