"""Whose side an actor is on: persons listed under a side, parties of several states, bodies that act for one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.actors.actor import Actor
from chancery.reading.offices import Office
from chancery.reading.scene import Scene


def state_list(groups: Sequence[Group], at: int) -> tuple[int, tuple[tuple[str, Span], ...]]:
    """The states that go on a list at group `at`, `, B and C`, with the end of the list; none without a closing `and`."""
    found: list[tuple[str, Span]] = []
    here, closed = at, False
    while here + 1 < len(groups) and not closed and groups[here].tags & {"comma", "w:and"}:
        closed = bool(groups[here].tags & {"w:and"})
        step = here + 1 + bool(groups[here + 1].tags & {"w:the"})
        state = (
            state_of(groups[step])
            if step < len(groups) and groups[step].tags & {"state", "demonym"}
            else None
        )
        if state is None:
            break
        found.append((state, groups[step].span))
        here = step + 1
    return (here, tuple(found)) if closed and found else (at, ())


def on_sides(scene: Scene, sentence: Sentence, row: list[Actor]) -> list[Actor]:
    """Persons listed under `from the X side were ...` act for X; those under `the opposite side` for the other state."""
    if "w:side" not in sentence.tags:
        return row
    marks = list(_side_marks(scene, sentence))
    placed = []
    for actor in row:
        mark = next(((state, span) for at, state, span in reversed(marks) if at < actor.first), None)
        mark = mark or _chairs(sentence.groups, actor.first)
        if mark is not None and actor.sure is None and actor.sort in ("person", "delegation"):
            actor = replace(actor, state=mark[0], spans=(mark[1],), rule="side:list")
        placed.append(actor)
    return placed


def _chairs(groups: Sequence[Group], at: int) -> tuple[str, Span] | None:
    """`the chairman of the Omani side P`: the state whose side somebody at group `at` heads."""
    if at < 2 or not groups[at - 1].tags & {"w:side"} or not isinstance(groups[at - 2].value, Office):
        return None
    office: Office = groups[at - 2].value
    return (office.state, office.state_span or groups[at - 2].span) if office.state else None


def listed_for(scene: Scene, sentence: Sentence, actor: Actor) -> str | None:
    """The state on whose side an actor is listed, `from the X side were P and Q`; None where no side is told before them."""
    before = [state for at, state, _ in _side_marks(scene, sentence) if at < actor.first]
    return before[-1] if before else None


def _side_marks(scene: Scene, sentence: Sentence) -> Iterator[tuple[int, str, Span]]:
    groups = sentence.groups
    first: str | None = None
    for at in range(1, len(groups)):
        if not groups[at].tags & {"w:side"} or not any(
            g.tags & {"w:from", "w:on", "w:for"} for g in groups[max(0, at - 4) : at - 1]
        ):
            continue
        before = groups[at - 1]
        state = state_of(before) if before.tags & {"state", "demonym"} else None
        if isinstance(before.value, Body):
            state = before.value.state
        if state is None and before.tags & {"w:opposite", "w:other"}:
            state = next((s for s in scene.story(sentence).pair.states if s != first), None)
        if state is not None:
            first = first or state
            yield at, state, before.span
