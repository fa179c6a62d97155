"""What a visit is said to have come after: `took place shortly after the parade`, `follows the congress of 3 May`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.model import edtf
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.visits.firsts import VISIT, visit_meant
from chancery.reading.scene import Scene

#: Between the words for the visit and those for what came before it stand no other deeds: only where the visit was and how
#: it came.
_EVENTS: Final = (
    "parade", "ceremony", "ceremonies", "congress", "summit", "elections?", "inauguration", "referendum", "launch",
    "funeral", "exercises?", "drills?", "celebrations?", "festival", "conference", "talks", "visit", "signing", "coup",
    "test",
)  # fmt: skip
_AFTER: Final = expression(
    r"(?P<lead>[^.;:!?]{0,120}?)\b(?:(?:took|takes|taking)\s+place|came|comes|coming|occurred|happened"
    r"|was\s+(?:paid|made|held)|began|begins|started)\b"
    r"(?:\s+(?:just|only|shortly|soon|right|immediately|directly|some|a|few|several|one|two|three|days?|weeks?|hours?))*"
    r"\s+after\s+(?P<event>(?:[^\s.;:,!?–—()]+\s+){0,8}?(?:" + "|".join(_EVENTS) + r"))\b"
    r"(?P<more>(?:[^.;:,!?–—()]|,\s+(?=(?:1[89]|20)\d\d\b)){0,100})",
    re.IGNORECASE,
)
_ARTICLE: Final = expression(r"^(?:the|a|an|its|their)\s+", re.IGNORECASE)
#: A day behind the event is the event's own: `the parade on October 10`, `the congress of 3 May`.
_OWN_DAY: Final = expression(r"\b(?:on|of|in|held\s+on)\s*$", re.IGNORECASE)


def tell_order(scene: Scene, found: Sequence[Draft]) -> None:
    """Add to a visit of `found` what its report says it came after, with the day of that where it is told."""
    if not found or " after " not in scene.text:
        return
    for number, sentence in enumerate(scene.sentences):
        words = scene.text[sentence.start : sentence.end]
        visit = VISIT.search(words)
        told = _AFTER.match(words, visit.end()) if visit else None
        if told is None or VISIT.search(told["lead"]):
            continue
        draft = visit_meant(sentence, number, found, refers=True)
        if draft is None or draft.get("follows") is not None:
            continue
        start, end = told.start("event"), told.end("more")
        article = _ARTICLE.match(words[start:])
        start += article.end() if article else 0
        span = (sentence.start + start, sentence.start + start + len(words[start:end].rstrip()))
        day = _day(scene, sentence, span, draft)
        named = (span[0], _before(scene, day, span)) if day else span
        draft.set("follows", scene.text[slice(*named)], (named,))
        draft.put("follows_date", day)


def _day(scene: Scene, sentence: Sentence, span: Span, visit: Draft) -> Value | None:
    """The day that stands within `span` behind the event; without a year, in that of the visit where no other is known."""
    for group in sentence.groups:
        inside = span[0] <= group.start and group.end <= span[1]
        if inside and "date" in group.tags and _OWN_DAY.search(scene.text[span[0] : group.start]):
            return read_date(scene, group) or read_date(scene, group, year=_year(visit))
    return None


def _year(visit: Draft) -> int | None:
    first = edtf.bounds(str(visit.get("date")))[0] if visit.get("date") else None
    return first.year if first else None


def _before(scene: Scene, day: Value, span: Span) -> int:
    """Where the words for the event end that stand before its day."""
    words = scene.text[span[0] : day.spans[0][0]]
    return span[0] + len(_OWN_DAY.sub("", words).rstrip())
