"""The verb of the clause that a session of a channel stands in."""

from __future__ import annotations

from chancery.reading.groups import Group
from chancery.reading.kinds.channels.clauses import aside_ends, in_aside
from chancery.reading.symbols import Match

_AHEAD = frozenset({"w:will", "w:shall", "w:be", "w:been", "w:to"})
_AUXILIARIES = frozenset({
    "w:will", "w:shall", "w:would", "w:should", "w:be", "w:is", "w:was", "w:had", "w:has",
})  # fmt: skip
_HAVING = frozenset({"w:has", "w:have", "w:had"})
_CONVENING = frozenset({"v:hold", "v:convene", "v:receive"})
_TELLING = frozenset(
    {
        "v:hold",
        "v:convene",
        "v:witness",
        "v:sign",
        "v:receive",
        "v:cancel",
        "v:postpone",
        "v:conclude",
        "v:head",
        "v:meet",
    }
)


def governor(groups: tuple[Group, ...], match: Match) -> int | None:
    """The verb of the clause that a session stands in: the nearest one before it, else behind it."""
    sat = _where_agreed(groups, match)
    if sat is None:
        sat = _of_the_session(groups, match)
    if sat is not None:
        return sat
    for step in range(1, 1 if _opens_clause(groups, match) else 16):
        at = match.first - step
        if at < 0 or groups[at].tags & {"stop", "colon"}:
            break
        if groups[at].tags & _HAVING and "verb" in groups[at + 1].tags:
            continue  # `has proposed that the session be held`
        if groups[at].tags & _TELLING and not groups[at].tags & {"n:meeting", "n:talks"}:
            if in_aside(groups, at) and aside_ends(groups, at) < match.first:
                continue  # `the call, which took place on Monday, was about the ninth session`
            return at
    aside = False
    for at in range(match.last, min(match.last + 30, len(groups))):
        if groups[at].tags & {"stop", "colon"}:
            break
        if groups[at].tags & {"w:which", "w:who", "w:whose"}:
            if not groups[at - 1].tags & {"comma"}:
                break
            aside = True
        elif groups[at].tags & {"comma"}:
            aside = False
        if aside or (at >= match.last + 16 and not groups[at - 1].tags & _AHEAD):
            continue
        if groups[at].tags & {"verb"} and not groups[at].tags & {"n:meeting", "n:talks", "cap1"}:
            if groups[at].tags & {"v:say"} and not groups[at].tags & {"v:hold", "v:convene"}:
                continue
            if (groups[at].tags & {"v:plan"} and _explains(groups, at)) or _by_the_way(groups, at):
                continue
            return at
    return None


def _opens_clause(groups: tuple[Group, ...], match: Match) -> bool:
    """`recalling that the second was held in May, decided that the third session shall be held`: the verb is behind it."""
    if match.last >= len(groups) or not groups[match.last].tags & _AUXILIARIES:
        return False
    here = match.first - 1
    while here >= 0 and groups[here].tags & {"w:the", "w:their", "w:its", "w:next", "low"}:
        here -= 1
    return here >= 0 and "w:that" in groups[here].tags


def _where_agreed(groups: tuple[Group, ...], match: Match) -> int | None:
    """The verb for a session at which something was agreed: `agreed at the 10th session, which took place in June, that`.

    It is that of the aside which tells of the session, else the verb of what was done at it.
    """
    here = match.first - 1
    while here >= 0 and groups[here].tags & {
        "w:the",
        "w:their",
        "w:its",
        "ordinal",
        "number",
        "low",
        "w:last",
        "w:a",
    }:
        here -= 1
    if here < 1 or not groups[here].tags & {"w:at", "w:during"}:
        return None
    done = groups[here - 1]
    if not done.tags & {"v:agree", "v:sign", "v:say", "v:conclude"} or done.form not in ("past", "pp"):
        return None
    for at in range(match.last, min(match.last + 16, len(groups) - 1)):
        if groups[at].tags & {"w:which"} and "comma" in groups[at - 1].tags:
            return next(
                (
                    n
                    for n in range(at + 1, at + 4)
                    if n < len(groups) and groups[n].tags & {"v:hold", "v:convene"}
                ),
                None,
            )
        if groups[at].tags & {"stop", "w:that", "comma"} and "w:which" not in groups[at + 1].tags:
            break
    return here - 1


def _of_the_session(groups: tuple[Group, ...], match: Match) -> int | None:
    """The verb of a clause right behind the session that tells where it meets: `the fourth session, which Lima will host`."""
    at = match.last
    if at < len(groups) and groups[at].tags & {"comma"}:
        at += 1
    if at >= len(groups) or not groups[at].tags & {"w:which", "w:that"}:
        return None
    for here in range(at + 1, min(at + 9, len(groups))):
        if groups[here].tags & {"stop", "comma", "w:which"}:
            return None
        if groups[here].tags & _CONVENING and not groups[here].tags & {"n:meeting", "n:talks"}:
            return here if _closes(groups, here) else None
    return None


def _closes(groups: tuple[Group, ...], verb: int) -> bool:
    """Whether the clause of a verb is the last of its sentence, so that nothing else is told of what it hangs on."""
    comma = next((n for n in range(verb + 1, len(groups)) if groups[n].tags & {"comma", "stop"}), len(groups))
    return not any("verb" in g.tags for g in groups[comma:])


def _explains(groups: tuple[Group, ...], at: int) -> bool:
    """`the meeting planned for May was postponed`: a participle behind its noun is not the verb of the clause."""
    before = groups[at - 1].tags if at else frozenset()
    ahead = groups[at + 1].tags if at + 1 < len(groups) else frozenset()
    passive = before & {"w:is", "w:was", "w:are", "w:were", "w:be", "w:been", "adverb"}
    return not passive and bool(ahead & {"w:for", "w:in", "w:on", "date"})


def _by_the_way(groups: tuple[Group, ...], at: int) -> bool:
    """`the second session, it was agreed, will convene in May`: that it was agreed is only put in between commas."""
    if at < 3 or at + 1 >= len(groups) or not groups[at + 1].tags & {"comma"}:
        return False
    said = zip(groups[at - 3 : at], ("comma", "w:it", ""), strict=True)
    return all(not tag or tag in group.tags for group, tag in said) and bool(
        groups[at - 1].tags & {"w:was", "w:is"}
    )


def comes_next(groups: tuple[Group, ...], match: Match) -> bool:
    """`the following session`; but `following the session` tells what came behind it."""
    return any(
        "w:following" in groups[n].tags
        and n > 0
        and bool(groups[n - 1].tags & {"w:the", "w:its", "w:their", "w:a"})
        for n in range(max(0, match.first - 3), match.last)
    )


def for_its_task(groups: tuple[Group, ...], at: int, verb: int) -> bool:
    """`a commission / to run / the dam`: what a channel is there for, with an object of its own, and no session of it."""
    if verb - at != _RIGHT_BEHIND or "w:to" not in groups[verb - 1].tags or groups[verb].form != "base":
        return False
    return bool(groups[verb + 1 : verb + 2]) and not groups[verb + 1].tags.isdisjoint(
        {"w:the", "w:a", "w:an", "w:its"}
    )


_RIGHT_BEHIND = 2
