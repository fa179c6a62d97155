"""Everybody who may meet in a sentence: its actors, and states, officials and bodies that no actor stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from chancery.reading.bodies import state_of
from chancery.reading.go_betweens import go_betweens
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor, cast
from chancery.reading.kinds.actors.appositions import named_offices
from chancery.reading.kinds.actors.countrymen import living_abroad
from chancery.reading.kinds.actors.nations import further, list_behind, nations_in
from chancery.reading.lexicon import english
from chancery.reading.scene import Scene, once
from chancery.reading.tokens import fold


@once
def sides(scene: Scene) -> Mapping[int, list[Actor]]:
    """The possible parties of each sentence by its number, in order: `cast` with those added that only a meeting has.

    Further sorts of actor: `side` (officials, a delegation of each state, a body, a people), `state` (a state by its
    name) and `they`. The parties of a sentence are looked for when they are first asked for.
    """
    return _Sides(scene)


class _Sides(dict[int, list[Actor]]):
    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene

    def __missing__(self, number: int) -> list[Actor]:
        row = self[number] = _row(self._scene, self._scene.sentences[number], cast(self._scene)[number])
        return row


def _row(scene: Scene, sentence: Sentence, actors: Sequence[Actor]) -> list[Actor]:
    actors = [
        living_abroad(sentence.groups, _owned(sentence.groups, _counterpart(sentence.groups, a)))
        for a in actors
    ]
    able = [_of_states(sentence.groups, a) for a in actors if _meets(scene, sentence, a)]
    row = named_offices(sentence, able)
    taken = {n for actor in row if not _open(actor) for n in range(max(0, actor.first), actor.last)}
    found = list(further(sentence.groups, taken | go_betweens(sentence.groups, sentence.tags)))
    covered = {n for actor in found for n in range(actor.first, actor.last)}
    kept = [a for a in row if covered.isdisjoint(range(a.first, a.last))]
    return _of_others(sentence.groups, _with_bodies(sorted([*kept, *found], key=lambda a: a.first)))


def _of_others(groups: Sequence[Group], row: Sequence[Actor]) -> list[Actor]:
    """Those before `and other Chadian officials` are Chadian, unless they are said to be of another state."""
    for number in range(1, len(row)):
        actor = row[number]
        between = groups[row[number - 1].last : actor.first]
        if actor.sure is None or not (_others(between) or groups[actor.first].tags & {"w:other"}):
            continue
        if all(g.tags & {"w:and", "comma", "w:other", "low", "cap1", "office"} for g in between):
            row = [
                replace(a, state=actor.state, spans=actor.spans, rule=None)
                if n == number - 1 and a.sort == "person" and a.sure is None
                else a
                for n, a in enumerate(row)
            ]
    return list(row)


def _others(between: Sequence[Group]) -> bool:
    return any(g.tags & {"w:other"} for g in between)


def _with_bodies(row: Sequence[Actor]) -> list[Actor]:
    """The parties with a body that ends a person's office taken into the person: `A, chairman of the X / Assembly`."""
    kept: list[Actor] = []
    for actor in row:
        before = kept[-1] if kept else None
        ends = (
            before is not None
            and before.sort == "person"
            and before.last == actor.first
            and actor.sort == "side"
        )
        if ends and before is not None:
            kept[-1] = replace(before, last=actor.last)
        else:
            kept.append(actor)
    return kept


_RECIPROCAL = frozenset({"each other", "one another"})


def _meets(scene: Scene, sentence: Sentence, actor: Actor) -> bool:
    """Whether an actor is one that meetings are told of: reporters and the like only hear of them."""
    if actor.people or actor.first < 0:
        return True
    last = sentence.groups[actor.last - 1]
    known = english().trie.at(sentence.tokens, last.last - 1)
    return fold(scene.words(last.span)) not in _RECIPROCAL and not any(
        w.sort == "s:hearers" for _, w in known
    )


