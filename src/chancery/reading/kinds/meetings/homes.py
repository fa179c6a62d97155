"""The state of whoever meets and is not said to be of one: the report's own, or that of the place where they meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Group
from chancery.reading.hosts_of_two import host_of_two
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.scene import Scene
from chancery.reading.stories import Ranked
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

#: Organisations have ids like states, but nobody is at home in one for want of another.
_NO_HOME = frozenset({"EUE", "UNO", "ASN", "AFU"})
_BACK = 3

Partners = Mapping[tuple[str, ...], frozenset[str]]


def partners_of(scene: Scene, meetings: Iterable[Sequence[Actor]]) -> Partners:
    """For each person of no state told, by name, the states of all whom the report lets them meet or act with."""
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for key, state in _beside(scene):
        found[key] = found.get(key, frozenset()) | {state}
    for actors in meetings:
        homeless = _homeless(actors)
        if homeless is not None:
            found[name_of(scene, homeless)] = found.get(name_of(scene, homeless), frozenset()) | _told(actors)
    return found


def name_of(scene: Scene, actor: Actor) -> tuple[str, ...]:
    """The one person of an actor under the fullest name of the report."""
    return tuple(fold(full_person(scene, person).name) for person in actor.people)


def _beside(scene: Scene) -> Iterator[tuple[tuple[str, ...], str]]:
    """A person of no state told and the state of one whom `and` ties to them: `Minister A and the X minister B`."""
    for number, sentence in enumerate(scene.sentences):
        if "w:and" not in sentence.tags:
            continue
        for one, two in pairwise(sides(scene)[number]):
            tied = any(g.tags & {"w:and"} for g in sentence.groups[one.last : two.first][:3])
            if not tied or one.sort != "person" or two.sort != "person" or two.first - one.last > 3:
                continue
            for homeless, other in ((one, two), (two, one)):
                if homeless.state is None and homeless.rule is None and other.sure:
                    yield name_of(scene, homeless), other.sure


def with_home(scene: Scene, number: int, actors: Sequence[Actor], partners: Partners) -> list[Actor]:
    """The parties with the one person of no state told made one of the report's: of none whom they meet anywhere in it."""
    actors = _at_their_place(scene, number, _only_gathered(scene, number, actors))
    homeless, told = _homeless(actors), _told(actors)
    if homeless is None or not told:
        return list(actors)
    if len(told) > 1 and homeless is not actors[0]:
        return _like_the_one_before(actors, homeless)
    there = _destination(scene, number, homeless.first, told) if homeless is not actors[0] else None
    if there is not None:
        state, span = there
        return [
            replace(homeless, state=state, spans=(span,), rule="place:host") if a is homeless else a
            for a in actors
        ]
    met = partners.get(name_of(scene, homeless), frozenset()) | told
    around = candidates(scene, number) if len(met) < 2 else whole(scene, number)
    found = sorted(around, key=lambda found: found[0] in met)
    for state, span in found:
        if state not in told:
            home = replace(homeless, state=state, spans=(span,), rule="pair:report")
            return [home if a is homeless else a for a in actors]
    return list(actors)


_BESIDE = expression(r"\b(?:side-?lines|margins|fringes) of\b")
#: Where the United Nations meet, whose own state takes no part in what is talked beside.
_SEAT = "USA"


def _hosts_of_a_gathering(scene: Scene, number: int) -> frozenset[str]:
    """The states of the places in a sentence on a meeting beside a gathering, whose host those who meet need not be of."""
    sentence = scene.sentences[number]
    if _BESIDE.search(scene.plain(sentence.start, sentence.end)) is None:
        return frozenset()
    here = scene.story(sentence).here
    named = {state for g in sentence.groups if g.tags & {"place", "state"} and (state := state_of(g))}
    return frozenset(named | ({here.state} if here is not None and here.state else set()))


def _only_gathered(scene: Scene, number: int, actors: Sequence[Actor]) -> Sequence[Actor]:
    """`actors`, nobody taken for one of the state that a gathering's dateline lies in by that alone."""
    taken = [a for a in actors if a.rule == "home:dateline" and a.state == _SEAT]
    if not taken or _SEAT not in _hosts_of_a_gathering(scene, number):
        return actors
    return [replace(a, state=None, spans=(), rule=None) if a in taken else a for a in actors]


