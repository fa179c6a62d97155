"""Courtesies: thanks, greetings and wishes, in which nobody says anything on the relations of states."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Span
from chancery.reading.scene import Scene

_COURTESIES: Final = (
    r"(?:thanks|gratitude|appreciation for (?:your|the|his|her) (?:kind|warm)|greetings?|congratulations|felicitations"
    r"|condolences?|sympath(?:y|ies)|(?:best|warm|warmest|good|sincere|sincerest) wishes|regards|compliments|respects"
    r"|gifts?|good health)\b"
)
#: `I wish you good health`, `On behalf of all, I extend my congratulations`: how a letter opens and closes.
_OWN: Final = expression(
    r"(?:(?:on|upon|availing|taking|in) [^,]{1,90}, )?(?:please |allow me |permit me |may i |i |we )"
    r"(?:(?:would like|have the honou?r|hasten|am pleased|are pleased|also|once again|again|most|to|take this opportunity"
    r"|sincerely|warmly|heartily|cordially|hereby) ?){0,4}"
    r"(?:(?:thank|congratulate|greet|salute) |wish (?!to )|(?:accept|extend|express|send|offer|convey|reiterate|present)"
    rf" (?:[^\W\d_’'-]+[ ’'-]+){{0,8}}?{_COURTESIES})"
)
#: `asked her to convey his greetings to the President`, `expressed deep gratitude to him`.
_TOLD: Final = expression(
    r"(?:(?:ask|request)(?:ed|s|ing)? (?:\S+ ){1,8}?to (?:convey|pass on|transmit|extend|relay|give|deliver|send)\b"
    r"|convey(?:ed|s|ing)?|extend(?:ed|s|ing)?|express(?:ed|es|ing)?|reiterate[ds]?|voice[ds]?)"
    rf" (?:[^\W\d_’'-]+[ ’'-]+){{0,5}}?{_COURTESIES}"
)


def is_courtesy(scene: Scene, words: Span) -> bool:
    """Whether words that somebody is said to have spoken or written only thank, greet or wish."""
    said = scene.plain(*words)
    return bool(_OWN.match(said) or _TOLD.match(said))
