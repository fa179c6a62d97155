"""Whether a meeting took place, is to, was called off or never was."""

from __future__ import annotations

import re

from chancery.model.kinds import HAPPENED
from chancery.reading.groups import Person, Sentence
from chancery.reading.kinds.actors.subjects import carrier
from chancery.reading.kinds.meetings.nouns import support
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene, by_block

_SET = (
    r"(?:planned|scheduled|set(?! (?:out|down|forth|up|aside|back|in))|"
    r"fixed|due|expected|slated|foreseen|envisaged|pencilled|arranged|being prepared|to (?!have)|"
    r"on (?:the|his|her|their) (?:programme|program|agenda|schedule|cards)|in (?:the|his|her) (?:diary|works|offing|pipeline))"
)
_AHEAD = re.compile(
    rf"^[^.;]{{0,90}}?\b(?:is|are|was|were|has been|have been) (?:also |now |then |still |tentatively ){{0,2}}{_SET}"
    rf"|^[^.;,]{{0,60}}?,? (?:planned|scheduled|due|set|fixed|slated) (?:for|in|on|to)\b"
)
_WILL = re.compile(
    r"^[^.;]{0,110}?\b(?:will|would) (?:also |then |mainly |largely )?(?:focus|be|cover|take|deal|address|"
    r"cent(?:er|re)|include|discuss|begin|start|open|last|continue|resume|concentrate|touch|review|follow)\b"
)
_OPENS = re.compile(
    r"^[^.;]{0,110}?\b(?:opens|begins|starts|convenes|takes place|kicks off|resumes)\b"
    r"|^[^.;,]{0,90}? (?:open|begin|start|convene|take place|kick off|resume) (?:again )?"
    r"(?:in|on|at|here|this|next|tomorrow|later)\b"
)
_ASKED = re.compile(
    r"^[^.;]{0,90}?\b(?:asked for|sought|requested|proposed|suggested|mooted|being considered|"
    r"not (?:yet )?(?:been )?confirmed)\b"
)
_COULD = re.compile(
    r"^[^.;,]{0,90}?\b(?:could|might|may) (?:also |well |then |still |yet |soon |perhaps )*"
    r"(?:follow|take place|be (?:held|arranged|organi[sz]ed|convened|possible)|happen|come|convene|come about|materiali[sz]e)\b"
)
_BESIDES = re.compile(r"\bwill\b[^.;]{0,90}\b(?:preceded|followed) (?:\S+ ){0,6}$")
_AWAITED = re.compile(
    r"\b(?:planned|scheduled|forthcoming|upcoming|coming|proposed|expected|next|impending|future)"
    r"(?: (?!an? |the )\w+){0,2} $"
)
_NONE = re.compile(
    r"\b(?:no|not|never|without|nor|denied|ruled out|n't)"
    r"(?: (?!(?:only|just|invited|attend\w*|aware|informed|told|party|present|know\w*|"
    r"details?|comments?|mention|information|progress|outcome|results?|word|secret|doubt|more|less)\b)"
    r"[\w-]+){0,4} $"
    r"|n't(?: [\w-]+){0,3} $"
)
_NO_PLAN = re.compile(
    r"\b(?:no|any) (?:plans?|intention|question|prospect|talk|arrangements?) (?:for|of|to|that)\b[^.;]{0,80}$"
)
_RUMOUR = re.compile(
    r"\b(?:dismiss\w*|den(?:y|ies|ied|ying)|reject\w*|rubbish\w*|scotch\w*|refut\w*|brush\w* aside|no truth (?:in|to)|"
    r"quash\w*|play\w* down) (?:[\w-]+ ){0,3}(?:reports?|rumou?rs?|speculation|suggestions?|claims?|allegations?|"
    r"possibility|idea|stories|story) (?:of|about) [^.;]{0,60}$"
)
_RUMOURED = re.compile(
    r"\b(?:rumou?rs?|reports?|talk|claims?|speculation|suggestions?|allegations?|stories|whispers) (?:of|about) "
    r"(?:[\w-]+ ){0,4}$"
)
_REBUFFED = re.compile(
    r"^[^.;]{0,110}?\b(?:is|are|was|were|been|be) (?:\w+ly |both )?(?:dismissed|denied|rejected|refuted|rubbished|scotched|"
    r"untrue|unfounded|baseless|false|wrong|fabricated|invented)\b"
)
_REFUSED = re.compile(
    r"\b(?:failed|refus\w+|declin\w+|unable|unwilling) to (?:\w+ )?$"
    r"|\b(?:turn\w* down|reject\w*|declin\w+|spurn\w*|refus\w+|rebuff\w*) (?:[\w-]+ ){1,6}to (?:\w+ )?$"
)
_NOT_HELD = re.compile(
    r"^[^.;]{0,110}?\b(?:will|would|did|could|can) not (?:now |after all |yet )?"
    r"(?:take place|go ahead|happen|be held|materiali[sz]e|come off|occur|come about)\b"
    r"|^[^.;]{0,110}?\bnever (?:took place|happened|occurred|came (?:about|off)|materiali[sz]ed|(?:was|were) held)\b"
    r"|^[^.;]{0,90}?\b(?:is|are|was|were) (?:an? |all |nothing but an? )?(?:pure |sheer |mere )?"
    r"(?:inventions?|invented|fabrications?|fabricated|fiction|hoax|myth|made up)\b"
)
_NOT_PLANNED = re.compile(
    r"^[^.;]{0,90}?\b(?:is|was|are|were) (?:not|no longer) (?:yet |currently |being )?(?:on (?:the|his|her|their) |in the )?"
    r"(?:agenda|cards|programme|program|schedule|works|offing|planned|scheduled|envisaged|foreseen|expected|prepared|"
    r"considered|discussed|possible)\b"
)
_LIKES = re.compile(r"\bwould (?:also |very much |much )?(?:like|love|prefer) to (?:\w+ )?$")
_OFF_TRIP = re.compile(
    r"\b(?:cancell?ed|called off|postponed|put off|scrapped|shelved|dropped|cancels|postpones)\b"
    r"[^.;]{0,70}\b(?:where|during which|on which)\b[^.;]{0,60}$"
)
_THEN_OFF = re.compile(
    r"^[^.;]{0,90}\bbut (?:the|this|that|it|their|both|these)\b[^.;]{0,40}\b(?:cancell?ed|called off|postponed|put off|"
    r"scrapped|shelved|fell through|did not take place|never took place|came to nothing)\b"
)
_OFF = re.compile(
    r"\b(?:cancell?ed|called off|postponed|put off|scrapped|shelved|fell through|fallen through|dropped from|did not come off|"
    r"did not materiali[sz]e|came to nothing|delayed|put back|deferred|pushed back|put on (?:ice|hold|the back burner)|"
    r"abandoned|axed|aborted|adjourned sine die|did not go ahead|will not go ahead)\b"
)
_NO_NOUN = re.compile(r"\b(?:to be|as) no\b|\bno (?:longer|less|later|doubt|fewer)\b")


