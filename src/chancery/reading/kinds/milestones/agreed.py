"""Milestones that somebody agreed or resolved on: whose day it is, and whether they have come to pass since."""

from __future__ import annotations

from typing import Final

from chancery.reading.date_values import is_past
from chancery.reading.drafts import Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene
from chancery.reading.when import when

#: After so many days what was agreed on has come to pass.
_LONG: Final = 730


def resolved_on(sentence: Sentence, verb: int) -> bool:
    """`agreed in 2013 to restore relations`, `the decision to cut ties`: what was resolved long ago has come to pass."""
    groups = sentence.groups
    near = groups[max(0, verb - 8) : verb]
    told = any(g.tags & {"v:agree"} for g in near) or any(
        sentence.tokens[g.first].fold == "decision" for g in near
    )
    return told and not any(g.tags & {"w:not", "w:never"} for g in groups)


def agreed_then(sentence: Sentence, verb: int) -> bool:
    """`agreed on Friday to resume relations`: the day is the agreement's, not that of the relations."""
    groups = sentence.groups[max(0, verb - 8) : verb]
    agreed = next((n for n, g in enumerate(groups) if g.tags & {"v:agree", "v:say"}), None)
    return agreed is not None and any(g.tags & {"date"} for g in groups[agreed : agreed + 4])


def long_agreed(scene: Scene, sentence: Sentence, verb: int, standing: str) -> Value | None:
    """`agreed on 20 January 2021 to resume relations`: told years later, the day of the agreement is all there is."""
    near = sentence.groups[max(0, verb - 8) : verb]
    if standing != "planned" or not any(g.tags & {"v:agree"} for g in near):
        return None
    agreed = when(scene, sentence, verb, within=(0, verb))
    return agreed if is_past(scene, agreed, days=_LONG) else None
