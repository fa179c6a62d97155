"""What one side alone puts out: a communiqué over the name of a spokesman."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.named_states import states_in

#: What makes of a communiqué one of two sides.
_OF_SIDES: Final = expression(
    r"\b(?:joint|jointly|common|final|bilateral|trilateral|both|two|three|sides|together|each other|talks|visit|summit|session"
    r"|meeting|consultations|negotiations|signed|signing|signatures?|agreed|relations established|establish\w*)\b"
)
#: Who puts out a communiqué alone, right before its verb or behind it.
_ISSUER: Final = (
    r"(?:ministry|government|presidency|president|minister|premier|cabinet|council of ministers|spokes\w+|embassy|army|junta"
    r"|palace|office|secretariat|secretary|department|chancellery|command|headquarters|court|commission|organi[sz]ation|party)"
)
_OF_ONE: Final = expression(
    rf"^[^.;:]{{0,60}}? (?:of|from|by|out by|which) (?:the |an? |its |his )?(?:[\w'.-]+ ){{0,5}}?{_ISSUER}\b"
    r"|^[^.;:]{0,60}? (?:over|under) (?:the|his|her) (?:name|signature)\b"
    r"|^(?: \w+){0,2} (?:read|broadcast|aired) (?:out )?(?:\w+ )?(?:on|over) (?:\w+ )?(?:television|radio|tv)\b"
)
_BY_ONE: Final = expression(
    rf"\b{_ISSUER}\b[^.;:]{{0,60}}? (?:in|by|with|through|of|issued|issues|released|put out|published|made public|read out"
    r"|sent out|gave out|circulated) (?:an?|its|his|her|the) (?:[\w-]+ ){0,2}$"
)


def words_of_one(sentence: Sentence, paper: Paper, tie: Governed | None) -> bool:
    """`in a communiqué made public over the name of the spokesman`: what one government has to say is no joint statement."""
    if paper.noun.type != "joint-statement" or not _only_issued(tie):
        return False
    groups = sentence.groups
    noun = groups[paper.at]
    if not sentence.tokens[noun.last - 1].fold.startswith("communiqu") or paper.noun.plural:
        return False
    ahead = " ".join(t.fold for t in sentence.tokens[: noun.first]) + " "
    if _OF_SIDES.search(ahead) or _OF_SIDES.search(
        " ".join(t.fold for t in sentence.tokens[noun.first : noun.last + 12])
    ):
        return False
    behind = " " + " ".join(t.fold for t in sentence.tokens[noun.last :])
    if _OF_ONE.match(behind) is None and _BY_ONE.search(ahead) is None:
        return False
    return len(_issuing(groups)) < _TWO


_TWO: Final = 2


def _only_issued(tie: Governed | None) -> bool:
    """Whether nothing is told of a communiqué but that it was put out and what it says."""
    return tie is None or tie.verb_class in _ISSUING or tie.pattern.id in _SPEAKING


_ISSUING: Final = frozenset({"v:issue", "v:say", "v:emerge"})
_SPEAKING: Final = frozenset({"instrument.stated-in", "instrument.speaking"})


def _issuing(groups: tuple[Group, ...]) -> set[str]:
    """The states whose people and bodies a sentence names."""
    acting = [g for g in groups if isinstance(g.value, Body | Person) or "office" in g.tags]
    return {state for state, _, share in states_in(acting) if share >= 1}
