"""Talks told by the signing that they came before or after: they were on its day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Value
from chancery.reading.scene import Scene

#: How talks are put beside a signing that the report has told.
_BESIDE: Final = expression(
    r"\b(?:prior to|before|ahead of|after|following|preceding|at) the "
    r"(?:(?:signing|exchange|signature)(?: ceremony)?|ceremony)(?=[,.;]| (?:the two|both|they|he|she|of the "
    r"(?:documents|agreements|papers|texts|instruments|memoranda))\b)"
)


def beside_signings(scene: Scene, deeds: Sequence[Draft]) -> None:
    """Date meetings by the one signing of their states that the report tells, where their sentence puts them beside it."""
    signings = [d for d in deeds if d.kind == "signing" and d.standing == "done" and d.get("date")]
    for draft in deeds:
        if draft.kind != "meeting" or draft.standing != "done" or draft.get("date"):
            continue
        sentence = scene.sentences[draft.sentence]
        if _BESIDE.search(scene.plain(sentence.start, sentence.end)) is None:
            continue
        days = {str(d.get("date")): d for d in signings if d.get("states") == draft.get("states")}
        if len(days) == 1:
            ((day, signing),) = days.items()
            draft.put("date", Value(day, signing.values["date"].spans, "date:of-the-signing"))
