"""Papers within a federation: between its government, that of one of its states and people who fought both."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.states import names_partner
from chancery.reading.scene import Scene, once

_OF_ALL: Final = expression(r"\b(?:central|union|federal) governments?\b|\bthe centre\b")
_OF_A_PART: Final = expression(
    r"\b(?:state|provincial|regional|county|cantonal|territorial) governments?(?: of [a-z]+)?\b"
)
#: Who has a paper with governments of one state.
_FOUGHT: Final = expression(
    r"\b(?:insurgen(?:ts?|cy|cies)|rebel(?:s|lion)?|guerrillas?|militants?|separatists?|secessionists?|liberation (?:front|army"
    r"|movement)|cadres|cease-?fire|tripartite|autonomous (?:district |territorial )?councils?|statehood)\b"
)


def within_a_federation(scene: Scene, deal: Deal) -> bool:
    """Whether a report is on a paper of one state's governments, and a second state was only guessed for it."""
    guessed = deal.states is not None and deal.states.rule == "pair:report"
    return guessed and not names_partner(deal.paper) and _of_a_federation(scene)


@once
def _of_a_federation(scene: Scene) -> bool:
    words = scene.plain(0, len(scene.text))
    return bool(_OF_ALL.search(words) and _OF_A_PART.search(words) and _FOUGHT.search(words))
