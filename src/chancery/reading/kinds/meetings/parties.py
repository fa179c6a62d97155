"""The participants and states of a meeting, from its parties."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Person, Sentence
from chancery.reading.kinds.actors.actor import STATELESS
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.nations import BUSINESS, CAPITAL
from chancery.reading.kinds.meetings.homes import candidates, host
from chancery.reading.kinds.meetings.pairs import titled
from chancery.reading.scene import Scene
from chancery.reading.three_sides import three_sides
from chancery.reading.tokens import fold
from chancery.reading.who import people_value

#: Those of nowhere in particular, of whom a description tells no side.
VAGUE = expression(
    r"\b(?:officials|representatives|reporters|members|experts|journalists|envoys|residents|businessmen|delegates|staff|"
    r"students|workers|people|soldiers|troops)\b"
)
#: Where many states gather, so that the place is not that of one of those who meet.
_BESIDE = expression(r"\b(?:side-?lines?|margins?|fringes?) of\b")
_JOINT = expression(
    r"\b(?:trilateral|tripartite|three-way|three-sided|quadrilateral|four-way|four-party|six-party|multilateral|together with|"
    r"jointly|summit of|three leaders|three presidents|three ministers|quartet|trio|round ?table|between|joint)\b"
)
#: Who is on a journey, so that whoever they meet and nothing is told of is no compatriot.
_PARTY = expression(r"\band (?:his|her|their) (?:party|entourage|delegation|suite)\b")


def fill_participants(scene: Scene, draft: Draft, actors: Sequence[Actor]) -> None:
    """Those who meet: persons by name, sides without a name as the report describes them."""
    named = people_value(scene, people_of(actors))
    rows = list(named.value) if named else []
    spans: list[Span] = list(named.spans) if named else []
    for actor in actors:
        if actor.people or actor.label is None or not _able(scene, actor):
            continue
        name = scene.words(actor.label)
        if (actor.sort == "pair" and not titled(name)) or _leading(name) == "":
            continue
        plain = {"name": _leading(name)}
        rows.append({**plain, "state": actor.state} if actor.state and not actor.others else plain)
        spans.append(actor.label)
    draft.set("participants", rows, spans)


def _leading(name: str) -> str:
    """A description without its article."""
    return re.sub(r"^(?:the|a|an)\s+", "", name, flags=re.IGNORECASE)


def people_of(actors: Iterable[Actor]) -> list[Person]:
    """The persons among the parties, one of no state told with that which the words give: `ministers of X and Y, A and B`."""
    return [_of_state(person, actor) for actor in actors for person in actor.people]


def _of_state(person: Person, actor: Actor) -> Person:
    own = len(actor.people) == 1 and person.state is None and actor.rule is None and not actor.others
    if not own or actor.state is None or not actor.spans:
        return person
    return person.acting_for(actor.state, actor.spans[0])


def in_turn(
    scene: Scene, sentence: Sentence, actors: Sequence[Actor], verb: int
) -> Iterator[Sequence[Actor]]:
    """The actors of each meeting: one who meets those of several other states meets each of them by themselves.

    What somebody discussed with several, they discussed at once.
    """
    if sentence.groups[verb].tags & _AT_ONCE and not _APART.search(scene.plain(sentence.start, sentence.end)):
        yield actors
        return
    first = next((a for a in actors if a.state is not None), None)
    lead = [
        a for a in actors if first is not None and a.last <= verb and a.state == first.state and not a.others
    ]
    after = [a for a in actors if a.first > verb]
    others = dict.fromkeys(s for a in after for s in _states(a) if first is not None and s != first.state)
    words = scene.plain(sentence.start, sentence.end)
    if (
        not lead
        or len(others) < 2
        or _JOINT.search(words)
        or any(a not in lead and a not in after for a in actors)
    ):
        yield actors
        return
    if len(after) > 1 and len({a.first for a in after}) == 1:
        yield actors
        return
    if any(a.others for a in after) and len(others) < 3 and not _APART.search(words):
        yield actors
        return
    for state in others:
        of = [a if not a.others else _only(a, state) for a in after if state in _states(a)]
        yield [*lead, *of]


_AT_ONCE = frozenset({"s:discuss", "s:discuss-base", "s:discuss-ing"})
_APART = expression(
    r"\b(?:separate(?:ly)?|respective(?:ly)?|meetings|bilaterals|series of|each of|one by one|in turn)\b"
)


def _states(actor: Actor) -> list[str]:
    return [s for s in (actor.state, *(state for state, _ in actor.others)) if s is not None]


def _only(actor: Actor, state: str) -> Actor:
    """One of several who are described together, by the state alone."""
    spans = dict([(actor.state, actor.spans[0]), *actor.others])
    return replace(actor, sort="state", label=None, state=state, spans=(spans[state],), others=())


def met_states(scene: Scene, number: int, actors: Sequence[Actor], *, alone: bool = False) -> Value | None:
    """The states of a meeting: the parties' own; one that is missing is the report's other state. None: no meeting.

    `alone`: the words name nobody and mean whoever the report is about.
    """
    able = [a for a in actors if _able(scene, a)]
    several = alone or any(a.sort == "pair" for a in able)
    if actors and sum(len(a.people) or 1 for a in able) + several < 2:
        return None
    told: dict[str, tuple[Span, ...]] = {}
    for actor in able:
        for state, spans in _own_states(scene, actor):
            told.setdefault(state, spans)
    if len(told) >= 2:
        return _value(told, CAPITAL if any(a.rule == CAPITAL for a in able) else None)
    stateless = any(a.rule == STATELESS for a in able)
    open_ = any(a.state is None and a.rule not in (STATELESS, BUSINESS) and a.sort != "pair" for a in able)
    if len(told) == 1 and stateless and not open_:
        return _value(told)
    if any(a.rule == BUSINESS for a in able):
        home = scene.story(scene.sentences[number]).home
        return _value(told) if len(told) == 1 and home is not None and home not in told else None
    if len(told) == 1 and not open_ and not several and not any(a.rule for a in able):
        return None
    if stateless and not told:
        return None
    if (three := three_sides(scene, scene.sentences[number])) and three.keys() >= told.keys():
        return Value(sorted(three), tuple(three.values()), "pair:three")
    sentence = scene.sentences[number]
    abroad = (
        any(a.rule for a in able) and _PARTY.search(scene.plain(sentence.start, sentence.end)) is not None
    )
    for state, span in candidates(scene, number):
        if len(told) < 2 and (several or open_ or not told or abroad or all(a.rule for a in able)):
            told.setdefault(state, (span,))
    if len(told) == 2:
        return _value(told, "pair:report")
    beside = _BESIDE.search(scene.plain(scene.sentences[number].start, scene.sentences[number].end))
    there = host(scene, number, set(told)) if len(told) == 1 and open_ and beside is None else None
    return _value({**told, there[0]: (there[1],)}, "place:host") if there else None


def _able(scene: Scene, actor: Actor) -> bool:
    """Whether a party can be one: officials of nowhere in particular are none."""
    if actor.people or actor.sort in ("pair", "state") or actor.rule in (STATELESS, BUSINESS):
        return True
    return actor.label is not None and (
        actor.state is not None or not VAGUE.search(fold(scene.words(actor.label)))
    )


def _value(told: dict[str, tuple[Span, ...]], rule: str | None = None) -> Value:
    return Value(sorted(told), tuple(dict.fromkeys(s for spans in told.values() for s in spans)), rule)


def _own_states(scene: Scene, actor: Actor) -> Iterator[tuple[str, tuple[Span, ...]]]:
    if actor.state is not None:
        yield actor.state, actor.spans
        for state, span in actor.others:
            yield state, (span,)
    elif len(actor.people) > 1:
        for person in actor.people:
            full = scene.people.get(fold(person.name), person)
            if full.state:
                yield full.state, (full.state_span or full.name_span,)
