"""Visits told as the answer to another: `when the Minister returns the visit` goes from the host's state to the guest's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Person, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.resolving import everybody
from chancery.reading.kinds.actors.subjects import subject
from chancery.reading.kinds.visits.details import describe
from chancery.reading.kinds.visits.standing import settle_standing, standing
from chancery.reading.kinds.visits.travel import Destination
from chancery.reading.kinds.visits.visitors import fill_visitor
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

#: The patterns whose visit answers one told before.
RETURNS = frozenset({"visit.returns", "visit.reciprocated", "visit.is-returned", "visit.return-visit"})
_PRESENT = frozenset({"return", "returns", "repay", "repays", "reciprocate", "reciprocates"})
_RULE = "visit:returned"


def answers(scene: Scene, casts: Sequence[Sequence[Actor]], found: Sequence[Draft]) -> Iterator[Draft]:
    """A visit from the host's state to the guest's for each that is said to answer the one of `found` told before it."""
    for number, sentence in enumerate(scene.sentences):
        for pattern, match in matches("visits", sentence):
            if pattern.id not in RETURNS:
                continue
            verb = match.parts["verb"][0]
            first = _answered(scene, sentence, number, sentence.groups[verb].start, found)
            if first is None:
                continue
            home, guest = first.values["host_state"], first.values["visitor_state"]
            noun = pattern.id == "visit.return-visit"
            actors = (
                [a for a in casts[number] if verb < a.first < match.last and a.people]
                if noun
                else _actors(scene, casts, number, sentence, verb, str(home.value))
            )
            trigger = sentence.groups[verb].span
            start = min([trigger[0], *(a.label[0] for a in actors if a.label)])
            inside = [g.end for g in sentence.groups[verb : match.last] if g.tags & {"n:visit"}]
            evidence = (start, max([trigger[1], *inside]))
            told = _of_noun(scene, sentence, pattern, match) if noun else _standing(sentence, verb)
            draft = Draft("visit", told, pattern.id, trigger, evidence, number)
            state = Value(home.value, home.spans, _RULE)
            if actors:
                fill_visitor(scene, draft, actors, state)
            draft.put("visitor_state", state)
            draft.set("host_state", guest.value, guest.spans, _RULE)
            describe(scene, casts, number, draft, match, Destination(guest.value, guest.spans, None, _RULE))
            settle_standing(scene, draft)
            yield draft


def _standing(sentence: Sentence, verb: int) -> str:
    """The present tells a plan: `in May, when he returns the visit`."""
    told = standing_of(sentence.groups, verb)[0]
    present = sentence.tokens[sentence.groups[verb].first].fold in _PRESENT
    return "planned" if told == "done" and present else told


def _of_noun(scene: Scene, sentence: Sentence, pattern: Pattern, match: Match) -> str:
    """What is said of a return visit; one of which nothing is said to have been is still to come."""
    told = standing(scene, sentence, pattern, match)
    been = any(g.tags & {"w:was", "w:were", "w:took", "v:pay", "w:made"} for g in sentence.groups)
    return told if told != "done" or been else "planned"


def _answered(
    scene: Scene, sentence: Sentence, number: int, start: int, found: Sequence[Draft]
) -> Draft | None:
    """The visit told last before the one that answers it."""
    before = [
        d
        for d in found
        if d.pattern not in RETURNS
        and d.sentence <= number
        and d.trigger[0] < start
        and d.get("host_state")
        and d.get("visitor_state")
        and scene.story(scene.sentences[d.sentence]) is scene.story(sentence)
    ]
    return max(before, key=lambda d: d.trigger, default=None)


def _actors(
    scene: Scene,
    casts: Sequence[Sequence[Actor]],
    number: int,
    sentence: Sentence,
    verb: int,
    home: str,
) -> list[Actor]:
    """Who returns the visit: the subject; where that is an office somebody of the guest's state holds, the host's holder."""
    told = subject(casts, number, sentence, verb, avoid=set(), own=False)
    fitting = [a for a in told if a.sure in (None, home) and (a.people or a.label)]
    if fitting or not told:
        return fitting
    actor = told[-1]
    holder = _last_named(scene, sentence, home, [p.rank for p in actor.people])
    return [Actor("person", actor.first, actor.last, (holder,), actor.label, home)] if holder else []


def _last_named(scene: Scene, sentence: Sentence, home: str, ranks: Sequence[int | None]) -> Person | None:
    """Whoever of a state was named last before the end of a sentence, of a rank as high as one of `ranks`."""
    full = [full_person(scene, p) for p in everybody(scene)]
    own = [p for p in full if p.state == home and p.name_span[0] < sentence.end]
    level = [p for p in own if p.rank in ranks]
    return max(level or own, key=lambda p: (p.name_span, fold(p.name)), default=None)
