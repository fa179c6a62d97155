"""What a clause says of the visit that is its subject: that it will not be possible, may follow, is being prepared."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.said_of import ENDS, predicate
from chancery.reading.scene import Scene

_ADVERBS = r"(?:(?:now|therefore|thus|after all|also|still|then|of course|unfortunately|said to be|\w+ly|in the end) )*"
_POSSIBLE = r"(?:possible|feasible|practicable|realistic|doable|viable)"
_NOT_TO_BE = expression(
    rf"(?:(?:will|would|can|could|may|shall|does|did|is|was) {_ADVERBS}(?:not|no longer)|cannot|won.t|can.t) {_ADVERBS}"
    rf"(?:be {_ADVERBS}(?:{_POSSIBLE}|made|held|realised|paid|going ahead)|{_POSSIBLE}|take place|go ahead|proceed|come off"
    r"|happen|come about|materiali[sz]e|taking place|going ahead|on the (?:agenda|cards|calendar)|planned|foreseen|envisaged"
    r"|scheduled|to take place|going to (?:take place|happen))\b"
    rf"|(?:proved|proves|turned out|became|becomes|has become|has proved|is|was|will be|would be) {_ADVERBS}(?:to be )?"
    r"(?:impossible|unfeasible|infeasible|impracticable|unworkable)\b"
    rf"|(?:is|was) {_ADVERBS}off(?: \w+ing| the table| for good| again)?(?= ?(?:[.,;]|$|because|until|after|for now|owing|due))"
    r"|(?:had|has) to be (?:dropped|abandoned|given up|called off|scrapped)\b"
    r"|never (?:took place|came off|came about|happened|materiali[sz]ed)|failed to (?:take place|materiali[sz]e)"
    r"|(?:came|comes) to nothing|fell by the wayside"
)
_RULED_OUT = expression(
    rf"(?:is|was|remains|has been|seems) {_ADVERBS}(?:out of the question|ruled out|excluded|inconceivable|unthinkable)\b"
)
_OPEN = (
    rf"{_ADVERBS}(?:to be )?(?:only |quite |again )*"
    r"(?:possible|conceivable|thinkable|imaginable|feasible"
    r"|not (?:ruled out|excluded|impossible|out of the question|inconceivable|to be excluded)"
    r"|under (?:discussion|consideration|study|review|examination)"
    r"|(?:being|been) (?:\w+ly )?(?:considered|discussed|mooted|weighed|explored|studied|examined|talked about)"
    r"|(?:being|been) (?:\w+ly )?(?:whispered|rumou?red|spoken|talked|bruited)(?: about| of| abroad)?"
    r"|an option|a possibility|in the air)\b"
)
_MAYBE = expression(
    rf"(?:is|remains|seems|looks|appears|would be|becomes|might be|may be|could be) {_OPEN}"
    rf"|(?:may|might|could) {_ADVERBS}(?:well |soon )*(?:follow|take place|come|happen"
    r"|be (?:made|paid|held|arranged|made possible)|materiali[sz]e|go ahead)\b"
    r"|(?:has|had|have) (?:also |again )?been (?:suggested|mooted|proposed|discussed|considered|floated)\b"
)
_WAS_MAYBE = expression(rf"(?:was|were|remained|seemed) {_OPEN}")
_NOT_MEANT = expression(
    rf"(?:is|was) {_ADVERBS}not {_ADVERBS}(?:planned|foreseen|envisaged|scheduled|on the (?:agenda|cards|calendar))\b"
)
_TAKES_PLACE = expression(
    r"(?:will|would|shall|is|was) (?:now |then |instead |therefore |only |due |expected |set |scheduled )*(?:to )?"
    r"(?:take place|be (?:held|made|paid)|start|begin|follow|go ahead)\b"
)
_MEANT = expression(
    rf"(?:is|was|remains|seems|looks|appears) {_ADVERBS}(?:to be )?(?:highly |very |quite )*"
    r"(?:likely|probable|on the cards|in the offing|in preparation|in the pipeline"
    r"|(?:being )?(?:prepared|arranged|planned|organi[sz]ed|foreseen|envisaged|scheduled|worked out|finali[sz]ed|put together)"
    r"|imminent|to follow|to take place|(?:up)?coming)\b"
    r"|(?:will|would|shall) (?:soon |then |also |probably |now |instead |only |still |therefore )*"
    r"(?:follow|take place|go (?:ahead|forward)|proceed)\b"
    r"|continues (?:from (?:there|here) )?(?:to|in|via)\b"
    r"|(?:is|remains) (?:still )?(?:going ahead|on (?:schedule|track|course))\b"
    r"|(?:is|was) (?:now |then |still |only )*(?:due|expected|set|scheduled) to (?:take place|begin|start|follow)\b"
)


def _part_of_another(groups: Sequence[Group], noun: int) -> bool:
    """`during the visit`, `the aim of the visit`: what follows is said of something else."""
    for here in range(noun - 1, max(-1, noun - 8), -1):
        tags = groups[here].tags
        if tags & {"stop", "comma", "colon", "quote", "verb", "w:that", "w:but"}:
            return False
        if tags & _GOVERNS:
            # `From Lima the minister's journey continues`: where it leads from, and nothing that the journey is part of
            return not (here == 0 and tags & {"w:from"} and groups[1].tags & {"place", "state"})
    return False


_GOVERNS = frozenset({
    "w:during", "w:of", "w:after", "w:before", "w:following", "w:for", "w:on", "w:with", "w:in", "w:at", "w:about", "w:from",
})  # fmt: skip


def _predicate(scene: Scene, sentence: Sentence, noun: int) -> int | None:
    return None if _part_of_another(sentence.groups, noun) else predicate(scene, sentence, noun)


#: What is still meant: `has not been cancelled`, `is not being put off`.
_NOT_OFF = expression(
    r"(?:has|have|had|was|were|is|are|will) (?:not|never)(?: yet| actually| at all| in fact)? (?:be |been |being )?(?:cancel+ed"
    r"|called off|postponed|put off|scrapped|shelved|dropped|abandoned|deferred|delayed)\b"
)


def said_of(scene: Scene, sentence: Sentence, noun: int) -> str:
    """The standing that its predicate gives the visit at group `noun`: cancelled, denied, proposed, planned, or "" for none."""
    at = _predicate(scene, sentence, noun)
    if at is None:
        return ""
    words = scene.plain(sentence.groups[at].start, sentence.end)
    if _NOT_OFF.match(words):
        return "planned"
    if _NOT_MEANT.match(words) and _indefinite(sentence.groups, noun):
        return "denied"
    if _NOT_TO_BE.match(words) or _then_fell(words):
        return "cancelled"
    if _RULED_OUT.match(words):
        return "denied"
    if _MAYBE.match(words) or (_WAS_MAYBE.match(words) and _said_before(sentence.groups, noun)):
        return "proposed"
    return "planned" if _MEANT.match(words) else ""


#: Where a second thing is said of the same visit: `has been overtaken by events and / will not take place`.
_AND_THEN = expression(r"\b(?:and|but) (?:so |now |then |therefore |finally |in the end |at last )?")


def _then_fell(words: str) -> bool:
    near = re.split(r"[.;]", words)[0][:_SAME_CLAUSE]
    return any(_NOT_TO_BE.match(near, told.end()) for told in _AND_THEN.finditer(near))


#: So many characters of a predicate at most say one thing after the other of a visit.
_SAME_CLAUSE = 160
#: Patterns in which a clause of its own tells who was to pay the visit, so that what is said of the visit stands behind it.
RELATIVE = frozenset(
    {
        "visit.scheduled",
        "visit.pencilled",
        "visit.which-was-to",
        "visit.to-which-was-to",
        "visit.for-which-awaited",
    }
)
_CLAUSE_END = expression(r"[.;:,](?: |$)|\b(?:but|and|who|which|that)\b")


def came_to_nothing(scene: Scene, sentence: Sentence, at: int) -> bool:
    """Whether the main clause behind a clause on the visit, which ends about group `at`, says that there is none.

    `The visit which the minister was to make last month / did not go ahead`.
    """
    words = scene.plain(sentence.groups[at].end, sentence.end)
    found = _NOT_TO_BE.search(words)
    return found is not None and _CLAUSE_END.search(words, 0, found.start()) is None


#: Right before the verb of a journey: `will not now be stopping in Lima`.
_NOT_BEFORE = expression(
    r"\b(?:will|would|shall) (?:not|no longer|never) (?:now |after all |also |\w+ly )*(?:be )?$"
)


def will_not(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """Whether a journey told by a verb is said not to be, right before it."""
    group = sentence.groups[verb]
    return (
        "n:visit" not in group.tags
        and _NOT_BEFORE.search(scene.plain(sentence.start, group.start)) is not None
    )


#: Before `to visit`: that nobody means it, `there are no plans for the minister to`.
_NO_PLANS_FOR = expression(
    r"\bno (?:\w+ ){0,2}(?:plans?|intention|question|prospect|likelihood|chance) (?:whatever |at all )?(?:for|of) "
    r"[^.;,:]{1,70} to $"
)


def no_plans_for(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """`there are no plans for the minister to visit Lima`: whether it is said that nobody means to."""
    return _NO_PLANS_FOR.search(scene.plain(sentence.start, sentence.groups[verb].start)) is not None


def new_day(scene: Scene, sentence: Sentence, noun: int) -> tuple[int, int] | None:
    """The groups of a predicate that dates a visit to come: `a visit planned for April will now take place in June`."""
    at = _predicate(scene, sentence, noun)
    if at is None or not _TAKES_PLACE.match(scene.plain(sentence.groups[at].start, sentence.end)):
        return None
    groups = sentence.groups
    end = next((n for n in range(at, len(groups)) if groups[n].tags & (ENDS | {"comma"})), len(groups))
    return (at, end) if any("date" in g.tags for g in groups[at:end]) else None


def _indefinite(groups: Sequence[Group], noun: int) -> bool:
    return any(g.tags & {"w:a", "w:an", "w:another", "w:any"} for g in groups[max(0, noun - 4) : noun])


def _said_before(groups: Sequence[Group], noun: int) -> bool:
    """Whether the clause depends on a verb of saying, which puts its own verb back in time."""
    return any(g.tags & {"v:say", "s:say"} for g in groups[:noun])
