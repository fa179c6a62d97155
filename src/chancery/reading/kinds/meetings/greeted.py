"""Those who are only greeted, or whose greetings are handed on, and are not there: `asked her to convey his regards to X`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.scene import Scene

_GREETINGS: Final = r"\b(?:greetings?|regards|wishes|compliments|respects|salutations|gifts?)\b"
#: `the greetings of / X`, `greetings from / X`.
_WHOSE: Final = expression(rf"{_GREETINGS}(?: sent)? (?:of|from|by) (?:[\w-]+ ){{0,4}}$")
#: `asked the envoy to convey his greetings to / X`: X is where the envoy goes home to.
_TO_WHOM: Final = expression(
    rf"\b(?:ask|request|charg|task)(?:ed|s|es|ing)? [^.;]{{1,60}}?\b(?:convey|pass on|transmit|extend|relay|deliver|give)\b"
    rf"[^.;]{{0,40}}?{_GREETINGS} to (?:[\w-]+ ){{0,4}}$"
)


def only_greeted(scene: Scene, sentence: Sentence, actor: Actor) -> bool:
    """Whether somebody is named in a sentence only for the greetings that go to them or come from them."""
    if not 0 <= actor.first < len(sentence.groups):
        return False
    ahead = scene.plain(sentence.start, sentence.groups[actor.first].start).rstrip() + " "
    return bool(_WHOSE.search(ahead) or _TO_WHOM.search(ahead))
