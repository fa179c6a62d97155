"""Roles that every kind of fact shares: when, where, between whom, by whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from chancery.reading.bodies import state_of
from chancery.reading.capitals import told_capital
from chancery.reading.dates import DateMention, resolve
from chancery.reading.drafts import Span, Value
from chancery.reading.filing import filed_on
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.halls import halls
from chancery.reading.homes import home_of
from chancery.reading.report_year import report_year
from chancery.reading.scene import Place, Scene, by_block, states_in

_NOT_WHEN = frozenset({"period", "decade", "clock", "duration"})
_OPEN_STANDINGS = frozenset({"planned", "proposed"})


def when(
    scene: Scene,
    sentence: Sentence,
    at: int,
    *,
    standing: str = "done",
    within: tuple[int, int] | None = None,
) -> Value | None:
    """The date that goes with group `at`: the nearest one in its sentence that could be an event's date."""
    first, last = within or (0, len(sentence.groups))
    best: tuple[int, Value] | None = None
    for number in range(first, last):
        group = sentence.groups[number]
        if (
            not group.tags & {"date"}
            or _titular(sentence.groups, number)
            or _attributive_day(sentence.groups, number)
            or _others(sentence.groups, at, number)
            or (number not in (at - 1, at + 1) and _of_saying(sentence.groups, number))
        ):
            continue
        future = standing in _OPEN_STANDINGS
        told = None if future and scene.published is not None else _told_year(scene, sentence, number)
        value = read_date(scene, group, future=future, year=told)
        if value is None:
            continue
        distance = abs(number - at) + _barriers(sentence.groups, at, number) * 6
        # Of two that are as near, the one behind: `renewed in 2001, lapsed in 2011`.
        if best is None or distance < best[0] or (distance == best[0] and number > at):
            best = (distance, value)
    return best[1] if best and best[0] <= 34 else None


def _told_year(scene: Scene, sentence: Sentence, number: int) -> int | None:
    """The year of the story so far: an explicit past year just before in the same block carries on to a year-less day."""
    if scene.published is None:
        return report_year(scene)
    beside = by_block(scene)[sentence.block]
    before = [g for s in beside if s.start < sentence.start for g in s.groups][-60:]
    for group in reversed([*before, *sentence.groups[:number]]):
        if group.tags & {"date"}:
            mention: DateMention = group.value
            opens = mention.sort == "year" and any(s.groups[0] is group for s in (*beside, sentence))
            if (opens or mention.sort in ("day", "month")) and mention.year is not None:
                return mention.year if mention.year < scene.published.year - 1 else None
    return opening_year(sentence)


def opening_year(sentence: Sentence) -> int | None:
    """The year that opens a line of a chronology: `2019: the president visited Lima in June`."""
    first = sentence.groups[0] if sentence.groups else None
    if first is None or not first.tags & {"date"} or first.value.sort != "year":
        return None
    year: int | None = first.value.year
    return year


def read_date(scene: Scene, group: Group, *, future: bool = False, year: int | None = None) -> Value | None:
    """The EDTF value of a date group, with its words and, where it was worked out, its rule.

    `year` is the year that a year-less day takes from what was told before it.
    """
    mention: DateMention = group.value
    if mention.sort in _NOT_WHEN or getattr(mention, "since", False) or getattr(mention, "by", False):
        return None
    open_ = mention.year is None and mention.direction is None
    carried = year is not None and open_ and mention.sort in ("day", "month")
    counted = mention.sort == "relative" and mention.unit == "day" and mention.base != "anchor"
    published = (filed_on(scene, group.start) if counted else None) or scene.published
    found = resolve(mention, published=None if carried else published, future=future, context_year=year)
    if found is None:
        return None
    rule = None if found.basis in ("stated", "range") else f"date:{found.basis}"
    return Value(found.value, (group.span,), rule)


def _others(groups: Sequence[Group], at: int, number: int) -> bool:
    """A date behind another verb's participle: `ratified the treaty signed in Lima on 22 December`."""
    if number < at and not groups[at].tags & {"v:sign"}:
        return any(g.tags & {"v:sign", "w:done"} for g in groups[max(0, number - 6) : number])
    between = groups[at + 1 : number] if number > at else ()
    if any(_of_another_deed(groups, at, n) for n in range(at + 2, number)):
        return True
    return not groups[at].tags & {"v:sign"} and any(g.tags & {"v:sign"} for g in between)


