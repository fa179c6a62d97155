"""What is told of a meeting besides who: of what kind it was, when and where."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.date_values import is_coming, is_near, is_past
from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Sentence
from chancery.reading.kinds.meetings.callers import reception_before
from chancery.reading.kinds.meetings.kinds import kind_of
from chancery.reading.kinds.meetings.places import house
from chancery.reading.kinds.meetings.there_to_come import there_to_come
from chancery.reading.kinds.meetings.windows import (
    before_what_came_of_it,
    of_a_paper,
    own_clause,
    still_ahead,
)
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.when import when
from chancery.reading.where import where


def is_noun(sentence: Sentence, pattern: Pattern, verb: int) -> bool:
    """Whether the word of a match is a noun there, so that another word carries its standing."""
    if pattern.gives["who"] in ("noun", "report", "everyone", "round"):
        return True
    if pattern.id in _DEEDS:
        return False
    return "verb" not in sentence.groups[verb].tags and pattern.gives["who"] not in ("near", "passive")


#: Patterns whose word is a deed though nobody knows it for a verb: `rang`, `took aside`.
_DEEDS = frozenset({
    "meeting.phone", "meeting.rang", "meeting.called-up", "meeting.withdrawn", "meeting.withdrawn-with",
    "meeting.holed-up", "meeting.aside", "meeting.gave-time", "meeting.gave-ring", "meeting.had-to-table",
    "meeting.phoned-to", "meeting.exchanged-with", "meeting.on-phone", "meeting.behind-doors", "meeting.told-by-phone",
    "meeting.hand-of", "meeting.pictured", "meeting.side-by-side",
})  # fmt: skip


def _before_that(sentence: Sentence, verb: int) -> bool:
    """`had last met in August`, `last held talks`: the occasion before the one that is reported."""
    before = sentence.groups[max(0, verb - 3) : verb]
    if not any("w:last" in g.tags for g in before[-2:]) and "w:last" not in sentence.groups[verb].tags:
        return False
    return all(
        g.tags & {"w:had", "w:last", "v:hold", "w:they", "w:two", "both-sides", "w:were"} for g in before[-2:]
    )


_WILL_NOT_DO = expression(r"\b(?:will not|won.t|shall not) (?:now |after all |be |\w+ly )*$")
_WILL_NOT = expression(r"\bwill not (?:now |after all )?(?:be held|take place|happen|go ahead)\b")


#: `talks due to begin on Sunday have been put off`: what was set for a day that is still to come.
_DUE = expression(
    r"[^.;]{0,60}?\b(?:due|scheduled|set|planned|expected|slated) "
    r"(?:to (?:begin|start|open|be held|take place|resume)|for|on)\b"
)


def _within_what_comes(sentence: Sentence, date: Value) -> bool:
    """Whether a date only says within what time something is to be done."""
    return any(
        "date" in g.tags and g.span == date.spans[0] and g.value.bound == "within" for g in sentence.groups
    )


def describe(scene: Scene, draft: Draft, sentence: Sentence, pattern: Pattern, match: Match) -> None:
    """Kind, date and place."""
    verb = match.parts["verb"][0]
    group = sentence.groups[verb]
    kind = kind_of(scene, sentence, pattern, match, draft)
    draft.set("meeting_kind", kind, (group.span,))
    own = of_a_paper(sentence, verb) or own_clause(sentence, verb)
    within = before_what_came_of_it(sentence, verb, still_ahead(sentence, verb, draft.standing) or own)
    # What `will not be held` had been set for a day ahead.
    behind = scene.plain(group.end, sentence.end)
    ahead_of = (draft.standing == "cancelled" and (_WILL_NOT.search(behind) or _DUE.match(behind))) or (
        draft.standing in ("cancelled", "denied")
        and _WILL_NOT_DO.search(scene.plain(sentence.start, group.start))
    )
    meant = "planned" if ahead_of else draft.standing
    date = when(scene, sentence, verb, standing=meant, within=within, ends=meant != "done")
    present = group.form in ("s", "base") and not is_noun(sentence, pattern, verb)
    if present and draft.standing == "done" and scene.block(sentence).sort == "paragraph":
        # `meets the minister here on Monday`: the present tense of running text means the Monday to come.
        ahead = when(scene, sentence, verb, standing="planned", within=within)
        did = verb > 0 and bool(sentence.groups[verb - 1].tags & {"w:did"})
        near = group.form == "s" or (is_near(scene, ahead) and not did)
        if (date is not None and is_coming(scene, ahead) and near) or there_to_come(scene, sentence, verb):
            date, draft.standing = ahead, "planned"
    earlier = reception_before(scene, draft.sentence) if pattern.gives["who"] == "caller" else None
    if date is None and earlier is not None:
        date = when(scene, *earlier, standing=draft.standing)
    if date is not None and draft.standing == "done" and _within_what_comes(sentence, date):
        date = None  # `agreed in talks to open embassies within a year`
    if (
        date is not None
        and date.rule == "date:by-then"
        and sentence.tokens[group.first].fold == "negotiations"
    ):
        date = (
            None  # `hope to complete negotiations by September`: when they are to end, not when they are held
        )
    draft.put("date", date)
    if draft.standing == "done" and (is_past(scene, date) or _before_that(sentence, verb)):
        draft.standing = "background"
    elif draft.standing == "done" and is_coming(scene, date):
        draft.standing = "planned"
    if kind != "call":
        place = where(scene, sentence, verb, within=own) or house(scene, sentence, draft.evidence[1])
        draft.put("place", place or (where(scene, *earlier) if earlier is not None else None))
