"""How long it is said that there was no such visit: `the first by a party leader in 18 years`, `the first since 2007`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.model import edtf
from chancery.reading.bodies import state_of
from chancery.reading.dates.numbers import cardinal
from chancery.reading.drafts import Draft
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

_STRETCH: Final = expression(
    r"\bfirst\b(?P<what>[^.;:!?]{0,140}?)\b(?:"
    r"(?:in|for)\s+(?:more\s+than\s+|over\s+|at\s+least\s+)?(?P<count>[\w-]+)\s+(?P<unit>years|decades)"
    r"|in\s+(?P<one>a|one)\s+decade|since\s+(?P<since>(?:1[89]|20)\d\d))\b(?!\s*[–-]\s*\d)",
    re.IGNORECASE,
)
VISIT: Final = expression(r"\b(?:visit|trip|tour|journey)\b", re.IGNORECASE)
#: What is the first of its sort is no visit, or one to anywhere.
_OTHER: Final = expression(
    r"\b(?:meeting|talks|summit|session|round|consultations|agreement|treaty|deal|ambassador|flight|call|election|foreign trip"
    r"|foreign visit|foreign tour|overseas|abroad|leg|stop|day|time)\b",
    re.IGNORECASE,
)
_REFERS: Final = expression(r"\W*(?:this|the|it|his|her|that|which)\b", re.IGNORECASE)
_COMING: Final = ("done", "planned")
_DECADE: Final = 10


def tell_firsts(scene: Scene, found: Sequence[Draft]) -> None:
    """Add to a visit of `found` how many years there was none like it, where its report says so.

    The words must stand in the sentence of the visit, or in one that goes on about the report's only visit.
    """
    if not found or "first" not in scene.text.lower():
        return
    for number, sentence in enumerate(scene.sentences):
        words = scene.text[sentence.start : sentence.end]
        told = _STRETCH.search(words)
        if told is None or not VISIT.search(words[: told.end()]) or _OTHER.search(told["what"]):
            continue
        draft = visit_meant(sentence, number, found, refers=bool(_REFERS.match(words)))
        years = _years(told, scene, draft) if draft is not None else None
        if draft is not None and years and draft.get("first_in") is None:
            rule = "first:since" if told["since"] else None
            draft.set(
                "first_in", years, ((sentence.start + told.start(), sentence.start + told.end()),), rule
            )


def visit_meant(sentence: Sentence, number: int, found: Sequence[Draft], *, refers: bool) -> Draft | None:
    """The visit that a sentence goes on about: its own, or with `refers` the report's only one."""
    coming = [draft for draft in found if draft.standing in _COMING]
    here = [draft for draft in coming if draft.sentence == number or _told_in(draft, sentence)]
    if here:
        return here[0] if len(here) == 1 else None
    ways = {(draft.get("visitor_state"), draft.get("host_state")) for draft in coming}
    named = {state for group in sentence.groups if (state := state_of(group))}
    if not refers or len(ways) != 1 or not named <= {state for way in ways for state in way}:
        return None
    return coming[0]


def _told_in(draft: Draft, sentence: Sentence) -> bool:
    """Whether the sentence tells of the visit again."""
    return any(sentence.start <= start < sentence.end for start, _ in draft.more)


def _years(told: re.Match[str], scene: Scene, draft: Draft) -> int | None:
    if told["since"]:
        day = draft.get("date")
        first = edtf.bounds(str(day))[0] if day else scene.published
        return first.year - int(told["since"]) if first else None
    number = 1 if told["one"] else cardinal(told["count"])
    return number * (1 if told["unit"] == "years" else _DECADE) if number else None
