"""What belongs to an office behind its word: `of Foreign Trade`, `of the Republic of X`, `to the DPRK`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.bodies import state_of
from chancery.reading.groups import Body, Group
from chancery.reading.portfolios import more_portfolios, portfolio_run

Owner = tuple[str | None, tuple[int, int] | None]


def belongings(groups: Sequence[Group], at: int, *, envoy: bool) -> tuple[int, Owner | None]:
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
        return here + 1 + _organ(groups, here, body), found
    if joint.tags & {"w:to", "w:in", "w:at"}:
        return None
    if target.tags & {"bodyhead"} and groups[here - 1].tags & {"w:their", "w:its", "w:the"}:
        return here + 1, found
    long = _long_name(groups, here)
    if long is not None:
        owned = long + 1 < len(groups) and isinstance(groups[long + 1].value, Body)
        return long + 1 + owned, (state_of(groups[long]), groups[long].span) if found is None else found
    if _the_state(groups, here):
        return here + 2, (state_of(target), target.span) if found is None else found
    run = portfolio_run(groups, here)
    if run == here:
        return None
    of = (state_of(target), target.span) if target.tags & {"demonym"} and found is None else found
    return run, of


def _organ(groups: Sequence[Group], at: int, body: Body) -> bool:
    """`department director of the WPK / Central Committee`: the organ of a party or parliament behind its name."""
    behind = groups[at + 1] if at + 1 < len(groups) else None
    if body.name == "CPC":  # of China or of Cuba
        return False
    return body.sort in ("party", "parliament") and behind is not None and bool(behind.tags & {"bodyhead"})


def _sender(groups: Sequence[Group], at: int) -> int | None:
    """The end of what an envoy or a head is of: `envoy of the Peruvian / president`, `head of the Peruvian / delegation`."""
    if at >= len(groups) or not groups[at].tags & {"office", "n:delegation"}:
        return None
    if groups[at].tags & {"n:delegation"}:
        return at + 1
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset({"stop"})
    return at + 1 if after & {"comma", "stop", "close", "verb", "w:and"} else None


def _the_state(groups: Sequence[Group], at: int) -> bool:
    """`the head of the / Peruvian state`, and no `state bank`: the word behind the name of a people ends the office."""
    if at + 1 >= len(groups) or "demonym" not in groups[at].tags or "w:state" not in groups[at + 1].tags:
        return False
    after = groups[at + 2].tags if at + 2 < len(groups) else frozenset({"stop"})
    return after.isdisjoint({"low", "portfolio", "cap", "cap1", "bodyhead", "office"})


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
