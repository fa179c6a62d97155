"""Whether a report is about a game, whose sides bear the names of states without acting for them."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.scene import Scene, once
from chancery.reading.tokens import fold

#: So many different words of games make a report one about a game.
_ENOUGH: Final = 4


#: A result, `beat Chad 2-1`, tells as much as three words of games.
_SCORE: Final = expression(
    r"\b(?:beat|beats|beaten|defeat(?:s|ed)?|drew|drawn?|lost|loses?|won|wins?|thrash(?:ed|es)?|edged?|held|trounced"
    r"|stun(?:s|ned)?|upset|downed|overcame|outplayed|see(?:s|ing)? off|saw off|beating|defeating|victory over|win over)\b"
    r"[^.\n]{0,60}?(?<!\d)\d{1,3} ?[-–:] ?\d{1,3}(?![\d.-])"
)

_TEAM: Final = expression(r"\b(?:coach|captain|team|squad|keeper|eleven|fans|players?)\b")


def off_the_field(scene: Scene, deeds: list[Draft]) -> list[Draft]:
    """`deeds`, of a report about a game without those whose states it names only as sides."""
    if not about_a_game(scene):
        return deeds
    return [
        d for d in deeds if d.kind in _TOLD or (held := d.values.get("states")) is None or held.rule is None
    ]


#: Deeds that tell for themselves who does them.
_TOLD: Final = frozenset({"visit", "mechanism"})


@once
def about_a_game(scene: Scene) -> bool:
    """Whether several different words for matches, scores and players are in a report."""
    told: set[str] = set()
    if _SCORE.search(scene.text):
        told |= {"won", "lost", "drew"} | set(_TEAM.findall(fold(scene.text)))
    for sentence in scene.sentences:
        if "s:game" not in sentence.tags:
            continue
        told |= {sentence.tokens[g.first].fold for g in sentence.groups if g.tags & {"s:game"}}
        if len(told) >= _ENOUGH:
            break
    return len(told) >= _ENOUGH
