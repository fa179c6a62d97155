"""One draft of a visit: of one party to one host, with whatever its words tell of it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import Pattern
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.visits.brought_by import as_guests_of_the_un
from chancery.reading.kinds.visits.details import describe, name_inviter
from chancery.reading.kinds.visits.homecomings import came_home_now
from chancery.reading.kinds.visits.no_visits import anybody, only_spoken_of
from chancery.reading.kinds.visits.standing import settle_standing, standing
from chancery.reading.kinds.visits.travel import BLOCS, Destination
from chancery.reading.kinds.visits.visitors import fill_visitor, of_organisation, visitor_state
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.who import full_person

#: Patterns whose day is that on which somebody got where they went, or dined there.
_OF_ANOTHER_DAY = frozenset({
    "visit.arriving-from", "visit.feasted", "visit.feasted-passive", "visit.after-days", "visit.days-behind",
    "visit.days-behind-him", "visit.days-lie-behind", "visit.still-ahead",
})  # fmt: skip
#: Patterns of who comes from somewhere.
_CAME_FROM = frozenset({"visit.back-from", "visit.from-to"})
_ABROAD = expression(r"^ (?:\w+ )?(?:abroad|anywhere|overseas|outside|to any)\b")
#: Kinds of visit that nobody pays in their own state.
_OF_GUESTS = frozenset({"state", "official", "official-friendly", "working"})
#: The ranks down to that of a minister.
_HIGH = 6


def visit_draft(
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
    if guessed and anybody(scene, sentence, visitors, verb):
        return None
    if state is not None and state.rule == "pair:report" and only_spoken_of(scene, number, host, state):
        return None
    told = standing(scene, sentence, pattern, match)
    if (
        told == "denied"
        and host.rule is not None
        and _ABROAD.match(scene.plain(sentence.groups[verb].end, sentence.end))
    ):
        return None  # `has made no visit abroad`: nothing that is told of the host
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
    if pattern.id in _CAME_FROM and came_home_now(scene, sentence, draft):
        draft.standing = "done"
        draft.values.pop("date", None)  # it is the day of coming home
    as_guests_of_the_un(scene, draft)
    if pattern.id in _OF_ANOTHER_DAY:
        draft.values.pop("date", None)
    if told_stately and draft.get("visit_kind") not in _OF_GUESTS:
        return None
    if pattern.gives["who"] in ("invited", "recipient"):
        name_inviter(scene, casts, number, draft, match)
    settle_standing(scene, draft)
    return draft


def _told_stately(scene: Scene, visitors: Sequence[Actor], host: Destination) -> bool:
    """Whether somebody of high office, of a state that nobody tells, goes to a state that is told by its name.

    On `a state visit to Oman` they are a guest, whoever sends them.
    """
    high = _high(scene, visitors)
    return high and bool(host.state) and host.rule is None and host.place is None and host.state not in BLOCS


def _high(scene: Scene, visitors: Sequence[Actor]) -> bool:
    """Whether all visitors are persons of high office whose state nobody tells."""
    people = [full_person(scene, p) for a in visitors for p in a.people]
    return bool(people) and all((p.rank or 12) <= _HIGH and p.state is None for p in people)


def begins_elsewhere(draft: Draft, leg: int, legs: int) -> None:
    """Take the day on which a tour begins off all its legs but the first, and the length of the tour off that one."""
    held = draft.values.get("date")
    if not leg and legs > 1 and held is not None and held.rule == "date:first-day-and-length":
        draft.put("date", Value(f"{str(held.value)[:10]}/..", held.spans[:1], "date:begun"))
    if leg and held is not None and held.rule in ("date:begun", "date:arrived", "date:first-day-and-length"):
        del draft.values["date"]
