"""Where a journey leads: the states and cities its words tell, and where a guest is when nobody says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.capitals import told_capital
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.homes import Home, home_of
from chancery.reading.kinds.actors.first_person import first_person
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_BREAK = frozenset({
    "stop", "colon", "quote", "w:who", "w:which", "w:that", "w:where", "w:while", "w:after", "w:before",
    "w:during", "v:say", "w:because", "w:but", "w:he", "w:she", "w:they",
})  # fmt: skip
#: How many sentences back `there` may point.
_THERE = 2
_TOWARDS = frozenset({"w:to", "w:in", "w:at", "w:into", "w:through", "w:via", "w:for", "w:of"})
_ON_THE_WAY = frozenset({"w:the", "w:both", "low", "w:neighbouring", "cap1", "w:republic"})
_PLACED = frozenset({"place", "state", "organisation", "seat"})


class Destination(Struct, frozen=True, gc=False):
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
        if tags & {"w:at"} and _at_a_wish(sentence, here):
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
        elif expecting and _of_an_event(groups, here):
            expecting = False
        elif expecting and tags & _PLACED and not tags & {"person"}:
            found.extend(_named(scene, groups, here))
            expecting = False
        elif expecting and tags & {"body:local"} and (town := _town(scene, groups[here])) is not None:
            found.append(town)
            expecting = False
        elif _on_soil(scene, groups, here, expecting=expecting):
            found.extend(_named(scene, groups, here))
        elif expecting and tags & {"w:your"}:
            home = _yours(scene, sentence, groups[here])
            found.extend([home] if home else [])
            expecting = False
        elif expecting and tags & {"w:our", "w:us"}:
            home = ours(scene, sentence, groups[here])
            found.extend([home] if home else [])
            expecting = False
        elif tags & _TOWARDS:
            expecting = not found or expecting
            if found and not tags & {"w:to", "w:in"}:
                break
        elif expecting and found and tags & {"number"} and _in_turn(groups, here):
            continue  # `three days in Oman and / two / in Kuwait`
        elif expecting and found and not tags & _ON_THE_WAY:
            break
        elif not tags & _ON_THE_WAY:
            expecting = False
    return _distinct(found)


def _in_turn(groups: Sequence[Group], at: int) -> bool:
    """Whether a number counts the days somewhere else: `and / two / in Kuwait`."""
    return at + 1 < len(groups) and bool(groups[at + 1].tags & {"w:in", "w:days"})


#: At what somebody comes or stays away.
_WISHES = frozenset({"request", "behest", "insistence", "initiative", "wish", "invitation", "instigation"})


def _at_a_wish(sentence: Sentence, at: int) -> bool:
    """`put off at Oman's request`, `at the request of the Omani side`: whose wish it is, and not where."""
    return any(t.fold in _WISHES for t in sentence.tokens[sentence.groups[at].last :][:4])


_OF_EVENTS = frozenset({"n:talks", "n:summit", "n:meeting"})


def _of_an_event(groups: Sequence[Group], at: int) -> bool:
    """`came for the Burundi peace talks`: a state that only says what talks are on."""
    before, behind = groups[max(0, at - 2) : at], groups[at + 1 : at + 3]
    if len(before) < 2 or len(behind) < 2 or "w:for" not in before[0].tags or "w:the" not in before[1].tags:
        return False
    told = "state" in groups[at].tags and "place" not in groups[at].tags
    return told and "low" in behind[0].tags and bool(behind[1].tags & _OF_EVENTS)


def _ends_in_preposition(scene: Scene, group: Group) -> bool:
    return fold(scene.words(group.span)).endswith((" to", " into", " for", " in")) and "verb" in group.tags


def _on_soil(scene: Scene, groups: Sequence[Group], at: int, *, expecting: bool) -> bool:
    """`in the Omani capital`, `set foot on Omani soil`: a people whose town or land is told by the word behind it."""
    if "demonym" not in groups[at].tags or not _capital_follows(scene, groups, at):
        return False
    return expecting or (at > 0 and "w:on" in groups[at - 1].tags)


def _capital_follows(scene: Scene, groups: Sequence[Group], at: int) -> bool:
    if at + 1 >= len(groups):
        return False
    return scene.plain(groups[at + 1].start, groups[at + 1].end) in (
        "capital",
        "city",
        "port",
        "resort",
        "side",
        "soil",
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


#: A place told with its state before it and its name behind: `Indian city of Jaipur`.
_TOWN = expression(
    r"\b(?:city|town|port|resort|village|island|province|region|district|state) of ", re.IGNORECASE
)


def _town(scene: Scene, group: Group) -> Destination | None:
    """`the Indian city of Jaipur`: a town whose state is told with it."""
    told = _TOWN.search(scene.text, group.start, group.end)
    if told is None or not isinstance(group.value, Body) or group.value.state is None:
        return None
    span = (told.end(), group.end)
    place = Value(scene.words(span), (span,))
    return Destination(group.value.state, (group.value.state_span or group.span,), place)


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


def ours(scene: Scene, sentence: Sentence, group: Group) -> Destination | None:
    """Where `us` and `our country` are: at home with whoever speaks, else where the report is written."""
    speaker = first_person(scene, sentence, None)
    if speaker is None or speaker.state is None:
        return _home(scene, sentence, group)
    spans = (group.span, speaker.state_span or speaker.name_span)
    return Destination(speaker.state, spans, None, "ours:speaker")


def _yours(scene: Scene, sentence: Sentence, group: Group) -> Destination | None:
    """Where `your country` is: at home with whomever the speaker, who is of one of the report's two states, speaks to."""
    speaker = first_person(scene, sentence, None)
    pair = scene.story(sentence).pair
    if speaker is None or speaker.state not in pair.states or len(pair.states) != 2:
        return None
    state, span = next(s for s in zip(pair.states, pair.spans, strict=True) if s[0] != speaker.state)
    return Destination(state, (group.span, span), None, "yours:addressed")


def _there(scene: Scene, sentence: Sentence, at: int) -> Destination | None:
    """The last place that the words before `there` name, in its sentence or in those just before."""
    number = scene.sentences.index(sentence)
    before = (
        g for s in reversed(scene.sentences[max(0, number - _THERE) : number]) for g in reversed(s.groups)
    )
    for group in (*reversed(sentence.groups[:at]), *before):
        state = state_of(group) if group.tags & {"place", "state"} and not group.tags & {"person"} else None
        if state:
            place = place_name(scene, group) if group.tags & {"place"} else None
            told = replace(place, rule="there:told-before") if place else None
            return Destination(state, (group.span,), told, "there:told-before")
    return None


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
        if pair and state != visitor and visitor in story.pair.states[:2] and state not in BLOCS:
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


#: Organisations, which nobody is the guest of unless it is said.
BLOCS = frozenset({"EUE", "UNO", "ASN", "AFU"})
