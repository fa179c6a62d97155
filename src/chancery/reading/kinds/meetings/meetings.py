"""Meetings: talks, summits, audiences, courtesy calls, telephone calls and encounters between persons of two states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Group
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.confirmed import answered, settled
from chancery.reading.kinds.channels.view import within_channel
from chancery.reading.kinds.everyday.in_passing import in_passing
from chancery.reading.kinds.meetings.again_elsewhere import again_elsewhere
from chancery.reading.kinds.meetings.also_between import also_between, held_between
from chancery.reading.kinds.meetings.attendance import attend
from chancery.reading.kinds.meetings.company import within_one_state, without_channels
from chancery.reading.kinds.meetings.credentials import ceremonies, received_with_letters
from chancery.reading.kinds.meetings.details import describe, is_noun
from chancery.reading.kinds.meetings.diary import OWNER
from chancery.reading.kinds.meetings.everyday import everyday_meeting
from chancery.reading.kinds.meetings.frames import parties
from chancery.reading.kinds.meetings.handshakes import without_handshakes
from chancery.reading.kinds.meetings.homes import Partners, partners_of, with_home
from chancery.reading.kinds.meetings.listed import listed
from chancery.reading.kinds.meetings.merging import gather
from chancery.reading.kinds.meetings.named_later import name_later
from chancery.reading.kinds.meetings.one_by_one import one_by_one, own_day
from chancery.reading.kinds.meetings.pairs import resolved
from chancery.reading.kinds.meetings.parties import fill_participants, in_turn, met_states
from chancery.reading.kinds.meetings.recalled import RECALLED, is_recalled, town_of
from chancery.reading.kinds.meetings.sat_somewhere import of_offices, sat_somewhere
from chancery.reading.kinds.meetings.standing import meeting_standing, refers_back
from chancery.reading.kinds.meetings.summits import summits
from chancery.reading.kinds.meetings.tellings import is_habit, tells_meeting
from chancery.reading.kinds.meetings.unnamed import goes_on, unnamed
from chancery.reading.scene import Scene, once
from chancery.reading.symbols import Match


def meetings(scene: Scene) -> Iterator[Draft]:
    """A draft for each encounter of persons or sides of two states; what is told twice is one."""
    yield from _encounters(scene)


@once
def _encounters(scene: Scene) -> tuple[Draft, ...]:
    told = [_Told(*found) for found in _told(scene)]
    if not told:
        return (*gather([*summits(scene), *listed(scene, frozenset())]), *_ceremonies(scene, ()))
    partners = partners_of(scene, [one.actors for one in told])
    found: list[Draft] = []
    taken: dict[tuple[int, int], Pattern] = {}
    for one in told:
        if taken.get(one.place, one.pattern) is one.pattern and (
            drafts := list(_drafts(scene, one, partners))
        ):
            taken[one.place] = one.pattern
            found.extend(drafts)
    for number, sentence in enumerate(scene.sentences):
        for pattern, match in matches("meetings", sentence):
            if pattern.gives["who"] == "present":
                attend(scene, found, number, match.parts["verb"][0])
    taken_nouns = {draft.trigger for draft in found}
    found.extend(draft for draft in summits(scene) if draft.trigger not in taken_nouns)
    found.extend(listed(scene, {draft.sentence for draft in found}))
    found = without_handshakes(scene, found)
    gathered = gather([d for d in found if not _told_singly(d, found)])
    name_later(scene, gathered)
    received_with_letters(scene, gathered)
    return (*gathered, *_ceremonies(scene, gathered))


def _ceremonies(scene: Scene, found: Sequence[Draft]) -> list[Draft]:
    """Who received the letters of an envoy and spoke with them, where none of `found` tells it."""
    return [draft for told in ceremonies(scene, found) if (draft := _draft(scene, *told)) is not None]


def _told_singly(draft: Draft, found: Sequence[Draft]) -> bool:
    """`Beside the summit A met B and C`: whether what tells one meeting of all is told of each by another word."""
    if draft.pattern != "meeting.sidelines":
        return False
    each = [d for d in found if d.sentence == draft.sentence and d.pattern != draft.pattern]
    states, names = set(draft.get("states") or ()), _names(draft)
    of_states = len(states) > 2 and sum(set(d.get("states") or ()) < states for d in each) > 1
    return of_states or (len(names) > 2 and sum(bool(_names(d)) and _names(d) < names for d in each) > 1)


def _names(draft: Draft) -> set[str]:
    return {row["name"] for row in draft.get("participants") or []}


class _Told(Struct, frozen=True):
    """What may tell of a meeting: where, by which pattern, and who the parties are as far as the words say."""

    number: int
    pattern: Pattern
    match: Match
    actors: Sequence[Actor]

    @property
    def verb(self) -> int:
        return self.match.parts["verb"][0]

    @property
    def place(self) -> tuple[int, int]:
        return self.number, self.verb


def _told(scene: Scene) -> Iterator[tuple[int, Pattern, Match, Sequence[Actor]]]:
    """What may tell of a meeting, in text order; of two patterns over one word the first in the file comes first."""
    for number, sentence in enumerate(scene.sentences):
        found = matches("meetings", sentence)
        if not found or (
            _ASKS.match(scene.plain(sentence.start, sentence.end)) and not answered(scene, number)
        ):
            continue
        for pattern, match in found:
            if pattern.gives["who"] in _APART or is_habit(scene, sentence, match.parts["verb"][0]):
                continue
            if pattern.gives["who"] == "everyone" and held_between(scene, number):
                continue
            if tells_meeting(scene, number, pattern, match):
                actors: Sequence[Actor] = resolved(scene, number, parties(scene, number, pattern, match))
                if actors and (_only_a_channel(scene, number, actors) or within_one_state(scene, sentence)):
                    continue
                actors = without_channels(scene, number, actors)
                if actors or _nobody(scene, number, pattern, match.parts["verb"][0]):
                    yield number, pattern, match, actors
                if actors and pattern.gives["who"] == "noun":
                    for more in also_between(scene, number, match.parts["verb"][0]):
                        yield number, pattern, match, more


def _only_a_channel(scene: Scene, number: int, actors: Sequence[Actor]) -> bool:
    """Whether all who are said to meet are the states in the name of a channel."""
    return all(
        not a.people and 0 <= a.first < a.last and within_channel(scene, number, a.first, a.last)
        for a in actors
    )


def _nobody(scene: Scene, number: int, pattern: Pattern, noun: int) -> bool:
    """Whether a meeting of nobody named is told all the same."""
    if pattern.gives["who"] == "round":
        return goes_on(scene, number, noun)
    if pattern.gives["who"] != "noun":
        return False
    return is_recalled(scene, number, noun) or unnamed(scene, number, noun) is not None


#: Frames of which other modules make meetings, or add to them.
_APART = frozenset({"present", "attending", "letters"})
#: What is only asked: `Will the presidents meet?`
_ASKS = expression(
    r"(?:\d+[.)] ?|q[.:] ?)?(?:(?:will|would|can|could|may|might|should|did|do|does|has|have|had|was|were|is|are)"
    r"|(?:how|when|what|where|why|which) (?:often )?(?:do|does|will|would|can|could|may|might|should))\b.*\?\W*$"
)


def _drafts(scene: Scene, told: _Told, partners: Partners) -> Iterator[Draft]:
    """A draft for the meeting that words tell; one each where somebody meets those of several states in turn."""
    home = with_home(scene, told.number, told.actors, partners)
    sentence = scene.sentences[told.number]
    apart = one_by_one(scene, told.number, home, told.verb)
    for group in (one for part in apart for one in in_turn(scene, sentence, part, told.verb)):
        draft = _draft(scene, told.number, told.pattern, told.match, group)
        if draft is not None:
            if len(apart) > 1:
                own_day(scene, draft, group, told.verb)
            yield draft
            yield from again_elsewhere(scene, draft)


def _draft(
    scene: Scene, number: int, pattern: Pattern, match: Match, actors: Sequence[Actor]
) -> Draft | None:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    between = met_states(scene, number, actors, alone=pattern.gives["who"] == "report" or not actors)
    if between is None:
        return None
    noun = is_noun(sentence, pattern, verb)
    standing = str(pattern.gives.get("standing") or meeting_standing(scene, sentence, verb, noun=noun))
    reply = answered(scene, number)
    if reply:
        standing = settled(scene, sentence, reply, standing)
    if standing == "done" and any(a.rule == OWNER for a in actors):
        standing = "planned"
    trigger = sentence.groups[verb]
    if standing == "denied" and pattern.gives["kind"] == "received" and not any(a.people for a in actors):
        return None
    if standing == "denied" and scene.plain(*trigger.span).endswith("hands"):
        return None  # who does not shake hands may have met all the same
    inside = [a for a in actors if a.first >= 0 and a.last <= len(sentence.groups)]
    start = min([trigger.start, *(sentence.groups[a.first].start for a in inside)])
    end = max([trigger.end, *(sentence.groups[a.last - 1].end for a in inside)])
    draft = Draft("meeting", standing, pattern.id, trigger.span, (start, end), number)
    draft.echo = pattern.gives["who"] == "noun" and refers_back(sentence, verb)
    if scene.block(sentence).sort in ("heading", "caption") and not any(a.people for a in actors):
        return None
    guessed = _guessed(between, actors)
    if guessed and in_passing(scene, number, between.value):
        return None
    if everyday_meeting(scene, sentence, actors, verb, guessed=guessed):
        return None
    if (
        _bare(trigger, pattern)
        and not sat_somewhere(inside, sentence.groups, verb)
        and not of_offices(actors)
        and not any(
            sentence.groups[n].tags & {"person", "counterpart"}
            for a in inside
            for n in range(a.first, a.last)
        )
    ):
        return None
    fill_participants(scene, draft, actors)
    draft.put("states", between)
    describe(scene, draft, sentence, pattern, match)
    if pattern.gives["who"] == "noun" and is_recalled(scene, number, verb):
        draft.standing, draft.pattern = "background", RECALLED
        draft.put("place", town_of(scene, number, verb))
    return draft


def _guessed(between: Value, actors: Sequence[Actor]) -> bool:
    """Whether one of the states is only one that the report names somewhere, or that of the place."""
    return not _GUESSES.isdisjoint((between.rule, *(a.rule for a in actors)))


_GUESSES = frozenset({"pair:report", "place:host"})


def _bare(group: Group, pattern: Pattern) -> bool:
    """Whether the word alone does not yet tell of a meeting, so that somebody must be named: `the parties talked`."""
    if group.tags & {"s:contact"}:
        return True
    return pattern.gives["who"] in ("with", "discuss") and not group.tags & {
        "s:parley",
        "s:parley-ing",
        "s:parley-base",
    }