#: What befalls papers one after the other, each with a day of its own.
_DEEDS = frozenset(
    {"v:initial", "v:ratify", "v:enter-force", "v:expire", "v:terminate", "v:denounce", "v:renew"}
)


def _of_another_deed(groups: Sequence[Group], at: int, other: int) -> bool:
    """`was never ratified, and the protocol ran out in 2018`: the verb at `other` has the date that stands behind it."""
    told = groups[at].tags & _DEEDS or groups[at].tags & {"v:cancel", "v:sign"}
    if not told or not groups[other].tags & _DEEDS or groups[other].tags & told:
        return False
    joined = other - at <= 3 and any("w:and" in g.tags for g in groups[at + 1 : other])
    return groups[other].form in ("past", "pp", "s") and not joined


_WITH_SAYING = frozenset(
    {"w:on", "w:here", "w:in", "place", "adverb", "w:late", "w:early", "office", "offices", "w:a"}
)


def _of_saying(groups: Sequence[Group], number: int) -> bool:
    """A date that tells when something was said: `..., the ministry said late on Friday`, `said on Friday it had signed`."""
    for group in reversed(groups[max(0, number - 5) : number]):
        if group.tags & {"v:say"}:
            return (
                bool(group.tags & {"s:say", "s:tell", "s:utter", "w:reported", "w:announced"})
                and group.form != "ing"
            )
        if not group.tags & _WITH_SAYING:
            return False
    return False


def _titular(groups: Sequence[Group], at: int) -> bool:
    """A date that belongs to a title or an older paper: `Agreement of 7 July 2000`, `Plan for the Years 2001-2004`."""
    mention: DateMention = groups[at].value
    if mention.sort == "period":
        return True
    back = groups[max(0, at - (9 if mention.sort == "year" else 4)) : at]
    return (
        bool(back) and bool(back[-1].tags & {"w:for", "w:of"}) and any(g.tags & {"instrument"} for g in back)
    )


def _attributive_day(groups: Sequence[Group], number: int) -> bool:
    """`which replaces the 1988 arrangement`: the year by which a paper is known."""
    if not number or not groups[number - 1].tags & _DEFINITE:
        return False
    for group in groups[number + 1 : number + 6]:
        if group.tags & {"instrument"}:
            return True
        if group.tags & {"comma", "stop", "verb", "w:of", "w:and"}:
            return False
    return False


_DEFINITE = frozenset({"w:the", "w:their", "w:its", "w:this", "w:old"})


def _barriers(groups: Sequence[Group], a: int, b: int) -> int:
    low, high = min(a, b), max(a, b)
    acts = sum(
        1 for g in groups[low + 1 : high] if g.tags & {"v:sign", "v:ratify", "v:visit", "v:meet", "v:arrive"}
    )
    return acts + sum(
        1
        for g in groups[low + 1 : high]
        if g.tags & {"stop", "w:which", "w:who", "w:after", "w:following", "w:since", "w:before"}
    )


def where(
    scene: Scene, sentence: Sentence, at: int, *, within: tuple[int, int] | None = None
) -> Value | None:
    """The place that goes with group `at`: a city after in/at/from, or `here`, with the hall where one is named."""
    best: tuple[int, Value] | None = None
    for number in range(*(within or (0, len(sentence.groups)))):
        value = place_value(scene, sentence, number)
        if value is None or _others(sentence.groups, at, number):
            continue
        distance = abs(number - at) + _barriers(sentence.groups, at, number) * 6 + (0 if number > at else 2)
        if best is None or distance < best[0]:
            best = (distance, value)
    city = best[1] if best and best[0] <= 24 else None
    return _in_a_hall(scene, sentence, at, city)


