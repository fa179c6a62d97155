"""Who is told behind the noun of a meeting, or within it: `between A and B`, `with A`, `A-B talks`, `that A had with B`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.actors import chains
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.nations import list_behind
from chancery.reading.kinds.meetings.noun_subjects import PHRASE, is_part
from chancery.reading.persons import Office

WITH = frozenset({"w:with"})
CHAIRED = frozenset({"w:by", "w:under"})
_ON_THE_WAY = frozenset({
    "v:hold", "v:convene", "v:conclude", "s:begin", "s:begin-base", "s:begin-ing", "v:plan", "v:cancel", "v:postpone",
    "s:preside", "s:preside-base", "s:preside-ing", "v:head",
})  # fmt: skip
_BEFORE_BETWEEN = frozenset(
    {"date", "place", "w:here", "verb", "adverb", "comma", "close", "w:today", "w:yesterday", "w:tomorrow"}
)


def compound(groups: Sequence[Group], row: Sequence[Actor], noun: int) -> list[Actor]:
    """`Omani-Chadian talks`, `U.S.-Japan trade talks`, `the Iran and Iraq meeting`, `A - B summit`."""
    here = noun - 1
    while here >= 0 and not groups[here].tags & {"state", "demonym", "person", "organisation"}:
        if isinstance(groups[here].value, (Body, Office)):
            if groups[here].value.state is not None or here < noun - 2:
                break
        elif noun - here > 5 or not is_part(groups[here], PHRASE | {"offices", "w:'s"}):
            return []
        here -= 1
    if here < 2 or not groups[here - 1].tags & {"dash", "slash", "w:and"}:
        return []
    last, first = groups[here], groups[here - 2]
    if isinstance(last.value, (Body, Office)):
        return _of_both(groups, here, last.value)
    if last.tags & {"person"}:
        pair = [a for a in row if a.first in (here - 2, here) and a.sort == "person"]
        return pair if len(pair) == 2 and groups[here - 1].tags & {"dash"} else []
    one, two = state_of(first), state_of(last)
    if not one or not two or one == two or not first.tags & {"state", "demonym", "organisation"}:
        return []
    first_at, more = _compound_of_more(groups, here - 2, {one, two})
    rest = (*((state, span) for state, span in more), (two, last.span))
    if more:
        return [Actor("pair", first_at, here + 1, (), None, one, (first.span,), None, rest)]
    return [Actor("pair", here - 2, here + 1, (), None, one, (first.span,), None, ((two, last.span),))]


def _compound_of_more(
    groups: Sequence[Group], first: int, told: set[str]
) -> tuple[int, list[tuple[str, Span]]]:
    """The states before the two of a compound, and where it begins: `U.S.- / Japan-Korea talks`."""
    more: list[tuple[str, Span]] = []
    while first > 1 and groups[first - 1].tags & {"dash", "slash"}:
        state = state_of(groups[first - 2]) if groups[first - 2].tags & {"state", "demonym"} else None
        if state is None or state in told:
            break
        told.add(state)
        more.insert(0, (state, groups[first - 2].span))
        first -= 2
    return first, more


def _of_both(groups: Sequence[Group], here: int, last: Body | Office) -> list[Actor]:
    """`Bulgarian-Turkish / military talks`: the adjective is both sides', though it reads as a body of the second."""
    first = groups[here - 2]
    one = state_of(first)
    if not one or not last.state or one == last.state or not first.tags & {"state", "demonym"}:
        return []
    tied = groups[here - 1].tags & {"dash", "slash"}
    if not tied or last.state_span is None or last.state_span[0] != groups[here].start:
        return []
    return [
        Actor(
            "pair", here - 2, here + 1, (), None, one, (first.span,), None, ((last.state, last.state_span),)
        )
    ]


def among(groups: Sequence[Group], noun: int) -> list[Actor]:
    """The states of `a meeting of A, B and C`."""
    at = noun + 2
    at += at < len(groups) and "w:the" in groups[at].tags
    if at >= len(groups) or not groups[noun + 1].tags & {"w:of"} or not groups[at].tags & {"state"}:
        return []
    one = state_of(groups[at])
    last, more = list_behind(groups, at + 1)
    after = groups[last].tags if last < len(groups) else frozenset()
    if (
        one is None
        or not more
        or after & {"s:folk", "low", "cap", "office", "offices", "body", "person", "w:'s"}
    ):
        return []
    return [Actor("pair", at, last, (), None, one, (groups[at].span,), None, tuple(more))]


