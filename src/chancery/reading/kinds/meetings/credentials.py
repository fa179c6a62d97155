"""Talks with an ambassador who has just handed over their letters: `received the credentials of A`, then `talked with A`.

Handing them over is a ceremony and no meeting by itself; it is one where the report goes on with what they spoke of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.grammar import Pattern, matches
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold
from chancery.reading.when import when
from chancery.reading.where import where

_AHEAD = 2
_PLAIN = ("talks", "meeting")


def received_with_letters(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Make each conversation with those who handed over their letters just before the reception it was part of."""
    for number, sentence in enumerate(scene.sentences):
        for pattern, match in matches("meetings", sentence):
            if pattern.gives["who"] != "letters":
                continue
            verb = match.parts["verb"][0]
            words = scene.plain(sentence.start, sentence.end)
            for draft in drafts:
                rows = draft.get("participants") or []
                near = 0 <= draft.sentence - number <= _AHEAD and draft.standing == "done"
                known = len(rows) > 1 and all(fold(row["name"]) in words for row in rows)
                if not near or not known or draft.get("meeting_kind") not in _PLAIN:
                    continue
                draft.set("meeting_kind", "received", (sentence.groups[verb].span,))
                if draft.get("date") is None:
                    draft.put("date", when(scene, sentence, verb, standing="done"))
                if draft.get("place") is None:
                    draft.put("place", where(scene, sentence, verb))
                draft.more.append((sentence.start, sentence.end))


#: So many sentences behind the ceremony the report may turn to what was spoken of.
_BEHIND = 4
_CONVERSED = expression(
    r"\b(?:their (?:discussions?|talks|conversation|exchanges?|meeting)"
    r"|(?:during|in|at|in the course of) the (?:\w+ )?(?:conversation|talks|audience|meeting|discussions?|exchange)"
    r"|(?:the two|the president|the ambassador|they|both|sides) (?:also |then |later )?"
    r"(?:discussed|exchanged views|conversed|talked|spoke about|spoke of)"
    r"|president and (?:the |his )?(?:\w+ )?ambassador (?:\w+ )?(?:discussed|exchanged|spoke|talked))\b"
)


def ceremonies(scene: Scene, drafts: Sequence[Draft]) -> Iterator[tuple[int, Pattern, Match, list[Actor]]]:
    """Where letters were handed over and the report goes on with what was spoken of, with the two who were there.

    None where one of `drafts` is that conversation.
    """
    for number, sentence in enumerate(scene.sentences):
        for pattern, match in matches("meetings", sentence):
            if pattern.gives["who"] != "letters" or not _conversed(scene, number):
                continue
            there = {fold(a.people[0].name): a for a in reversed(sides(scene)[number]) if len(a.people) == 1}
            if len(there) == 2 and not _told(drafts, number, list(there)):
                yield number, pattern, match, list(reversed(there.values()))


def _conversed(scene: Scene, number: int) -> bool:
    story = scene.story(scene.sentences[number])
    behind = [s for s in scene.sentences[number + 1 : number + 1 + _BEHIND] if scene.story(s) is story]
    return any(_CONVERSED.search(scene.plain(s.start, s.end)) for s in behind)


def _told(drafts: Sequence[Draft], number: int, names: Sequence[str]) -> bool:
    near = (d for d in drafts if 0 <= d.sentence - number <= _BEHIND and d.standing == "done")
    return any({fold(row["name"]) for row in d.get("participants") or ()} >= set(names) for d in near)