def _without_names(scene: Scene, sentence: Sentence, verb: int) -> str:
    """The words behind group `verb`, each person as one letter: initials end no clause, and long titles no reach."""
    parts, at = [], sentence.groups[verb].end
    for group in sentence.groups[verb + 1 :]:
        if isinstance(group.value, Person):
            parts += [scene.plain(at, group.start), "n"]
            at = group.end
    return "".join((*parts, scene.plain(at, sentence.end)))


def meeting_standing(scene: Scene, sentence: Sentence, verb: int, *, noun: bool) -> str:
    """The standing of the meeting that group `verb` tells, as a `noun` or as a verb."""
    groups = sentence.groups
    before = scene.plain(sentence.start, groups[verb].start)
    after = _without_names(scene, sentence, verb)
    if _GLAD.search(before):
        return "done"
    if re.search(r"\bwithout(?: even| ever)? $", before):
        return "denied"
    if _NO_PLAN.search(before) or _RUMOUR.search(before) or _REFUSED.search(before):
        return "denied"
    if noun and _RUMOURED.search(before) and _REBUFFED.search(after):
        return "denied"
    if _LIKES.search(before):
        return "proposed"
    if noun and _NONE.search(before) and not _NO_NOUN.search(before):
        return "denied"
    if "verb" not in groups[verb].tags and re.search(
        r"\b(?:will|to|would|shall|'ll)(?: also| then| later)? $", before
    ):
        return "planned"
    if noun and _NOT_PLANNED.search(after):
        return "denied"
    if noun and (unheld := _NOT_HELD.search(after)):
        planned = re.search(r"\b(?:planned|scheduled|due|set|slated)\b", before[-40:] + unheld.group())
        return "cancelled" if planned else "denied"
    held = support(groups, verb) if noun else None
    if held is not None and groups[held].tags & {"v:propose", "s:call"}:
        return "proposed"
    if held is not None and groups[held].tags & {"v:agree"} and _agreed_on(sentence, verb, held):
        return "planned"
    standing = _plain(sentence, verb if not noun else carrier(sentence, verb) if held is None else held)
    if standing == "planned" and _off_behind(scene, sentence):
        return "cancelled"
    undone = standing == "planned" or (standing == "done" and noun)
    if undone and (_off(after) or _off(before[-30:])):
        return "cancelled"
    if standing == "planned" and (_OFF_TRIP.search(before) or _THEN_OFF.search(after)):
        return "cancelled"
    if noun and _circumstance(sentence, verb):
        return _of_clause(sentence, verb)
    if noun and _PROGRAMME.search(before):
        return "planned"
    if standing == "done" and noun and _AWAITED.search(before):
        return "planned"
    if standing in ("done", "planned") and noun and held is None and _COULD.search(after):
        return "proposed"
    if standing == "done" and noun and held is None and _ASKED.search(after):
        return "proposed"
    ahead = _AHEAD.search(after) or _OPENS.search(after) or _WILL.search(after) or _BESIDES.search(before)
    if standing == "done" and noun and held is None and ahead:
        return "planned"
    return standing