def _in_a_hall(scene: Scene, sentence: Sentence, at: int, city: Value | None) -> Value | None:
    """`the Mansudae Assembly Hall, Pyongyang`: the building, then the city where it is told."""
    here = sentence.groups[at].start if at < len(sentence.groups) else sentence.start
    found = halls(scene.text, sentence.start, sentence.end)
    if not found:
        return city
    hall = min(found, key=lambda span: abs(span[0] - here))
    if abs(hall[0] - here) > 160:
        return city
    name = scene.words(hall)
    if city is None:
        return Value(name, (hall,))
    if str(city.value) in name:
        return Value(name, (hall,))
    return Value(f"{name}, {city.value}", (hall, *city.spans), city.rule or "place:hall-and-city")


def place_value(scene: Scene, sentence: Sentence, number: int) -> Value | None:
    """The place named at group `number`, when it stands as one."""
    groups = sentence.groups
    group = groups[number]
    story = scene.story(sentence)
    if group.tags & {"w:here"}:
        if story.here is not None:
            return Value(story.here.name, (group.span, story.here.span), "here:dateline")
        home = home_of(scene, sentence)
        return Value(home.city, (group.span, home.span), home.rule) if home else None
    if not (group.tags & {"place"} or _city_state(group)) or group.tags & {"person"}:
        return None
    if _attributive(groups, number):
        return None
    if story.here is not None and group.span == story.here.span:
        return None
    before = groups[number - 1].tags if number else frozenset()
    if (
        before
        & {
            "w:in",
            "w:at",
            "w:from",
            "w:to",
            "w:near",
            "comma",
            "w:into",
            "w:outside",
        }
        or (before & {"w:the"} and number > 1 and groups[number - 2].tags & _INSIDE)
        or (before & {"open"} and _dated_aside(groups, number))
        or _host_word(before)
    ):
        told = told_capital(scene.text, group)
        return Value(told or scene.words(group.span), (group.span,), "place:capital-of" if told else None)
    return None


def _dated_aside(groups: Sequence[Group], number: int) -> bool:
    """`(Tbilisi, 9 March 2026)`: where and when, set in brackets."""
    after = groups[number + 1 : number + 3]
    return len(after) == 2 and "comma" in after[0].tags and "date" in after[1].tags


_INSIDE = frozenset({"w:in", "w:at", "w:from", "w:to", "w:near", "w:into"})


def _attributive(groups: Sequence[Group], number: int) -> bool:
    """`the San Jose pact`, `the Lobito-Lusaka pipeline`: a place's name that only tells one thing from another."""
    after = groups[number + 1] if number + 1 < len(groups) else None
    if after is None or not number or not groups[number - 1].tags & {"w:the", "w:a", "w:this"}:
        return False
    return bool(after.tags & {"instrument", "low", "dash", "mechanism", "n:summit", "n:meeting"})


def _city_state(group: Group) -> bool:
    return bool(group.tags & {"state"}) and state_of(group) in ("HKG", "MAC", "SGP", "MCO", "VAT", "SMR")


def _host_word(tags: frozenset[str]) -> bool:
    return bool(tags & {"v:visit", "v:arrive", "v:leave"})


def place_state(scene: Scene, sentence: Sentence, number: int) -> tuple[str, Span] | None:
    """The state in which the place at group `number` lies."""
    group = sentence.groups[number]
    home = home_of(scene, sentence) if group.tags & {"w:here"} else None
    if home is not None:
        return home.state, home.span
    state = state_of(group)
    return (state, group.span) if state else None


def the_pair(scene: Scene, sentence: Sentence, groups: Iterable[Group], *, least: int = 2) -> Value | None:
    """The states a fact is between: those named in `groups`, filled up from the report's own pair.

    Two named make the pair; one named is joined by the first other state of the report; none means the report's pair.
    """
    named: dict[str, Span] = {}
    for state, span, share in states_in(tuple(groups)):
        if share >= 1.0:
            named.setdefault(state, span)
    return complete_pair(scene, sentence, named, least=least)


