"""Visits: who travelled, travels or is to travel to which state, when, and at whose invitation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actors import Actor, cast
from chancery.reading.kinds.actors.confirmed import answered, asks, settled
from chancery.reading.kinds.everyday.everyday import performs, travels_privately
from chancery.reading.kinds.everyday.in_passing import in_passing
from chancery.reading.kinds.meetings.meetings import meetings
from chancery.reading.kinds.visits.again import name_parties, note_leaving, tell_again
from chancery.reading.kinds.visits.calling_off import latter_called_off, put_off
from chancery.reading.kinds.visits.details import describe, name_inviter
from chancery.reading.kinds.visits.firsts import tell_firsts
from chancery.reading.kinds.visits.guests import one_state_each, onward, present, visiting
from chancery.reading.kinds.visits.homecomings import been_abroad, comes_home
from chancery.reading.kinds.visits.hosts import RESIDENCES, inviters_host, told_hosts, unsaid_host
from chancery.reading.kinds.visits.lists import with_listed
from chancery.reading.kinds.visits.merging import gather
from chancery.reading.kinds.visits.order import tell_order
from chancery.reading.kinds.visits.places import settle_places
from chancery.reading.kinds.visits.received import received_guests, received_once
from chancery.reading.kinds.visits.returns import RETURNS, answers
from chancery.reading.kinds.visits.standing import settle_standing, standing
from chancery.reading.kinds.visits.told_visitors import visitors_told
from chancery.reading.kinds.visits.travel import BLOCS, Destination
from chancery.reading.kinds.visits.travellers import (
    by_state,
)
from chancery.reading.kinds.visits.visitors import fill_visitor, lives_there, of_organisation, visitor_state
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

#: Tags of which a report has one that tells of visits by no pattern: lists of them, guests at hand, whom sides bring.
_TOLD_BY = frozenset({"n:visit", "n:delegation", "w:side"})


def visits(scene: Scene) -> Iterator[Draft]:
    """A draft for each visitor and host the report tells of; what is told twice is one."""
    if not any(_may_tell(scene, sentence) for sentence in scene.sentences) and not any(meetings(scene)):
        return
    casts = cast(scene)
    found: list[Draft] = []
    for number, sentence in enumerate(scene.sentences):
        found.extend(_told(scene, casts, number, sentence))
        found.extend(visiting(scene, casts, number, sentence))
    found = with_listed(scene, casts, found)
    for number, sentence in enumerate(scene.sentences):
        found.extend(present(scene, casts, number, sentence, found))
    found.extend(onward(scene, found))
    found.extend(been_abroad(scene, casts))
    found.extend(received_guests(scene, found))
    found.extend(answers(scene, casts, found))
    gathered = gather(scene, one_state_each(scene, found))
    name_parties(scene, casts, gathered)
    tell_again(scene, casts, gathered)
    note_leaving(scene, casts, gathered)
    tell_firsts(scene, gathered)
    tell_order(scene, gathered)
    yield from settle_places(scene, casts, gathered)


def _may_tell(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence may hold what a visit is told by, before anybody looks who travels."""
    if not sentence.tags.isdisjoint(_TOLD_BY) or matches("visits", sentence):
        return True
    return "visiting" in scene.plain(sentence.start, sentence.end) and any(
        token.fold == "visiting" for token in sentence.tokens
    )


def _told(scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence) -> Iterator[Draft]:
    """Visits that a pattern finds; of two patterns over one word the first in the file counts."""
    taken: set[int] = set()
    for pattern, match in matches("visits", sentence):
        verb = match.parts["verb"][0]
        if (
            verb in taken
            or pattern.id in RETURNS
            or sentence.groups[verb].tags & {"n:courtesy"}
            or _no_visit(sentence, verb)
            or _told_of_before(sentence, pattern, verb)
        ):
            continue
        reply = ""
        if asks(scene, sentence, match.first):
            reply = answered(scene, number)
            if not reply:
                continue
        drafts = list(_drafts(scene, casts, number, pattern, match))
        if reply:
            for draft in drafts:
                draft.standing = settled(scene, sentence, reply, draft.standing)
        if drafts:
            taken.add(verb)
            yield from drafts