_GLAD = re.compile(
    r"\b(?:pleasure|honou?r|glad|happy|delighted|pleased|good|great|nice|privilege|opportunity|chance)\b"
    r"[^.;]{0,12} to (?:\w+ )?$"
)
_PROGRAMME = re.compile(
    r"\b(?:programme|program|agenda|itinerary|schedule)\b[^.;,]{0,90}\b(?:include|feature|envisage|foresee|contain|compris|cover|list|provide|consist)\w*\b[^.;]*$"
)
_IN_NP = frozenset({
    "w:a", "w:an", "w:the", "w:his", "w:her", "w:their", "w:its", "low", "portfolio", "number", "ordinal", "dash", "w:two",
    "w:first", "w:further", "demonym", "state", "w:new", "w:last", "w:friendly", "ing", "cap",
})  # fmt: skip
_SPANS = frozenset({"w:hours", "w:hour", "w:days", "w:day", "w:minutes", "w:weeks", "w:rounds", "w:round"})
_PLACED_AT = frozenset({"w:at", "w:in", "w:during", "w:after", "w:following", "w:from", "w:since", "w:upon"})
_STILL_AHEAD = frozenset({"w:for", "w:before", "w:to", "w:ahead", "w:towards"})


def _preposition(sentence: Sentence, noun: int) -> int:
    """The group before the noun's phrase."""
    here = noun - 1
    while here >= 0 and not sentence.groups[here].tags & {"verb", "person"}:
        measured = here and sentence.groups[here].tags & {"w:of"} and sentence.groups[here - 1].tags & _SPANS
        if not measured and not sentence.groups[here].tags & (_IN_NP | _SPANS):
            break
        here -= 1
    return here


def _agreed_on(sentence: Sentence, noun: int, agreed: int) -> bool:
    """`agreed on a meeting`, `agreed in Lima on regular talks`: what is agreed on is still to come; not `agreed at talks`."""
    groups, here = sentence.groups, _preposition(sentence, noun)
    done = standing_of(groups, agreed)[0] in HAPPENED
    return done and (
        here == agreed or (here > agreed and bool(groups[here].tags & {"w:on", "w:to", "w:upon"}))
    )


def refers_back(sentence: Sentence, noun: int) -> bool:
    """Whether the noun only dates what else was done at a meeting that is told elsewhere: `during the talks, A said`."""
    here = _preposition(sentence, noun)
    definite = here + 1 <= noun and sentence.groups[here + 1].tags & _DEFINITE
    after = sentence.groups[noun + 1].tags if noun + 1 < len(sentence.groups) else frozenset()
    placed = here >= 0 and bool(sentence.groups[here].tags & _PLACED_AT or _in_the_course(sentence, here))
    return placed and bool(definite) and not after & {"w:with", "w:between", "place", "w:in"}


_DEFINITE = frozenset({"w:the", "w:their", "w:this", "w:these", "w:a", "low", "n:talks", "n:meeting"})


