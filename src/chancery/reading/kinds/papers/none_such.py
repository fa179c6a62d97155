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


#: `There is no Salar pact`, which says by its name what there is none of.
_NONE_OF_NAME = re.compile(
    rf"\b(?:there (?:is|was) no|no) (?P<name>(?!longer|such|other|new)(?:\w+ ){{1,3}}{_PAPER})(?P<is> (?:exists?|existed))?\b"
)


def without_such(scene: Scene, made: Sequence[Draft]) -> None:
    """Deny the paper that was named last, and only named, before a sentence that says there is none.

    Where it says by name what there is not, the paper is denied whatever was heard of it. Drafts are changed in place.
    """
    for number, sentence in enumerate(scene.sentences):
        words = scene.plain(sentence.start, sentence.end)
        if " no " not in f" {words}" and " none" not in f" {words}":
            continue
        _without_named(made, number, words)
        found = _NONE.search(words)
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


def _without_named(made: Sequence[Draft], number: int, words: str) -> None:
    """`Oman has torn up the Salar pact?` - `There is no Salar pact.`: what a paper wrote of it is denied with it."""
    found = _NONE_OF_NAME.search(words)
    if found is None or not (found["is"] or found[0].startswith("there")):
        return
    for draft in made:
        if draft.kind == "instrument" and 0 < number - draft.sentence <= _REACH:
            title = str(draft.get("title") or "").casefold()
            if found["name"] in title:
                draft.standing = "denied"
                for told in ("stage", "date", "place", "parties"):
                    draft.values.pop(told, None)
