"""Visits that nobody tells outright: of visiting persons, delegations at hand, and guests who travel on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.days_above import day_above
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.homes import Home, home_of
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.visits.listed_guests import ranked, sent_for_it, sides_nowhere
from chancery.reading.kinds.visits.met_abroad import met_abroad
from chancery.reading.kinds.visits.sat_abroad import sat_in
from chancery.reading.kinds.visits.travel import BLOCS, Destination, at_home, default_host, destinations
from chancery.reading.kinds.visits.visitors import fill_visitor, held_by_others, lives_there
from chancery.reading.persons import Office
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_CAME = frozenset({"visit.came-from", "visit.back-from"})
_ONWARD = frozenset({"visit.leave-for", "visit.leave-to-attend"}) | _CAME


def onward(scene: Scene, found: Sequence[Draft]) -> Iterator[Draft]:
    """A foreigner who leaves or is to leave the dateline's state for a third one is, or was, its guest."""
    for draft in found:
        sentence = scene.sentences[draft.sentence]
        home = _left_place(scene, sentence, draft) or home_of(scene, sentence)
        state = draft.values.get("visitor_state")
        if (
            draft.pattern not in _ONWARD
            or state is None
            or (state.rule is not None and home is not None and home.rule != "place:left")
            or (draft.standing not in ("done", "planned") and draft.pattern not in _CAME)
        ):
            continue
        if home is None or home.state in (state.value, draft.get("host_state")):
            continue
        if home.rule != "place:left" and day_above(scene, sentence, "done") is not None:
            continue  # a diary of many lands is written in one of them
        if _did_not_come(found, draft, home.state):
            continue
        guest = Draft("visit", "done", "visit.onward", draft.trigger, draft.evidence, draft.sentence)
        guest.put("visitor", draft.values.get("visitor"))
        guest.put("visitor_state", state)
        told = home.rule == "place:left"
        guest.set(
            "host_state", home.state, (home.span,), None if told else home.rule.replace("here:", "host:")
        )
        guest.set("places", [home.city], (home.span,), None if told else home.rule)
        date = draft.values.get("date")
        if date is not None and len(str(date.value)) == 10:
            came = draft.pattern in _CAME
            guest.put(
                "date", Value(f"{date.value}/.." if came else f"../{date.value}", date.spans, "date:left")
            )
            if came:
                draft.put("date", Value(f"../{date.value}", date.spans, "date:left"))
        guest.set("visit_kind", "unspecified", (), "kind:unsaid")
        yield guest


def _did_not_come(found: Sequence[Draft], draft: Draft, state: str) -> bool:
    """Whether the same guest's visit to `state` is told to be called off, denied or still to come."""
    names = {fold(p["name"]) for p in draft.get("visitor") or []}
    return any(
        d.get("host_state") == state
        and d.standing in ("cancelled", "denied", "planned")
        and names & {fold(p["name"]) for p in d.get("visitor") or []}
        for d in found
    )