def occasion_of_deed(sentence: Sentence, noun: int) -> bool:
    """Whether the noun tells where or when something was done: `agreed during talks to meet regularly`."""
    here = _preposition(sentence, noun)
    if here < 1 or "n:talks" not in sentence.groups[noun].tags:
        return False
    deed = any(g.tags & {"verb"} for g in sentence.groups[:here])
    return deed and bool(sentence.groups[here].tags & {"w:at", "w:during", "w:in"})


def _in_the_course(sentence: Sentence, of: int) -> bool:
    """Whether `of` ends a preposition of several words: `in the course of`, `at the end of`, `at the start of`."""
    groups = sentence.groups
    if not groups[of].tags & {"w:of"} or of < 2:
        return False
    return any(g.tags & {"w:in", "w:at"} for g in groups[max(0, of - 3) : of - 1])


def _circumstance(sentence: Sentence, noun: int) -> bool:
    """Whether the noun tells when something else was done: `agreed at talks with A`, `left for a meeting with B`."""
    here = _preposition(sentence, noun)
    if here < 0:
        return False
    led = _PLACED_AT | _STILL_AHEAD | {"v:emerge"}
    return bool(sentence.groups[here].tags & led) or _in_the_course(sentence, here)


#: The patterns by which a clause is still to come as a whole; an infinitive alone tells of what was agreed there.
_COMING = frozenset(
    {"standing.will", "standing.is-to", "standing.due", "standing.to-be", "standing.going-to"}
)


def _of_clause(sentence: Sentence, noun: int) -> str:
    """The standing of a meeting by that of the clause which it is a circumstance of."""
    groups = sentence.groups
    here = _preposition(sentence, noun)
    verbs = [
        n
        for n in range(here - 1, -1, -1)
        if groups[n].tags & {"verb"} and not groups[n].tags & {"person", "portfolio"}
    ]
    standing, why = standing_of(groups, verbs[0]) if verbs and here - verbs[0] < 14 else ("done", "")
    if verbs and groups[verbs[0]].tags & {"v:invite"}:
        return "planned"
    undone = standing in ("cancelled", "denied") and groups[here].tags & _STILL_AHEAD
    if not undone and (standing != "planned" or why not in _COMING):
        standing = "done"
    if groups[here].tags & _STILL_AHEAD and standing == "done":
        sat = verbs and groups[verbs[0]].tags & {
            "v:meet",
            "s:encounter",
            "s:parley",
            "v:receive",
            "v:convene",
        }
        spent = groups[here - 1].tags & {"w:hour", "w:hours", "w:time", "w:minutes"}
        return "done" if sat or spent else "planned"
    return standing


def _off_behind(scene: Scene, sentence: Sentence) -> bool:
    """Whether the next sentence says that the meeting was called off: `The meeting was cancelled at the last minute.`"""
    beside = by_block(scene)[sentence.block]
    after = next((s for s in beside if s.start >= sentence.end), None)
    return after is not None and bool(_IT_IS_OFF.match(scene.plain(after.start, after.end)))


_IT_IS_OFF = re.compile(
    r"(?:but |however,? |then |later,? )?(?:the|this|that|their|both) (?:\w+ )?(?:meetings?|talks|summit|encounter|call|"
    r"audience|event|round|trip|visit)\b[^.;,]{0,30}\b(?:was|were|has been|have been|had been) "
    r"(?:then |later |abruptly |suddenly )?"
    r"(?:cancell?ed|called off|postponed|put off|scrapped|shelved)\b"
)


def _off(words: str) -> bool:
    """Whether the clause next to the word says that nothing came of it."""
    return bool(_OFF.search(re.split(r"[.;]| after | but | and (?:then|later) ", words[:140])[0]))


def _plain(sentence: Sentence, at: int) -> str:
    groups = sentence.groups
    standing = standing_of(groups, at)[0]
    before = groups[at - 1].tags if at else frozenset()
    earlier = groups[at - 2].tags if at > 1 else frozenset()
    waits = earlier & {"person", "office", "date", "w:due", "both-sides"}
    joint = at - 1
    while joint > 0 and groups[joint].tags & {"w:also", "w:then", "w:later", "adverb"}:
        joint -= 1
    if standing == "done" and groups[joint].tags & {"w:and"} and groups[at].form == "base":
        ahead = any(g.tags & {"w:will", "w:would", "w:shall", "w:to"} for g in groups[max(0, at - 20) : at])
        return "planned" if ahead else standing
    return "planned" if standing == "done" and before & {"w:to"} and waits else standing
