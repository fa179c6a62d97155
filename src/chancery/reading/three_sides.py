"""`the three countries`, `their three ministers`: the three states that the report has named side by side before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.offices import Office
from chancery.reading.scene import Scene

_WHO = (
    r"(?:\w+ ){0,3}?(?:countries|states|nations|sides|parties|governments|capitals|neighbou?rs|ministers|presidents|leaders|"
    r"premiers|kings|heads of state|heads of government|partners|republics|kingdoms|delegations|chiefs|negotiators|members|"
    r"allies|signatories)\b"
)
#: Whom a state has papers with one by one are no three sides of one.
_SIDES = expression(
    rf"(?<!with )\b(?:the|all|these|their|its|those) three\b(?: {_WHO}|(?= ?[,.;]| (?:and|on|in|met|have|had|will|agreed)\b))"
)
_NAMED = frozenset({"state", "demonym"})
#: What may stand between the names, `of` before those behind `the ministers`.
_PARTED = frozenset({"comma", "w:and", "w:the", "w:of", "dash"})


def three_sides(scene: Scene, sentence: Sentence) -> dict[str, Span]:
    """The three states that a sentence means by `the three ...`, each with the words that name it; none where it means none."""
    if "three" not in sentence.folds or not _SIDES.search(scene.plain(sentence.start, sentence.end)):
        return {}
    before = [s for s in scene.sentences if s.start <= sentence.start]
    return next((named for s in reversed(before) for named in _in_threes(s.groups)), {})


def _told(group: Group) -> tuple[str | None, Span]:
    """The state that a group names, by itself or with an office, and its words."""
    if isinstance(group.value, Office):
        return group.value.state, group.value.state_span or group.span
    return (state_of(group) if group.tags & _NAMED else None), group.span


def _in_threes(groups: Sequence[Group]) -> Iterator[dict[str, Span]]:
    """The rows of just three states, the last first: `A, B and C`, `A-B-C`, `Chadian, Malian and Omani`."""
    named: dict[str, Span] = {}
    for group in reversed(groups):
        state, span = _told(group)
        if state:
            named = {state: span, **named}
        elif group.tags.isdisjoint(_PARTED):
            if len(named) == 3:
                yield named
            named = {}
    if len(named) == 3:
        yield named
