"""Talks with an ambassador who has just handed over their letters: `received the credentials of A`, then `talked with A`.

Handing them over is a ceremony and no meeting by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Draft
from chancery.reading.grammar import matches
from chancery.reading.scene import Scene
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
