"""What takes effect with a signature: relations with that of a communique, papers with their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Value
from chancery.reading.scene import Scene

_FROM_SIGNATURE: Final = expression(
    r"\b(?:as of|as from|with effect from|effective(?: as)?(?: of| from| on)?|from|on|upon|starting (?:from|on)) "
    r"(?:(?:the|its) )?(?:(?:date|day) of )?(?:(?:the|its) )?"
    r"(?:signature|signing"
    r"|(?:(?:date|day) of )?(?:this|the present) (?:joint |press )?(?:communique|statement|declaration|protocol))\b"
)
#: Papers by which relations are established.
_TEXTS: Final = frozenset({"joint-statement", "joint-declaration", "protocol", "agreement", "document"})


def date_of_signature(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Give milestones that take effect with the signature of the report's own text the day on which that was done.

    What such a text decides has then come about with it.
    """
    done = [
        d
        for d in drafts
        if d.pattern == "instrument.testimonium" and d.get("type") in _TEXTS and d.get("date")
    ]
    if len(done) != 1:
        return
    date = done[0].values["date"]
    for draft in drafts:
        if (
            draft.kind != "milestone"
            or draft.standing not in ("done", "planned")
            or draft.get("date") is not None
        ):
            continue
        sentence = scene.sentences[draft.sentence]
        if draft.get("states") == done[0].get("states") and _FROM_SIGNATURE.search(
            scene.plain(sentence.start, sentence.end)
        ):
            draft.standing = "done"
            draft.put("date", Value(date.value, date.spans, "date:signature"))


#: How many code points behind the word for it a paper may be said to have entered into force on signature.
_BEHIND: Final = 60
#: How many sentences may lie between a paper and its signing.
_NEAR: Final = 4


def in_force_by_signature(scene: Scene, drafts: Sequence[Draft]) -> None:
    """`Lima, 3 May 2025. Entered into force on the date of signature`: in force from the day of its own signing."""
    signed = [d for d in drafts if d.kind == "signing" and d.get("date")]
    for draft in drafts if signed else ():
        stage = draft.values.get("stage")
        if draft.kind != "instrument" or stage is None or stage.value != "in-force" or draft.get("date"):
            continue
        told = _FROM_SIGNATURE.search(scene.plain(stage.spans[0][1], stage.spans[0][1] + _BEHIND))
        near = [d for d in signed if d.get("states") == draft.get("states") and _close(d, draft)]
        if told is not None and len({d.get("date") for d in near}) == 1:
            date = near[0].values["date"]
            draft.put("date", Value(date.value, date.spans, "date:signature"))
            draft.standing = "background" if is_past(scene, date) else draft.standing


def _close(signing: Draft, paper: Draft) -> bool:
    return abs(signing.sentence - paper.sentence) <= _NEAR
