"""Relations that begin with the signature of the communique which tells of them: `as of the date of signature of this`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from chancery.reading.drafts import Draft, Value
from chancery.reading.scene import Scene

_FROM_SIGNATURE: Final = re.compile(
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
