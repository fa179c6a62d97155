"""Those who were there, told apart: `Present there were A and B`, `The talks were attended by A`, `B chaired them`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from chancery.expressions import expression
from chancery.model.kinds import HAPPENED
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.actors.actors import cast
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import people_value

_ELSEWHERE = expression(
    r"\b(?:reception|banquet|performance|concert|ceremony|exhibition|opening|parade|wreath|signing|film|airport)\b"
)
_OPENS = expression(
    r"(?:^|[.,;:] )\W*(?:also |those |others )?"
    r"(?:present|attending|in attendance|on hand|taking part|participating)\b"
)
_BACK = 2


def attend(scene: Scene, drafts: Sequence[Draft], number: int, at: int) -> None:
    """Add the persons of an attendance sentence, told by group `at`, to the meeting told just before it."""
    sentence = scene.sentences[number]
    here = scene.story(sentence)
    told = [d for d in drafts if d.standing in HAPPENED and 0 <= number - d.sentence <= _BACK]
    before = [d for d in told if scene.story(scene.sentences[d.sentence]) is here]
    if not before or not _of_meeting(scene, number):
        return
    opens = _opens(scene, sentence, at)
    people = [
        _of_side(sentence.groups, a.first, p)
        for a in cast(scene)[number]
        if (a.first > at or not opens) and a.sort in ("person", "office", "delegation")
        for p in a.people
    ]
    found = people_value(scene, people)
    if found is not None and _join(before[-1], found):
        before[-1].more.append((sentence.start, sentence.end))
        before[-1].again = max(before[-1].again, number)


def _opens(scene: Scene, sentence: Sentence, at: int) -> bool:
    """Whether those who were there stand behind the word at group `at`: `Present were A and B`, `It was led by A and B`."""
    group = sentence.groups[at]
    if group.tags & {"w:presence"} or _LED.search(scene.plain(sentence.start, sentence.end)):
        return True
    return _OPENS.search(scene.plain(max(sentence.start, group.start - 12), group.end)) is not None


def _join(meeting: Draft, found: Value) -> bool:
    """Add to a meeting those who are not among its participants yet; whether there were any."""
    held = meeting.values.get("participants")
    names = {fold(row["name"]) for row in held.value} if held is not None else set()
    more = [row for row in found.value if fold(row["name"]) not in names]
    if not more or (held is None and not _of_its_states(meeting, more)):
        return False
    if held is None:
        meeting.put("participants", Value(more, found.spans, found.rule))
    else:
        meeting.put("participants", Value([*held.value, *more], (*held.spans, *found.spans), held.rule))
    return True


def _of_its_states(meeting: Draft, rows: Sequence[Mapping[str, str]]) -> bool:
    """Whether none of those who are told is of a state that does not meet."""
    states = meeting.get("states") or []
    return all(row["state"] in states for row in rows if "state" in row)


def _of_side(groups: Sequence[Group], at: int, person: Person) -> Person:
    """A person of no state told with that of the side before them: `from the Peruvian side were A and B`."""
    if person.state is not None:
        return person
    for here in range(at - 1, 0, -1):
        if groups[here].tags & {"w:side"}:
            owner = groups[here - 1]
            state = state_of(owner) if owner.tags & {"demonym", "state"} else None
            return person if state is None else person.acting_for(state, owner.span)
    return person


def _of_meeting(scene: Scene, number: int) -> bool:
    """Whether presence is told of the meeting: the sentence opens or closes with it, and nothing else is attended."""
    sentence = scene.sentences[number]
    words = scene.plain(sentence.start, sentence.end)
    if any(known.search(words) for known in (_JOINED, _PRESENCE, _LED, _HEADS)):
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


_ATTENDED = expression(
    r"(?:(?:on|from|for) the [\w-]+ side,? )?(?:(?:it|they|he|she|attended|"
    r"the (?:talks?|meeting|conversation|discussions|event|audience|call|encounter))\b"
    r"[^.]{0,30}\b(?:attended by|accompanied by)|attended by|accompanied by)\b"
)
_TALKS = (
    r"(?:talks?|meetings?|events?|discussions?|negotiations?|consultations?|conversations?|deliberations)"
)
_SIDES = r"(?:side|delegation|team|party|group)"
_LEADS = r"(?:co-?chaired|chaired|headed|led|presided over|represented|conducted|moderated|hosted)"
#: Who leads talks, or the sides of them: `The meeting was co-chaired by A and B`, `The Omani side was headed by C`.
_LED = expression(
    rf"\b(?:(?:the|these|their|its|this) (?:[\w-]+ ){{0,3}}?(?:{_TALKS}|{_SIDES}s)|(?:both|two) {_SIDES}s"
    rf"|(?:the|its|his|her|their) [\w-]+ {_SIDES}|^they|^it)\b"
    rf"[^.]{{0,40}}?\b(?:is|are|was|were|being) (?:jointly |also |respectively |both )?{_LEADS} (?:[\w-]+ ){{0,4}}?by\b"
    rf"|^(?:leading|heading|representing|chairing|co-?chairing) (?:the |both )?[^.,]{{1,50}}? (?:was|were|is|are)\b"
)
#: `A headed the Omani side, B led the Chadian delegation`
_HEADS = expression(
    rf"\b(?:{_LEADS}|leads|heads|chairs|leading|heading|chairing) "
    rf"(?:the|its|their|his|her) (?:[\w-]+ ){{0,2}}(?:{_SIDES}s?|{_TALKS})"
    r"(?:$|[.,;]| (?:and|while|to|at|in|during) (?:the )?(?:talks|meeting|discussions|negotiations|[\w-]+ [\w-]+))"
)
_PRESENCE = expression(
    r"^(?:it|they|the (?:talks?|meeting|conversation|discussions|audience))\b[^.]{0,40}\bin the presence of\b"
)
_JOINED = expression(
    r"\b(?:attended|took part in|taking part in|participated in|participating in|joined|sat in on) "
    r"(?:the|these) (?:talks?|meeting|conversation|discussions?|audience)\b"
)