def _at_their_place(scene: Scene, number: int, actors: Sequence[Actor]) -> Sequence[Actor]:
    """Those taken to be of the dateline's state who are met abroad by one who is: they are of the place."""
    taken = [a for a in actors if a.rule == "home:dateline"]
    told = _told(actors)
    others = _told([a for a in actors if a not in taken])
    if not taken or not (len(told) == 1 or len(others) == 1) or len(taken) == len(actors):
        return actors
    there = (
        host(scene, number, set(told))
        if len(told) == 1
        else _destination(scene, number, taken[0].first, others)
    )
    if there is None:
        return actors
    state, span = there
    return [replace(a, state=state, spans=(span,), rule="place:host") if a in taken else a for a in actors]


def _destination(scene: Scene, number: int, last: int, told: frozenset[str]) -> tuple[str, Span] | None:
    """`will go to Lima for talks with Minister A`: the state of the city, before group `last`, to which somebody goes.

    Also `came from Lima, where he met Minister A`.
    """
    groups = scene.sentences[number].groups[: max(0, last)]
    here = scene.story(scene.sentences[number]).home
    for at in range(len(groups) - 1, 0, -1):
        group = groups[at]
        behind = [g for g in groups[at + 1 : at + 3] if not g.tags & {"comma"}][:1]
        named = {"place", "state"} if behind and "w:where" in behind[0].tags else {"place"}
        state = state_of(group) if group.tags & named and not group.tags & {"person"} else None
        led = groups[at - 1].tags & _THITHER or (behind and behind[0].tags & {"w:where"})
        if state and led and state not in told and state != here:
            return state, group.span
    return None


_THITHER = frozenset({"w:to", "w:for", "v:visit", "v:travel"})


def _like_the_one_before(actors: Sequence[Actor], homeless: Actor) -> list[Actor]:
    """Where two states meet already, one of none told is of the state of the one named just before: `A of X and B`."""
    kept: list[Actor] = []
    for actor in actors:
        before = kept[-1] if kept else None
        if actor is homeless and before is not None and before.state is not None and not before.others:
            actor = replace(actor, state=before.state, spans=before.spans, rule="state:beside")
        kept.append(actor)
    return kept


def _homeless(actors: Sequence[Actor]) -> Actor | None:
    """The only party of no state told, when it is one person."""
    found = [a for a in actors if a.state is None and a.rule is None and a.sort not in ("pair", "they")]
    return found[0] if len(found) == 1 and len(found[0].people) == 1 else None


def _told(actors: Sequence[Actor]) -> frozenset[str]:
    return frozenset(s for a in actors for s in (a.state, *(other for other, _ in a.others)) if s is not None)


def candidates(scene: Scene, number: int) -> Iterator[tuple[str, Span]]:
    """The states that somebody of the report may be of, likeliest first; who only hosts two others comes last."""
    yield from _able(scene, number, scene.near(scene.sentences[number]))


def whole(scene: Scene, number: int) -> Iterator[tuple[str, Span]]:
    """The states that somebody of the report may be of, by the whole story rather than by what stands near."""
    yield from _able(scene, number, scene.story(scene.sentences[number]).ranked)


def _able(scene: Scene, number: int, ranked: Sequence[Ranked]) -> Iterator[tuple[str, Span]]:
    story = scene.story(scene.sentences[number])
    filed = story.here.span if story.here is not None else None
    beside = _hosts_of_a_gathering(scene, number)
    hosting = beside | host_of_two(scene, scene.sentences[number])
    others = [rank.state for rank in ranked if story.label and rank.state not in story.label]
    for rank in sorted(ranked, key=lambda r: (r.state in others, r.state in hosting, r.span == filed)):
        if rank.state not in _NO_HOME and not (rank.state == _SEAT and rank.state in beside):
            yield rank.state, rank.span


def host(scene: Scene, number: int, told: set[str]) -> tuple[str, Span] | None:
    """The state of the place that the words are about, here or in the sentences just before: whoever meets there is of it."""
    story = scene.story(scene.sentences[number])
    for back in range(number, max(-1, number - 1 - _BACK), -1):
        if scene.story(scene.sentences[back]) is not story:
            return None
        groups = scene.sentences[back].groups
        for at, group in enumerate(groups):
            there = group.tags & {"place"} or (back < number and _led_to(groups, at))
            state = state_of(group) if there and not group.tags & {"person"} else None
            if state is not None and state not in told:
                return state, group.span
    return None


def _led_to(groups: Sequence[Group], at: int) -> bool:
    """`will travel to Oman`, `is on a visit in Oman`: a state, by its name, that somebody goes to."""
    if (
        not groups[at].tags & {"state"}
        or at < 2
        or not groups[at - 1].tags & {"w:to", "w:in", "w:for", "w:the"}
    ):
        return False
    return any(g.tags & _GOING for g in groups[max(0, at - 5) : at])


_GOING = frozenset({"v:travel", "v:arrive", "v:leave", "n:visit"})