def _no_visit(sentence: Sentence, noun: int) -> bool:
    """`his tour of duty` is a posting; `his trips to the two latter countries` are told with those countries.

    `closed its mission in Lima` tells of an embassy.
    """
    if _post(sentence, noun):
        return True
    behind = [t.fold for t in sentence.tokens[sentence.groups[noun].last :][:4]]
    if behind[:1] == ["of"]:
        return behind[1:2] in (["duty"], ["service"], ["office"])
    return behind[:2] == ["to", "the"] and bool({"latter", "last"} & set(behind[2:]))


def _post(sentence: Sentence, noun: int) -> bool:
    """Whether a mission is opened or closed somewhere, as only an embassy is, or discharged, as only a duty is."""
    groups = sentence.groups
    here = groups[noun].first
    if sentence.tokens[here].fold not in ("mission", "missions"):
        return False
    if any(token.fold in _DISCHARGED for token in sentence.tokens[max(0, here - 3) : here]):
        return True
    done = any(g.tags & {"v:close", "v:set-up"} for g in groups[max(0, noun - 4) : noun])
    return done and noun + 1 < len(groups) and bool(groups[noun + 1].tags & {"w:in", "w:at"})


#: What an ambassador does with a mission.
_DISCHARGED = frozenset({
    "discharge", "discharging", "discharged", "fulfil", "fulfill", "fulfilling", "fulfilled", "perform", "performing",
    "accomplish", "accomplishing", "assume", "assuming", "assumed", "end", "ending", "ended",
    "conclude", "concluding", "concluded",
})  # fmt: skip


def _told_of_before(sentence: Sentence, pattern: Pattern, verb: int) -> bool:
    """`visits to Oman, to which it was invited by X`: the invitation to a journey that is told already."""
    near = sentence.groups[max(0, verb - 6) : verb]
    return pattern.id == "visit.invited" and any(
        a.tags & {"w:to", "w:for"} and b.tags & {"w:which"} for a, b in pairwise(near)
    )


