"""`the meeting` behind a session of a standing channel: that session, and no meeting of its own."""

from __future__ import annotations

from typing import Final

from chancery.reading.kinds.channels.view import views
from chancery.reading.scene import Scene

#: How many sentences back the session may stand that `the meeting` means, and that a numbered meeting is one of.
_REACH: Final = 3
_OF_A_ROW: Final = 16
_SAT: Final = frozenset({"n:meeting", "w:session", "w:sitting", "w:round"})
#: What tells of an encounter of another sort in between.
_OTHERS: Final = frozenset(
    {"s:encounter", "v:receive", "n:talks", "n:summit", "n:call", "s:sitting", "n:courtesy"}
)
_DEFINITE: Final = frozenset({"w:the", "w:this"})
_WITH_WHOM: Final = frozenset({"w:with", "w:between", "w:of"})
_WHO: Final = frozenset(
    {"person", "office", "offices", "state", "demonym", "counterpart", "both-sides", "s:folk", "body"}
)


def is_the_session(scene: Scene, number: int, noun: int) -> bool:
    """`P and Q opened the meeting`, right behind the sentence that tells of a commission's session."""
    groups = scene.sentences[number].groups
    if "n:meeting" not in groups[noun].tags or not noun or groups[noun - 1].tags.isdisjoint(_DEFINITE):
        return False
    behind = groups[noun + 1 : noun + 6]
    if behind and not behind[0].tags.isdisjoint(_WITH_WHOM) and any(g.tags & _WHO for g in behind):
        return False
    return session_before(scene, number, _REACH)


def session_before(scene: Scene, number: int, reach: int = _OF_A_ROW) -> bool:
    """Whether a channel told before in the story sat there, and nobody met otherwise since."""
    story = scene.story(scene.sentences[number])
    for back in range(number - 1, max(-1, number - 1 - reach), -1):
        sentence = scene.sentences[back]
        if scene.story(sentence) is not story:
            return False
        if any(not channel.echo for channel in views(scene)[back].named.values()):
            if not sentence.tags.isdisjoint(_SAT):
                return True
        elif not sentence.tags.isdisjoint(_OTHERS):
            return False
    return False
