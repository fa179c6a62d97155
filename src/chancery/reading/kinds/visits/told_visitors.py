"""Whom a pattern of visits takes for the visitors: each way of telling one has its own place for them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.first_person import first_person
from chancery.reading.kinds.actors.officers import person_actor
from chancery.reading.kinds.actors.subjects import subject
from chancery.reading.kinds.meetings.pairs import two_told
from chancery.reading.kinds.visits.counterparts import by_name
from chancery.reading.kinds.visits.travellers import (
    ahead,
    behind,
    first_of_all,
    forerunner,
    invited,
    nationals,
    opens_clause,
    possessor,
    principal,
    recipient,
    sent,
    several,
    topic,
)
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match


def visitors_told(
    scene: Scene,
    casts: Sequence[Sequence[Actor]],
    number: int,
    sentence: Sentence,
    pattern: Pattern,
    match: Match,
    hosts: set[str],
) -> list[Actor]:
    verb = match.parts["verb"][0]
    who = pattern.gives["who"]
    if who == "possessor":
        return possessor(casts[number], match.first)
    if who == "by":
        return behind(casts[number], sentence, verb)
    if who in ("right", "with"):
        return behind(casts[number], sentence, match.first)
    if who == "both":
        return exchanging(casts[number], sentence, match)
    if who == "two":
        return two_told(scene, number, verb)
    if who == "guest":
        return [a for a in casts[number] if a.first <= match.parts["guest"][0] < a.last][:1]
    if who == "since-he":
        inside = [a for a in casts[number] if match.first < a.first < verb and a.sort != "pair"][:1]
        before = subject(casts, number, sentence, verb, avoid=hosts, own=True)
        return inside or before or ahead(casts[number], sentence, match.last - 1, avoid=hosts)
    if who == "since":
        return forerunner(casts[number], sentence, match)
    if who == "topic":
        inside = [a for a in casts[number] if match.first < a.first < verb and a.people and a.sure]
        return topic(casts, number, sentence, match.first, avoid=hosts) or inside[:1]
    if who == "recipient":
        return by_name(scene, sentence, recipient(casts[number], sentence, verb))
    if who == "invited":
        return by_name(scene, sentence, invited(casts[number], sentence, verb))
    if who == "principal":
        return principal(casts)
    if who in ("speaker", "thankful"):
        thankful = who == "thankful" and subject(casts, number, sentence, match.first, avoid=hosts, own=False)
        if thankful:
            return thankful
        said_by = first_person(scene, sentence, None)
        return (
            [replace(person_actor(scene, sentence, said_by, match.first), sort="pronoun")] if said_by else []
        )
    if who == "ahead-own":
        before = subject(casts, number, sentence, match.first, avoid=hosts, own=True)
        return ahead(casts[number], sentence, verb, avoid=hosts) or before
    if who == "ahead":
        return ahead(casts[number], sentence, verb, avoid=hosts)
    if who == "by-behind":
        return behind(casts[number], sentence, match.last - 2)
    if who == "party":
        whole = [a for a in casts[number] if a.first <= verb < a.last and a.people]
        return whole or behind(casts[number], sentence, match.last - 2)
    if who == "taker":
        return [a for a in casts[number] if match.first < a.first < match.last and a.sort != "pair"][-1:]
    if who == "sent":
        return sent(casts[number], sentence, verb)
    if opened := inverted(casts[number], sentence, verb):
        return opened
    guest = (
        _received(casts[number], sentence, match.first)
        if pattern.id in ("visit.on", "visit.in-on", "visit.own")
        else None
    )
    if guest is not None:
        return [guest]
    start = match.first if "n:visit" in sentence.groups[verb].tags else verb
    own = bool(pattern.gives.get("own"))
    found = subject(casts, number, sentence, start, avoid=hosts, own=own, mixed=True)
    if not found and (own or opens_clause(sentence, match.first) or _fronted(sentence, pattern, match)):
        found = ahead(casts[number], sentence, start, avoid=hosts)
    found = found or nationals(sentence, start) or several(casts[number], sentence, start)
    found = found or _we(scene, sentence, start)
    return first_of_all(casts[number], sentence, found) or found


#: Patterns whose words may open a sentence about whoever its main clause is about.
_PHRASES = frozenset(
    {"visit.on", "visit.during", "visit.after", "visit.day-of", "visit.in-on", "visit.arrive"}
)


def _fronted(sentence: Sentence, pattern: Pattern, match: Match) -> bool:
    """`During a visit to Lima, the minister`, `Upon arrival in Lima`: a phrase whose traveller is told behind its comma."""
    if pattern.id not in _PHRASES or match.first > 2:
        return False
    before = sentence.groups[: match.first]
    if pattern.id == "visit.arrive":
        return bool(before) and bool(before[-1].tags & {"w:upon", "w:on", "w:after"})
    opened = all(g.tags & {"w:while", "w:when", "adverb", "w:also", "w:at", "w:the", "w:and"} for g in before)
    return opened and any("comma" in g.tags for g in sentence.groups[match.last : match.last + _PHRASE])


#: So many groups at most stand between the words of a visit that open a sentence and its main clause.
_PHRASE = 9


def _we(scene: Scene, sentence: Sentence, verb: int) -> list[Actor]:
    """Who says `we went to Lima`: the speaker, with whoever goes along."""
    here = verb - 1
    while here >= 0 and sentence.groups[here].tags & _WE_HELPING:
        here -= 1
    if here < 0 or "w:we" not in sentence.groups[here].tags:
        return []
    said_by = first_person(scene, sentence, None)
    return [replace(person_actor(scene, sentence, said_by, here), sort="pronoun")] if said_by else []


_WE_HELPING = frozenset(
    {"w:have", "w:had", "w:will", "w:would", "w:shall", "w:then", "w:also", "w:both", "adverb", "w:first"}
)


def as_the_first(
    scene: Scene, row: Sequence[Actor], sentence: Sentence, visitors: Sequence[Actor]
) -> list[Actor]:
    """`P is to become the first Omani leader to visit Lima`: who is the first is told before."""
    if len(visitors) != 1 or visitors[0].people or visitors[0].sort != "office":
        return list(visitors)
    first = visitors[0]
    for actor in reversed([a for a in row if a.last <= first.first and a.sort in ("person", "office")]):
        between = scene.plain(sentence.groups[actor.last - 1].end, sentence.groups[first.first].start)
        if actor.state in (None, first.state) and _THE_FIRST.match(between):
            return [
                replace(
                    actor, state=first.state, spans=actor.spans if actor.state else first.spans, rule=None
                )
            ]
    return list(visitors)


_THE_FIRST = expression(
    r" ?,? ?(?:on \w+ |in \d{4} |yesterday |today |thus |also )*(?:(?:is|was|will|has|had|would|set|due|to|likely|about|be|been"
    r"|expected|become|becomes|became|thus|also|now) )+(?:only )?the (?:first|second|third|last|only|latest)(?: ever)? ?$"
)
#: What may open a sentence before a participle that its subject follows.
_OPENERS = frozenset({"w:also", "w:among", "w:those", "cap1", "w:and", "low"})


def inverted(row: Sequence[Actor], sentence: Sentence, verb: int) -> list[Actor]:
    """`Also leaving here were A and B`, `Among those arriving was A`: the subject behind the verb of a participle."""
    groups = sentence.groups
    if groups[verb].form != "ing" or verb > 3 or not all(g.tags & _OPENERS for g in groups[:verb]):
        return []
    at = next((n for n in range(verb + 1, min(verb + 12, len(groups))) if groups[n].tags & _WAS), None)
    if at is None or any(g.tags & {"comma"} for g in groups[verb:at]):
        return []
    found: list[Actor] = []
    for actor in row:
        if actor.first <= at or actor.sort not in ("person", "delegation"):
            continue
        between = groups[(found[-1].last if found else at + 1) : actor.first]
        if not all(g.tags & _IN_A_ROW for g in between):
            break
        found.append(actor)
    return found


_WAS = frozenset({"w:was", "w:were"})
_IN_A_ROW = frozenset({"comma", "w:and", "w:a", "w:an", "w:the", "low", "demonym", "portfolio", "cap1"})


def exchanging(row: Sequence[Actor], sentence: Sentence, match: Match) -> list[Actor]:
    """The two of `A and B will exchange visits`, `A will exchange visits with B`; [] unless they are of two states."""
    ahead = [a for a in row if a.last <= match.first and a.sort in ("person", "office")][-2:]
    behind = [a for a in row if a.first >= match.last - 1 and a.first - match.last < 4][:1]
    two = [*ahead[-1:], *behind] if sentence.groups[match.last - 1].tags & {"w:with"} else ahead
    return [replace(a, rule=None) for a in two] if len({a.state for a in two} - {None}) == 2 else []


def _received(row: Sequence[Actor], sentence: Sentence, at: int) -> Actor | None:
    """`received his counterpart Y in Lima for an official visit`: the guest whom the verb before the noun receives."""
    groups = sentence.groups
    for here in range(at - 1, max(-1, at - 12), -1):
        if groups[here].tags & {"stop", "w:who", "w:which", "comma"}:
            return None
        if "verb" in groups[here].tags:
            passive = here and groups[here - 1].tags & {
                "w:was",
                "w:were",
                "w:been",
                "w:be",
                "w:is",
                "w:being",
            }
            if not groups[here].tags & {"v:receive"} or passive:
                return None
            return next((a for a in row if here < a.first < at and a.sort != "pair"), None)
    return None
