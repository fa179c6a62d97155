"""Signings told by `It was done`, behind a sentence of signing: `Who signed? The ministers. It was done in Lima.`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.drafts import Draft, Span
from chancery.reading.groups import Group
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene

#: The pattern of such a signing.
DONE_THEN: Final = "signing.done-then"
#: How many sentences back the paper may be named that was signed.
_REACH: Final = 10
_TWO: Final = 2


def behind_signing(scene: Scene, number: int) -> bool:
    """Whether one of the two sentences before speaks of signing, and this one names no paper."""
    before = scene.sentences[max(0, number - 2) : number]
    return "instrument" not in scene.sentences[number].tags and any("v:sign" in s.tags for s in before)


def signers_before(scene: Scene, number: int, deed: Group) -> dict[str, Span] | None:
    """The states of those whom the sentence before names as signing, for a deed that only `done` tells."""
    if not deed.tags.isdisjoint({"v:sign", "v:exchange", "n:signing", "n:occasion"}) or not number:
        return None
    named = {s: span for s, span, share in states_in(scene.sentences[number - 1].groups) if share >= 1}
    return named if len(named) == _TWO else {}


def tell_done_then(made: Sequence[Draft]) -> None:
    """Let the paper that was named last before such a signing be signed on it."""
    for occasion in made:
        if occasion.pattern != DONE_THEN or occasion.standing != "done":
            continue
        near = [
            d
            for d in made
            if d.kind == "instrument"
            and 0 < occasion.sentence - d.sentence <= _REACH
            and set(d.get("states") or ()) == set(occasion.get("states") or ())
            and (
                d.get("stage") in (None, "negotiating", "initialled")
                or (d.get("stage") == "signed" and not d.get("date"))
            )
            and d.standing in ("background", "planned", "done")
        ]
        if not near:
            continue
        paper = max(near, key=lambda d: (not d.echo, d.trigger))
        paper.standing = "done"
        paper.set("stage", "signed", (occasion.trigger,), "stage:sentence-behind")
        paper.more.append(occasion.evidence)
        for name in ("date", "place"):
            if not paper.get(name):
                paper.put(name, occasion.values.get(name))
