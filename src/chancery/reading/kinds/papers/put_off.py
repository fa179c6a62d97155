"""Signings that were meant and did not come: `an accord, which was to be signed on Friday, has been put off`."""

from __future__ import annotations

from typing import Final

from chancery.reading.drafts import Draft
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.scene import Scene
from chancery.reading.when import when
from chancery.reading.where import where

_OFF: Final = frozenset({"v:postpone", "v:cancel"})
_SIGNED: Final = frozenset({"v:sign", "v:conclude"})
_BEING: Final = frozenset({"w:been", "w:was", "w:were", "w:is", "w:are"})
_HAVING: Final = frozenset({"w:has", "w:have", "w:had"})
#: What tells that a paper is still to be signed, or was to be, before the verb.
_MEANT: Final = frozenset({"w:to", "w:should", "w:would"})
#: How far behind a paper the verb may stand by which it is to be signed, and how far behind that the one that puts it off.
_REACH: Final = 8
_FURTHER: Final = 16


def meant_but_put_off(scene: Scene, deal: Deal) -> Draft | None:
    """The signing of a paper that an aside says was to come, where the main clause says that it was put off."""
    sentence, tie = deal.sentence, deal.tie
    if tie is not None and deal.standing == "planned" and should_have_been(sentence, tie.verb):
        return _missed(scene, deal, tie.verb)
    if sentence.tags.isdisjoint(_OFF):
        return None
    signed = _to_be_signed(sentence, deal.paper.last)
    off = None if signed is None else _put_off(sentence, signed)
    if signed is None or off is None:
        return None
    verb = sentence.groups[signed].span
    made = Draft("signing", "cancelled", "signing.put-off", verb, deal.evidence, deal.number)
    made.put("states", deal.states)
    told = "cancelled" if should_have_been(sentence, signed) else "planned"
    made.put("date", when(scene, sentence, signed, standing=told, within=(deal.paper.last, off)))
    return made


def should_have_been(sentence: Sentence, verb: int) -> bool:
    """`was to have been signed`, `should have been signed`: what did not come, whether or not the report goes on to say so.

    In the active too: `an accord that they ought to have signed`.
    """
    groups = sentence.groups
    if "v:sign" in groups[verb].tags and verb > 1 and "w:have" in groups[verb - 1].tags:
        ought = groups[verb - 2].tags & {"w:should"} or (
            "w:to" in groups[verb - 2].tags and bool(groups[verb - 3].tags & {"w:ought"})
        )
        return bool(ought) and groups[verb].form in ("past", "pp")
    if groups[verb].tags.isdisjoint(_SIGNED) or "w:been" not in groups[verb - 1].tags or verb < _PERFECT:
        return False
    ahead = groups[max(0, verb - 5) : verb]
    if "w:have" not in ahead[-2].tags:
        return False
    meant = ahead[:-2]
    if meant[-1].tags & {"w:should", "w:ought"}:
        return True
    return "w:to" in meant[-1].tags and any(g.tags & {"w:was", "w:were", "w:ought"} for g in meant[:-1][-2:])


#: How many groups `should have been` are.
_PERFECT: Final = 3


def _missed(scene: Scene, deal: Deal, verb: int) -> Draft:
    """The signing on the day for which it was meant, which is past."""
    sentence = deal.sentence
    made = Draft(
        "signing", "cancelled", "signing.put-off", sentence.groups[verb].span, deal.evidence, deal.number
    )
    made.put("states", deal.states)
    made.put(
        "date",
        when(scene, sentence, verb, standing="cancelled", within=(deal.paper.last, len(sentence.groups))),
    )
    made.put("place", where(scene, sentence, verb))
    return made


def _to_be_signed(sentence: Sentence, start: int) -> int | None:
    """The verb of `which was to be signed`, `due to be signed`, `that should have been signed` behind a paper."""
    groups = sentence.groups
    for at in range(start, min(start + _REACH, len(groups))):
        if groups[at].tags & _SIGNED:
            ahead = groups[max(start, at - 4) : at]
            meant = any(g.tags & _MEANT for g in ahead) and any(g.tags & {"w:be", "w:been"} for g in ahead)
            return at if meant else None
    return None


def _put_off(sentence: Sentence, signed: int) -> int | None:
    """The verb behind `signed` that says that it was put off."""
    groups = sentence.groups
    for at in range(signed + 1, min(signed + _FURTHER, len(groups))):
        if groups[at].tags & _OFF:
            ahead = groups[max(signed, at - 3) : at]
            by_itself = groups[at].words[0].surface.startswith("slip") and groups[at - 1].tags & _HAVING
            told = bool(by_itself) or any(g.tags & _BEING for g in ahead)
            told = told and not any(g.tags & {"w:not"} for g in ahead)
            return at if told else None
    return None
