"""Whom something is with: the states behind a `with`, one or several in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.lexicon import StateForm
from chancery.reading.scene import Scene, once

#: What stands between `with` and the name of a state: `with the Kingdom of Thailand`, `with its neighbour Chad`.
_BEFORE = frozenset({"w:the", "w:of", "w:both", "w:its", "w:government", "w:republic", "w:kingdom", "low"})
_BETWEEN = frozenset({"comma", "w:and", "w:the", "w:with", "w:government", "w:of", "open", "close"})
#: In groups.
_REACH = 5


def partners_in(
    groups: Sequence[Group], *, bodies: bool = False, capitals: bool = False
) -> Iterator[tuple[int, str]]:
    """`(group, state)` of each state that stands behind a `with`: `with Mexico, Thailand and the Government of Chad`.

    `bodies`: other bodies count for their states too, `with the French Development Agency`; `capitals`: capitals do.
    """
    for at, group in enumerate(groups):
        if "w:with" not in group.tags:
            continue
        here, last = at + 1, at + 1 + _REACH
        allowed = _BEFORE
        while here < min(len(groups), last):
            state = _state(groups[here]) or (_of_body(groups[here]) if bodies else None)
            state = state or (_of_capital(groups[here]) if capitals else None)
            if state is not None:
                yield here, state
                allowed, last = _BETWEEN, here + 1 + _REACH
            elif not groups[here].tags & allowed:
                break
            here += 1


@once
def partners_told(scene: Scene) -> frozenset[str]:
    """The states that any paper or talk of the report is with: the state it comes from is the other side of them all."""
    return frozenset(
        state for s in scene.sentences if "w:with" in s.tags for _, state in partners_in(s.groups)
    )


def told_next(sentence: Sentence) -> list[tuple[Group, str]]:
    """The states of a sentence that only says whom papers are with: `The other parties are Peru, Mali and Oman`."""
    groups = sentence.groups
    folds = [t.fold for t in sentence.tokens[: groups[-1].last if groups else 0]]
    head = next((n for n, word in enumerate(folds[:7]) if word in ("are", "were")), None)
    if head is None or not (
        _PARTIES & set(folds[:head]) or (folds[0] in _THEY and "with" in folds[head : head + 3])
    ):
        return []
    found: list[tuple[Group, str]] = []
    for group in groups:
        if sentence.tokens[head].start >= group.start:
            continue
        state = _state(group)
        if state is not None:
            found.append((group, state))
        elif not group.tags & (_BEFORE | _BETWEEN | {"w:with", "stop", "dot"}):
            return []
    return found


_PARTIES = frozenset({"parties", "partners", "signatories", "countries", "states"})
_THEY = frozenset({"they", "these", "those"})


def _of_body(group: Group) -> str | None:
    return group.value.state if isinstance(group.value, Body) else None


def _of_capital(group: Group) -> str | None:
    """`a memorandum with Vienna`: the state of a capital that stands for its government."""
    named = any(isinstance(w.value, StateForm) and w.value.form == "capital" for w in group.words)
    return state_of(group) if "place" in group.tags and named else None


def _state(group: Group) -> str | None:
    if isinstance(group.value, Body):
        return group.value.state if group.value.sort == "government" else None
    return state_of(group) if group.tags & {"state"} else None
