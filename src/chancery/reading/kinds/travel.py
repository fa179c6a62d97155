"""What goes with a journey: where it leads, of what kind it is, what for, and at whose invitation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from chancery.reading.bodies import state_of
from chancery.reading.capitals import told_capital
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.homes import Home, home_of
from chancery.reading.kinds.actors import Actor
from chancery.reading.roles import full_person
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.vocabulary._yaml import read_yaml

_BREAK = frozenset({
    "stop", "colon", "quote", "w:who", "w:which", "w:that", "w:where", "w:while", "w:after", "w:before",
    "w:during", "v:say", "w:because",
})  # fmt: skip
_TOWARDS = frozenset({"w:to", "w:in", "w:at", "w:into", "w:through", "w:via", "w:for", "w:of"})
_ON_THE_WAY = frozenset({"w:the", "w:both", "low", "w:neighbouring", "cap1", "w:republic"})
_PLACED = frozenset({"place", "state", "organisation", "seat"})


@dataclass(frozen=True, slots=True)
class Destination:
    """A state that somebody goes to, the words that name it, a city in it if one is named, and the rule if worked out.

    `more` are further cities of the state.
    """

    state: str
    spans: tuple[Span, ...]
    place: Value | None = None
    rule: str | None = None
    more: tuple[Value, ...] = ()


def destinations(
    scene: Scene, sentence: Sentence, at: int, *, direct: bool = False, reach: int = 16
) -> list[Destination]:
    """Where the journey told at group `at` leads: behind a preposition, or as the object where `direct`; lists go on."""
    groups = sentence.groups
    found: list[Destination] = []
    expecting = direct or bool(groups[at].tags & {"w:in"}) or _ends_in_preposition(scene, groups[at])
    for here in range(at + 1, min(at + reach, len(groups))):
        tags = groups[here].tags
        if tags & _BREAK or (tags & {"dot"} and groups[here].end - groups[here].start == 1):
            break
        if found and tags & {"comma", "w:and", "w:then"}:
            expecting = True
        elif here - 1 > at and groups[here - 1].tags & {"w:from"} and tags & (_PLACED | {"w:here"}):
            expecting = False
        elif tags & {"w:here"} and groups[at].tags & {"v:leave"}:
            continue
        elif tags & {"w:here"} and (expecting or not found):
            home = _home(scene, sentence, groups[here])
            if home is not None:
                found.append(home)
            expecting = False
        elif tags & {"w:there"} and not found and not groups[here - 1].tags & {"w:that", "comma"}:
            told = _there(scene, sentence, here)
            found.extend([told] if told else [])
            expecting = False
        elif expecting and tags & _PLACED and not tags & {"person"}:
            found.extend(_named(scene, groups, here))
            expecting = False
        elif expecting and tags & {"demonym"} and _capital_follows(scene, groups, here):
            found.extend(_named(scene, groups, here))
        elif expecting and tags & {"w:our"}:
            home = _home(scene, sentence, groups[here])
            found.extend([home] if home else [])
            expecting = False
        elif tags & _TOWARDS:
            expecting = not found or expecting
            if found and not tags & {"w:to", "w:in"}:
                break
        elif expecting and found and not tags & _ON_THE_WAY:
            break
        elif not tags & _ON_THE_WAY:
            expecting = False
    return _distinct(found)


def _ends_in_preposition(scene: Scene, group: Group) -> bool:
    return fold(scene.words(group.span)).endswith((" to", " into", " for", " in")) and "verb" in group.tags


def _capital_follows(scene: Scene, groups: Sequence[Group], at: int) -> bool:
    if at + 1 >= len(groups):
        return False
    return scene.plain(groups[at + 1].start, groups[at + 1].end) in (
        "capital",
        "city",
        "port",
        "resort",
        "side",
        "town",
    )


def _named(scene: Scene, groups: Sequence[Group], at: int) -> Iterator[Destination]:
    group = groups[at]
    state = state_of(group)
    if state is None:
        return
    city = group.tags & {"place", "seat"}
    place = place_name(scene, group) if city else None
    yield Destination(state, (group.span,), place)


def place_name(scene: Scene, group: Group) -> Value:
    """A place by its name; one told only as a state's capital has the capital's name by rule."""
    told = told_capital(scene.text, group)
    return Value(told or scene.words(group.span), (group.span,), "place:capital-of" if told else None)


def _home(scene: Scene, sentence: Sentence, group: Group) -> Destination | None:
    home = home_of(scene, sentence)
    if home is None:
        return None
    spans = (group.span, home.span)
    return Destination(home.state, spans, Value(home.city, spans, home.rule), home.rule)


def _there(scene: Scene, sentence: Sentence, at: int) -> Destination | None:
    """The last place that the words before `there` name, in its sentence or in the one before."""
    number = scene.sentences.index(sentence)
    before = scene.sentences[number - 1].groups if number else ()
    for group in (*reversed(sentence.groups[:at]), *reversed(before)):
        state = state_of(group) if group.tags & {"place", "state"} and not group.tags & {"person"} else None
        if state:
            place = place_name(scene, group) if group.tags & {"place"} else None
            told = replace(place, rule="there:told-before") if place else None
            return Destination(state, (group.span,), told, "there:told-before")
    return None


@cache
def _regions() -> dict[str, str]:
    return {fold(name): name for name in read_yaml("en/words.yaml")["regions"]}


def region(scene: Scene, sentence: Sentence, at: int) -> list[Destination]:
    """The part of the world at group `at`, `Europe`, `West Africa`: a destination without a state."""
    groups = sentence.groups
    for last in (at + 2, at + 1):
        if last > len(groups):
            continue
        span = (groups[at].start, groups[last - 1].end)
        if fold(scene.words(span)) in _regions():
            return [Destination("", (span,), Value(scene.words(span), (span,)))]
    return []


def _distinct(found: Sequence[Destination]) -> list[Destination]:
    kept: dict[str, Destination] = {}
    for one in found:
        held = kept.get(one.state)
        if held is None:
            kept[one.state] = one
        elif one.place is not None:
            place = held.place or one.place
            more = (*held.more, one.place) if held.place else ()
            kept[one.state] = Destination(one.state, (*held.spans, *one.spans), place, held.rule, more)
    return list(kept.values())


def default_host(
    scene: Scene, sentence: Sentence, visitor: str | None, *, pair: bool = True, sure: bool = False
) -> Destination | None:
    """Where a guest is when nobody says it: the dateline's state, else the other state the report is about.

    `sure`: there is a visit for certain, so that something that happens in the visitor's own state says nothing against it.
    """
    story = scene.story(sentence)
    home = home_of(scene, sentence)
    told = home is not None and home.rule == "here:dateline"
    if home is not None and told and home.state != visitor:
        return at_home(home)
    if told:
        return None
    spot = _event_place(scene, sentence) if pair and visitor in story.pair.states[:2] else None
    if spot is not None and not (sure and spot.state == visitor):
        return spot if spot.state != visitor else None
    if home is not None:
        return at_home(home) if home.state != visitor else None
    for state, span in zip(story.pair.states[:2], story.pair.spans, strict=False):
        if pair and state != visitor and visitor in story.pair.states[:2]:
            return Destination(state, (span,), None, "host:pair")
    return None


def at_home(home: Home) -> Destination:
    """Where a report is written, as a place somebody comes to."""
    place = Value(home.city, (home.span,), home.rule)
    return Destination(home.state, (home.span,), place, home.rule.replace("here:", "host:"))


def _event_place(scene: Scene, sentence: Sentence) -> Destination | None:
    """The first city `in` which something is said to happen, where it lies in one of the report's two states."""
    number = scene.story_of_block.get(sentence.block, 0)
    for other in scene.sentences:
        if scene.story_of_block.get(other.block, 0) != number:
            continue
        for at, group in enumerate(other.groups):
            if at and group.tags & {"place"} and other.groups[at - 1].tags & {"w:in", "w:at"}:
                state = state_of(group)
                if state in scene.stories[number].pair.states[:2]:
                    return Destination(
                        str(state), (group.span,), Value(scene.words(group.span), (group.span,)), "host:place"
                    )
    return None


