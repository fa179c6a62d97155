"""Which state a visit goes to: the destination told, the one who receives or invites, or where the report is from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Body, Person, Sentence
from chancery.reading.homes import home_of
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.asides import aside_before
from chancery.reading.kinds.actors.subjects import subject
from chancery.reading.kinds.visits.inviting_hosts import whose_invitation
from chancery.reading.kinds.visits.regions import region
from chancery.reading.kinds.visits.sitting_hosts import left_here, sitting_host
from chancery.reading.kinds.visits.told_visitors import exchanging
from chancery.reading.kinds.visits.travel import Destination, default_host, destinations, ours
from chancery.reading.kinds.visits.travellers import state_acting
from chancery.reading.persons import Office
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold

#: Where a host is told by somebody's being there, going home or being a guest: nothing that a resident does.
RESIDENCES = frozenset({"local", "home", "guest"})
#: Patterns whose destination may stand before them: `arrived in Lima on a visit`, `was greeted in Lima as he began a visit`.
_TOLD_BEFORE = frozenset({"visit.on", "visit.during", "visit.day-of", "visit.own", "visit.pay"})
#: Patterns that tell a visit for certain, so that its host may be worked out from the report's pair of states.
_CERTAIN = frozenset({
    "visit.possessive", "visit.own", "visit.by", "visit.on", "visit.pay", "visit.come-over", "visit.border", "visit.guest",
    "visit.in-town", "visit.is-here", "visit.the-country",
    "visit.airport", "visit.meets-plane", "visit.with-on", "visit.since", "visit.expected", "visit.crossed-water",
    "visit.on-island", "visit.expected-local", "visit.has-left", "visit.arrival-of-guest",
})  # fmt: skip


def _receiving(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence, verb: int
) -> Iterator[Destination]:
    """The host of `X hosted P for a visit`: only where the sentence speaks of a visit."""
    words = fold(scene.text[sentence.groups[verb].start : sentence.groups[verb].end])
    visit = any(g.tags & {"n:visit"} and not g.tags & {"n:courtesy", "n:delegation"} for g in sentence.groups)
    home = {a.state for a in casts[number][:1]}
    at_home = any(g.tags & {"place"} and state_of(g) in home for g in sentence.groups[verb:])
    home_state = home_of(scene, sentence)
    at_home = at_home or (home_state is not None and home_state.state in home)
    stately = (
        state_acting(sentence, verb) is not None
        and not any(c.last <= verb for c in casts[number])
        and not _of_a_thing(sentence, casts[number], verb)
    )
    if not ((visit or at_home or stately) and words.startswith(("host", "welcom", "receiv"))):
        return
    for actor in subject(casts, number, sentence, verb, avoid=set(), own=False)[:1]:
        if actor.state:
            yield Destination(actor.state, actor.spans, None, "host:subject")
    if any(a.last <= verb for a in casts[number]):
        return
    host = state_acting(sentence, verb)
    if host is not None:
        yield Destination(host[0], (host[1],))


def _of_a_thing(sentence: Sentence, row: Sequence[Actor], verb: int) -> bool:
    """`Oman welcomed President X's decision`: what is welcomed is something of a person's."""
    guest = next((a for a in row if a.first > verb), None)
    return (
        guest is None
        or guest.last >= len(sentence.groups)
        or bool(sentence.groups[guest.last].tags & {"w:'s", "w:'"})
    )


