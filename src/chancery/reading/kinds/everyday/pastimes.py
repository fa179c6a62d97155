"""Whether a report is about a game, whose sides bear the names of states without acting for them."""

from __future__ import annotations

from typing import Final

from chancery.reading.scene import Scene, once

#: So many different words of games make a report one about a game.
_ENOUGH: Final = 4


@once
def about_a_game(scene: Scene) -> bool:
    """Whether several different words for matches, scores and players are in a report."""
    told: set[str] = set()
    for sentence in scene.sentences:
        if "s:game" not in sentence.tags:
            continue
        told |= {sentence.tokens[g.first].fold for g in sentence.groups if g.tags & {"s:game"}}
        if len(told) >= _ENOUGH:
            return True
    return False
