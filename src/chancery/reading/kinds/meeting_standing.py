"""Whether a meeting took place, is to, was called off or never was."""

from __future__ import annotations

import re

from chancery.reading.groups import Sentence
from chancery.reading.kinds.subjects import carrier
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_VERBS = frozenset({"v:meet", "v:receive", "v:call-on", "v:phone"})
_SET = (
    r"(?:planned|scheduled|set|fixed|due|expected|slated|foreseen|envisaged|pencilled|arranged|being prepared|to (?!have)|"
    r"on (?:the|his|her|their) (?:programme|program|agenda|schedule|cards)|in (?:the|his|her) (?:diary|works|offing|pipeline))"
)
_AHEAD = re.compile(
    rf"^[^.;]{{0,90}}?\b(?:is|are|was|were|has been|have been) (?:also |now |then |still |tentatively ){{0,2}}{_SET}"
    rf"|^[^.;,]{{0,60}}?,? (?:planned|scheduled|due|set|fixed|slated) (?:for|in|on|to)\b"
)
_AWAITED = re.compile(
    r"\b(?:planned|scheduled|forthcoming|upcoming|coming|proposed|expected|next|impending|future)"
    r"(?: \w+){0,2} $"
)
_NONE = re.compile(
    r"\b(?:no|not|never|without|nor|denied|ruled out|n't)"
    r"(?: (?!(?:only|just|details?|comments?|mention|information|progress|outcome|results?|word|secret|doubt|more|less)\b)"
    r"[\w-]+){0,4} $"
    r"|n't(?: [\w-]+){0,3} $"
)
_NO_PLAN = re.compile(
    r"\b(?:no|any) (?:plans?|intention|question|prospect|talk|arrangements?) (?:for|of|to|that)\b[^.;]{0,80}$"
)
_OFF = re.compile(
    r"\b(?:cancell?ed|called off|postponed|put off|scrapped|shelved|fell through|fallen through|dropped from|did not come off|"
    r"did not materiali[sz]e|came to nothing|delayed|put back|deferred)\b"
)
_NO_NOUN = re.compile(r"\b(?:to be|as) no\b|\bno (?:longer|less|later|doubt|fewer)\b")


def meeting_standing(scene: Scene, sentence: Sentence, at: int, verb: int) -> str:
    """The standing of the meeting that group `verb` tells and whose verb is group `at`."""
    groups = sentence.groups
    noun = at == verb and (not groups[verb].tags & _VERBS or _as_noun(sentence, verb))
    before = fold(scene.text[sentence.start : groups[verb].start])
    after = fold(scene.text[groups[verb].end : sentence.end])
    if _NO_PLAN.search(before):
        return "denied"
    if (noun or at != verb) and _NONE.search(before) and not _NO_NOUN.search(before):
        return "denied"
    standing = _plain(sentence, carrier(sentence, verb) if noun else at)
    apart = noun or at != verb
    undone = standing == "planned" or (standing == "done" and apart)
    if undone and (_off(after) or _off(before[-30:])):
        return "cancelled"
    if standing == "done" and noun and (_AHEAD.search(after) or _AWAITED.search(before)):
        return "planned"
    return standing


def _as_noun(sentence: Sentence, verb: int) -> bool:
    """Whether the form in -ing is a noun: `a meeting with`, `his planned meeting with`."""
    before = sentence.groups[verb - 1].tags if verb else frozenset({"w:a"})
    return sentence.groups[verb].form == "ing" and bool(before & _DETERMINERS)


_DETERMINERS = frozenset({
    "w:a", "w:the", "w:no", "w:his", "w:her", "w:their", "w:its", "w:any", "w:this", "w:another", "low", "w:'s",
    "w:new", "w:next", "w:first", "ordinal", "w:such", "w:last",
})  # fmt: skip


def _off(words: str) -> bool:
    """Whether the clause next to the word says that nothing came of it."""
    return bool(_OFF.search(re.split(r"[.;]| after | but | and (?:then|later) ", words[:140])[0]))


def _plain(sentence: Sentence, at: int) -> str:
    groups = sentence.groups
    standing = standing_of(groups, at)[0]
    before = groups[at - 1].tags if at else frozenset()
    earlier = groups[at - 2].tags if at > 1 else frozenset()
    waits = earlier & {"person", "office", "date", "w:due", "both-sides"}
    return "planned" if standing == "done" and before & {"w:to"} and waits else standing