def _no_entry(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """`Visits to Oman` heads a list and is no entry of one, and `A visit to Oman announced for May` opens a sentence."""
    article = scene.block(sentence).sort == "paragraph" and sentence.groups[0].tags & {
        "w:a",
        "w:the",
        "w:another",
    }
    return bool(article) or scene.words(sentence.groups[verb].span).lower().endswith("s")


def _drafts(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, pattern: Pattern, match: Match
) -> Iterator[Draft]:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    hosts = told_hosts(scene, casts, number, pattern, match)
    visitors = visitors_told(scene, casts, number, sentence, pattern, match, {h.state for h in hosts})
    if not visitors or _remark(sentence, visitors[0]):
        return
    if pattern.id == "visit.attends" and not visitors[0].people:
        return
    if pattern.id == "visit.entry" and _no_entry(scene, sentence, verb):
        return
    posted = pattern.gives["host"] in RESIDENCES or not sentence.groups[verb].tags & {"n:visit", "v:visit"}
    if posted and lives_there(scene, visitors):
        return
    if _private(scene, sentence, visitors[0]):
        return
    if pattern.id == "visit.hosted" and received_once(scene, sentence, verb):
        return
    if pattern.id == "visit.acts-here" and not (visitors[0].people and visitors[0].sure):
        return
    if (
        pattern.gives["host"] == "from"
        and visitors[0].sure is None
        and not of_organisation(scene, visitors[:1])
    ):
        return
    if not hosts and pattern.gives["host"] in ("from", "last", "subject", "region"):
        return
    asked = pattern.gives["who"] in ("invited", "recipient")
    if not hosts and not asked:
        host = unsaid_host(scene, sentence, pattern, match, visitors[0])
        # Where delegations of several states arrive together, none of them is the other's host.
        hosts = [host] if host and not _of_a_guest(host, visitors) else []
    if not hosts and asked:
        hosts = list(inviters_host(scene, casts, number, verb, visitors[0]))
    tour = frozenset(h.state for h in hosts) if len(hosts) > 1 else frozenset[str]()
    kept = len(hosts) - latter_called_off(scene, sentence, verb) if tour else len(hosts)
    for party in by_state(visitors):
        for leg, host in enumerate(hosts):
            if pattern.id in _COMING and comes_home(scene, sentence, party[0], host):
                continue
            draft = _draft(scene, casts, number, pattern, match, party, host, tour)
            if draft is not None:
                _begins_elsewhere(draft, leg, len(hosts))
                if leg >= kept:
                    draft.standing = "cancelled"
                yield draft
                yield from put_off(scene, sentence, draft)


def _of_a_guest(host: Destination, visitors: Sequence[Actor]) -> bool:
    """Whether a host that was only worked out is the state of one of several guests."""
    return host.rule is not None and any(a.sure == host.state for a in visitors[1:])


def _private(scene: Scene, sentence: Sentence, visitor: Actor) -> bool:
    """Whether somebody travels for no state: `the businessman`, `the gang's leader`, `director A with his film`."""
    if visitor.people:
        office = full_person(scene, visitor.people[0]).office
        ahead, behind = "", scene.plain(sentence.start, sentence.end)
        return office is not None and travels_privately(fold(office), ahead, behind)
    if visitor.label is None:
        return False
    ahead = scene.plain(max(0, visitor.label[0] - 40), visitor.label[0])
    behind = scene.plain(visitor.label[1], visitor.label[1] + 100)
    return travels_privately(scene.plain(*visitor.label), ahead.strip(), behind)


def _begins_elsewhere(draft: Draft, leg: int, legs: int) -> None:
    """Take the day on which a tour begins off all its legs but the first, and the length of the tour off that one."""
    held = draft.values.get("date")
    if not leg and legs > 1 and held is not None and held.rule == "date:first-day-and-length":
        draft.put("date", Value(f"{str(held.value)[:10]}/..", held.spans[:1], "date:begun"))
    if leg and held is not None and held.rule in ("date:begun", "date:arrived", "date:first-day-and-length"):
        del draft.values["date"]


#: Patterns that tell of a journey home as well.
_COMING = frozenset({"visit.arrive", "visit.go", "visit.is-in", "visit.leave-for", "visit.region"})
#: Patterns whose day is that on which somebody got where they went, or dined there.
_OF_ANOTHER_DAY = frozenset({"visit.arriving-from", "visit.feasted", "visit.feasted-passive"})
#: Kinds of visit that nobody pays in their own state.
_OF_GUESTS = frozenset({"state", "official", "official-friendly", "working"})


def _told_stately(scene: Scene, visitors: Sequence[Actor], host: Destination) -> bool:
    """Whether somebody of high office, of a state that nobody tells, goes to a state that is told by its name.

    On `a state visit to Oman` they are a guest, whoever sends them.
    """
    high = _high(scene, visitors)
    return high and bool(host.state) and host.rule is None and host.place is None and host.state not in BLOCS


#: The ranks down to that of a minister.
_HIGH = 6


def _high(scene: Scene, visitors: Sequence[Actor]) -> bool:
    """Whether all visitors are persons of high office whose state nobody tells."""
    people = [full_person(scene, p) for a in visitors for p in a.people]
    return bool(people) and all((p.rank or 12) <= _HIGH and p.state is None for p in people)


def _remark(sentence: Sentence, actor: Actor) -> bool:
    """`He is the first U.S. official to visit Japan since ...`, `officials will visit`: nobody in particular."""
    if actor.first >= len(sentence.groups):
        # Somebody of another sentence, who is somebody in particular.
        return False
    if actor.sort == "office" and actor.first and sentence.groups[actor.first - 1].tags & {"w:no"}:
        return True
    if sentence.tokens[sentence.groups[actor.first].first].fold == "the" and any(
        g.tags & {"n:visit"} for g in sentence.groups[max(0, actor.first - 3) : actor.first]
    ):
        # `no visit of the President of X is foreseen` speaks of somebody in particular.
        return False
    if actor.people or actor.sort != "office":
        return False
    if (
        sentence.groups[actor.first].tags & {"offices"}
        and "both-sides" not in sentence.groups[actor.first].tags
        and actor.sure is None
    ):
        return True
    return any(
        g.tags & {"w:first", "w:last", "w:only", "ordinal"}
        or (g.tags & {"w:no"} and not after.tags & {"w:plan", "w:plans", "w:intention", "v:plan"})
        for g, after in pairwise(sentence.groups[max(0, actor.first - 6) : actor.first + 1])
    )


def _anybody(scene: Scene, sentence: Sentence, visitors: Sequence[Actor], verb: int) -> bool:
    """Whether somebody without office or state only got somewhere, or plays or shows something: no state sends them."""
    if any(a.sort == "delegation" for a in visitors):
        return False
    people = [full_person(scene, p) for a in visitors for p in a.people]
    if not people or any(p.office or p.state for p in people):
        return False
    reached = fold(scene.words(sentence.groups[verb].span)).startswith(("got", "get", "reach"))
    told = " ".join((scene.plain(sentence.start, sentence.end), *(fold(p.name) for p in people)))
    return reached or performs(told)


def _spoken_of(scene: Scene, number: int, host: Destination, state: Value) -> bool:
    """Whether the state guessed for a visitor is only spoken of in passing."""
    return host.state is not None and in_passing(scene, number, (host.state, str(state.value)))


def _draft(
    scene: Scene,
    casts: Sequence[Sequence[Actor]],
    number: int,
    pattern: Pattern,
    match: Match,
    visitors: list[Actor],
    host: Destination,
    tour: frozenset[str],
) -> Draft | None:
    """The visit of one party to one host; nobody is of a state that they, too, go to on the same `tour`."""
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    state = visitor_state(scene, sentence, visitors, host)
    if state is not None and state.rule == "pair:report" and state.value in tour:
        state = None
    on_tour = state is None and bool(tour) and _high(scene, visitors)
    told_stately = state is None and not on_tour and _told_stately(scene, visitors, host)
    if (state is None and not (told_stately or on_tour or of_organisation(scene, visitors))) or (
        state is not None and state.value == host.state
    ):
        return None
    guessed = state is not None and state.rule in ("pair:report", "home:left")
    if guessed and _anybody(scene, sentence, visitors, verb):
        return None
    if state is not None and state.rule == "pair:report" and _spoken_of(scene, number, host, state):
        return None
    told = standing(scene, sentence, pattern, match)
    trigger = sentence.groups[verb]
    end = max(trigger.end, *(b for _, b in host.spans if sentence.start <= b <= sentence.end), trigger.end)
    start = min(
        [
            trigger.start,
            *(
                sentence.groups[a.first].start
                for a in visitors
                if a.last <= len(sentence.groups) and a in casts[number]
            ),
        ]
    )
    draft = Draft("visit", told, pattern.id, trigger.span, (start, max(end, start + 1)), number)
    fill_visitor(scene, draft, visitors, state)
    draft.set("host_state", host.state, host.spans, host.rule)
    describe(scene, casts, number, draft, match, host)
    if pattern.id in _OF_ANOTHER_DAY:
        draft.values.pop("date", None)
    if told_stately and draft.get("visit_kind") not in _OF_GUESTS:
        return None
    if pattern.gives["who"] in ("invited", "recipient"):
        name_inviter(scene, casts, number, draft, match)
    settle_standing(scene, draft)
    return draft
