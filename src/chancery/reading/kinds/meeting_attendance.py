"""Those who were there besides: `Present there were A and B`, `The talks were attended by A`, `C took part`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chancery.reading.drafts import Draft, Value
from chancery.reading.kinds.actors import cast
from chancery.reading.roles import people_value
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold

_ELSEWHERE = re.compile(
    r"\b(?:reception|banquet|performance|concert|ceremony|exhibition|opening|parade|wreath|signing|film|airport)\b"
)
_OPENS = re.compile(r"(?:^|[.,;:] )\W*(?:also |those |others )?(?:present|attending|in attendance|on hand)\b")
_BACK = 2


def attend(scene: Scene, drafts: Sequence[Draft], number: int, at: int) -> None:
    """Add the persons of an attendance sentence, told by group `at`, to the meeting told just before it."""
    sentence = scene.sentences[number]
    here = scene.story(sentence)
    told = [d for d in drafts if d.standing in ("done", "background") and 0 <= number - d.sentence <= _BACK]
    before = [d for d in told if scene.story(scene.sentences[d.sentence]) is here]
    if not before or not _of_meeting(scene, number):
        return
    meeting = before[-1]
    opens = bool(
        _OPENS.search(
            scene.plain(max(sentence.start, sentence.groups[at].start - 12), sentence.groups[at].end)
        )
    )
    people = [
        p
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


def _of_meeting(scene: Scene, number: int) -> bool:
    """Whether presence is told of the meeting: the sentence opens or closes with it, and nothing else is attended."""
    sentence = scene.sentences[number]
    words = scene.plain(sentence.start, sentence.end)
    if _JOINED.search(words):
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
    r"(?:(?:it|they|he|she|the (?:talks?|meeting|conversation|discussions|event|audience|call|encounter)|attended)\b"
    r"[^.]{0,30}\b(?:attended by|accompanied by)|attended by|accompanied by)\b"
)
_JOINED = re.compile(
    r"\b(?:attended|took part in|participated in|joined) (?:the|these) (?:talks?|meeting|conversation|discussions?|audience)\b"
)
