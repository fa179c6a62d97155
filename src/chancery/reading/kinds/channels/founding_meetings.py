"""Gatherings that found an association: `The founding congress of the A-B Friendship Association took place`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.kinds.channels.channels import Channel
from chancery.reading.scene import Scene

#: Before the name of what is founded,
_FOUNDING: Final = expression(
    r"\b(?:founding|inaugural|constituent|constitutive) (?:meeting|congress|assembly|conference|ceremony|gathering|session)"
    r" (?:of|for) (?:the |an? )?$"
    r"|\b(?:meeting|congress|assembly|conference|ceremony|gathering|function)s? (?:for|to|on|of) (?:the )?"
    r"(?:found|form|establish|set up|setting up|founding|forming|establishing|inaugurate|inaugurating|formation|foundation"
    r"|establishment|inauguration)(?: of)? (?:the |an? )?$"
)
#: and behind it.
_TOOK_PLACE: Final = expression(
    r"[^.;]{0,60}?\b(?:took place|(?:was|were) held|was convened|was organi[sz]ed)\b"
)
#: Channels that are founded once by a gathering of their members.
_OF_MEMBERS: Final = frozenset({"friendship-association", "mass-organisations", "business-council"})


def founded_by_meeting(scene: Scene, channel: Channel | None) -> bool:
    """Whether a channel is told to have been founded by the gathering that its sentence tells of."""
    if channel is None or channel.kind not in _OF_MEMBERS:
        return False
    sentence, tokens = channel.sentence, channel.sentence.tokens
    if _FOUNDING.search(scene.plain(sentence.start, tokens[channel.first].start)) is None:
        return False
    return _TOOK_PLACE.match(scene.plain(tokens[channel.last - 1].end, sentence.end)) is not None
