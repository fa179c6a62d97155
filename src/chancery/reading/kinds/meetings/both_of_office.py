"""Whether `the two ministers` are the two persons named last, of one of whom no office may be told."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

#: What somebody is to the other, which is no office.
_LOOSE = expression(r"\b(?:guest|host|counterpart|colleague|opposite number)\b")
#: What those hold who are told by a looser word.
_HELD = {
    "ministers": ("minister", "secretary"),
    "chiefs": ("chief", "minister", "commander", "head"),
    "secretaries": ("secretary",),
    "envoys": ("envoy", "ambassador"),
}


def fit_for(scene: Scene, two: Sequence[Actor], words: str) -> bool:
    """Whether one of two holds the office in the plural `words`, and of the other no other office is told."""
    folds = fold(words).split()
    if len(two) != 2 or not {"two", "both"} & set(folds[:2]):
        return False
    offices = _HELD.get(folds[-1], (folds[-1].removesuffix("s"),))
    held = [fold(full_person(scene, a.people[0]).office or a.people[0].office or "") for a in two]
    fits = [
        any(office in told.split() or f"{office}s" in told.split() for office in offices) for told in held
    ]
    plain = [not told or _LOOSE.search(told) is not None for told in held]
    return any(fits) and all(fit or free for fit, free in zip(fits, plain, strict=True))
