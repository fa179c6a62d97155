"""Visits: who travelled, travels or is to travel to which state, when, and at whose invitation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.drafts import Draft
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actors import Actor, cast
from chancery.reading.kinds.actors.confirmed import answered, asks, settled
from chancery.reading.kinds.meetings.meetings import meetings
from chancery.reading.kinds.visits.again import name_parties, note_leaving, tell_again
from chancery.reading.kinds.visits.being_there import only_wants_to_be
from chancery.reading.kinds.visits.calling_off import latter_called_off, put_off
from chancery.reading.kinds.visits.firsts import tell_firsts
from chancery.reading.kinds.visits.given_up_days import with_days_ahead
from chancery.reading.kinds.visits.guests import one_state_each, onward, present, visiting
from chancery.reading.kinds.visits.homecomings import been_abroad, comes_home
from chancery.reading.kinds.visits.hosts import RESIDENCES, told_hosts, unsaid_host
from chancery.reading.kinds.visits.invitations import (
    asked_to_come,
    lists_guests,
    of_another_guest,
    only_handed_on,
)
from chancery.reading.kinds.visits.inviting_hosts import inviters_host
from chancery.reading.kinds.visits.itineraries import itineraries
from chancery.reading.kinds.visits.lists import with_listed
from chancery.reading.kinds.visits.merging import gather
from chancery.reading.kinds.visits.met_in_town import met_in_town
from chancery.reading.kinds.visits.moved_days import told_anew
from chancery.reading.kinds.visits.no_visits import (
    ATTENDS,
    at_home_of_one,
    behind_said,
    from_afar,
    holds_office,
    no_entry,
    no_visit,
    nobody_in_particular,
    not_since,
    of_a_guest,
    of_a_posting,
    of_a_told_year,
    of_others,
    told_by_number,
    told_of_before,
    travels_for_no_state,
    unlabelled,
)
from chancery.reading.kinds.visits.order import tell_order
from chancery.reading.kinds.visits.places import settle_places
from chancery.reading.kinds.visits.put_out import put_out
from chancery.reading.kinds.visits.received import received_guests, received_once
from chancery.reading.kinds.visits.returns import RETURNS, answers
from chancery.reading.kinds.visits.sitting_hosts import leaves_home
from chancery.reading.kinds.visits.told_visitors import as_the_first, visitors_told
from chancery.reading.kinds.visits.travellers import (
    by_state,
)
from chancery.reading.kinds.visits.visit_drafts import begins_elsewhere, visit_draft
from chancery.reading.kinds.visits.visitors import (
    goes_about,
    lives_there,
    of_organisation,
    on_special_mission,
    sent_to_see,
)
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match

#: Tags of which a report has one that tells of visits by no pattern: lists of them, guests at hand, whom sides bring.
_TOLD_BY = frozenset({"n:visit", "n:delegation", "w:side", "s:programme"})


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
    found.extend(itineraries(scene, casts, found))
    for number, sentence in enumerate(scene.sentences):
        found.extend(present(scene, casts, number, sentence, found))
    found.extend(onward(scene, found))
    found.extend(been_abroad(scene, casts))
    found.extend(received_guests(scene, found))
    found.extend(met_in_town(scene, found))
    found.extend(answers(scene, casts, found))
    gathered = gather(scene, one_state_each(scene, found))
    name_parties(scene, casts, gathered)
    tell_again(scene, casts, gathered)
    note_leaving(scene, casts, gathered)
    tell_firsts(scene, gathered)
    tell_order(scene, gathered)
    with_days_ahead(scene, gathered)
    gathered.extend(list(told_anew(scene, gathered)))
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
            or no_visit(sentence, verb)
            or put_out(scene, sentence, verb)
            or told_of_before(sentence, pattern, verb)
            or (pattern.id == "visit.invited" and lists_guests(sentence))
            or behind_said(sentence, pattern, match.first)
            or unlabelled(sentence, pattern, match.first)
            or from_afar(scene, sentence, pattern)
            or only_wants_to_be(scene, sentence, pattern.id, match.first)
            or not_since(scene, sentence, verb)
            or told_by_number(scene, sentence, pattern, match.last)
            or of_others(scene, sentence, verb)
            or (
                pattern.id in _OF_WHO_ACTS
                and (only_handed_on(scene, sentence, verb) or of_another_guest(sentence, verb))
            )
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


def _drafts(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, pattern: Pattern, match: Match
) -> Iterator[Draft]:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    hosts = told_hosts(scene, casts, number, pattern, match)
    visitors = visitors_told(scene, casts, number, sentence, pattern, match, {h.state for h in hosts})
    visitors = as_the_first(scene, casts[number], sentence, visitors)
    if not visitors or (
        nobody_in_particular(sentence, visitors[0]) and not of_a_told_year(scene, sentence, visitors[0])
    ):
        return
    if pattern.id in ATTENDS and not (visitors[0].people or holds_office(sentence, visitors[0])):
        return
    if pattern.id == "visit.entry" and no_entry(scene, sentence, verb):
        return
    posted = pattern.gives["host"] in RESIDENCES or not sentence.groups[verb].tags & {"n:visit", "v:visit"}
    sent = pattern.id in ATTENDS and on_special_mission(sentence)
    if (posted or of_a_posting(sentence, verb)) and lives_there(scene, visitors) and not sent:
        return
    if travels_for_no_state(scene, sentence, visitors[0]):
        return
    if pattern.id == "visit.hosted" and received_once(scene, sentence, verb):
        return
    if pattern.id == "visit.saw-there" and not sent_to_see(scene, visitors[0]):
        return
    if pattern.id == "visit.acts-here" and not (visitors[0].people and visitors[0].sure):
        return
    if (
        pattern.gives["host"] == "from"
        and visitors[0].sure is None
        and not of_organisation(scene, visitors[:1])
    ):
        return
    if pattern.gives["host"] == "partner" and not leaves_home(scene, sentence, visitors[0].state):
        return
    if not hosts and pattern.gives["host"] in ("from", "last", "subject", "region", "partner"):
        return
    asked = pattern.gives["who"] in ("invited", "recipient")
    if not hosts and not asked:
        host = unsaid_host(scene, sentence, pattern, match, visitors[0])
        # Where delegations of several states arrive together, none of them is the other's host.
        hosts = [host] if host and not of_a_guest(host, visitors) else []
    if not hosts and asked and asked_to_come(scene, sentence, pattern, verb):
        hosts = list(inviters_host(scene, casts, number, verb, visitors[0]))
    tour = frozenset(h.state for h in hosts) if len(hosts) > 1 else frozenset[str]()
    kept = len(hosts) - latter_called_off(scene, sentence, verb) if tour else len(hosts)
    for party in by_state(visitors):
        for leg, host in enumerate(hosts):
            if at_home_of_one(pattern, host, party[0], visitors):
                continue
            if goes_about(scene, sentence, pattern.id, party, host):
                continue
            if pattern.id in _COMING and comes_home(scene, sentence, party[0], host):
                continue
            draft = visit_draft(scene, casts, number, pattern, match, party, host, tour)
            if draft is not None:
                begins_elsewhere(draft, leg, len(hosts))
                if leg >= kept:
                    draft.standing = "cancelled"
                yield draft
                yield from put_off(scene, sentence, draft)


#: Patterns whose visitor is whoever does what the sentence tells.
_OF_WHO_ACTS = frozenset({"visit.active", "visit.pay", "visit.go", "visit.arrive", "visit.come-over"})
#: Patterns that tell of a journey home as well.
_COMING = frozenset({"visit.arrive", "visit.go", "visit.is-in", "visit.leave-for", "visit.region"})