def _owned(groups: Sequence[Group], actor: Actor) -> Actor:
    """A delegation that nobody leads with the body or the people it is of: `a delegation of the X Workers' Party`."""
    if actor.sort != "delegation" or actor.people or actor.label is None:
        return actor
    ahead = groups[actor.last : actor.last + 2]
    if (
        actor.state is None
        and len(ahead) == 2
        and ahead[1].tags & {"both-sides"}
        and ahead[0].tags & {"w:from", "w:of"}
    ):
        return replace(actor, sort="pair", last=actor.last + 2, label=(actor.label[0], ahead[1].end))
    if not actor.spans:
        return actor
    for here in range(actor.last, min(actor.last + 5, len(groups))):
        group = groups[here]
        if group.start <= actor.spans[0][0] < group.end:
            last = here + 1
            while (
                last < len(groups)
                and last < here + 4
                and group.tags & {"demonym"}
                and _names_folk(groups[last])
            ):
                last += 1
            return replace(actor, last=last, label=(actor.label[0], groups[last - 1].end))
        if group.tags & {"verb", "stop", "person"}:
            return actor
    return actor


def _names_folk(group: Group) -> bool:
    return bool(group.tags & {"s:folk", "offices", "low", "portfolio", "cap"}) and not group.tags & {
        "verb",
        "notname",
    }


def _counterpart(groups: Sequence[Group], actor: Actor) -> Actor:
    """`her counterpart from Chad` with the state that is told behind it."""
    named = groups[actor.last - 1] if actor.last > 0 else None
    if (
        named is None
        or not named.tags & {"counterpart"}
        or actor.state
        or actor.people
        or actor.last + 1 >= len(groups)
    ):
        return actor
    here = actor.last + 1
    while here + 1 < len(groups) and groups[here].tags & {"w:the"}:
        here += 1
    state = state_of(groups[here]) if groups[here].tags & {"state"} else None
    if state is None or not groups[actor.last].tags & {"w:from", "w:of"}:
        return actor
    last, more = list_behind(groups, here + 1) if _plural(named) else (here + 1, [])
    label = (groups[actor.first].start, groups[last - 1].end)
    others = tuple(more)
    return replace(
        actor, last=last, label=label, state=state, spans=(groups[here].span,), rule=None, others=others
    )


def _plural(group: Group) -> bool:
    """Whether a counterpart is several: `his colleagues from A, B and C`."""
    return bool(group.words) and group.words[0].surface.casefold().endswith("s")


def _open(actor: Actor) -> bool:
    """An office in the plural that names no state, which a description of a side may take in: `Chadian negotiators`."""
    return not actor.people and actor.state is None and actor.sort in ("office", "pair")


def _of_states(groups: Sequence[Group], actor: Actor) -> Actor:
    """An actor in the plural with every state its words name: `the foreign ministers of A, B and C`."""
    if actor.people or actor.first < 0 or not _several(groups[actor.first : actor.last]):
        return actor
    first = _pair_before(groups, actor)
    inside = list(nations_in(groups[first : actor.last]))
    last, behind = list_behind(groups, _behind_state(groups, actor)) if actor.state else (actor.last, [])
    states = dict(([(actor.state, actor.spans[0])] if actor.state and actor.spans else []) + inside + behind)
    if len(states) < 2:
        return actor
    (state, span), *others = states.items()
    last = max(last, actor.last)
    label = actor.label and (groups[first].start, max(actor.label[1], groups[last - 1].end))
    return replace(
        actor,
        sort="pair",
        first=first,
        last=last,
        label=label,
        state=state,
        spans=(span,),
        others=tuple(others),
    )


def _pair_before(groups: Sequence[Group], actor: Actor) -> int:
    """Where a description begins to which a demonym is joined before it: `Peruvian and / Chadian officials`."""
    at = actor.first
    tied = at > 1 and groups[at - 1].tags & {"w:and", "dash"} and groups[at - 2].tags & {"demonym", "state"}
    return at - 2 if tied and actor.spans and actor.spans[0][0] <= groups[at].start + 4 else at


def _behind_state(groups: Sequence[Group], actor: Actor) -> int:
    """The group behind the state in `delegations of A and B`, else the one behind the actor."""
    for here in range(actor.last, min(actor.last + 4, len(groups))):
        if actor.spans and groups[here].start <= actor.spans[0][0] < groups[here].end:
            return here + 1
    return actor.last


def _several(groups: Sequence[Group]) -> bool:
    return any(g.tags & {"offices", "s:folk", "both-sides", "bothbodies"} for g in groups)