def _left_place(scene: Scene, sentence: Sentence, draft: Draft) -> Home | None:
    """The city abroad that is left by name: `leaves Windhoek for Gaborone`."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if g.span == draft.trigger), None)
    if at is None or at + 1 >= len(groups) or not groups[at + 1].tags & {"place"}:
        return None
    state = state_of(groups[at + 1])
    if state is None or state in (draft.get("visitor_state"), draft.get("host_state")):
        return None
    return Home(scene.words(groups[at + 1].span), state, groups[at + 1].span, "place:left")


_HOMEWARD = expression(r"\b(?:return\w*|went|flew|flies|headed|heads) (?:back )?home to\b")


def _homes(scene: Scene, found: Sequence[Draft]) -> dict[str, Value]:
    """The states of those who `returned home to` one, by name."""
    homes: dict[str, Value] = {}
    for draft in found:
        host = draft.values.get("host_state")
        if host is None or not _HOMEWARD.search(fold(scene.text[slice(*draft.evidence)])):
            continue
        for row in draft.get("visitor") or []:
            homes[fold(row["name"])] = Value(host.value, host.spans, "home:returned")
    return homes


def one_state_each(scene: Scene, found: Sequence[Draft]) -> list[Draft]:
    """A visitor whose state nobody gives is of one state in all visits, and it is none of those visited."""
    homes = _homes(scene, found)
    hosts: dict[str, set[str]] = {}
    for draft in found:
        for row in draft.get("visitor") or []:
            hosts.setdefault(fold(row["name"]), set()).add(draft.get("host_state"))
    for draft in found:
        state = draft.values.get("visitor_state")
        rows = draft.get("visitor") or []
        if state is None or state.rule != "pair:report" or not rows:
            continue
        pair = scene.story(scene.sentences[draft.sentence]).pair
        home = homes.get(fold(rows[0]["name"]))
        if home is not None:
            draft.put("visitor_state", home)
            continue
        person = scene.people.get(fold(rows[0]["name"]))
        beside = _hosts_beside(found, draft)
        been = hosts[fold(rows[0]["name"])] | BLOCS | (held_by_others(scene, [person]) if person else set())
        both = [*zip(pair.states, pair.spans, strict=True)]
        if len(beside) > 1:
            both = [(r.state, r.span) for r in scene.story(scene.sentences[draft.sentence]).ranked]
        other = next(((s, x) for s, x in both if s not in been | beside), None)
        if other is not None:
            draft.put("visitor_state", Value(other[0], (other[1],), "pair:report"))
        elif state.value in been:
            # Who goes to both states that the report names is of neither.
            del draft.values["visitor_state"]
    return [d for d in found if d.get("visitor_state") != d.get("host_state")]


def _hosts_beside(found: Sequence[Draft], draft: Draft) -> set[str]:
    """Where those go who are told of in the same sentence, each to a state of their own, from a state that nobody tells."""
    row = [
        d
        for d in found
        if d.sentence == draft.sentence
        and (held := d.values.get("visitor_state")) is not None
        and held.rule == "pair:report"
    ]
    return {str(d.get("host_state")) for d in row}


def visiting(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence
) -> Iterator[Draft]:
    """`the visiting Chinese vice president`: a guest of where the report comes from."""
    for actor in casts[number]:
        group = sentence.groups[actor.first]
        words = fold(scene.text[group.start : group.end])
        before = sentence.groups[actor.first - 1] if actor.first else None
        office = group.value
        named = actor.sort == "person" or (isinstance(office, Office) and office.state is not None)
        many = actor.sort == "delegation" and (actor.people or actor.state or actor.last - actor.first > 1)
        if not named and not many:
            continue
        if not (
            words.startswith(("visiting ", "the visiting "))
            or (before is not None and "w:visiting" in before.tags)
        ):
            continue
        abroad = met_abroad(casts[number], sentence, actor, home_of(scene, sentence))
        party, host = abroad or (actor, None)
        yield from _guest(scene, number, sentence, party, "visit.visiting", group.span, host)


def present(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence, found: Sequence[Draft]
) -> Iterator[Draft]:
    """A foreign delegation with its head named, present at something here, is a visit even if nobody says so."""
    listed: set[str | None] = set()
    for actor in casts[number]:
        if actor.rule == "side:list" and actor.state not in listed:
            listed.add(actor.state)
            if home_of(scene, sentence) is None and sides_nowhere(scene, casts[number], number):
                continue
            if not lives_there(scene, [actor]) and (actor.sort == "delegation" or ranked(scene, actor)):
                yield from _guest(
                    scene, number, sentence, actor, "visit.present", sentence.groups[actor.first].span
                )
            continue
        if sent_for_it(scene, number, sentence, actor) and actor.state not in listed:
            listed.add(actor.state)
            span = sentence.groups[actor.first].span
            yield from _guest(scene, number, sentence, actor, "visit.present", span)
            continue
        if actor.sort != "delegation" or not actor.people or actor.state is None:
            continue
        if any(d.sentence == number and d.get("visitor_state") == actor.state for d in found):
            continue
        if any(d.get("host_state") == actor.state and d.standing == "done" for d in found):
            # Those who receive guests at home do not travel.
            continue
        sat = sat_in(scene, number)
        if sat is not None and sat.state == actor.state:
            continue
        span = (sentence.groups[actor.first].start, sentence.groups[actor.last - 1].end)
        several = len({a.state for a in casts[number] if a.sort == "delegation" and a.people and a.state}) > 1
        if (
            sat is None
            and (several or _across_the_table(sentence, actor))
            and home_of(scene, sentence) is None
        ):
            # Where several delegations meet, one is not the other's host.
            continue
        yield from _guest(scene, number, sentence, actor, "visit.delegation", span)


def _across_the_table(sentence: Sentence, actor: Actor) -> bool:
    """`The A delegation was headed by P, and the B delegation by Q`: whether that of another state sits opposite."""
    groups = sentence.groups
    return any(
        groups[n].tags & {"n:delegation", "w:side"}
        and groups[n - 1].tags & {"demonym", "state"}
        and state_of(groups[n - 1]) not in (None, actor.state)
        for n in range(1, len(groups))
    )


def _spot(scene: Scene, sentence: Sentence, actor: Actor) -> Destination | None:
    """The city abroad that the delegation's own sentence says something happens in: `held talks in Lima`."""
    for at in range(actor.last, len(sentence.groups)):
        group = sentence.groups[at]
        if (
            group.tags & {"place"}
            and sentence.groups[at - 1].tags & {"w:in", "w:at"}
            and state_of(group) not in (None, actor.state)
        ):
            found = destinations(scene, sentence, at - 1, direct=True, reach=2)
            return found[0] if found else None
    return None


