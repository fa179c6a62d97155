"""The bodies that sign a paper, where they are the subject of the verb or stand behind `by`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.kinds.papers.sides import Party, party_of, sides_behind
from chancery.reading.scene import Scene

#: Sorts of body that a sentence names for what they report or own rather than sign, unless two are joined.
_NOT_SIGNERS = frozenset({"news", "party", "company"})
_JOINED = frozenset({"w:and", "comma", "w:the", "w:with"})
#: How many groups behind the verb the agent may stand.
_NEAR = 5


def subject_bodies(scene: Scene, groups: Sequence[Group], first: int, end: int) -> list[Party]:
    """The bodies of the groups `[first, end)`, of three or more in a row all; `its counterpart` behind one is a body too."""
    found: list[tuple[int, Party]] = []
    bracketed = False
    for n in range(first, end):
        group = groups[n]
        bracketed = "open" in group.tags or (bracketed and "close" not in group.tags)
        if bracketed:
            continue  # the parties of another paper, or another name of the body before
        if isinstance(group.value, Body) and (
            group.value.sort not in _NOT_SIGNERS or _joined(groups, n, end)
        ):
            found.append((n, party_of(scene, group)))
        elif found and (other := _counterpart(scene, groups, n, found[-1][0])) is not None:
            found.append((n, other))
    row = _row(groups, found)
    return [party for _, party in (row if len(row) > 2 else found)]


def _joined(groups: Sequence[Group], at: int, end: int) -> bool:
    """Whether an `and` joins the body at `at` to one of its sort, or a firm to any: `the agencies A and B signed`."""
    sort = groups[at].value.sort
    for step in (2, -2):
        other = groups[at + step].value if 0 <= at + step < end else None
        if isinstance(other, Body) and (other.sort == sort or sort == "company"):
            return "w:and" in groups[at + step // 2].tags
    return False


def _counterpart(scene: Scene, groups: Sequence[Group], at: int, before: int) -> Party | None:
    """`and its Chilean counterpart` right behind a body: the body of the other side, by no name of its own."""
    group = groups[at]
    if "counterpart" not in group.tags or isinstance(group.value, Person):
        return None
    if any(not g.tags & _JOINED for g in groups[before + 1 : at]):
        return None
    return Party(scene.words(group.span), group.span, state_of(group), group.span)


def _row(groups: Sequence[Group], found: Sequence[tuple[int, Party]]) -> Sequence[tuple[int, Party]]:
    """The last of `found` that nothing but commas and `and` parts."""
    for n in range(len(found) - 1, 0, -1):
        if any(not g.tags & _JOINED for g in groups[found[n - 1][0] + 1 : found[n][0]]):
            return found[n:]
    return found


def bodies_behind_by(scene: Scene, groups: Sequence[Group], verb: int) -> Iterator[Party]:
    """The two bodies behind `signed by`; persons who sign for them are no party."""
    by = next((n for n in range(verb + 1, min(verb + _NEAR, len(groups))) if "w:by" in groups[n].tags), None)
    if by is None:
        return
    sides = sides_behind(scene, groups, by + 1)
    named = [side for side in sides if side.body is not None]
    if named and (len(sides) == 2 or named[0].both) and not _persons(groups, by, sides[-1].span):
        yield from sides if not named[0].both else named[:1]


def _persons(groups: Sequence[Group], by: int, last: Span) -> bool:
    return any(
        isinstance(g.value, Person) or "person" in g.tags for g in groups[by + 1 :] if g.start < last[1]
    )


def former_and_latter(sentence: Sentence, between: int, sides: Sequence[Party]) -> Sequence[Party]:
    """`Oman and Chile ... between the former's State Bank and the latter's Central Bank`: each bank with its state."""
    words = {t.fold for t in sentence.tokens if t.start >= sentence.groups[between].start}
    if len(sides) != 2 or not {"former", "latter"} <= words or any(p.state for p in sides):
        return sides
    told = [(state_of(g), g.span) for g in sentence.groups[:between] if g.tags & {"state"} and state_of(g)]
    if len({state for state, _ in told}) != 2:
        return sides
    ends = (told[0], told[-1])
    return [replace(p, state=state, state_span=span) for p, (state, span) in zip(sides, ends, strict=True)]
