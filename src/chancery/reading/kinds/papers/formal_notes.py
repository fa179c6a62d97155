"""Notes that only carry out a paper already told: those by which its parties tell one another that it may enter into force."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from chancery.reading.drafts import Draft
from chancery.reading.scene import Scene

_FORMAL: Final = re.compile(
    r"\bnotes?\b[^.;]{0,30}\b(?:provided for|required|referred to|foreseen|stipulated|prescribed|called for) (?:in|by|under)\b"
    r"|\bnotes?\b[^.;]{0,90}\b(?:notif\w+|inform\w*|confirm\w*)\b[^.;]{0,90}\b"
    r"(?:completion|completed|fulfil\w*|compliance|complied|procedures?|requirements?|formalities)\b"
    r"|\b(?:requirements?|procedures?|formalities|conditions)\b[^.;]{0,60}\b(?:fulfilled|completed|met|complied|satisfied)\b"
    r"[^.;]{0,30}\b(?:by|through|with) (?:an |the |this )?exchange of (?:\w+ )?notes\b"
)


def without_formal_notes(scene: Scene, made: Sequence[Draft]) -> list[Draft]:
    """`made` less the exchanges of notes by which another paper told in the report only enters into force."""
    others = any(d.kind == "instrument" and d.get("type") != "exchange-of-notes" for d in made)
    return [d for d in made if not (others and _formal(scene, d))]


def _formal(scene: Scene, draft: Draft) -> bool:
    if draft.kind != "instrument" or draft.get("type") != "exchange-of-notes":
        return False
    sentence = scene.sentences[draft.sentence]
    return _FORMAL.search(scene.plain(sentence.start, sentence.end)) is not None