_KINDS = (
    (
        "state",
        r"\bstate (?:visit|visits)|\bstate (?:and|level)\b|\b(?:first|official|return|day|recent|own|s|his|her) state\b",
    ),
    ("official-friendly", r"\bfriend(?:ly|ship)\b|\bgoodwill\b"),
    ("official", r"\bofficial\b"),
    ("working", r"\bworking\b"),
    ("private", r"\bprivate\b|\bpersonal\b|\bholiday\b|\bvacation\b|\bpilgrimage\b"),
    ("transit", r"\btransit\b|\bstop[- ]?over\b|\blayover\b|\brefuel"),
)
_EVENT = re.compile(
    r"\b(?:attend|attending|participat\w+|tak\w+ part|join\w*|celebrat\w+|guest of honou?r|funeral|inauguration|"
    r"sworn in|coronation|summit|anniversary|conference|forum|parade|enthronement|wedding|opening ceremony|games|"
    r"congress)\b"
)


_OPENERS = frozenset({
    "w:a", "w:an", "w:the", "w:his", "w:her", "w:their", "w:its", "stop", "person", "office", "w:on", "w:'s", "w:of", "w:in",
})  # fmt: skip


def _modifiers(groups: Sequence[Group], noun: int) -> int:
    """The first of the words before a noun that belong to it: `a two-day official visit`."""
    first = noun
    while (
        first > 0
        and noun - first < 6
        and (not groups[first - 1].tags & _OPENERS or groups[first - 1].tags & {"w:official"})
    ):
        first -= 1
    return first


def _named_by(group: Group) -> bool:
    return (
        group.value is not None
        and bool(group.tags & {"person", "office", "comma"})
        and "low" not in group.tags
    )