def between(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """The parties behind `between`, `of` or `among` that belong to the noun."""
    groups = sentence.groups
    for here in range(noun + 1, min(noun + 26, len(groups))):
        tags = groups[here].tags
        if _over(groups, here) or (tags & {"w:with"} and chains.after(row, sentence, here, reach=4)):
            return []
        if not tags & {"w:between", "w:among", "w:involving"} and not (tags & {"w:of"} and here == noun + 1):
            continue
        found = chains.after(row, sentence, here, reach=6, both=True)
        if chains.several(found) and _own(groups, noun, here, found):
            return found
        if tags & {"w:between"} and found:
            return []
    return []


def _own(groups: Sequence[Group], noun: int, at: int, found: Sequence[Actor]) -> bool:
    """Whether `between` belongs to the noun rather than to a word before it: `talks on ties between the two countries`."""
    if groups[at].tags & {"w:of"} and found[0].sort in ("state", "they"):
        return False
    if at - 1 == noun or any(a.people for a in found):
        return True
    if groups[at - 1].tags & _BEFORE_BETWEEN:
        return True
    near = at - noun <= 4 and not any(g.tags & {"comma"} for g in groups[noun:at])
    return near and not groups[at - 1].tags & {
        "n:ties",
        "n:relations",
        "instrument",
        "relations-word",
        "partnership",
    }


def _over(groups: Sequence[Group], here: int) -> bool:
    """Whether the clause that a noun opens is over: at a stop or at a verb other than one of holding."""
    group = groups[here]
    if group.tags & {"stop", "colon", "w:who"}:
        return True
    if not group.tags & {"verb"} or group.tags & (_ON_THE_WAY | {"portfolio", "person", "office", "date"}):
        return False
    return group.form != "ing" and not groups[here - 1].tags & {"w:to", "w:be", "w:been"}


def behind(row: Sequence[Actor], sentence: Sentence, noun: int, words: frozenset[str]) -> list[Actor]:
    """The parties behind the first of `words` after the noun that a party follows at once."""
    groups = sentence.groups
    for here in range(noun + 1, min(noun + 18, len(groups))):
        if _over(groups, here):
            return []
        if groups[here].tags & words:
            start = next(
                (n for n in range(here, min(here + 5, len(groups))) if groups[n].tags & {"w:of"}), here
            )
            begin = start if groups[here].tags & {"w:under"} else here
            found = chains.after(row, sentence, begin, reach=5, both=bool(words & CHAIRED))
            if found and not (found[0].sort in ("state", "side") and _loose(groups, noun, here)):
                return found
    return []


def _loose(groups: Sequence[Group], noun: int, at: int) -> bool:
    """Whether another noun stands before the preposition, which it then belongs to: `a meeting on trade with A`."""
    return any(
        g.tags & {"n:ties", "n:relations", "instrument", "relations-word"} for g in groups[noun + 1 : at]
    )


def inverted(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """The parties between a noun and the verb of its clause: `the talks that A and B had`, `that A had with B`."""
    groups = sentence.groups
    opens = next(
        (n for n in range(noun + 1, min(noun + 6, len(groups))) if groups[n].tags & {"w:that", "w:which"}),
        None,
    )
    if opens is None:
        return []
    lead = chains.after(row, sentence, opens, reach=4)
    if not lead:
        return []
    end = lead[-1].last
    holds = next(
        (n for n in range(end, min(end + 5, len(groups))) if groups[n].tags & {"v:hold", "w:had", "w:have"}),
        None,
    )
    if holds is None:
        return []
    return [*lead, *behind(row, sentence, holds, WITH)]


def gathered(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """`The meeting brought together A and B`, `saw A and B agree`."""
    groups = sentence.groups
    for here in range(noun + 1, min(noun + 14, len(groups))):
        if groups[here].tags & {"stop", "colon"}:
            return []
        if groups[here].tags & {"w:together", "w:gathered"}:
            return chains.after(row, sentence, here, reach=4, both=True)
    return []
