"""The kind of a meeting: talks, a summit, an audience, a courtesy call, a call, a meeting on the sidelines."""

from __future__ import annotations

import re

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene, once
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold

_SIDELINES = expression(r"\b(?:side-?lines|margins?|fringes?)\b")
_KINDS = tuple(
    (kind, expression(form))
    for kind, form in (
        ("courtesy-call", r"\b(?:courtesy|farewell|introductory|protocol)\b"),
        ("call", r"\b(?:calls?|phone|telephone|video|telephonic|videoconference)\b"),
        ("summit", r"\bsummits?\b"),
        (
            "meeting",
            r"\b(?:meetings?|lunch|luncheon|dinner|breakfast|supper|encounter|handshake|get-together|sit-down)\b",
        ),
        ("received", r"\baudience\b"),
    )
)
_REMOTE = expression(
    r"\b(?:(?:by|over|on|via|through) (?:the |a |secure )*(?:tele)?phone|telephonic(?:ally)?|"
    r"(?:tele)?phone (?:calls?|conversations?|talks?)|video ?-?(?:conference|conferencing|link|call)|"
    r"videoconference|teleconference|virtual(?:ly)?|online|remotely)\b"
)


_BY_VIDEO = expression(r"\b(?:by|via|through|over|in) (?:an? |the )?video ?-?(?:link|conference|call)\b")
_BY_PHONE = expression(r"\b(?:by|over the|on the) (?:tele)?phone\b")


def kind_of(scene: Scene, sentence: Sentence, pattern: Pattern, match: Match, draft: Draft) -> str:
    """The kind of a meeting: what its noun says, then how and where it took place."""
    group = sentence.groups[match.parts["verb"][0]]
    kind = str(pattern.gives["kind"])
    words = scene.plain(sentence.start, sentence.end)
    if kind == "noun":
        noun = fold(scene.words(group.span))
        kind = next((name for name, form in _KINDS if form.search(noun)), "talks")
    start, end = draft.evidence
    before = 25 if draft.standing != "planned" else 0
    around = max(sentence.start, start - before), min(sentence.end, end + 60)
    spoke = pattern.id == "meeting.parley" and _headed_call(scene)
    if spoke or (pattern.id in ("meeting.parley", "meeting.discussed") and _BY_PHONE.search(words)):
        return "call"
    if kind == "received" and _BY_VIDEO.search(words):
        return "call"
    if kind in ("meeting", "talks", "summit") and _REMOTE.search(_of_one_deed(scene, group.span, around)):
        return "call"
    if kind not in ("call", "courtesy-call") and _SIDELINES.search(_own_words(words, group, sentence)):
        return "sidelines"
    if kind in ("meeting", "talks", "received") and any(g.tags & {"n:courtesy"} for g in sentence.groups):
        return "courtesy-call"
    if kind in ("meeting", "talks") and re.search(
        r"\b(?:who|which|when \w+(?: \w+)?) (?:had )?(?:paid|made|called)\b[^.]*\b(?:call|on)\b", words
    ):
        return "courtesy-call"
    if kind == "meeting" and pattern.id == "meeting.met" and _FORMATS.search(words):
        return "talks"
    return kind


#: An earlier meeting, told of those who meet now: `whose presidents last met on the margins of a summit in July,`.
_LAST_MET = expression(r", (?:who|whose|which) [^,;]{0,60}?\bmet\b[^;]{0,120}?, ")


def _own_words(words: str, group: Group, sentence: Sentence) -> str:
    """The words of a sentence without an aside on an earlier meeting, unless the meeting is that of the aside."""
    aside = _LAST_MET.search(words)
    at = group.start - sentence.start
    if aside is None or aside.start() <= at <= aside.end():
        return words
    return words[: aside.start()] + words[aside.end() - 1 :]


#: Right before a verb that tells a second deed of whoever did the first, and the words in which a second one is told.
_JOINED = expression(r"\b(?:and|then|before|after)(?: (?:\w+ly|also|then|later|on \w+|earlier))* ?$")
_FURTHER = expression(
    r"\b(?:and|before|after)(?: (?:\w+ly|also|then|later|earlier))* "
    r"(?:spoke|spoken|speaking|phoned|telephoned|called|had|has|held|took|talked)\b"
)


def _of_one_deed(scene: Scene, verb: tuple[int, int], around: tuple[int, int]) -> str:
    """The words around a verb that tell its own deed: not those of `spoke by phone with A and` before `met B`."""
    before, behind = scene.plain(around[0], verb[0]), scene.plain(verb[0], around[1])
    own = "" if _JOINED.search(before) else before
    return own + _FURTHER.split(behind, 1)[0]


@once
def _headed_call(scene: Scene) -> bool:
    """Whether the heading of a report is that of a telephone call: `Readout: the minister's call with X`."""
    if not scene.blocks or scene.blocks[0].sort != "heading":
        return False
    return _OF_CALL.search(fold(scene.text[: scene.blocks[0].end])) is not None


_OF_CALL = expression(r"\b(?:calls?|phone|telephone)\b (?:with|to|between)\b")
_FORMATS = expression(
    r"\b(?:tete-a-tete|one-on-one|(?:narrow|expanded|extended|restricted|enlarged) (?:format|composition)|"
    r"delegation-level|with their delegations)\b"
)
