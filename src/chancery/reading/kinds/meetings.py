"""Meetings: talks, summits, audiences, courtesy calls, telephone calls and encounters between persons of two states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from chancery.reading.drafts import Draft
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors import Actor, cast
from chancery.reading.kinds.meeting_merging import gather
from chancery.reading.kinds.meeting_parties import (
    fill_participants,
    in_turn,
    met_states,
    participants,
    people_of,
)
from chancery.reading.kinds.meeting_senses import sense_fits
from chancery.reading.kinds.meeting_standing import meeting_standing
from chancery.reading.roles import is_coming, is_past, when, where
from chancery.reading.scene import Scene, once
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold

_SIDELINES = re.compile(r"\b(?:side-?lines|margins?|fringes?)\b")


#: What two parties meet for that is no meeting of theirs: press conferences, sessions of channels, banquets.
_NO_MEETING = re.compile(
    r"\b(?:press|news|media|board|cabinet|committee|commission|working group|joint council)\b"
)


def meetings(scene: Scene) -> Iterator[Draft]:
    """A draft for each encounter of persons or sides of two states; what is told twice is one."""
    yield from _encounters(scene)


@once
def _encounters(scene: Scene) -> tuple[Draft, ...]:
    casts = cast(scene)
    found = [
        draft
        for number, sentence in enumerate(scene.sentences)
        for draft in _sentence(scene, casts, number, sentence)
    ]
    return tuple(gather(found))


def _sentence(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence
) -> Iterator[Draft]:
    """The meetings of a sentence; of two patterns over one word the first in the file counts."""
    taken: set[int] = set()
    for pattern, match in matches("meetings", sentence):
        verb = match.parts["verb"][0]
        if verb in taken or _habit(scene, sentence, verb) or not _tells(scene, sentence, pattern, match):
            continue
        drafts = list(_drafts(scene, casts, number, pattern, match))
        if drafts:
            taken.add(verb)
            yield from drafts


_HABIT = re.compile(
    r"\b(?:twice|once|every|each|annually|alternately) (?:a |an )?(?:year|month|two|three|week)"
    r"|\bevery other\b|\bregularly\b|\bwhether\b"
)


def _habit(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """What is done as a rule or only asked about is no meeting."""
    end = sentence.groups[min(verb + 6, len(sentence.groups) - 1)].end
    return bool(_HABIT.search(fold(scene.text[sentence.start : end])))


def _tells(scene: Scene, sentence: Sentence, pattern: Pattern, match: Match) -> bool:
    """Whether the word has the sense wanted: no session of a channel, no welcome at the airport, no press meeting."""
    verb = match.parts["verb"][0]
    group = sentence.groups[verb]
    named = {"mechanism", "person"} if "verb" in group.tags else {"mechanism", "instrument", "person"}
    if group.tags & named or not sense_fits(scene, sentence, pattern, match):
        return False
    near = sentence.groups[max(0, verb - 3) : verb + 4]
    noun = group.tags & {"n:talks", "n:meeting", "n:summit"}
    if noun and any(g.tags & {"mechanism", "body:committee"} for g in near):
        return False
    around = fold(scene.text[near[0].start : group.end])
    return not (noun and _NO_MEETING.search(around))


def _drafts(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, pattern: Pattern, match: Match
) -> Iterator[Draft]:
    """A draft for the meeting that a match tells; one each where somebody meets those of several states in turn."""
    actors = participants(scene, casts, number, pattern, match)
    for group in in_turn(scene, scene.sentences[number], actors, match.parts["verb"][0]):
        draft = _draft(scene, number, pattern, match, group)
        if draft is not None:
            yield draft


def _draft(
    scene: Scene,
    number: int,
    pattern: Pattern,
    match: Match,
    actors: Sequence[Actor],
) -> Draft | None:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    between = met_states(scene, sentence, actors, alone=pattern.gives["who"] == "report")
    if between is None:
        return None
    move = match.parts.get("move", (verb, verb))[0]
    at = move if "move" in match.parts else verb
    standing = str(pattern.gives.get("standing") or meeting_standing(scene, sentence, at, verb))
    trigger = sentence.groups[verb]
    inside = [a for a in actors if a.first >= 0 and a.last <= len(sentence.groups)]
    start = min([trigger.start, sentence.groups[at].start, *(sentence.groups[a.first].start for a in inside)])
    end = max([trigger.end, *(sentence.groups[a.last - 1].end for a in inside)])
    draft = Draft("meeting", standing, pattern.id, trigger.span, (start, end), number)
    named = people_of(actors)
    if not named and scene.block(sentence).sort in ("heading", "caption"):
        return None
    fill_participants(scene, draft, actors, named)
    draft.put("states", between)
    _describe(scene, draft, sentence, pattern, match)
    return draft


def _describe(scene: Scene, draft: Draft, sentence: Sentence, pattern: Pattern, match: Match) -> None:
    """Kind, date and place."""
    verb = match.parts["verb"][0]
    group = sentence.groups[verb]
    kind = str(pattern.gives["kind"])
    if kind == "noun":
        kind = (
            "summit"
            if "n:summit" in group.tags
            else "call"
            if "n:call" in group.tags
            else "meeting"
            if "n:meeting" in group.tags
            else "talks"
        )
    words = fold(scene.text[sentence.start : sentence.end])
    if kind not in ("call", "courtesy-call") and _SIDELINES.search(words):
        kind = "sidelines"
    if kind in ("meeting", "talks") and any(g.tags & {"n:courtesy", "v:call-on"} for g in sentence.groups):
        kind = "courtesy-call"
    draft.set("meeting_kind", kind, (group.span,))
    date = when(scene, sentence, verb, standing=draft.standing)
    draft.put("date", date)
    if draft.standing == "done" and is_past(scene, date):
        draft.standing = "background"
    elif draft.standing == "done" and is_coming(scene, date):
        draft.standing = "planned"
    if kind != "call":
        draft.put("place", where(scene, sentence, verb))