def told_hosts(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, pattern: Pattern, match: Match
) -> list[Destination]:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    how = pattern.gives["host"]
    if how == "subject":
        return list(_receiving(scene, casts, number, sentence, verb))
    if how == "both":
        two = exchanging(casts[number], sentence, match)
        return [Destination(str(a.state), a.spans, None, "host:exchange") for a in two]
    if how == "here":
        return []
    if how == "ours":
        said = next(g for g in sentence.groups[verb : match.last] if g.tags & {"w:us", "w:our"})
        return [home] if (home := ours(scene, sentence, said)) else []
    if how == "region":
        return region(scene, sentence, match.parts["host"][0])
    if how == "by":
        return list(_receiver(scene, casts[number], sentence, match))
    if how == "partner":
        return sitting_host(scene, sentence, verb, match.parts["host"][0])
    if how == "inviter":
        return list(whose_invitation(casts[number], sentence, match))
    if how in RESIDENCES:
        return list(_residing(scene, sentence, match, how))
    if how in ("from", "last"):
        after = sentence.groups[match.last].tags if match.last < len(sentence.groups) else frozenset()
        if how == "from" and after & {"w:out"}:
            return []
        if how == "from" and "w:here" in sentence.groups[match.parts["host"][0]].tags:
            return left_here(scene, sentence, match.last)
        reach = 24 if pattern.id == "visit.tour" else 12
        return destinations(scene, sentence, match.parts["host"][0] - 1, direct=True, reach=reach)
    after = sentence.groups[verb + 1].tags if verb + 1 < len(sentence.groups) else frozenset[str]()
    if pattern.id == "visit.leave-for" and after & {"w:of"}:
        # `jets out of Bamako for Lima`
        return destinations(scene, sentence, match.parts["host"][0] - 1, direct=True)
    visited = pattern.id == "visit.last-to" and bool(sentence.groups[verb].tags & {"v:visit"})
    found = destinations(scene, sentence, verb, direct=how == "object" or visited)
    if pattern.id == "visit.invitation" and not found and "v:visit" in sentence.groups[match.last - 1].tags:
        return destinations(scene, sentence, match.last - 1, direct=True)
    if not found and pattern.id == "visit.by" and (during := _during(sentence, verb)) is not None:
        return _earlier(scene, sentence, during)[:1]
    if not found and pattern.id in _OF_A_STAY and (stay := _where(scene, sentence, match.first)):
        return stay
    if found or pattern.gives["who"] not in ("possessor", "left"):
        return found
    inside = [
        d
        for n in range(match.first + 1, verb)
        for d in destinations(scene, sentence, n - 1, direct=True, reach=2)
    ]
    inside = inside or list(_inviting(sentence, casts[number], match.first))
    if not inside and "n:visit" in sentence.groups[verb].tags and pattern.id in _TOLD_BEFORE:
        inside = _earlier(scene, sentence, match.first, same_clause=pattern.id == "visit.pay")
    return inside[:1]


def _where(scene: Scene, sentence: Sentence, at: int) -> list[Destination]:
    """`in Oman, where he was on a visit`, `to Oman, where he paid a visit`: what stands before the clause of group `at`."""
    if "w:where" not in sentence.tags:
        return []
    groups = sentence.groups
    for here in range(at - 1, max(1, at - _CLAUSE), -1):
        if groups[here].tags & {"w:where"}:
            told = here - 2 if groups[here - 1].tags & {"comma"} else here - 1
            return destinations(scene, sentence, told - 1, direct=True, reach=2)[:1] if told > 0 else []
        if groups[here].tags & {"stop", "comma", "colon", "w:to"}:
            break
    return []


#: How far before the verb of a stay its `where` may stand.
_CLAUSE = 7
#: Patterns of a stay whose place the word before `where` tells.
_OF_A_STAY = frozenset({"visit.pay", "visit.on"})


def _during(sentence: Sentence, noun: int) -> int | None:
    """Where `signed in Lima in May / during a visit by P` goes over to the visit, which is to where that is done."""
    here = noun - 1
    while here > 0 and sentence.groups[here].tags & _BEFORE_VISIT:
        here -= 1
    return here if here > 0 and sentence.groups[here].tags & {"w:during"} else None


_BEFORE_VISIT = frozenset(
    {"w:a", "w:an", "w:the", "low", "number", "dash", "w:day", "office", "ordinal", "w:two", "w:three"}
)


def _inviting(sentence: Sentence, row: Sequence[Actor], verb: int) -> Iterator[Destination]:
    """`P, whom the Omani king has invited, will make the visit in May`: whoever invites is the host."""
    aside = aside_before(sentence, verb) if "w:whom" in sentence.tags else None
    if aside is None or not any("v:invite" in g.tags for g in sentence.groups[aside[0] : aside[1]]):
        return
    for actor in row:
        if aside[0] < actor.first < aside[1] and actor.sure:
            yield Destination(actor.sure, actor.spans, None, "host:inviter")


