"""Notes that only carry out a paper already told: those by which its parties tell one another that it may enter into force."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers.remarks import by_notes
from chancery.reading.scene import Scene

_FORMAL: Final = expression(
    r"\bnotes?\b[^.;]{0,30}\b(?:provided for|required|referred to|foreseen|stipulated|prescribed|called for) (?:in|by|under)\b"
    r"|\bnotes?\b[^.;]{0,90}\b(?:notif\w+|inform\w*|confirm\w*)\b[^.;]{0,90}\b"
    r"(?:completion|completed|fulfil\w*|compliance|complied|procedures?|requirements?|formalities|approved|ratified)\b"
    r"|\b(?:requirements?|procedures?|formalities|conditions)\b[^.;]{0,60}\b(?:fulfilled|completed|met|complied|satisfied)\b"
    r"[^.;]{0,30}\b(?:by|through|with) (?:an |the |this )?exchange of (?:\w+ )?notes\b"
)

#: Behind a word for when: notes that are still to be exchanged, or whose exchange only dates something else.
_STEP: Final = expression(
    r"\b(?:after|once|when|until|following|upon|on|from|as soon as|by) (?:the |an |the date of the |the day of the )?"
    r"(?:(?:\w+ )?(?:notes?|instruments?)(?: of \w+)? (?:have been|has been|are|were|had been|will have been) exchanged"
    r"|(?:last |final |mutual )?exchange of (?:\w+ )?notes\b"
    r"|(?:two |both |\w+ and \w+ )?(?:\w+ )?(?:have |had |having )?exchang(?:ed|ing) (?:\w+ )?notes\b)"
)
#: Before the day of a note of one side only.
_DATED: Final = expression(r"\b(?:note verbale|diplomatic note)(?: (?:no\S* )?\S{0,12})? ?(?:dated|of)? ?$")


def without_formal_notes(scene: Scene, made: Sequence[Draft]) -> list[Draft]:
    """`made` less the exchanges of notes by which another paper told in the report only enters into force."""
    others = any(d.kind == "instrument" and d.get("type") != "exchange-of-notes" for d in made)
    return [d for d in made if not (others and (_formal(scene, d) or _effecting(scene, d)))]


def _effecting(scene: Scene, draft: Draft) -> bool:
    """The notes by which the paper above was made."""
    return draft.get("type") == "exchange-of-notes" and by_notes(scene.sentences[draft.sentence])


def _formal(scene: Scene, draft: Draft) -> bool:
    sentence = scene.sentences[draft.sentence]
    words = scene.plain(sentence.start, sentence.end)
    if draft.kind == "signing" and _DATED.search(scene.plain(sentence.start, draft.trigger[0])):
        return True
    exchanged = draft.kind == "signing" and scene.plain(*draft.trigger).startswith("exchang")
    if "v:enter-force" in sentence.tags and _STEP.search(words):
        return exchanged or draft.get("type") == "exchange-of-notes"
    if not exchanged and (draft.kind != "instrument" or draft.get("type") != "exchange-of-notes"):
        return False
    return _FORMAL.search(words) is not None
