"""`its members`, `the members of the delegation`: words that mean a delegation named before as a whole."""

from __future__ import annotations

from chancery.reading.drafts import Span
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

_OF_DELEGATION = ("w:of", "w:the", "n:delegation")


def members_end(scene: Scene, sentence: Sentence, at: int, named: Span | None) -> int | None:
    """The group behind the words at `at` where they mean the delegation that was named at `named`; None elsewhere.

    `its` means the delegation only where no body has been named in a later sentence, which may have members too.
    """
    groups = sentence.groups
    if named is None or not at or not groups[at].tags & {"w:members"}:
        return None
    if groups[at - 1].tags & {"w:its"}:
        return None if _body_since(scene, sentence, at, named) else at + 1
    ahead = groups[at + 1 : at + 4]
    whole = len(ahead) == 3 and all(tag in g.tags for g, tag in zip(ahead, _OF_DELEGATION, strict=True))
    return at + 4 if whole and groups[at - 1].tags & {"w:the"} else None


def _body_since(scene: Scene, sentence: Sentence, at: int, named: Span) -> bool:
    since = (s for s in scene.sentences if named[1] < s.start < sentence.start)
    here = () if sentence.start <= named[0] else sentence.groups[:at]
    return any(g.tags & {"body", "bodyhead", "organisation"} for s in since for g in s.groups) or any(
        g.tags & {"body", "bodyhead", "organisation"} for g in here
    )
