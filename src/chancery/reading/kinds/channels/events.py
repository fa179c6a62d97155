"""What a sentence tells of a standing channel: that it was founded, met, is to meet, was revived, or merely is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from chancery.model.edtf import bounds
from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Span, Value
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Group
from chancery.reading.kinds.actors.predicates import standing_at
from chancery.reading.kinds.channels.channels import Channel
from chancery.reading.kinds.channels.clauses import (
    BY_NAME,
    aside_begins,
    aside_ends,
    behind_aside,
    called_off,
    closed_aside,
    in_aside,
    never_met,
    nobody_means_it,
    of_an_officer,
    only_wished,
    under_way,
)
from chancery.reading.kinds.channels.habits import tells_habit
from chancery.reading.kinds.channels.verbs import comes_next, governor
from chancery.reading.kinds.channels.view import View
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.when import when
from chancery.reading.where import where

#: What those did who were at a session, in the past tense.
_BEEN_THERE = frozenset({
    "took", "attended", "joined", "led", "headed", "chaired", "co-chaired", "represented", "opened", "spoke", "participated",
})  # fmt: skip
_NEXT = frozenset({"w:next", "w:upcoming", "w:forthcoming", "w:following", "w:coming"})
_ROW = frozenset({"comma", "w:and", "w:a", "w:an", "w:as", "w:well", "low", "w:new", "w:also"})
_STARTS = frozenset({"starts", "begins", "opens", "kicks off", "gets under way"})
_DUE = frozenset({"w:due", "w:scheduled", "w:slated", "w:expected", "w:planned"})
_LAST = frozenset({"w:last", "w:previous", "w:earlier"})
_DECIDED = frozenset({"decision", "decided", "decides", "decide", "resolved"})
_AGREED = frozenset({"agreed", "agree", "decided", "resolved", "shall"})
_PROPOSED = frozenset(
    {
        "proposed",
        "proposes",
        "proposal",
        "proposing",
        "suggested",
        "suggests",
        "offered",
        "calls",
        "called",
        "urged",
    }
)


_HALF_YEAR = 183


class Event(Struct, frozen=True):
    """One thing told of a channel; `channel` is None where only a session is named and the channel is to be guessed.

    `noun` is the folded word for its session: `round`.
    """

    channel: Channel | None
    state: str
    standing: str
    session: tuple[int, Span] | None
    date: Value | None
    place: Value | None
    pattern: str
    trigger: Span
    evidence: Span
    sentence: int
    fresh: bool = False
    noun: str = ""


def events(scene: Scene, number: int, seen: View) -> Iterator[Event]:
    """The events of one sentence, at most one a channel named; later patterns yield to earlier ones."""
    told: dict[int, set[str]] = {}
    used: set[int] = set()
    found: dict[int, Event] = {}
    for pattern, match in matches("mechanisms", seen.sentence):
        at = match.parts["channel"][0] if "channel" in match.parts else -1
        session = match.parts.get("session", (-1, -1))[0]
        verb = match.parts.get("verb", (-1, -1))[0]
        if (
            _told_already(told.get(at, set()), pattern, verb, used)
            or (session >= 0 and session in used)
            or (at < 0 and seen.named.get(match.last))
        ):
            continue
        event = _event(scene, number, seen, pattern, match)
        if event is None:
            continue
        if at >= 0:
            told.setdefault(at, set()).add(event.state)
        if verb >= 0:
            used.add(verb)
        if session >= 0:
            used.add(session)
        found[at] = event
        yield event
        moved = _moved_to(scene, seen, event, match)
        if moved is not None:
            yield moved
    yield from _in_a_row(seen, found)


def _in_a_row(seen: View, found: Mapping[int, Event]) -> Iterator[Event]:
    """`set up a commission, a hotline and a working group`: a founding goes for every channel of its row."""
    carried = dict(found)
    for at, channel in seen.named.items():
        if at in carried or channel.echo:
            continue
        before = max((n for n in carried if n < at), default=-1)
        between = [g.tags for g in seen.groups[before + 1 : at]]
        if before < 0 or len(between) > 4 or not all(tags & _ROW for tags in between):
            continue
        event = carried[before]
        if event.state in ("established", "proposed"):
            span = seen.groups[at].span
            carried[at] = replace(event, channel=channel, trigger=span, evidence=span, fresh=True)
            yield carried[at]


def _moved_to(scene: Scene, seen: View, event: Event, match: Match) -> Event | None:
    """`has been put off to July`: the session that is called off is planned anew."""
    if event.standing != "cancelled":
        return None
    groups = seen.groups
    for at in range(match.first, len(groups) - 1):
        if not groups[at].tags & {"v:postpone"}:
            continue
        for n in range(at + 1, min(at + 5, len(groups))):
            if groups[n].tags & {"date"} and (
                groups[n - 1].tags & {"w:to", "w:until", "w:till", "w:for"}
                or groups[n].value.bound == "until"
            ):
                group = replace(groups[n], value=replace(groups[n].value, bound=None))
                return replace(event, standing="planned", date=read_date(scene, group, future=True))
    return None


def _told_already(states: set[str], pattern: Pattern, verb: int, used: set[int]) -> bool:
    """A second thing told of a channel in one sentence has a verb or a session of its own and is of another sort."""
    if states and pattern.gives.get("alone"):
        return True
    verbless = verb < 0 and not pattern.gives.get("session")
    told = pattern.gives["state"] in states and not pattern.gives.get("again")
    return bool(states) and (verbless or verb in used or told)


def _event(scene: Scene, number: int, seen: View, pattern: Pattern, match: Match) -> Event | None:
    groups = seen.groups
    at = match.parts["channel"][0] if "channel" in match.parts else match.parts["session"][0]
    channel = seen.named.get(at)
    if channel is None and _elsewhere(groups, match.last):
        return None
    if pattern.gives.get("alone") and nobody_means_it(groups, match.first):
        return None
    verb = match.parts["verb"][0] if "verb" in match.parts else governor(groups, match)
    state = str(pattern.gives["state"])
    left = _left_for(groups, at)
    verb = None if left else verb
    standing = (
        "planned" if left else str(pattern.gives.get("standing") or _standing(seen, verb, match, state))
    )
    within = (
        at if left else verb or 0 if pattern.gives.get("again") else 0,
        aside_ends(groups, verb)
        if verb is not None and in_aside(groups, verb)
        else aside_begins(groups, max(at, verb if verb is not None else at)),
    )
    # When a channel was agreed on is not when it starts.
    date = _date(scene, seen, at, verb, standing, within) if pattern.id != "mechanism.agreed-on" else None
    attended = verb is None and (_attended(seen) or _told_in_past(seen, at))
    if standing == "done" and _present(groups, verb) and not attended:
        ahead = _date(scene, seen, at, verb, "planned", (within[0], len(groups)))
        if _to_come(scene, ahead, groups, verb):
            standing, date = "planned", ahead
    if standing == "done" and is_past(scene, date):
        standing = "background"
    if state == "established" and standing == "proposed":
        state = "proposed"
    session = _session(groups, match, channel)
    if pattern.id in BY_NAME and of_an_officer(seen, at):
        return None
    if state == "session-held" and channel and channel.kind == "hotline":
        return None
    if state == "session-held" and session is None and verb is not None and _only_have(groups, verb):
        return None
    if pattern.id == "mechanism.it-again" and tells_habit(seen.sentence, groups):
        return None
    if standing == "denied" or (standing == "proposed" and state == "session-held" and session is None):
        return None
    trigger = groups[at].span
    evidence = _evidence(groups, match, at, verb)
    place = where(
        scene,
        seen.sentence,
        verb if verb is not None else at,
        within=within if verb and in_aside(groups, verb) else _without_what_follows(groups, at, state),
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


def _date(
    scene: Scene, seen: View, at: int, verb: int | None, standing: str, within: tuple[int, int]
) -> Value | None:
    """The day of what is told of the channel at `at`; that of its verb rather than of an aside before it.

    `within` are the groups to look in. What is called off was planned, so its day was still to come.
    """
    near = verb if verb is not None else at
    begin = closed_aside(seen.groups, at, verb) if verb is not None and not within[0] else 0
    if begin and (own := when(scene, seen.sentence, near, standing=standing, within=(begin, within[1]))):
        return own
    if standing == "cancelled" and (meant := _meant_for(scene, seen.groups)) is not None:
        return meant
    return when(scene, seen.sentence, near, standing=standing, within=within)


def _meant_for(scene: Scene, groups: tuple[Group, ...]) -> Value | None:
    """`the session planned for January was put off`: the day that it was meant for."""
    due = _DUE | {"w:set", "v:plan"}
    for at in range(2, len(groups)):
        leads = groups[at - 1].tags & {"w:for", "w:in", "w:on"} and groups[at - 2].tags & due
        if leads and groups[at].tags & {"date"}:
            coming = read_date(scene, groups[at], future=True)
            return coming if _is_near(scene, coming) else None
    return None


def _is_near(scene: Scene, date: Value | None) -> bool:
    """Whether a day to come is nearer than the like day of the year before."""
    first = bounds(str(date.value))[0] if date is not None else None
    return first is not None and scene.published is not None and (first - scene.published).days < _HALF_YEAR


_SETS_OUT = frozenset({"w:attend", "w:take", "w:participate"})


def _left_for(groups: tuple[Group, ...], at: int) -> bool:
    """`left here on Monday to take part in the session`: what somebody sets out for is still to come."""
    for back in range(at - 1, max(-1, at - 14), -1):
        tags = groups[back].tags
        if tags & {"stop", "w:who", "w:which", "channel"}:
            return False
        if tags & {"v:leave"} and groups[back].form == "past":
            return any(
                g.tags & _SETS_OUT and "w:to" in before.tags for before, g in pairwise(groups[back:at])
            )
    return False


def _without_what_follows(groups: tuple[Group, ...], at: int, state: str) -> tuple[int, int] | None:
    """The groups before `, which will first sit in Lima`: a channel is not founded where it is to meet."""
    if state not in ("established", "proposed"):
        return None
    ends = (n for n in range(at + 1, len(groups)) if groups[n].tags & {"w:which", "w:whose"})
    return (0, next(ends, len(groups)))


def _elsewhere(groups: tuple[Group, ...], last: int) -> bool:
    """A session of something that is no channel: `the fifth round of talks`, `the 80th session of the Assembly`."""
    return last < len(groups) and bool(groups[last].tags & {"w:of", "w:'s"})


def _standing(seen: View, verb: int | None, match: Match, state: str) -> str:
    groups = seen.groups
    around = {t for g in groups[max(0, match.first - 3) : match.last] for t in g.tags}
    ahead = {t for g in groups[match.last : match.last + 3] for t in g.tags}
    near = {t.fold for t in seen.sentence.tokens[: groups[match.first].first][-4:]}
    if state == "session-held" and {"date", "dates", "venue"} & near and {"of", "for"} & near:
        return "planned"
    if state == "session-held" and only_wished(seen, match.first):
        return "planned"
    if state == "session-held" and (called_off(groups, match.last) or never_met(groups, match)):
        return "cancelled"
    if verb is not None and groups[verb].tags & {"v:cancel", "v:postpone"} and state == "session-held":
        return "cancelled"
    if state == "session-held" and (
        around & _NEXT - {"w:following"}
        or comes_next(groups, match)
        or ((verb is None or verb >= match.last) and ahead & _DUE)
    ):
        return "planned"
    if verb is None:
        return "background" if around & (_LAST | {"w:latest"}) else "done"
    begin = behind_aside(groups, match.last, verb)
    standing, _ = standing_at(groups[begin:], verb - begin)
    if state == "resumed" and standing == "proposed" and _AGREED & {t.fold for t in seen.sentence.tokens}:
        return "planned"
    if state == "session-held" and standing == "planned" and _PROPOSED & near | {"called", "calls"} & near:
        return "proposed"
    if state == "established":
        if standing == "done" and under_way(groups, verb):
            return "planned"
        if standing == "planned" and _by_paper(groups, verb):
            return "done"
        before = {t.fold for t in seen.sentence.tokens[: groups[verb].first]}
        if standing == "planned" and before & _DECIDED and not before & {"will", "shall", "would"}:
            return "done"
        if before & _PROPOSED and standing in ("planned", "done"):
            return "proposed"
    if standing == "done" and around & _LAST:
        return "background"
    return standing


#: What a paper is agreed by.
_MEANS = frozenset({"w:by", "w:through", "w:via"})


def _by_paper(groups: tuple[Group, ...], verb: int) -> bool:
    """`agreed by memorandum on the establishment of a committee`: the paper founds it, whatever else was agreed."""
    paper = next((n for n in range(verb - 1, max(0, verb - 6), -1) if "instrument" in groups[n].tags), None)
    if paper is None or any(g.tags & {"w:will", "w:would", "w:shall"} for g in groups[:paper]):
        return False
    return any(g.tags & _MEANS for g in groups[max(0, paper - 4) : paper])


def _present(groups: tuple[Group, ...], verb: int | None) -> bool:
    """Whether a verb is in the present tense, which with a day to come tells a plan."""
    if verb is None:
        return not any(g.tags & {"w:was", "w:were", "w:had"} for g in groups)
    if groups[verb].tags & {"w:was", "w:were", "w:been", "w:went", "w:came"}:
        return False
    forms = [w.form for w in groups[verb].words if w.sort.startswith("v:")]
    return all(form in ("base", "s") for form in forms)


def _attended(seen: View) -> bool:
    """`took part in the second round on Tuesday`: whoever was there tells of a session that was held; not `the team led by`."""
    folds = [token.fold for token in seen.sentence.tokens]
    return any(
        word in _BEEN_THERE and behind != "by" for word, behind in zip(folds, (*folds[1:], ""), strict=True)
    )


def _only_have(groups: tuple[Group, ...], verb: int) -> bool:
    """`The two states have a joint commission`: no session of it."""
    return bool(groups[verb].tags & {"w:have", "w:has"}) and not groups[verb + 1].tags & {"verb"}


def _told_in_past(seen: View, at: int) -> bool:
    """Whether a verb behind the channel at `at` tells the past: `the sixth in the series, brought both to Dublin`."""
    tokens = seen.sentence.tokens
    return any(
        g.tags & {"s:finite"} and not tokens[g.first].fold.endswith("s") for g in seen.groups[at + 1 :]
    )


def _to_come(scene: Scene, date: Value | None, groups: tuple[Group, ...], verb: int | None) -> bool:
    if date is None or scene.published is None:
        return False
    first = bounds(str(date.value))[0]
    starts = verb is not None and any(word.surface in _STARTS for word in groups[verb].words)
    return first is not None and (first > scene.published or (starts and first == scene.published))


def _session(groups: tuple[Group, ...], match: Match, channel: Channel | None) -> tuple[int, Span] | None:
    if "nth" in match.parts:
        group = groups[match.parts["nth"][0]]
        if isinstance(group.value, int):
            return group.value, group.span
    return channel.numbered if channel is not None else None


def _evidence(groups: tuple[Group, ...], match: Match, at: int, verb: int | None) -> Span:
    first, last = min(match.first, at), max(match.last - 1, at)
    if verb is not None and abs(verb - at) < 16:
        first, last = min(first, verb), max(last, verb)
    return groups[first].start, groups[last].end
