"""Those who leave a land because they are put out of it, and are nobody's guests: `were told to leave Oman`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

_TOLD_TO: Final = expression(
    r"\b(?:told|ordered|asked|forced|compelled|obliged|required|given [^.;,]{1,30}) to $|\border(?:s|ed)? [^.;,]{1,60} to $"
)


def put_out(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """Whether the leaving at group `verb` is not of their own will."""
    group = sentence.groups[verb]
    return "v:leave" in group.tags and _TOLD_TO.search(scene.plain(sentence.start, group.start)) is not None
