"""Who is told only as the host that somebody comes to: `at the invitation of A`, `the invitation had come from A`."""

from __future__ import annotations

from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actor import Actor
from chancery.reading.kinds.actors.joints import governor

#: So many groups before somebody the word may stand that makes them a host.
_NEAR = 3


def invites(sentence: Sentence, actor: Actor) -> bool:
    """Whether somebody is only told as the host: `At the invitation of X, Y arrived` is about Y."""
    if "n:invitation" not in sentence.tags or actor.first < 0:
        return False
    if any(g.tags & {"n:invitation"} for g in sentence.groups[max(0, actor.first - _NEAR) : actor.first]):
        return True
    led = governor(sentence.groups, actor)
    opened = any(g.tags & {"n:invitation"} for g in sentence.groups[: actor.first])
    return opened and led is not None and bool(led.tags & {"w:from"})
