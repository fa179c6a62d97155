"""What a sentence tells of a standing channel: that it was founded, met, is to meet, was revived, or merely is."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.reading.date_values import is_coming, is_past
from chancery.reading.drafts import Span
from chancery.reading.founding_days import describes_founding
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Group
from chancery.reading.kinds.channels.channels import Channel
from chancery.reading.kinds.channels.clauses import (
    BY_NAME,
    aside_begins,
    aside_ends,
    in_aside,
    joined_clause,
    next_session,
    nobody_means_it,
    noun_at,
    of_an_officer,
    of_its_founder,
    only_chaired,
    outside_aside,
    place_in,
    second_session,
)
from chancery.reading.kinds.channels.event import Event
from chancery.reading.kinds.channels.event_dates import (
    date_of,
    in_present_tense,
    left_for,
    of_a_row,
    on_the_way,
    signed_on,
    since_when,
    to_come,
    year_of_row,
)
from chancery.reading.kinds.channels.event_standing import standing_of_event, told_by_who_came, told_in_past
from chancery.reading.kinds.channels.event_words import (
    chairs_as_a_rule,
    colon_behind,
    elsewhere,
    only_found,
    only_have,
    said_of_others,
    under_it,
    who_chairs,
    will_have,
    without_what_follows,
)
from chancery.reading.kinds.channels.events_beside import in_a_row, moved_to
from chancery.reading.kinds.channels.founding_meetings import founded_by_meeting
from chancery.reading.kinds.channels.habits import tells_habit
from chancery.reading.kinds.channels.host_cities import (
    chosen_city,
    ended_in,
    hosted_by,
    hosting_city,
    told_host,
)
from chancery.reading.kinds.channels.second_tellings import told_already
from chancery.reading.kinds.channels.session_numbers import (
    counted,
    inaugural,
    number_behind,
    number_of_times,
    times_told,
)
from chancery.reading.kinds.channels.verbs import for_its_task, governor
from chancery.reading.kinds.channels.view import View
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.where import where

#: Patterns in which people meet in a channel, whose sessions are counted by how often they did.
_MEETING_IN = frozenset({"mechanism.met-in", "mechanism.held"})

#: Patterns that count the sessions up to the last: `has met three times, most recently in Lima`.
_TIMES_TOLD = frozenset({"mechanism.place-times"})

#: Patterns that end with the day since which a channel is there.
_SINCE = frozenset({"mechanism.exists-since", "mechanism.there-since"})

#: So many groups behind its label the place of a row stands: `Next session: 3rd, Lima, 2027`.
_ROW = 6

#: So many days ago is a day to which the report itself gives a year: no session of next year is meant by it.
_YEAR = 366


def events(scene: Scene, number: int, seen: View) -> Iterator[Event]:
    """The events of one sentence, at most one a channel named; later patterns yield to earlier ones."""
    told: dict[int, set[str]] = {}
    used: set[int] = set()
    found: dict[int, Event] = {}
    for pattern, match in matches("mechanisms", seen.sentence):
        at = match.parts["channel"][0] if "channel" in match.parts else -1
        session = match.parts.get("session", (-1, -1))[0]
        verb = match.parts.get("verb", (-1, -1))[0]
        aside = " aside" if verb > at >= 0 and in_aside(seen.groups, verb) else ""
        if (
            told_already(told.get(at, set()), pattern, verb, used, aside)
            or (session >= 0 and session in used)
            or (at < 0 and seen.named.get(match.last))
        ):
            continue
        event = _event(scene, number, seen, pattern, match)
        if event is None or (event.state in told.get(at, ()) and aside and event.standing != "background"):
            continue
        if at >= 0:
            told.setdefault(at, set()).add(event.state + aside)
        if verb >= 0:
            used.add(verb)
        if session >= 0:
            used.add(session)
        found[at] = event
        yield event
        moved = moved_to(scene, seen, event, match)
        if moved is not None:
            yield moved
    yield from in_a_row(seen, found)


def _event(scene: Scene, number: int, seen: View, pattern: Pattern, match: Match) -> Event | None:
    groups = seen.groups
    at = match.parts["channel"][0] if "channel" in match.parts else match.parts["session"][0]
    verb = match.parts["verb"][0] if "verb" in match.parts else governor(groups, match)
    at = outside_aside(groups, at, verb) if "channel" in match.parts and verb is not None else at
    channel = seen.named.get(at)
    if channel is None and elsewhere(groups, match.last):
        return None
    if verb is not None and for_its_task(groups, at, verb):
        return None
    if pattern.gives.get("alone") and nobody_means_it(groups, match.first):
        return None
    state = str(pattern.gives["state"])
    coming = on_the_way(seen, match.first)
    left = coming is not None or left_for(seen, at)
    verb = coming if left else verb
    begin = at if coming is None else coming
    own = (match.first, match.last) if pattern.gives.get("own") else None
    if pattern.gives.get("clause") and verb is not None:
        own = (verb, aside_ends(groups, verb))
    elif pattern.id == "mechanism.established-participle" and groups[match.last - 1].tags.isdisjoint(
        {"stop"}
    ):
        own = (match.first, aside_ends(groups, match.last - 1))
    if state == "resumed" and own is None and verb is not None:
        over = colon_behind(groups, verb)
        own = (0, over) if over is not None else None
    standing = (
        "planned"
        if left
        else str(pattern.gives.get("standing") or standing_of_event(seen, verb, match, state))
    )
    founds = state in ("session-held", "established") and founded_by_meeting(scene, channel)
    if founds and standing in ("done", "planned"):
        state, standing = "established", "done"
    within = (
        begin if left else verb or 0 if pattern.gives.get("again") else 0,
        aside_ends(groups, verb)
        if verb is not None and in_aside(groups, verb)
        else aside_begins(groups, max(at, verb if verb is not None else at)),
    )
    if standing == "planned" and coming is None and said_of_others(groups, match.first, verb):
        within = (match.first, within[1])
    within = own or within
    founding = without_what_follows(groups, at, state)
    last = founding[1] if founding is not None else len(groups)
    within = (within[0], min(within[1], last)) if within[0] < last else within
    second = second_session(groups, match.first, verb) if state == "session-held" else None
    until = min(within[1], next_session(groups, match.last)) if state == "session-held" else within[1]
    within = own or (second or joined_clause(groups, at, verb) or within[0], until)
    # When a channel was agreed on is not when it starts.
    told = None if state == "session-held" and verb is not None and describes_founding(groups, verb) else verb
    date = date_of(scene, seen, at, told, standing, within) if pattern.id != "mechanism.agreed-on" else None
    if date is None and pattern.id == "mechanism.established-noun":
        date = signed_on(scene, seen.sentence, groups, match.last)
    elif date is None and pattern.id in _SINCE:
        date = since_when(scene, groups, match.last - 1)
    elif date is None and of_a_row(groups, match.last):
        date = year_of_row(scene, groups[match.last : match.last + _ROW])
    attended = verb is None and (told_by_who_came(seen) or told_in_past(seen, at))
    if (
        standing == "done"
        and not founds
        and in_present_tense(groups, verb)
        and not (attended or is_past(scene, date, days=_YEAR))
    ):
        ahead = date_of(scene, seen, at, verb, "planned", own or (within[0], max(last, within[1])))
        if to_come(scene, ahead, groups, verb):
            standing, date = "planned", ahead
    if standing == "done" and is_past(scene, date):
        standing = "background"
    elif standing == "done" and state == "session-held" and is_coming(scene, date):
        standing = "planned"
    if state == "established" and standing == "proposed":
        state = "proposed"
    session = _session(groups, match, channel) if not founds else None
    if session is None and pattern.id in _MEETING_IN:
        session = number_of_times(groups)
    elif session is None and pattern.id == "mechanism.last-of-them":
        session = counted(groups, match.last)
    elif session is None and pattern.id in _TIMES_TOLD:
        session = times_told(scene.plain, groups, match.first, match.last)
    told_at = verb if verb is not None else match.last
    if state == "session-held" and of_its_founder(
        groups, at, max(told_at, match.parts.get("session", (0,))[0])
    ):
        return None
    if pattern.id in BY_NAME and (
        of_an_officer(seen, at) or (verb is not None and (only_chaired(seen, verb) or noun_at(groups, verb)))
    ):
        return None
    if state == "session-held" and channel and channel.kind == "hotline":
        return None
    if pattern.id in BY_NAME and verb is not None and date is None and chairs_as_a_rule(groups, verb):
        return None
    if pattern.id == "mechanism.held" and verb and date is None and who_chairs(groups, verb):
        return None
    if pattern.id in _FOUNDING and (under_it(groups, at) or (verb is not None and only_found(seen, verb))):
        return None
    named = session is not None or ("session" in match.parts and will_have(groups, verb))
    if state == "session-held" and not named and verb is not None and only_have(groups, verb):
        return None
    if pattern.id == "mechanism.it-again" and tells_habit(seen.sentence, groups):
        return None
    if standing == "denied" and "standing" not in pattern.gives:
        return None
    if standing == "proposed" and state == "session-held" and session is None:
        return None
    trigger = groups[at].span
    evidence = _evidence(groups, match, at, verb)
    place = told_host(scene, groups, match) or where(
        scene,
        seen.sentence,
        verb if verb is not None else at,
        within=own
        or (
            within if second or (verb and in_aside(groups, verb)) else without_what_follows(groups, at, state)
        ),
    )
    if place is None and own is not None:
        place = place_in(scene, groups[slice(*own)])
    if place is None and state == "session-held":
        place = (
            hosting_city(scene, groups, match.first)
            or chosen_city(scene, seen.sentence)
            or hosted_by(scene, groups, match.last)
            or ended_in(scene, groups, verb)
            or (
                place_in(scene, groups[match.last : match.last + _ROW])
                if of_a_row(groups, match.last)
                else None
            )
        )
    fresh = (
        state in ("established", "proposed")
        and at > 0
        and bool(
            {"w:a", "w:an", "w:new", "w:another"} & {t for g in groups[max(0, at - 2) : at] for t in g.tags}
        )
    )
    return Event(
        channel, state, standing, session, date, place, pattern.id, trigger, evidence, number, fresh,
        _session_noun(seen, match),
    )  # fmt: skip


def _session_noun(seen: View, match: Match) -> str:
    if "session" not in match.parts:
        return ""
    return seen.sentence.tokens[seen.groups[match.parts["session"][0]].last - 1].fold.removesuffix("s")


#: Patterns in which a verb of founding stands before the channel.
_FOUNDING = frozenset({"mechanism.established", "mechanism.established-noun"})


def _session(groups: tuple[Group, ...], match: Match, channel: Channel | None) -> tuple[int, Span] | None:
    if "nth" in match.parts:
        group = groups[match.parts["nth"][0]]
        if isinstance(group.value, int):
            return group.value, group.span
    numbered = channel.numbered if channel is not None else None
    told = numbered or number_behind(groups, match.last)
    if told is None and "session" in match.parts:
        told = inaugural(groups, match.first, match.parts["session"][1])
    return told


def _evidence(groups: tuple[Group, ...], match: Match, at: int, verb: int | None) -> Span:
    first, last = min(match.first, at), max(match.last - 1, at)
    if verb is not None and abs(verb - at) < 16:
        first, last = min(first, verb), max(last, verb)
    return groups[first].start, groups[last].end
