"""Sessions that are held as a rule: `meets twice a year`, `usually sits in spring`. They show a channel, and no session."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.channels.words import habit_words

#: The tag of a verb or of sessions that tell what is done as a rule.
HABIT = "habit"
_MEETS = frozenset({"v:meet", "v:convene", "v:hold"})
_ENDS = frozenset({"stop", "colon", "w:which", "w:who", "w:that", "w:while", "w:but", "w:as"})
_PRESENT = ("s", "base")
#: So many groups behind a verb at most tell how often.
_REACH = 14


def without_habits(sentence: Sentence, groups: Sequence[Group]) -> list[Group]:
    """The groups of a sentence in which verbs of what is done as a rule are no verbs, but words with the tag `habit`.

    The plural sessions before such a verb (`Sessions are held yearly`) are told as habits too.
    """
    row = list(groups)
    for at in range(len(row)):
        if row[at].tags & _MEETS and (_often(sentence, row, at) or _usual(sentence, row, at)):
            row[at] = _habit(row[at])
            for n in range(max(0, at - 10), at):
                if row[n].tags & {"w:sessions", "w:meetings", "w:rounds", "n:meeting", "n:talks"}:
                    row[n] = _habit(row[n])
    return row


def tells_habit(sentence: Sentence, groups: Sequence[Group]) -> bool:
    """Whether some verb of a sentence tells what is done as a rule."""
    return any(HABIT in group.tags for group in without_habits(sentence, groups))


def will_be_held(groups: Sequence[Group]) -> bool:
    """`will hold consultations once a year`: what is to be done as a rule from now on, not what has been so far."""
    return any(
        HABIT in group.tags
        and any(g.tags & {"w:will", "w:shall", "w:'ll"} for g in groups[max(0, n - 3) : n])
        for n, group in enumerate(groups)
    )


def _habit(group: Group) -> Group:
    return replace(group, tags=frozenset({"low", HABIT}), words=())


def _often(sentence: Sentence, groups: Sequence[Group], at: int) -> bool:
    """Whether behind a verb its clause says how often, before it names any day."""
    end = at + 1
    while end < min(len(groups), at + _REACH) and not _begins_clause(groups[end]):
        end += 1
    said = _folds(sentence, groups[at + 1 : end])
    told = _how_often().search(said)
    if told is None:
        return False
    dated = next((g for g in groups[at + 1 : end] if g.tags & {"date", "nth"}), None)
    if dated is None:
        return True
    before = len(_folds(sentence, groups[at + 1 : groups.index(dated)]))
    return before >= told.start() or said[before : told.start()].endswith(" of ")


def _begins_clause(group: Group) -> bool:
    if group.tags & _ENDS:
        return True
    return bool(group.tags & {"verb"}) and not group.tags & {"n:meeting", "n:talks", "n:visit", "low"}


def _usual(sentence: Sentence, groups: Sequence[Group], at: int) -> bool:
    """`usually meets in spring`, `every year it meets`, `hold annual consultations`: what tells a habit by a present tense."""
    if not any(w.sort in _MEETS and w.form in _PRESENT for w in groups[at].words):
        return False
    before = _folds(sentence, groups[max(0, at - 3) : at])
    if _as_a_rule().search(before) or _how_often().match(_folds(sentence, groups[:at])):
        return True
    return _plural_sessions().match(_folds(sentence, groups[at + 1 : at + 9])) is not None


def _folds(sentence: Sentence, groups: Sequence[Group]) -> str:
    if not groups:
        return ""
    words = (t.fold for t in sentence.tokens[groups[0].first : groups[-1].last])
    return " ".join(words).replace(" - ", " ")


@cache
def _how_often() -> re.Pattern[str]:
    words = habit_words()
    unit, count = _any(words["units"]), _any(words["counts"])
    joints = "in|at|on|to|and|or|by|with|under|since|between|from|for|until|as|when|while|but"
    closed = rf"(?= [^\w\s]| (?:{joints}|alternat\w+)\b|$)"
    return expression(
        rf"\b(?:(?:every|each)(?: \w+){{0,3}}? {unit}\b"
        rf"|(?:{count}|\d+)(?: or {count})?(?: times?| sessions| meetings| rounds)? "
        rf"(?:in )?(?:a|an|per|every|each) (?:\w+ )?{unit}\b"
        rf"|once in (?:{count}|\d+) {unit}\b"
        rf"|{_any(words['adverbs'])}{closed})"
    )


@cache
def _as_a_rule() -> re.Pattern[str]:
    return expression(rf"\b{_any(habit_words()['usual'])}(?: also)?$")


@cache
def _plural_sessions() -> re.Pattern[str]:
    return expression(
        rf"(?:its |their )?{_any(habit_words()['adjectives'])}(?: \w+)* "
        r"(?:sessions|meetings|rounds|consultations|dialogues|summits)\b"
        r"|(?:\w+ ){0,3}(?:consultations|dialogues) (?:at|on) (?:the )?(?:\w+ ){0,4}levels?\W*$"
    )


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})".replace(r"\ ", " ")