def complete_pair(
    scene: Scene,
    sentence: Sentence,
    named: dict[str, Span],
    *,
    least: int = 2,
    sure: dict[str, Span] | None = None,
) -> Value | None:
    """`named` states as a value, filled up to `least` from what the report is about around the sentence.

    `sure` are those among `named` that stay when more than `least` are named.
    """
    ranked = scene.near(sentence)
    if len(named) > least and len(sure or {}) == 1:
        named = _with_protagonist(scene, sentence, named, sure or {})
    if len(named) > least:
        first = [s for s in sure or {} if s in named]
        named = _foremost([*first, *(r.state for r in ranked)], named, least)
    if len(named) >= least:
        return Value(sorted(named), tuple(named.values()))
    states, spans = dict(named), list(named.values())
    for rank in ranked:
        if len(states) >= least:
            break
        if rank.state not in states:
            states[rank.state] = rank.span
            spans.append(rank.span)
    if not states:
        return None
    return Value(sorted(states), tuple(spans), "pair:report" if len(named) < len(states) else None)


def _with_protagonist(
    scene: Scene, sentence: Sentence, named: dict[str, Span], sure: dict[str, Span]
) -> dict[str, Span]:
    """One partner is sure and several others stand about: the other side is the state that the story is most about."""
    ranked = scene.story(sentence).ranked
    if ranked and ranked[0].state in sure:
        return named
    other = next((r for r in ranked if r.state not in sure and (r.state in named or r is ranked[0])), None)
    return named if other is None else {**sure, other.state: named.get(other.state, other.span)}


def _foremost(ranked: Sequence[str], named: dict[str, Span], least: int) -> dict[str, Span]:
    """Of more states than a pair, those that the report is most about; only a trilateral paper names three as equals."""
    order = [s for s in ranked if s in named][:least]
    return {s: named[s] for s in named if s in order}


def persons_in(groups: Iterable[Group]) -> list[Person]:
    return [g.value for g in groups if isinstance(g.value, Person)]


def bodies_in(groups: Iterable[Group]) -> list[Body]:
    return [g.value for g in groups if isinstance(g.value, Body)]


def full_person(scene: Scene, person: Person) -> Person:
    """The person as the whole report knows them."""
    from chancery.reading.tokens import fold

    found = scene.people.get(fold(person.name), person)
    return person if _another(person, found) else found


def _another(person: Person, found: Person) -> bool:
    """Whether a longer name is of somebody else: `King Ibrahim` is not `Prime Minister Anwar Ibrahim`."""
    ranks = (person.rank or 12, found.rank or 12)
    shorter = " " not in person.name and " " in found.name
    return shorter and ranks[0] != ranks[1] and max(ranks) <= 4 and person.state == found.state is not None


def person_json(scene: Scene, person: Person) -> dict[str, Any]:
    """`{"name", "office", "state"}` of a person, under the fullest name the report gives."""
    full = full_person(scene, person)
    found: dict[str, Any] = {"name": full.name}
    if full.office or person.office:
        found["office"] = person.office or full.office
    if full.state or person.state:
        found["state"] = person.state or full.state
    return found


def person_spans(scene: Scene, person: Person) -> tuple[Span, ...]:
    full = full_person(scene, person)
    return tuple(dict.fromkeys((person.name_span, full.name_span)))


def people_value(scene: Scene, people: Sequence[Person]) -> Value | None:
    """A list of persons as a field's value, each once."""
    seen: dict[str, dict[str, Any]] = {}
    spans: list[Span] = []
    for person in people:
        held = person_json(scene, person)
        if held["name"] not in seen:
            seen[held["name"]] = held
            spans.extend(person_spans(scene, person))
    return Value(list(seen.values()), tuple(spans)) if seen else None


def is_past(scene: Scene, value: Value | None, *, days: int = 45) -> bool:
    """Whether a date lies so far before publication that it tells history rather than news."""
    if value is None or scene.published is None:
        return False
    last = _last_day(str(value.value))
    return last is not None and scene.published - last > timedelta(days=days)


def is_coming(scene: Scene, value: Value | None) -> bool:
    """Whether a date lies wholly behind publication, so that what it dates is still to come."""
    from chancery.model.edtf import bounds

    if value is None or scene.published is None:
        return False
    first = bounds(str(value.value))[0]
    return first is not None and first > scene.published


def _last_day(edtf: str) -> date | None:
    from chancery.model.edtf import bounds

    return bounds(edtf)[1]


def here_place(scene: Scene, sentence: Sentence) -> Place | None:
    return scene.story(sentence).here
