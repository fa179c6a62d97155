"""Who signs beside those named first, `the two, together with Oman`, and with whom, `it was with Chad that Mali signed`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Body, Group
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper

#: How far before its verb a subject with others beside it may begin, in groups.
_REACH: Final = 16
#: What may stand before the `with` that names those beside, besides a comma.
_TOGETHER: Final = frozenset({"w:together", "w:along", "w:jointly", "w:alongside", "w:joined", "w:well"})
#: What may stand between the names of those beside.
_ROW: Final = frozenset({"comma", "w:and", "w:the", "w:of"})
_DEEDS: Final = frozenset({
    "v:sign", "v:conclude", "v:initial", "v:issue", "v:exchange", "v:agree", "v:renew", "v:denounce", "v:negotiate",
})  # fmt: skip


def with_those_beside(paper: Paper, tie: Governed | None, states: Value | None) -> Value | None:
    """`states` with those that act beside the subject of the verb: `Mali and Chad, with Oman, agreed on a road map`."""
    if tie is None or states is None or tie.verb_class not in _DEEDS:
        return states
    groups = paper.sentence.groups
    if tie.verb < _SHORTEST or not any(
        "w:with" in g.tags for g in groups[max(0, tie.verb - _REACH) : tie.verb]
    ):
        return states
    beside = _beside(groups, tie.verb)
    if not beside or set(beside) <= set(states.value):
        return states
    both = dict(zip(states.value, states.spans, strict=False))
    if len(both) < len(states.value):
        return Value(sorted({*states.value, *beside}), (*states.spans, *beside.values()), states.rule)
    both |= {state: span for state, span in beside.items() if state not in both}
    return Value(sorted(both), (*states.spans, *beside.values()), states.rule)


_SHORTEST: Final = 4


def _beside(groups: Sequence[Group], verb: int) -> dict[str, Span]:
    """The states behind `, together with` and before the comma that closes the aside right before a verb."""
    here = verb - 1
    while here > 0 and groups[here].tags & {"adverb", "w:have", "w:has", "w:had", "w:also"}:
        here -= 1
    if "comma" not in groups[here].tags:
        return {}
    row: dict[str, Span] = {}
    here -= 1
    while here > 0 and (state := _named(groups[here])) is not None:
        row[state] = groups[here].span
        here -= 1
        while here > 0 and groups[here].tags & _ROW:
            here -= 1
    if not row or "w:with" not in groups[here].tags or here == 0:
        return {}
    ahead = groups[here - 1]
    opened = "comma" in ahead.tags or (
        bool(ahead.tags & _TOGETHER) and any("comma" in g.tags for g in groups[max(0, here - 4) : here - 1])
    )
    return row if opened else {}


def _named(group: Group) -> str | None:
    if group.tags & {"state"}:
        return state_of(group)
    return group.value.state if isinstance(group.value, Body) and group.value.sort == "government" else None


def with_whom_it_was(paper: Paper, tie: Governed | None) -> Value | None:
    """The two sides of `it was with the Chadian government that Mali signed a pact`."""
    if tie is None or tie.verb > paper.first:
        return None
    groups = paper.sentence.groups
    that = next(
        (n for n in range(tie.verb - 1, max(1, tie.verb - 8), -1) if "w:that" in groups[n].tags), None
    )
    if that is None:
        return None
    at = next((n for n in range(that - 1, max(1, that - 8), -1) if "w:with" in groups[n].tags), None)
    if at is None or not groups[at - 1].tags & {"w:was", "w:is"} or "w:it" not in groups[at - 2].tags:
        return None
    sides: dict[str, Span] = {}
    for first, last in ((at + 1, that), (that + 1, tie.verb)):
        told = next(((s, g.span) for g in groups[first:last] if (s := _meant(g)) is not None), None)
        if told is None:
            return None
        sides.setdefault(*told)
    return Value(sorted(sides), tuple(sides.values())) if len(sides) > 1 else None


def _meant(group: Group) -> str | None:
    if group.tags & {"state", "demonym"}:
        return state_of(group)
    state: str | None = getattr(group.value, "state", None)
    return state
