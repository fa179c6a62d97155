"""Who met where a lead tells only their offices: `The top diplomats of A and B spoke. Minister P told his counterpart, Q`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.groups import Person
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import full_person, people_value

_AHEAD = 3
#: What a lead calls those who meet, and what their own offices are called.
_OFFICES = (
    (r"\b(?:top|chief) diplomats\b|\bforeign (?:ministers|secretaries|chiefs)\b", r"\b(?:foreign|external|secretary of state)"),
    (r"\bdefen[cs]e (?:ministers|chiefs|secretaries)\b", r"\bdefen[cs]e\b"),
    (r"\b(?:trade|commerce) (?:ministers|chiefs)\b", r"\b(?:trade|commerce|industry)\b"),
    (r"\b(?:finance|financial) (?:ministers|chiefs)\b", r"\b(?:financ|treasury)"),
    (r"\b(?:national )?security (?:advis[eo]rs|chiefs|secretaries)\b", r"\bsecurity\b"),
    (r"\bnuclear (?:envoys|negotiators)\b", r"\b(?:nuclear|special|representative|peninsula)\b"),
    (r"\bprime ministers\b|\bpremiers\b", r"\b(?:prime minister|premier|chancellor)\b"),
    (r"\b(?:leaders|presidents|heads of state)\b", r"\b(?:president|prime minister|premier|chancellor|king|emir|sultan)\b"),
    (r"\bspeakers\b|\bparliament(?:ary)? (?:leaders|heads|chiefs)\b", r"\b(?:speaker|assembly|parliament|senate)\b"),
)  # fmt: skip


def name_later(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Put the names of the holders in for `the defence chiefs of A and B`, where a sentence soon after pairs them."""
    named = [(d.sentence, d.get("states")) for d in drafts if any("office" in r for r in _rows(d))]
    for draft in drafts:
        wanted = _only_offices(draft)
        states = draft.get("states") or []
        if wanted is None or len(states) != 2:
            continue
        taken = {at for at, met in named if met == states}
        for number, pair in _pairs(scene, draft, set(states)):
            office = fold(full_person(scene, pair[0]).office or "")
            if number in taken or (office and not re.search(wanted, office)):
                continue
            draft.put("participants", people_value(scene, pair))
            draft.more.append((scene.sentences[number].start, scene.sentences[number].end))
            break


def _rows(draft: Draft) -> list[dict[str, str]]:
    return draft.get("participants") or []


def _only_offices(draft: Draft) -> str | None:
    """How the offices of those who met are called, where a meeting tells nothing else of them."""
    rows = _rows(draft)
    if len(rows) != 1 or "office" in rows[0]:
        return None
    told = fold(rows[0]["name"])
    return next((office for words, office in _OFFICES if re.search(words, told)), None)


def _pairs(scene: Scene, draft: Draft, states: set[str]) -> Iterator[tuple[int, list[Person]]]:
    """The sentences soon behind a draft that name somebody and their counterpart of the other state, with the two."""
    story = scene.story(scene.sentences[draft.sentence])
    for number in range(draft.sentence + 1, min(draft.sentence + 1 + _AHEAD, len(scene.sentences))):
        if scene.story(scene.sentences[number]) is not story:
            return
        row = [a for a in sides(scene)[number] if len(a.people) == 1]
        for one, two in pairwise(row):
            found = _homes(scene, number, one, two, states)
            if found is not None:
                yield number, found
                break


def _homes(scene: Scene, number: int, one: Actor, two: Actor, states: set[str]) -> list[Person] | None:
    """The two with their states, where they are of those that met and their words make them counterparts."""
    if one.key == two.key or not _beside(scene, number, one, two):
        return None
    homes = [one.sure, two.sure]
    if homes == [None, None]:
        homes[0] = one.state
    known = {h for h in homes if h is not None}
    if not known <= states or len(known) + homes.count(None) != 2:
        return None
    (left,) = states - known if len(known) == 1 else (None,)
    return [
        replace(person, state=person.state or home or left)
        for actor, home in zip((one, two), homes, strict=True)
        for person in actor.people
    ]


_COUNTERPART = expression(r"\b(?:counterpart|opposite number|colleague|peer|homologue)\b")


def _beside(scene: Scene, number: int, one: Actor, two: Actor) -> bool:
    """Whether two persons are told as a pair: joined by `and`, or one as the other's counterpart."""
    groups = scene.sentences[number].groups
    between = groups[one.last : two.first]
    if len(between) == 1 and between[0].tags & {"w:and"}:
        return True
    words = scene.plain(groups[one.last].start, groups[min(two.last, len(groups) - 1)].end)
    return len(between) < 10 and _COUNTERPART.search(words) is not None
