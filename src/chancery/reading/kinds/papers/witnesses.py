"""Who looked on when papers were signed, and who put their names to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.reading.groups import Group, Person
from chancery.reading.scene import Scene

_THERE = frozenset({"w:presence", "w:present", "w:hand", "eyes-of"})
_LOOKING_ON = _THERE | {"v:witness"}


def witnesses(groups: Sequence[Group]) -> list[Person]:
    """Who looks on in a sentence: subjects of witnessing, or those in whose presence it happened."""
    cue = next((n for n, g in enumerate(groups) if g.tags & _LOOKING_ON), None)
    if cue is None:
        return []
    # `exchanged in the presence of both premiers: an accord, signed by A; ...`: behind the colon stand signers.
    from_ = cue + 3 if "w:presence" in groups[cue].tags else len(groups)
    listed = next((n for n in range(from_, len(groups)) if "colon" in groups[n].tags), len(groups))
    behind = [g.value for g in groups[cue:listed] if isinstance(g.value, Person)]
    before = [g.value for g in groups[:cue] if isinstance(g.value, Person)]
    if groups[cue].tags & _THERE:
        return behind or before
    if _by_them(groups, cue):
        return behind or before
    # `witnessed the signature by A and B`, `looked on as A and B signed`: those behind are who signed
    signers = any(g.tags & {"n:signing", "v:sign", "w:as"} for g in groups[cue + 1 : cue + 6])
    return before or ([] if signers else behind)


def _by_them(groups: Sequence[Group], cue: int) -> bool:
    """`was witnessed by A`, `Witnessing the signing were A and B`: whether those who look on are named behind."""
    if any(g.tags & _PASSIVE for g in groups[max(0, cue - 2) : cue]) or any(
        g.tags & {"w:by"} for g in groups[cue + 1 : cue + 3]
    ):
        return True
    opens = any(w.form == "ing" for w in groups[cue].words)
    return opens and any(g.tags & _PASSIVE for g in groups[cue + 1 : cue + 16])


_PASSIVE = frozenset({"w:was", "w:were", "w:been", "w:being", "w:is", "w:are"})


#: What a sentence has that tells of those who signed or looked on.
_ATTENDING = frozenset({"v:sign", "w:present", "w:hand", "v:witness"})


def attendance(scene: Scene) -> Iterator[tuple[int, list[Person], list[Person]]]:
    """`(sentence number, attending, signing)`: who was present at a signing told before, and who put their names to it."""
    for number, sentence in enumerate(scene.sentences):
        groups, tags = sentence.groups, sentence.tags
        if tags.isdisjoint(_ATTENDING) or _of_an_opening(scene, number):
            continue
        ceremony = bool(tags & {"n:signing", "w:ceremony"})
        present = bool(tags & {"w:present", "w:hand", "v:witness"})
        people = [g.value for g in groups if isinstance(g.value, Person)]
        sign = next((n for n, g in enumerate(groups) if "v:sign" in g.tags), None)
        if sign is not None and people and not present:
            yield number, [], people
        elif (
            present
            and (people := witnesses(groups))
            and (ceremony or tags & {"w:hand"} or _ceremonial_before(scene, number))
        ):
            yield number, people, []


#: A ceremony of something else than a signature.
_OPENING = expression(
    r"\bceremony (?:to )?(?:mark(?:ing)?|for|of|celebrat\w+|inaugurat\w+|open\w*) (?:the |an? |its |their )?"
    r"(?:opening|inauguration|launch|unveiling|anniversary|embassy|founding|new|\d)"
)


def _of_an_opening(scene: Scene, number: int) -> bool:
    sentence = scene.sentences[number]
    return _OPENING.search(scene.plain(sentence.start, sentence.end)) is not None


def _ceremonial_before(scene: Scene, number: int) -> bool:
    return number > 0 and any(g.tags & {"v:sign", "n:signing"} for g in scene.sentences[number - 1].groups)
