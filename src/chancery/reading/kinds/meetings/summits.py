"""Summits of many states, told by who goes to one: `will be in Lima for the Andean summit`, `attended the OAS summit`."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.expressions import expression
from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors import chains
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.meetings.standing import meeting_standing
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.when import when
from chancery.reading.where import where
from chancery.reading.who import people_value

#: Summits of firms and of the young, where nobody speaks for a state.
_NOT_OF_STATES = expression(
    r"\b(?:business|investments?|investors?|global|tech|technology|ai|youth|women|womens|ceo|startup|media|food|health|"
    r"sports?|innovation|tourism|energy|water|education|agri\w*|fintech|blockchain)\b"
)
_AHEAD = expression(
    r"\b(?:will|would|shall|'ll|is to|are to|(?:is|was) (?:due|expected|scheduled|set) to|plans to)\b[^.;]*$"
)
#: Whose a summit is, behind it.
_OF_MANY = expression(r"^(?: meetings?| conference)? (?:of|for) (?:the |its )?(?:[\w-]+ ){0,4}?[\w-]+")


def summits(scene: Scene) -> Iterator[Draft]:
    """A draft for each person who goes, went or is to go to a summit of an organisation or of many states."""
    for number, sentence in enumerate(scene.sentences):
        for pattern, match in matches("meetings", sentence):
            if pattern.gives["who"] != "attending" or not _of_states(scene, sentence, match):
                continue
            row = [a for a in chains.before(sides(scene)[number], sentence, match.first) if a.people]
            if len(row) == 1 and row[0].state is not None:
                yield _draft(scene, number, pattern, match, row[0])


def _of_states(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether the summit is that of an organisation, of a place or of many states, by the words around it."""
    groups, noun = sentence.groups, match.parts["verb"][0]
    before = groups[match.first + 1 : noun]
    if _NOT_OF_STATES.search(scene.plain(groups[match.first].start, groups[noun].end)):
        return False
    named = any(g.tags & {"organisation", "knownbody", "place", "cap", "body", "cap1"} for g in before)
    return named or _OF_MANY.match(scene.plain(groups[noun].end, sentence.end)) is not None


def _draft(scene: Scene, number: int, pattern: Pattern, match: Match, who: Actor) -> Draft:
    sentence = scene.sentences[number]
    noun = match.parts["verb"][0]
    trigger = sentence.groups[noun].span
    standing = meeting_standing(scene, sentence, noun, noun=True)
    ahead = _AHEAD.search(scene.plain(sentence.start, sentence.groups[match.first].end)) is not None
    if standing == "done" and ahead:
        standing = "planned"
    # Who left on Tuesday for a summit is at it later.
    within = (noun, len(sentence.groups)) if standing == "planned" and not ahead else None
    date = when(scene, sentence, noun, standing=standing, within=within)
    if standing == "done" and is_past(scene, date):
        standing = "background"
    draft = Draft(
        "meeting", standing, pattern.id, trigger, (sentence.groups[match.first].start, trigger[1]), number
    )
    draft.put("participants", people_value(scene, who.people))
    draft.put("states", Value([who.state], who.spans, who.rule))
    draft.set("meeting_kind", "summit", (trigger,))
    draft.put("date", date)
    draft.put("place", where(scene, sentence, noun))
    return draft
