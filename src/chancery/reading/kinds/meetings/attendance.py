"""Those who were there besides: `Present there were A and B`, `The talks were attended by A`, `C took part`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from chancery.model.kinds import HAPPENED
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Person
from chancery.reading.kinds.actors.actors import cast
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import people_value

_ELSEWHERE = re.compile(
    r"\b(?:reception|banquet|performance|concert|ceremony|exhibition|opening|parade|wreath|signing|film|airport)\b"
)
_OPENS = re.compile(r"(?:^|[.,;:] )\W*(?:also |those |others )?(?:present|attending|in attendance|on hand)\b")
_BACK = 2


def attend(scene: Scene, drafts: Sequence[Draft], number: int, at: int) -> None:
    """Add the persons of an attendance sentence, told by group `at`, to the meeting told just before it."""
    sentence = scene.sentences[number]
    here = scene.story(sentence)
    told = [d for d in drafts if d.standing in HAPPENED and 0 <= number - d.sentence <= _BACK]
    before = [d for d in told if scene.story(scene.sentences[d.sentence]) is here]
    if not before or not _of_meeting(scene, number):
        return
    meeting = before[-1]
    opens = bool(sentence.groups[at].tags & {"w:presence"}) or bool(
        _OPENS.search(
            scene.plain(max(sentence.start, sentence.groups[at].start - 12), sentence.groups[at].end)
        )
    )
    people = [
        _of_side(sentence.groups, a.first, p)
        for a in cast(scene)[number]
        if (a.first > at or not opens) and a.sort in ("person", "office", "delegation")
        for p in a.people
    ]
    found = people_value(scene, people)
    held = meeting.values.get("participants")
    if found is None or held is None:
        return
    names = {fold(row["name"]) for row in held.value}
    more = [row for row in found.value if fold(row["name"]) not in names]
    if not more:
        return
    meeting.values["participants"] = Value([*held.value, *more], (*held.spans, *found.spans), held.rule)
    meeting.more.append((sentence.start, sentence.end))


def _of_side(groups: Sequence[Group], at: int, person: Person) -> Person:
    """A person of no state told with that of the side before them: `from the Peruvian side were A and B`."""
    if person.state is not None:
        return person
    for here in range(at - 1, 0, -1):
        if groups[here].tags & {"w:side"}:
            owner = groups[here - 1]
            state = state_of(owner) if owner.tags & {"demonym", "state"} else None
            return person if state is None else replace(person, state=state, state_span=owner.span)
    return person


def _of_meeting(scene: Scene, number: int) -> bool:
    """Whether presence is told of the meeting: the sentence opens or closes with it, and nothing else is attended."""
    sentence = scene.sentences[number]
    words = scene.plain(sentence.start, sentence.end)
    if _JOINED.search(words) or _PRESENCE.match(words):
        return True
    if _ELSEWHERE.search(words):
        return False
    if _OPENS.search(words):
        return True
    if re.search(
        r"\b(?:was|were) (?:also )?(?:present|in attendance|on hand)\b(?: (?:at|on|there|during)\b|[ .]*$)",
        words,
    ):
        return True
    return bool(_ATTENDED.match(words))


_ATTENDED = re.compile(
    r"(?:(?:on|from|for) the [\w-]+ side,? )?(?:(?:it|they|he|she|attended|"
    r"the (?:talks?|meeting|conversation|discussions|event|audience|call|encounter))\b"
    r"[^.]{0,30}\b(?:attended by|accompanied by)|attended by|accompanied by)\b"
)
_PRESENCE = re.compile(
    r"(?:it|they|the (?:talks?|meeting|conversation|discussions|audience))\b[^.]{0,40}\bin the presence of\b"
)
_JOINED = re.compile(
    r"\b(?:attended|took part in|taking part in|participated in|participating in|joined|sat in on) "
    r"(?:the|these) (?:talks?|meeting|conversation|discussions?|audience)\b"
)
