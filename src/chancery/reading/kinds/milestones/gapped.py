"""Partners told one after the other, each with a day: `took up relations with Peru in 1921 and with Chile in 1922`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.state_words import StateMention, StateWords
from chancery.reading.kinds.milestones.lists import OPENERS
from chancery.reading.scene import Scene
from chancery.reading.when import when

#: What ends the row of partners.
_ENDS: Final = frozenset({"stop", "colon", "w:which", "w:who", "w:after", "w:when", "w:while", "w:but"})
_OBJECTS: Final = frozenset({"n:diplomatic", "n:ties", "n:relations", "n:embassy"})
_JOINS: Final = frozenset({"comma", "w:and"})
_DAY_OPENS: Final = frozenset({"w:in", "w:on", "w:since", "w:from"})


class _Partner(Struct, frozen=True):
    """A state told behind the verb, with the group of the day that is its own."""

    mention: StateMention
    day: int | None


def each_with_its_day(scene: Scene, sentence: Sentence, draft: Draft) -> Iterator[Draft]:
    """The draft, and one for each further partner that the sentence tells with a day of its own."""
    yield draft
    openers = OPENERS.get(str(draft.get("milestone_kind")))
    states = draft.get("states") or ()
    if openers is None or len(states) != 2 or draft.get("date") is None:
        return
    if sum("date" in g.tags for g in sentence.groups) < 2:
        return
    row = _row(scene, sentence, draft, openers)
    own = next((p for p in row if p.mention.state in states), None)
    if own is None or len(row) < 2:
        return
    actor = next((state for state in states if state != own.mention.state), None)
    others = [p for p in row if p.day is not None and p.mention.state not in states]
    _give_back(scene, sentence, draft, others)
    for partner in others:
        further = _draft(scene, sentence, draft, str(actor), partner)
        if further is not None:
            yield further


def _row(scene: Scene, sentence: Sentence, draft: Draft, openers: frozenset[str]) -> list[_Partner]:
    """The partners behind the verb, left to right."""
    groups, tokens = sentence.groups, sentence.tokens
    begin = next((n for n, g in enumerate(groups) if g.start >= draft.trigger[0]), len(groups))
    end = next((n for n in range(begin + 1, len(groups)) if _ends(groups[n])), len(groups))
    found = []
    for mention in StateWords(scene.story(sentence).pair.states).mentions(sentence):
        at = next((n for n in range(begin, end) if groups[n].first <= mention.first < groups[n].last), None)
        if at is None or not mention.first:
            continue
        before = mention.first - 1 - (tokens[mention.first - 1].fold == "the")
        opened = tokens[before].fold in openers
        if opened:
            found.append(_Partner(mention, _day_of(groups, at)))
    return found


def _ends(group: Group) -> bool:
    """`took up relations with Peru in 1921 and signed a treaty with Chile in 1923`: another deed ends the row too."""
    deed = "verb" in group.tags and group.form in ("past", "s", "base", "ing")
    return bool(group.tags & _ENDS) or (deed and group.tags.isdisjoint(_OBJECTS))


def _day_of(groups: Sequence[Group], at: int) -> int | None:
    """The group of the day right behind a partner, `with Chile in 1922`, or before it, `and in 1922 with Chile`."""
    behind = at + 1
    if behind < len(groups) and groups[behind].tags & _DAY_OPENS:
        behind += 1
    if behind < len(groups) and "date" in groups[behind].tags:
        return behind
    before = at - 1
    while before >= 0 and groups[before].tags.isdisjoint({"w:with", "w:in", "w:to", "w:at"}):
        before -= 1
    if before > 2 and "date" in groups[before - 1].tags:
        opens = before - 2 - bool(groups[before - 2].tags & _DAY_OPENS)
        return before - 1 if groups[opens].tags & _JOINS else None
    return None


def _give_back(scene: Scene, sentence: Sentence, draft: Draft, others: Sequence[_Partner]) -> None:
    """Take from the first partner the day that is one of the others'."""
    spans = draft.values["date"].spans
    taken = next((p.day for p in others if p.day is not None and sentence.groups[p.day].span in spans), None)
    if taken is None:
        return
    verb = next((n for n, g in enumerate(sentence.groups) if g.span == draft.trigger), 0)
    date = when(scene, sentence, verb, standing=draft.standing, within=(0, taken))
    if date is not None:
        draft.put("date", date)


def _draft(scene: Scene, sentence: Sentence, draft: Draft, actor: str, partner: _Partner) -> Draft | None:
    day = sentence.groups[partner.day or 0]
    value = day.value
    date = read_date(scene, replace(day, value=replace(value, bound=None)))
    if date is None:
        return None
    states = Value(sorted((actor, partner.mention.state)), (partner.mention.span,))
    further = replace(draft, values={**draft.values, "states": states}, more=list(draft.more))
    further.put("date", date)
    further.evidence = (
        min(draft.evidence[0], partner.mention.span[0]),
        max(draft.evidence[1], partner.mention.span[1], day.end),
    )
    if further.standing == "done" and is_past(scene, date):
        further.standing = "background"
    return further
