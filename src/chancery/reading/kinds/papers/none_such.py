"""Papers that a later sentence says there are not: `There is none.`, `No such agreement exists.`"""

from __future__ import annotations

import re
from collections.abc import Sequence

from chancery.reading.drafts import Draft
from chancery.reading.scene import Scene

#: How many sentences before may name the paper.
_REACH = 2
_PAPER = r"(?:agreement|treaty|accord|pact|deal|document|paper|text|protocol|contract|convention|memorandum|arrangement)s?"
_NONE = re.compile(
    rf"\bno such {_PAPER} (?:exists?|is (?:there|planned|in force|on the table)|was (?:ever )?(?:signed|concluded|made)"
    r"|has (?:ever )?been (?:signed|concluded|made))\b"
    rf"|\bthere (?:is|are|was) no such {_PAPER}\b"
    r"|\b(?:there (?:is|are|was) none\b|none (?:exists|is in force|has been (?:signed|concluded))\b|we have none\b)"
)


def without_such(scene: Scene, made: Sequence[Draft]) -> None:
    """Deny the paper that was named last, and only named, before a sentence that says there is none.

    Drafts are changed in place.
    """
    for number, sentence in enumerate(scene.sentences):
        found = _NONE.search(scene.plain(sentence.start, sentence.end))
        if found is None:
            continue
        before = [
            d
            for d in made
            if d.kind == "instrument"
            and 0 <= number - d.sentence <= _REACH
            and d.standing in ("background", "planned", "proposed")
            and d.get("stage") in (None, "negotiating")
            and d.trigger[0] < sentence.start + found.start()
        ]
        if before:
            last = max(before, key=lambda d: d.trigger)
            last.standing = "denied"
            last.more.append((sentence.start, sentence.end))
