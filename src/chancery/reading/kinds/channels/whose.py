"""What is no channel between states, and what is only asked for, by the words around its name."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from chancery.reading.kinds.channels.channels import Channel
from chancery.reading.scene import Scene

#: Whose officials sit in what is no channel between states.
_FIRMS: Final = frozenset(
    {"firms", "companies", "universities", "banks", "utilities", "airlines", "clubs", "hospitals"}
)
_BOTH: Final = frozenset({"both", "two"})
_REACH: Final = 12
#: What a writer asks himself before he names what he wants: `What would I ask for? A council of ministers.`
_WISHES: Final = frozenset(
    {"ask", "need", "needed", "want", "wanted", "propose", "missing", "lacking", "recommend", "suggest"}
)
_ARTICLES: Final = frozenset({"a", "an"})


def of_firms(channel: Channel) -> bool:
    """`a joint working group made up of officials of both firms`: of two companies, whatever states they are of."""
    tokens = channel.sentence.tokens[channel.head[1] : channel.head[1] + _REACH]
    return (
        not channel.proper
        and len(channel.own) < 2
        and any(a.fold in _BOTH and b.fold in _FIRMS for a, b in pairwise(tokens))
    )


def asked_for(scene: Scene, number: int, channel: Channel) -> bool:
    """Whether a channel answers what somebody would ask for: `What do we need? A joint commission.`"""
    if number == 0 or channel.first > 1 or channel.sentence.tokens[0].fold not in _ARTICLES:
        return False
    before = scene.sentences[number - 1]
    asked = scene.text[before.start : before.end].rstrip().endswith("?")
    return asked and not before.folds.isdisjoint(_WISHES)


#: What the committees of one parliament do, and where.
_TABLES: Final = frozenset({"report", "reports", "reported", "tabled", "hearing", "hearings"})
_HOUSES: Final = frozenset(
    {"house", "parliament", "senate", "lawmakers", "legislators", "mps", "senators", "laid", "plenary"}
)
_NATIONAL: Final = ["supreme", "council"]


def of_one_state(channel: Channel) -> bool:
    """`The Joint Committee on Works laid its report`, `what the Supreme Council had declared`: bodies of one parliament."""
    if len(channel.own) > 1 or channel.family.name != "committee":
        return False
    sentence = channel.sentence
    name = [t.fold for t in sentence.tokens[channel.first : channel.last]]
    if name == _NATIONAL:
        return True
    told = not _TABLES.isdisjoint(sentence.folds) and not _HOUSES.isdisjoint(sentence.folds)
    return told and name[:2] in (["joint", "committee"], ["select", "committee"])
