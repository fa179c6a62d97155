"""Where those go who leave `here`: home, or to sit with another state, `left here to attend the A-B committee`."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from chancery.reading.bodies import state_of
from chancery.reading.groups import Sentence
from chancery.reading.homes import home_of
from chancery.reading.kinds.visits.travel import BLOCS, Destination, at_home
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene

#: The rule of a host that only the words for the sitting tell.
SITS_WITH: Final = "host:sits-with"
_ENDS: Final = frozenset({"stop", "colon", "quote", "w:who", "w:which", "w:where", "w:while", "w:after"})
_TOWN: Final = frozenset({"place", "seat"})


def sitting_host(scene: Scene, sentence: Sentence, verb: int, noun: int) -> list[Destination]:
    """The other of the two states whose sitting the noun tells; none where a third is named or more than two sit."""
    home = home_of(scene, sentence)
    if home is None:
        return []
    groups = sentence.groups
    last = next((n for n in range(verb + 1, len(groups)) if groups[n].tags & _ENDS), len(groups))
    sitting = groups[verb + 1 : last]
    if any("organisation" in g.tags and not state_of(g) for g in sitting):
        return []
    elsewhere = (b for a, b in pairwise(sitting) if a.tags & {"w:in", "w:at"} and b.tags & _TOWN)
    if any(state_of(g) not in (None, home.state) for g in elsewhere):
        return []
    named = {state: span for state, span, share in states_in(sitting) if share >= 1}
    others = [state for state in named if state != home.state]
    if len(others) != 1 or others[0] in BLOCS:
        return []
    both = home.state in named or any("w:with" in g.tags for g in groups[noun + 1 : noun + 3])
    return [Destination(others[0], (named[others[0]],), None, SITS_WITH)] if both else []


def leaves_home(scene: Scene, sentence: Sentence, state: str | None) -> bool:
    """Whether who leaves is of the state in which the report is written, or of none that is told."""
    home = home_of(scene, sentence)
    return home is not None and state in (None, home.state)


#: What turns `left here` into the beginning of a journey, or tells of what is left behind.
_SETS_OUT: Final = frozenset({"w:for", "w:to", "instrument"})


def left_here(scene: Scene, sentence: Sentence, behind: int) -> list[Destination]:
    """`The Omani delegation left here on Monday`: guests of where the report is written, unless they set out for somewhere."""
    home = home_of(scene, sentence)
    if home is None:
        return []
    for group in sentence.groups[behind:]:
        if group.tags & _ENDS - {"w:after"} or group.tags & {"comma", "w:after"}:
            break
        if group.tags & _SETS_OUT:
            return []
    return [at_home(home)]
