"""The event at which a paper was signed, when only its surroundings say so: the talks, session or visit told around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.model.edtf import bounds
from chancery.reading.covering import covered
from chancery.reading.datelines import Place
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene
from chancery.reading.where import place_value

#: How many sentences before a signing the event may be told of at which it took place, and how many behind.
_BEFORE = 7
_BEHIND = 2
_ONE_DAY = len("2025-10-10")
_EVENTS = frozenset({"meeting", "mechanism", "visit"})


def date_of_occasion(scene: Scene, drafts: Sequence[Draft], draft: Draft) -> Value | None:
    """The day of the nearest event around an undated signing; an event of several days gives none.

    In a review of months each paragraph tells of its own days.
    """
    here = scene.sentences[draft.sentence].block
    on_a_visit = False
    for event in _around(scene, drafts, draft):
        if scene.sentences[event.sentence].block != here and covered(scene) is not None:
            continue
        value = event.values.get("date")
        if value is not None and event.kind == "visit" and ".." in str(value.value).strip("[]").split("/"):
            continue  # only when somebody came or left
        if value is not None:
            day = str(value.value)
            if len(day) != _ONE_DAY and event.kind == "visit":
                on_a_visit = True
                continue  # the session or the talks on it may well be of one day
            if on_a_visit and event.sentence > draft.sentence:
                continue  # `signed papers during the visit. On Wednesday he met the premier`: not by that of Wednesday
            return Value(day, value.spans, "date:occasion") if len(day) == _ONE_DAY else None
    return None


def place_of_occasion(scene: Scene, drafts: Sequence[Draft], draft: Draft) -> Value | None:
    """The city of the nearest event around a signing that names no place."""
    for event in _around(scene, drafts, draft):
        value = event.values.get("places" if event.kind == "visit" else "place")
        if value is None:
            continue
        named = value.value if isinstance(value.value, list) else [value.value]
        if len(named) == 1:
            return Value(str(named[0]).split(", ")[-1], value.spans, "place:occasion")
        return None
    return None


def place_of_dateline(scene: Scene, drafts: Sequence[Draft], draft: Draft) -> Value | None:
    """The city that a report is filed from, for what two states signed just then of which one is at home there.

    Who signs abroad is told on a journey, and the report then says where to; a paragraph that tells of another town of
    the two may mean that one.
    """
    story = scene.story(scene.sentences[draft.sentence])
    here, states = story.here, draft.get("states") or ()
    signed = draft.kind == "signing" or draft.get("stage") in ("signed", "initialled")
    if here is None or here.state not in states or len(states) != _TWO or not signed:
        return None
    if draft.standing != "done" or not _just_then(scene, draft.get("date")):
        return None
    abroad = any(
        d.kind == "visit" and d.get("visitor_state") == here.state and d.get("host_state") in states
        for d in drafts
    )
    last = scene.sentences[draft.sentence].block
    told = (s for s in scene.sentences if story.first <= s.block <= last)
    filed_twice = scene.text[here.span[1] :].lstrip().startswith("/")
    elsewhere = abroad or filed_twice or any(_other_town(scene, s, here) for s in told)
    return None if elsewhere else Value(here.name, (here.span,), "place:dateline")


def _just_then(scene: Scene, day: object) -> bool:
    """Whether a day is among the last before the report."""
    if day is None or scene.published is None:
        return False
    first, last = bounds(str(day))
    return first is not None and first == last and 0 <= (scene.published - first).days <= _LAST_DAYS


_LAST_DAYS = 3


def _other_town(scene: Scene, sentence: Sentence, here: Place) -> bool:
    """Whether a sentence tells that something is somewhere else: `in Lima`, `at Temple Trees`."""
    groups = sentence.groups
    for number in range(1, len(groups)):
        if groups[number - 1].tags.isdisjoint({"w:in", "w:at"}):
            continue
        value = place_value(scene, sentence, number)
        if "seat" in groups[number].tags or (value is not None and value.value != here.name):
            return True
    return False


_TWO = 2


def _around(scene: Scene, drafts: Sequence[Draft], draft: Draft) -> Iterator[Draft]:
    """The events of the same story that share a state with `draft`, the nearest first, those told before it first."""
    story = scene.story(scene.sentences[draft.sentence])
    near = []
    for event in drafts:
        away = draft.sentence - (event.last if event.last <= draft.sentence else event.sentence)
        if (
            event.kind in _EVENTS
            and event.get("meeting_kind") != "call"
            and event.standing == draft.standing
            and -_BEHIND <= away <= _BEFORE
            and scene.story(scene.sentences[event.sentence]) is story
            and _shares(event, draft)
            and (away >= 0 or event.kind != "meeting" or event.get("participants"))
            # `to be concluded next year. The next round will be in Oman`: not by that on the round
            and (away >= 0 or event.kind != "mechanism" or draft.standing != "planned")
        ):
            near.append((abs(away) if away >= 0 else _BEFORE - away, event.trigger, event))
    yield from (event for _, _, event in sorted(near, key=lambda row: row[:2]))


def _shares(event: Draft, draft: Draft) -> bool:
    states = event.get("states") or [
        s for s in (event.get("visitor_state"), event.get("host_state")) if s is not None
    ]
    return set(states) == set(draft.get("states") or ()) or not states