def _receiver(scene: Scene, row: Sequence[Actor], sentence: Sentence, match: Match) -> Iterator[Destination]:
    """The host of `was received in Muscat by the Omani king`: where it was, if that is the receiver's own state."""
    verb = match.parts["verb"][0]
    agent = next((a for a in row if a.first >= match.last - 1 or a.first <= match.last - 1 < a.last), None)
    inside = destinations(scene, sentence, verb, reach=match.last - verb)
    if agent is None or not agent.sure:
        return
    if inside and inside[0].state != agent.sure:
        return
    yield inside[0] if inside else Destination(agent.sure, agent.spans, None, "host:receives")


def _residing(scene: Scene, sentence: Sentence, match: Match, how: str) -> Iterator[Destination]:
    """The host of `in the Omani capital`, `Oman's guest`, `the guest of the Omani king`; none when only the report tells."""
    groups, verb = sentence.groups, match.parts["verb"][0]
    if how == "home":
        return
    inside = range(verb, match.last) if how == "local" else range(match.first, verb)
    behind = range(verb + 1, min(verb + 7, len(groups))) if how == "guest" else range(0)
    for here in (*inside, *behind):
        tags = groups[here].tags
        if here > verb and tags & {"stop", "comma", "w:who", "w:which", "date"}:
            return
        value = groups[here].value
        if isinstance(value, (Person, Office, Body)) and value.state:
            yield Destination(value.state, (value.state_span or groups[here].span,))
            return
        if tags & {"demonym", "state", "place", "organisation"} and state_of(groups[here]):
            yield from destinations(scene, sentence, here - 1, direct=True, reach=2) or [
                Destination(str(state_of(groups[here])), (groups[here].span,))
            ]
            return


def _earlier(scene: Scene, sentence: Sentence, at: int, *, same_clause: bool = False) -> list[Destination]:
    """`arrived in S on a visit`, `is in S on a visit`: the destination stands before the noun."""
    groups = sentence.groups
    for here in range(at - 1, max(0, at - 8), -1):
        if groups[here].tags & {"stop", "w:who", "person"} or (same_clause and groups[here].tags & {"comma"}):
            break
        if groups[here].tags & {"w:in", "w:to", "w:at", "v:visit", "w:into"} or groups[here].tags & {
            "w:here"
        }:
            step = here - 1 if groups[here].tags & {"w:here"} else here
            dated = bool(groups[here + 1].tags & {"date"})  # `in Lima in May during a visit`
            found = destinations(scene, sentence, step, direct=True, reach=4)
            if found or not dated:
                return found
    return []


def unsaid_host(
    scene: Scene, sentence: Sentence, pattern: Pattern, match: Match, visitor: Actor
) -> Destination | None:
    """The host of a visit whose words name none; a bare movement verb needs a visitor known to be foreign."""
    if visitor.state is None or visitor.rule == "home:dateline" or _regional(scene, sentence, match):
        return None
    here = any(g.tags & {"w:here"} for g in sentence.groups[match.first : match.last + 2])
    certain = pattern.id in _CERTAIN or _flown_in(scene, sentence, match)
    host = default_host(scene, sentence, visitor.state, pair=here or certain, sure=pattern.id in _CERTAIN)
    if host is None or host.place is None or not here:
        return host
    said = next(g.span for g in sentence.groups[match.first : match.last + 2] if g.tags & {"w:here"})
    return replace(host, place=replace(host.place, spans=(said, *host.place.spans)))


def _flown_in(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """`flew in for the day`, `jets in to open it`: nobody does so at home."""
    verb = match.parts["verb"][0]
    words = fold(scene.words(sentence.groups[verb].span))
    behind = sentence.groups[verb + 1].tags if verb + 1 < len(sentence.groups) else frozenset[str]()
    return bool(_IN_BY_AIR.match(words)) and bool(behind & {"w:for", "w:to", "w:on", "w:with", "date"})


_IN_BY_AIR = expression(r"(?:fl(?:y|ies|ew|ying|own)|jet(?:s|ted|ting)?) in$")


def _regional(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """`on another Asia trip`, `a West Africa tour`: the words before the noun say where it leads, though to no state."""
    verb = match.parts["verb"][0]
    if any(region(scene, sentence, at) for at in range(match.first, verb)):
        return True
    return _SEVERAL_LANDS.match(scene.plain(sentence.groups[verb].end, sentence.end)) is not None


#: `a visit to four African and Asian countries`
_SEVERAL_LANDS = expression(r" to (?:[\w-]+ ){1,6}?(?:countries|nations|states|capitals|regions)\b")
