"""Where a thing happened: the place of a sentence that goes with a group, and the state it lies in."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.bodies import state_of
from chancery.reading.capitals import told_capital
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.halls import HALL_WORDS, halls
from chancery.reading.homes import home_of
from chancery.reading.nearness import barriers, of_another, of_resolving
from chancery.reading.scene import Scene
from chancery.reading.towns import town_end

#: Tags of which a group has one that names a place.
_PLACING = frozenset({"w:here", "place", "state"})


def where(
    scene: Scene, sentence: Sentence, at: int, *, within: tuple[int, int] | None = None
) -> Value | None:
    """The place that goes with group `at`: a city after in/at/from, or `here`, with the hall where one is named."""
    best: tuple[int, Value] | None = None
    first, last = within or (0, len(sentence.groups))
    for number, group in enumerate(sentence.groups[first:last], first):
        if group.tags.isdisjoint(_PLACING) and not (
            "cap" in group.tags and _behind_in(sentence.groups, number)
        ):
            continue
        value = place_value(scene, sentence, number)
        if value is None or of_another(sentence.groups, at, number) or _left(sentence.groups, number, at):
            continue
        if _sent_from(sentence.groups, number) or _bound_for(sentence.groups, number, at):
            continue
        if number < at and of_resolving(sentence.groups, number):
            continue
        distance = abs(number - at) + barriers(sentence.groups, at, number) * 6 + (0 if number > at else 2)
        if best is None or distance < best[0]:
            best = (distance, value)
    city = best[1] if best and best[0] <= 24 else None
    return _in_a_hall(scene, sentence, at, city)


def _behind_in(groups: Sequence[Group], number: int) -> bool:
    return number > 0 and not groups[number - 1].tags.isdisjoint({"w:in", "w:at"})


def _sent_from(groups: Sequence[Group], number: int) -> bool:
    """`a state secretary / from / Oslo`, `come from Oslo`: where somebody belongs, and nothing happens."""
    if number < 2 or not groups[number - 1].tags & {"w:from"}:
        return False
    return bool(
        groups[number - 2].tags & {"person", "w:come", "w:in", "w:over", "w:sent", "w:fresh", "w:back"}
    )


def _left(groups: Sequence[Group], number: int, at: int) -> bool:
    """`left here to attend the session`: what is told behind is not where somebody leaves."""
    before = number - 1 - (number > 1 and bool(groups[number - 1].tags & {"w:from"}))
    return 0 <= before < number < at and bool(groups[before].tags & {"v:leave"})


def _bound_for(groups: Sequence[Group], number: int, at: int) -> bool:
    """`held talks with X / before flying to Quito`, `on his way to Quito`: where somebody goes from there."""
    if (
        number - 1 > at
        and groups[number - 1].form == "ing"
        and groups[number - 1].tags & {"v:travel", "v:leave"}
    ):
        return True  # `flying to` is one word
    going = number - 2
    if going <= at or groups[number - 1].tags.isdisjoint({"w:to", "w:for"}):
        return False
    if any("w:when" in g.tags for g in groups[at + 1 : going]):
        return False  # `will be renewed when the minister travels to Quito`
    return not groups[going].tags.isdisjoint(_GOING)


_GOING = frozenset({"v:travel", "v:leave", "w:way", "w:route", "w:flying", "w:proceeding", "w:onward"})


def _in_a_hall(scene: Scene, sentence: Sentence, at: int, city: Value | None) -> Value | None:
    """`the Mansudae Assembly Hall, Pyongyang`: the building, then the city where it is told."""
    if sentence.folds.isdisjoint(HALL_WORDS):
        return city
    here = sentence.groups[at].start if at < len(sentence.groups) else sentence.start
    found = [
        span for span in halls(scene.text, sentence.start, sentence.end) if not _elsewhere(sentence, at, span)
    ]
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


def _elsewhere(sentence: Sentence, at: int, hall: Span) -> bool:
    """Whether a hall goes with another deed of the sentence."""
    number = next((n for n, g in enumerate(sentence.groups) if g.end > hall[0]), None)
    return number is not None and number != at and of_another(sentence.groups, at, number)


def place_value(scene: Scene, sentence: Sentence, number: int) -> Value | None:
    """The place named at group `number`, when it stands as one."""
    groups = sentence.groups
    group = groups[number]
    if "w:here" in group.tags:
        story = scene.story(sentence)
        if story.here is not None:
            return Value(story.here.name, (group.span, story.here.span), "here:dateline")
        home = home_of(scene, sentence)
        return Value(home.city, (group.span, home.span), home.rule) if home else None
    if "cap" in group.tags and (end := town_end(groups, number)) is not None:
        span = (group.start, groups[end - 1].end)
        return Value(scene.words(span), (span,))
    if not (group.tags & {"place"} or _city_state(group)) or group.tags & {"person"}:
        return None
    if _attributive(groups, number) or _requested(groups, number):
        return None
    story = scene.story(sentence)
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
        or (before & {"w:for"} and _set_for(groups, number))
        or _ended_in(sentence, number)
    ):
        told = told_capital(scene.text, group)
        return Value(told or scene.words(group.span), (group.span,), "place:capital-of" if told else None)
    return None


def _ended_in(sentence: Sentence, number: int) -> bool:
    """`talks / ended in / Lima`: a verb that has its preposition with it, as it does before what came of the talks."""
    if not number or "v:yield" not in sentence.groups[number - 1].tags:
        return False
    return sentence.tokens[sentence.groups[number - 1].last - 1].fold in ("in", "at")


#: What is fixed for a place: `slated for Lima in 2027`, `pencilled in for Lima`.
_SET = frozenset(
    {"w:slated", "w:scheduled", "w:set", "w:due", "w:planned", "w:pencilled", "w:penciled", "w:foreseen"}
)


def _set_for(groups: Sequence[Group], number: int) -> bool:
    """Whether what stands before `for` says that something is fixed for the place at group `number`."""
    return any(not g.tags.isdisjoint(_SET) for g in groups[max(0, number - 3) : number - 1])


def _dated_aside(groups: Sequence[Group], number: int) -> bool:
    """`(Tbilisi, 9 March 2026)`: where and when, set in brackets."""
    after = groups[number + 1 : number + 3]
    return len(after) == 2 and "comma" in after[0].tags and "date" in after[1].tags


_INSIDE = frozenset({"w:in", "w:at", "w:from", "w:to", "w:near", "w:into"})


def _requested(groups: Sequence[Group], number: int) -> bool:
    """`put off at Pretoria's request`: a capital for its government, where nothing happens."""
    owns = number + 1 < len(groups) and groups[number + 1].tags & {"w:'s", "w:'"}
    return bool(owns) and number > 0 and bool(groups[number - 1].tags & {"w:at"})


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
