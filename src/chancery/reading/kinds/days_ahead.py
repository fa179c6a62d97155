"""Diaries of the days ahead: what stands below the line of a day to come, `MONDAY, MAY 13`, is planned for that day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from chancery.expressions import expression
from chancery.model.edtf import bounds
from chancery.reading.date_values import read_date
from chancery.reading.datelines import Place, dateline
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene, once

#: How far ahead of its publication a diary looks.
_AHEAD: Final = timedelta(days=62)
#: What may stand in the line of a day besides the day.
_BESIDE: Final = frozenset({"stop", "comma", "colon", "dash", "open", "close", "punct"})
#: A verb of what is over, in an entry that is then none of a diary.
_PAST: Final = expression(r"\b(?:was|were|had|did|met|held|said|told|signed|visited|arrived|has|have)\b")
_SORTS: Final = frozenset({"visit", "meeting", "signing", "instrument", "mechanism", "milestone"})
#: What lasts: the day until which it goes on is told in a bracket, `(to May 15)`.
_LASTING: Final = frozenset({"visit", "mechanism"})
_UNTIL: Final = frozenset({"w:to", "w:through", "w:until", "w:till", "dash"})
_RULE: Final = "date:diary"
_PLACE_RULE: Final = "place:diary"


def days_ahead(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Make plans for their day of what the entries of a diary tell in the present tense or by a noun."""
    lines = _lines(scene)
    for draft in drafts if lines else ():
        day = _day_of(lines, scene.sentences[draft.sentence].start)
        if day is not None and draft.kind in _SORTS and not _over(scene, draft):
            _plan(scene, draft, day)


def _over(scene: Scene, draft: Draft) -> bool:
    """Whether a draft of an entry tells no plan of its day: an old paper, an anniversary, what was called off or is done."""
    if draft.standing not in ("done", "planned") or draft.get("milestone_kind") == "anniversary":
        return True
    if draft.kind == "mechanism" and draft.get("state") != "session-held":
        return True
    sentence = scene.sentences[draft.sentence]
    return draft.standing == "done" and _PAST.search(scene.plain(sentence.start, sentence.end)) is not None


def _plan(scene: Scene, draft: Draft, day: Value) -> None:
    draft.standing = "planned"
    sentence = scene.sentences[draft.sentence]
    last = _last_day(scene, sentence)
    told = draft.values.get("date")
    if draft.kind in _LASTING and last is not None and str(last.value) > str(day.value):
        draft.put("date", Value(f"{day.value}/{last.value}", (*day.spans, *last.spans), _RULE))
    elif told is None or (last is not None and set(told.spans) & set(last.spans)):
        draft.put("date", Value(day.value, day.spans, _RULE))
    _place(scene, draft, sentence)


def _place(scene: Scene, draft: Draft, sentence: Sentence) -> None:
    """An entry that opens with a city, `RABAT - President A begins a visit`, takes place there."""
    field = "places" if draft.kind == "visit" else "place"
    here = _filed_at(scene, sentence)
    if here is None or draft.get(field) or draft.kind == "milestone":
        return
    if draft.kind == "visit" and here.state != draft.get("host_state"):
        return
    draft.put(field, Value([here.name] if field == "places" else here.name, (here.span,), _PLACE_RULE))


def _filed_at(scene: Scene, sentence: Sentence) -> Place | None:
    first = next((s for s in scene.told if s.block == sentence.block), None)
    return dateline([first]) if first is not None else None


def _last_day(scene: Scene, sentence: Sentence) -> Value | None:
    """The day in a bracket until which an entry goes on: `(to May 15)`, `(through March 6)`."""
    groups = sentence.groups
    for at in range(2, len(groups) - 1):
        before = groups[at - 2].tags, groups[at - 1].tags
        if "date" in groups[at].tags and "open" in before[0] and before[1] & _UNTIL:
            return read_date(scene, groups[at], future=True)
    return None


def _day_of(lines: Sequence[tuple[int, Value | None]], at: int) -> Value | None:
    above = [day for start, day in lines if start < at]
    return above[-1] if above else None


@once
def _lines(scene: Scene) -> tuple[tuple[int, Value | None], ...]:
    """Where each line of a day begins and, if that is one of the days ahead, its day; none where no day is to come."""
    if scene.published is None:
        return ()
    found = tuple(_day_lines(scene))
    ahead = any(day is not None and date.fromisoformat(str(day.value)) > scene.published for _, day in found)
    return found if ahead else ()


def _day_lines(scene: Scene) -> Iterator[tuple[int, Value | None]]:
    for sentence in scene.told:
        group = _alone(scene, sentence) if "date" in sentence.tags else None
        if group is not None:
            yield sentence.start, _ahead(scene, group)


def _alone(scene: Scene, sentence: Sentence) -> Group | None:
    """The day that is all a line tells."""
    block = scene.block(sentence)
    dates = [g for g in sentence.groups if "date" in g.tags]
    whole = sentence.end >= block.end - 1 and all(g.tags & _BESIDE for g in sentence.groups if g not in dates)
    return dates[0] if whole and len(dates) == 1 and dates[0].value.sort in ("day", "weekday") else None


def _ahead(scene: Scene, group: Group) -> Value | None:
    """The day of a line, where it is that of the report or one of the weeks behind it."""
    day = read_date(scene, group, future=True)
    first, last = bounds(str(day.value)) if day is not None else (None, None)
    if scene.published is None or first is None or first != last:
        return None
    return day if scene.published <= first <= scene.published + _AHEAD else None