def visit_kind(scene: Scene, sentence: Sentence, first: int, verb: int) -> tuple[str, Span] | None:
    """The kind of a visit from the words between its determiner and its noun."""
    groups = sentence.groups
    while first < verb and _named_by(groups[first]):
        first += 1
    first = min(first, _modifiers(groups, verb))
    start, end = groups[first].start, groups[verb].end
    words = fold(scene.text[start:end])
    for kind, form in _KINDS:
        if re.search(form, words):
            return kind, (start, end)
    return None


_NOT_DONE = frozenset({"place", "state", "person", "w:be", "v:visit", "v:pay"})
_MATTERS = frozenset({"n:talks", "n:meeting", "n:summit", "w:the", "low", "n:anniversary"})
_SPANS = frozenset({"number", "date", "ordinal"})
_PURPOSE_ENDS = frozenset({"stop", "quote", "comma", "w:who", "w:which", "w:while", "w:and", "v:say"})


def purpose(scene: Scene, sentence: Sentence, at: int) -> tuple[str, Span] | None:
    """What a visit is for: `to attend ...`, `for talks on ...` behind the trigger."""
    groups = sentence.groups
    for here in range(at + 1, min(at + 18, len(groups) - 1)):
        tags, after = groups[here].tags, groups[here + 1].tags
        if tags & {"stop", "quote", "w:who", "w:which"}:
            return None
        to_do = tags & {"w:to"} and after & {"verb", "low", "w:attend", "w:take"} and not after & _NOT_DONE
        for_it = tags & {"w:for"} and after & _MATTERS and not after & _SPANS and not _times(groups, here)
        if not (to_do or for_it):
            continue
        first = here + 1 if to_do or not after & {"w:the"} else here + 2
        last = first
        while last < len(groups) and not groups[last].tags & _PURPOSE_ENDS:
            last += 1
        if last > first:
            span = (groups[first].start, groups[last - 1].end)
            return scene.words(span), span
    return None


def _times(groups: Sequence[Group], at: int) -> bool:
    """`for the third time`, `for two days`."""
    return any(
        g.tags & {"w:time", "w:times", "w:day", "w:days", "date", "duration"} for g in groups[at + 1 : at + 5]
    )


def is_event(words: str) -> bool:
    """Whether a purpose is to be present at an occasion."""
    return bool(_EVENT.search(fold(words)))


def inviter(
    scene: Scene, sentences: Sequence[Sentence], casts: Sequence[Sequence[Actor]], numbers: Sequence[int]
) -> Value | None:
    """The person at whose invitation somebody comes, in the sentences of the given numbers."""
    for number in numbers:
        groups = sentences[number].groups
        for at, group in enumerate(groups):
            ahead = _after_invitation(scene, groups, at, group)
            actor = next(
                (
                    a
                    for a in casts[number]
                    if ahead is not None
                    and ahead <= a.first <= ahead + 4
                    and a.people
                    and _near(groups, ahead, a.first)
                ),
                None,
            )
            if (
                actor is None
                and group.tags & {"n:invitation"}
                and at >= 2
                and groups[at - 1].tags & {"w:'s", "w:'"}
            ):
                actor = next((a for a in casts[number] if a.last == at - 1 and a.people), None)
            if actor is not None:
                person = full_person(scene, actor.people[0])
                return Value(person.name, (actor.people[0].name_span, person.name_span))
            body = (
                _inviting_body(groups, ahead) if ahead is not None and group.tags & {"n:invitation"} else None
            )
            if body is not None:
                return Value(scene.words(body), (body,))
    return None


def _near(groups: Sequence[Group], first: int, last: int) -> bool:
    return not any(g.tags & {"comma", "stop", "body"} for g in groups[first:last])


def _inviting_body(groups: Sequence[Group], at: int) -> Span | None:
    """`of the Central Committee of X and the government of Y`: the bodies behind an invitation."""
    here = at
    while here < len(groups) and groups[here].tags & {"w:the", "w:his", "w:its", "w:their"}:
        here += 1
    if here >= len(groups) or not groups[here].tags & {"body"}:
        return None
    last = here
    while last + 2 < len(groups) and groups[last + 1].tags & {"w:and"}:
        step = last + 3 if groups[last + 2].tags & {"w:the"} else last + 2
        if step >= len(groups) or not groups[step].tags & {"body"}:
            break
        last = step
    return groups[here].start, groups[last].end


def _after_invitation(scene: Scene, groups: Sequence[Group], at: int, group: Group) -> int | None:
    after = groups[at + 1].tags if at + 1 < len(groups) else frozenset()
    if group.tags & {"n:invitation"} and after & {"w:of", "w:from", "w:by"}:
        return at + 2
    if group.tags & {"v:invite"} and after & {"w:by"}:
        return at + 2
    if scene.plain(group.start, group.end) in ("guest", "guests") and after & {"w:of"}:
        return at + 2
    return None
