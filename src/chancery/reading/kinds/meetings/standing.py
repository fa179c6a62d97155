"""Whether a meeting took place, is to, was called off or never was."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.model.kinds import HAPPENED
from chancery.reading.groups import Person, Sentence
from chancery.reading.kinds.actors.subjects import carrier
from chancery.reading.kinds.meetings.been_there import been_there
from chancery.reading.kinds.meetings.noun_subjects import support
from chancery.reading.kinds.meetings.signs import (
    AWAITED,
    COULD,
    FIRST,
    OF_NOUNS,
    OF_PLANS,
    PROGRAMME,
    Around,
    is_off,
    not_held,
    told,
)
from chancery.reading.modality import standing_of
from chancery.reading.named_states import states_in
from chancery.reading.off_words import GIVEN_UP
from chancery.reading.scene import Scene, by_block


def _without_names(scene: Scene, sentence: Sentence, verb: int) -> str:
    """The words behind group `verb`, each person as one letter: initials end no clause, and long titles no reach."""
    parts, at = [], sentence.groups[verb].end
    for group in sentence.groups[verb + 1 :]:
        if isinstance(group.value, Person):
            parts += [scene.plain(at, group.start), "n"]
            at = group.end
    return _ANOTHER.split("".join((*parts, scene.plain(at, sentence.end))))[0]


#: Where the words go on to another of several meetings: `the first was held in May and the second is to be in June`.
_ANOTHER = expression(
    r",? (?:and|while|but) (?:the|a|another) (?:first|second|third|fourth|fifth|sixth|next|last|other)\b"
)


#: `talks that were to open in Lima on Friday will not be held`: what had been set and is given up.
_MEANT_BUT_NOT = expression(
    r"[^.;]{0,90}?\b(?:(?:that|which) (?:was|were|had been) (?:to|due|set|scheduled|planned|meant|supposed)"
    r"|(?:planned|scheduled|set|due|foreseen|announced|slated) (?:for|to|on|in))\b[^.;]{0,100}?\b(?:will|would|is|are) not "
    r"(?:now |after all )?(?:be held|take place|happen|go ahead|taking place|be taking place|going ahead)\b"
)


#: `will not receive the envoy: the audience is off`: what was set, so that it was not only left undone.
_FOR_IT_IS_OFF = expression(
    r"[:;,] (?:as |for |since |because )?(?:the|that|this|his|her|their) (?:[\w-]+ ){0,2}?"
    r"(?:audience|meeting|talks|encounter|call|appointment|visit|trip)\b[^.:;]{0,60}? "
    rf"(?:is|was|were|are|has been|have been|had been) (?:now |therefore )?(?:off\b|{GIVEN_UP})"
)
#: `should have met on Monday`: what was meant and was not done.
_SHOULD_HAVE = expression(
    r"\b(?:should|ought to|(?:was|were) (?:supposed|meant) to) have (?:\w+ly |also |then )?$"
)


#: `there was to have come another / meeting`, `another meeting was to have followed`: what was meant and came to nothing.
_TO_HAVE_COME = expression(
    r"\b(?:was|were) (?:due |meant |supposed )?to have (?:come|been|followed|had|held)\b(?: [\w-]+){0,4} $"
)
_TO_HAVE_FOLLOWED = expression(
    r"^[^.;]{0,70}? (?:was|were) (?:due |meant |supposed )?to have (?:come|followed|been held|taken place|begun|opened)\b"
)


#: `was in Lima on Monday to / meet`: who was there for it has done it.
_WAS_THERE_TO = expression(r"(?<!who )\b(?:was|were|had been) (?:in|here|there) (?!to\b)[^.;,]{0,50}?\bto $")


def meeting_standing(scene: Scene, sentence: Sentence, verb: int, *, noun: bool) -> str:
    """The standing of the meeting that group `verb` tells, as a `noun` or as a verb."""
    groups = sentence.groups
    before = scene.plain(sentence.start, groups[verb].start)
    around = Around(before, _without_names(scene, sentence, verb), noun, "verb" in groups[verb].tags)
    if noun and _MEANT_BUT_NOT.match(around.after):
        return "cancelled"
    if outright := told(FIRST, around) or not_held(around):
        return outright
    if _SHOULD_HAVE.search(around.before) and not noun:
        return "cancelled"
    if noun and (_TO_HAVE_COME.search(around.before) or _TO_HAVE_FOLLOWED.match(around.after)):
        return "cancelled"
    held = support(groups, verb) if noun else None
    if held is not None and groups[held].tags & {"v:propose", "s:call"}:
        return "proposed"
    if held is not None and groups[held].tags & {"v:agree"} and _agreed_on(sentence, verb, held):
        return "planned"
    if not noun and _WAS_THERE_TO.search(around.before):
        return "done"
    standing = _plain(sentence, _told_by(sentence, verb, held) if noun else verb)
    if standing == "denied" and _FOR_IT_IS_OFF.search(around.after):
        return "cancelled"
    if _came_to_nothing(scene, sentence, around, standing):
        return "cancelled"
    if not noun:
        return standing
    if _circumstance(sentence, verb):
        return _of_clause(scene, sentence, verb)
    return _of_noun(around, standing, alone=held is None)


def _told_by(sentence: Sentence, noun: int, held: int | None) -> int:
    """The verb that carries a noun: the one that has it as its object, `took place` right behind it, or another."""
    if held is not None:
        return held
    behind = sentence.groups[noun + 1 : noun + 2]
    took_place = behind and "v:convene" in behind[0].tags and behind[0].form == "past"
    return noun + 1 if took_place else carrier(sentence, noun)


def _came_to_nothing(scene: Scene, sentence: Sentence, around: Around, standing: str) -> bool:
    planned = standing == "planned"
    if planned and _off_behind(scene, sentence):
        return True
    undone = planned or (standing == "done" and around.noun)
    if undone and (is_off(around.after) or is_off(around.before[-30:])):
        return True
    return planned and told(OF_PLANS, around) is not None


def _of_noun(around: Around, standing: str, *, alone: bool) -> str:
    """The standing of a noun by the words around it; `alone`: no verb has it as its object."""
    if PROGRAMME.seen(around):
        return PROGRAMME.standing
    if standing == "done" and AWAITED.seen(around):
        return AWAITED.standing
    if standing in ("done", "planned") and alone and COULD.seen(around):
        return COULD.standing
    return (told(OF_NOUNS, around) if standing == "done" and alone else None) or standing


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
    placed = placed or (here >= 0 and _on_ending(sentence, here))
    return placed and bool(definite) and not after & {"w:with", "w:between", "place", "w:in"}


def _on_ending(sentence: Sentence, at: int) -> bool:
    """`On concluding / the conversations, they signed`: a participle of ending that opens the sentence or follows `on`."""
    group = sentence.groups[at]
    ended = bool(group.tags & {"v:conclude", "v:end", "s:begin-ing"}) and group.form == "ing"
    before = sentence.groups[at - 1].tags if at else frozenset({"w:on"})
    return ended and bool(before & {"w:on", "w:upon", "w:after"})


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


def _of_clause(scene: Scene, sentence: Sentence, noun: int) -> str:
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
    if verbs and "v:say" in groups[verbs[0]].tags and groups[verbs[0]].form == "past":
        standing = "done"  # `will review the pact, he said after talks with X`
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
        been = groups[here].tags & {"w:for"} and been_there(scene, sentence, here)
        withdrew = groups[here - 1].tags & {"s:go-apart"}  # `withdrew for an hour of talks`
        return "done" if sat or spent or been or withdrew else "planned"
    return standing


def _off_behind(scene: Scene, sentence: Sentence) -> bool:
    """Whether the next sentence says that the meeting was called off: `The meeting was cancelled at the last minute.`"""
    beside = by_block(scene)[sentence.block]
    after = next((s for s in beside if s.start >= sentence.end), None)
    if after is None:
        return False
    words = scene.plain(after.start, after.end)
    if _IT_IS_OFF.match(words):
        return True
    others = {state for state, _, _ in states_in(after.groups)}
    here = {state for state, _, _ in states_in(sentence.groups)}
    return _STAYS_AWAY.search(words) is not None and (not others or not others.isdisjoint(here))


_IT_IS_OFF = expression(
    r"(?:but |however,? |then |later,? )?(?:the|this|that|their|both) (?:\w+ )?(?:meetings?|talks|summit|encounter|call|"
    r"audience|event|round|trip|visit)\b[^.;,]{0,30}\b(?:was|were|has been|have been|had been) "
    r"(?:then |later |abruptly |suddenly )?"
    r"(?:cancell?ed|called off|postponed|put off|scrapped|shelved)\b"
)


#: One side does not come to what was agreed: `notified us that it could not come out to the talks`.
_STAYS_AWAY = expression(
    r"\b(?:(?:could|would|will|can|did|does) ?not (?:now |after all )?(?:come|come out|attend|take part|participate|appear"
    r"|show up|be present|be represented|sit down)|refus(?:ed|es|ing) to (?:come|attend|take part|participate|sit down)"
    r"|pull(?:ed|s|ing) out|withdr(?:ew|aws?|awn|awing)|stay(?:ed|s|ing) away|cri(?:ed|es) off|walk(?:ed|s) away"
    r"|back(?:ed|s) out"
    r"|boycott(?:ed|s|ing)?) (?:(?:to|at|in|of|from|for) )?(?:the|these|those|this|that|such|them)"
    r"(?: [\w-]+){0,3}? ?(?:talks|meeting|negotiations|summit|encounter|session|round|table)\b"
)


def _plain(sentence: Sentence, at: int) -> str:
    groups = sentence.groups
    standing = standing_of(groups, at)[0]
    before = groups[at - 1].tags if at else frozenset()
    earlier = groups[at - 2].tags if at > 1 else frozenset()
    waits = earlier & {"person", "office", "date", "w:due", "both-sides"}
    joint = at - 1
    while joint > 0 and groups[joint].tags & {"w:also", "w:then", "w:later", "adverb"}:
        joint -= 1
    if standing == "done" and groups[joint].tags & {"w:and", "comma"} and groups[at].form == "base":
        ahead = any(g.tags & {"w:will", "w:would", "w:shall", "w:to"} for g in groups[max(0, at - 20) : at])
        return "planned" if ahead else standing
    return "planned" if standing == "done" and before & {"w:to"} and waits else standing
