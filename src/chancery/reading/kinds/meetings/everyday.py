"""Meetings that are none between states: games, firms over a sale, a leader and his parliament, `met the costs`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.everyday.everyday import (
    is_at_home,
    is_crowd,
    is_firm,
    is_team,
    owned_by_none,
    plays,
    plays_a_match,
)
from chancery.reading.kinds.everyday.pastimes import about_a_game
from chancery.reading.kinds.words.strangers import manages_a_firm
from chancery.reading.scene import Scene
from chancery.reading.who import full_person


def everyday_meeting(
    scene: Scene, sentence: Sentence, actors: Sequence[Actor], verb: int, *, guessed: bool
) -> bool:
    """Whether those who meet at group `verb` play, trade or settle something at home.

    `guessed`: a state of the meeting is only one that the report names somewhere.
    """
    nameless = not any(a.people for a in actors)
    described = [_names(scene, sentence, a) for a in actors if not a.people and 0 <= a.first < a.last]
    if nameless and _play(scene, sentence, actors, described):
        return True
    if nameless and described and all(any(map(is_firm, names)) for names in described):
        return True
    if all(a.sort == "state" for a in actors) and _acts_on(scene, sentence, verb):
        return True
    if is_crowd(scene.plain(sentence.groups[verb].end, sentence.end)) or _athletes(scene, sentence, actors):
        return True
    at_home = any(_owned(scene, a) for a in actors) or any(any(map(is_at_home, names)) for names in described)
    return guessed and (at_home or _manager(scene, actors))


def _names(scene: Scene, sentence: Sentence, actor: Actor) -> list[str]:
    """The words for an actor, and those with the words behind that may go on: `the leaders / of congress`."""
    groups = sentence.groups
    told = scene.plain(groups[actor.first].start, groups[actor.last - 1].end)
    behind = scene.plain(groups[actor.last - 1].end, sentence.end)
    if behind.startswith("'"):
        return []
    tags = groups[actor.last].tags if actor.last < len(groups) else frozenset()
    if not (tags & {"w:of", "w:in"} or groups[actor.last - 1].tags & {"both-sides"}):
        return [told]
    return [told, *(told + words for words in _going_on(behind))]


def _going_on(behind: str) -> Iterator[str]:
    """The first one to five words, each time one more, up to a sign."""
    row = _WORDS.match(behind)
    ends = [m.end() for m in re.finditer(r"[\w'-]+", row.group())] if row else []
    yield from (behind[:end] for end in ends)


_WORDS = expression(r"(?: [\w'-]+){1,5}")


def _play(
    scene: Scene, sentence: Sentence, actors: Sequence[Actor], described: Sequence[Sequence[str]]
) -> bool:
    """Whether only states, teams and their captains meet, in a sentence or a report of games."""
    bare = all(a.sort in ("state", "pair") for a in actors)
    named = all(a.sort == "state" for a in actors) or _teams(described)
    here = plays(scene.plain(sentence.start, sentence.end))
    pair = bare and plays_a_match(scene.plain(sentence.start, sentence.end))
    return (named and here) or pair or ((bare or named) and about_a_game(scene))


def _teams(described: Sequence[Sequence[str]]) -> bool:
    return any(is_team(name) for names in described for name in names)


def _athletes(scene: Scene, sentence: Sentence, actors: Sequence[Actor]) -> bool:
    """Whether somebody without an office meets in a sentence of games."""
    people = [full_person(scene, person) for actor in actors for person in actor.people]
    lay = any(not person.office for person in people)
    return lay and plays(scene.plain(sentence.start, sentence.end))


def _owned(scene: Scene, actor: Actor) -> bool:
    if actor.people or actor.label is None:
        return False
    return owned_by_none(scene.plain(max(0, actor.label[0] - 40), actor.label[0]).rstrip())


def _acts_on(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """Whether two states do not meet one another but somebody or something else: `met his wife`, `met the costs`."""
    return _OBJECT.match(scene.plain(sentence.groups[verb].end, sentence.end)) is not None


_OBJECT = expression(
    r"^ (?:his|her|its|the|a|an|some|all|these|those)\b"
    r"(?! (?:\w+ )?(?:day|days|week|month|year|night|time|second|first|third|same)\b)"
)


def _manager(scene: Scene, actors: Sequence[Actor]) -> bool:
    """Whether somebody meets for a firm, and nobody for a state that the words tell."""
    if any(a.sure for a in actors):
        return False
    people = [person for actor in actors for person in actor.people]
    labels = [scene.plain(*a.label) for a in actors if a.label is not None and not a.people]
    return any(manages_a_firm(scene, p) for p in people) or any(map(_MANAGES.search, labels))


_MANAGES = expression(r"\b(?:chief executive|managing director|ceo|shareholders|investors)\b")
