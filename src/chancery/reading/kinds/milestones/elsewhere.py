"""Days in the sentence of a milestone to come that are of something else: of the deal on it, or of its telling."""

from __future__ import annotations

from chancery.reading.date_values import read_date
from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

#: What is reached or struck on a day of its own.
_DEALS = frozenset(
    {"agreement", "agreements", "deal", "accord", "pact", "understanding", "decision", "commitment", "pledge"}
)
_STRUCK = frozenset(
    {"reached", "struck", "made", "brokered", "signed", "concluded", "announced", "negotiated"}
)


def of_something_else(scene: Scene, sentence: Sentence, verb: int, date: Value) -> bool:
    """Whether a day is not that of a milestone which group `verb` tells as still to come."""
    if _of_an_aside(sentence, verb, date):
        return True
    return _of_the_agreement(scene, sentence, verb, date) or _of_the_telling(sentence, verb, date)


#: What opens an aside on how something was resolved; `planned for May` tells its own day.
_RESOLVED = frozenset(
    {"agreed", "decided", "approved", "promised", "announced", "authorised", "authorized", "proposed"}
)
#: How many tokens before a day such an aside may open.
_ASIDE = 14


def _of_an_aside(sentence: Sentence, verb: int, date: Value) -> bool:
    """`the opening of an embassy, agreed during a visit in June, is timely`: the day is that of the resolve."""
    if not date.spans:
        return False
    behind = [t for t in sentence.tokens if sentence.groups[verb].end <= t.start < date.spans[0][0]][-_ASIDE:]
    comma = max((n for n, t in enumerate(behind) if t.text == ","), default=None)
    if comma is None:
        return False
    ahead = [t.fold for t in behind[comma + 1 : comma + 4]]
    at = next((n for n, word in enumerate(ahead) if word in _RESOLVED), None)
    return at is not None and ahead[at + 1 : at + 2] != ["for"]


def _of_the_agreement(scene: Scene, sentence: Sentence, verb: int, date: Value) -> bool:
    """`In March they agreed to restore relations`: a day that may lie behind is that of the agreement."""
    near = sentence.groups[max(0, verb - 8) : verb]
    if not any(g.tags & {"v:agree"} for g in near) and not _of_a_deal(sentence, verb, date):
        return False
    group = next((g for g in sentence.groups if date.spans and g.span == date.spans[0]), None)
    if group is None or not group.tags & {"date"} or group.value.year is not None or group.value.bound:
        return False
    past = read_date(scene, group)
    return group.value.direction is None and past is not None and past.value != date.value


def _of_a_deal(sentence: Sentence, verb: int, date: Value) -> bool:
    """`an agreement to restore ties reached by the two in March`: the day is the agreement's."""
    tokens = sentence.tokens
    first = sentence.groups[verb].first
    before = {t.fold for t in tokens[max(0, first - 4) : first]}
    if not before & _DEALS or not date.spans:
        return False
    if "to" in before and date.spans[0][1] <= tokens[max(0, first - 4)].start:
        # `said on Tuesday, following a deal to restore ties`: told before the deal, a day is of something else.
        return True
    between = {t.fold for t in tokens[first:] if t.end <= date.spans[0][0]}
    return bool(between & _STRUCK)


def _of_the_telling(sentence: Sentence, verb: int, date: Value) -> bool:
    """`On Tuesday it announced that it will close its embassy`: what is still to come has the day of no telling."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if date.spans and g.span == date.spans[0]), None)
    if at is None or not groups[at].tags & {"date"}:
        return False
    if groups[at].value.direction is not None or groups[at].value.year is not None:
        return False
    that = next((n for n in range(verb - 1, at, -1) if groups[n].tags & {"w:that"}), None)
    return that is not None and any(g.tags & {"v:say"} for g in groups[at:that])