def _other_of_pair(scene: Scene, sentence: Sentence, actor: Actor, home: Home) -> Value | None:
    """The other state that the report is about, for a visiting minister of whom nothing else is told."""
    if not ranked(scene, actor):
        return None
    pair = scene.story(sentence).pair
    both = zip(pair.states[:2], pair.spans, strict=False)
    return next((Value(state, (span,), "pair:report") for state, span in both if state != home.state), None)


def _guest(
    scene: Scene,
    number: int,
    sentence: Sentence,
    actor: Actor,
    rule: str,
    span: Span,
    host: Destination | None = None,
) -> Iterator[Draft]:
    if actor.rule == "home:dateline" or not (actor.people or actor.label):
        return
    home = home_of(scene, sentence)
    if rule == "visit.delegation":
        host = _spot(scene, sentence, actor) or sat_in(scene, number)
    if host is None and rule == "visit.visiting" and home is not None and actor.state in (None, home.state):
        host = _spot(scene, sentence, replace(actor, last=1, state=home.state))
        if host is not None and actor.state is None:
            actor = replace(actor, state=home.state, spans=(home.span,), rule="home:abroad")
    host = host or default_host(scene, sentence, actor.state)
    state: Value | None = Value(actor.state, actor.spans, actor.rule) if actor.state else None
    if host is None and rule == "visit.visiting" and actor.people and home is not None:
        # Compatriots from abroad are guests too; of which state, nobody says.
        host, state = at_home(home), None
    if rule == "visit.visiting" and state is None and home is not None:
        state = _other_of_pair(scene, sentence, actor, home)
    if (
        host is None
        or host.state == (state.value if state else None)
        or (state is None and rule != "visit.visiting")
    ):
        return
    draft = Draft("visit", "done", rule, span, span, number)
    fill_visitor(scene, draft, [actor], state)
    draft.set("host_state", host.state, host.spans, host.rule)
    draft.set("visit_kind", "unspecified", (), "kind:unsaid")
    if host.place is not None:
        draft.put("places", replace(host.place, value=[host.place.value]))
    yield draft
