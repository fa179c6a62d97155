"""When a visit is: the date of its own clause, with the length its words give it."""

from __future__ import annotations

import re
from datetime import date, timedelta

from chancery.expressions import expression
from chancery.reading.date_values import read_date
from chancery.reading.dates.numbers import cardinal
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.visits.predicates import new_day
from chancery.reading.kinds.visits.windows import is_verb, window_of
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold
from chancery.reading.when import when


def visit_date(
    scene: Scene, sentence: Sentence, match: Match, *, standing: str, within: tuple[int, int] | None = None
) -> Value | None:
    """The date of the visit that `match` tells, from its own part of the sentence, or the groups `within`."""
    verb = match.parts["verb"][0]
    told_anew = new_day(scene, sentence, verb) if "n:visit" in sentence.groups[verb].tags else None
    within = within or told_anew or window_of(sentence, match, verb)
    value = _when_clause(scene, sentence, verb, standing) or when(
        scene, sentence, verb, standing=standing, within=within
    )
    if value is None or _only_until(sentence, value):
        return None
    week = _week(sentence, value)
    if told_anew is not None and week is None and not _opens_then(scene, sentence, told_anew):
        return value
    return week or _lasting(scene, sentence, match, value, done=standing == "done")


def _opens_then(scene: Scene, sentence: Sentence, within: tuple[int, int]) -> bool:
    first, last = within
    return _OPENS.search(scene.plain(sentence.groups[first].start, sentence.groups[last - 1].end)) is not None


def _when_clause(scene: Scene, sentence: Sentence, verb: int, standing: str) -> Value | None:
    """`in September, when the president comes`: the time that the clause itself explains."""
    groups = sentence.groups
    at = next((n for n in range(verb - 1, max(0, verb - 9), -1) if groups[n].tags & {"w:when"}), None)
    if at is None:
        return None
    before = at - 2 if groups[at - 1].tags & {"comma"} else at - 1
    if before < 0 or not groups[before].tags & {"date"}:
        return None
    return read_date(scene, groups[before], future=standing in ("planned", "proposed"))


def _week(sentence: Sentence, value: Value) -> Value | None:
    """`in the week beginning May 18`: one day within that week."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if value.spans and g.span == value.spans[0]), 0)
    opened = at > 1 and groups[at - 1].tags & {"w:beginning", "w:starting", "w:of", "w:commencing", "w:from"}
    if not (opened and groups[at - 2].tags & {"w:week"} and _DAY.fullmatch(str(value.value))):
        return None
    end = date.fromisoformat(str(value.value)) + timedelta(days=6)
    spans = ((groups[at - 2].start, groups[at].end),)
    return Value(f"[{value.value}..{end.isoformat()}]", spans, "date:week-beginning")


def _only_until(sentence: Sentence, value: Value) -> bool:
    """`until Tuesday` says when a visit ends, not when it is."""
    group = next((g for g in sentence.groups if value.spans and g.span == value.spans[0]), None)
    return (
        group is not None and getattr(group.value, "bound", None) == "until" and "/" not in str(value.value)
    )


_LASTS = expression(
    r"\b(?:(?P<count>\w+)[- ]day\b|(?:for|of|lasting|spen[dt]s?|stay(?:s|ed)?) "
    r"(?P<many>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days\b)",
    re.I,
)
_OPENS = expression(
    r"\b(?:begin\w*|began|begun|start\w*|commenc\w*|kick\w* off|got under way|gets under way|embark\w*|launch\w*)\b"
)
_DAY = expression(r"\d{4}-\d{2}-\d{2}")


def _lasting(scene: Scene, sentence: Sentence, match: Match, value: Value, *, done: bool) -> Value:
    """A first or last day with the length the words give the visit; of one that only begins or ends one end is open."""
    if not _DAY.fullmatch(str(value.value)):
        return value
    groups, verb = sentence.groups, match.parts["verb"][0]
    around = fold(scene.text[groups[max(0, verb - 12)].start : groups[min(verb + 14, len(groups) - 1)].end])
    ends = bool(_ENDS.search(around)) and "n:visit" in sentence.tags and not is_verb(groups, verb)
    length = _length(scene, sentence, verb)
    day = date.fromisoformat(str(value.value))
    if length is not None:
        days, span = length
        first, last = (day - timedelta(days=days - 1), day) if ends else (day, day + timedelta(days=days - 1))
        rule = "date:last-day-and-length" if ends else "date:first-day-and-length"
        return Value(f"{first.isoformat()}/{last.isoformat()}", (*value.spans, span), rule)
    near = fold(scene.text[groups[max(0, verb - 3)].start : groups[min(verb + 12, len(groups) - 1)].end])
    if ends:
        return Value(f"../{value.value}", value.spans, "date:ended")
    if "n:visit" in groups[verb].tags and _OPENS.search(near):
        return Value(f"{value.value}/..", value.spans, "date:begun")
    if done and groups[verb].tags & {"v:arrive"} and groups[verb].form in ("past", "pp"):
        return Value(f"{value.value}/..", value.spans, "date:arrived")
    return value


_ENDS = expression(
    r"\b(?:conclud\w+|ended|ends|ending|wrapp?\w* up|w(?:i|ou)nd\w* up|complet(?:ed|es|ing)|finish\w*|cut short"
    r"|at the (?:end|close) of"
    r"|(?:left|leaves|leaving|flew (?:back|home|out)|depart\w*|went home|returned|returns|returning|headed home"
    r"|came (?:back|home)|saw off|seen off)\b.{0,60}\b(?:after|following|at the (?:end|close) of"
    r"|from (?:an?|his|her|their) (?:\S+ ){0,4}(?:visit|trip|tour)))\b"
)


def _length(scene: Scene, sentence: Sentence, verb: int) -> tuple[int, Span] | None:
    """How many days a visit around group `verb` lasts, with the words."""
    groups = sentence.groups
    first = max([n + 1 for n in range(verb) if groups[n].tags & {"stop", "w:who", "w:which"}], default=0)
    start, end = groups[max(first, verb - 8)].start, groups[min(verb + 20, len(groups) - 1)].end
    found = _LASTS.search(scene.text, start, end)
    if found is None:
        return None
    days = cardinal(found["count"] or found["many"])
    return (days, found.span()) if days is not None and 2 <= days <= 31 else None
