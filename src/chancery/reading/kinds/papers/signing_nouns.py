"""Signings told by a noun: what is said of them, whether they were only let through or welcomed, and where their day stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.said_of import predicate
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.scene import Scene

#: Patterns in which a noun tells the signing, so that what becomes of it is said behind.
SIGNING_NOUNS: Final = frozenset(
    {
        "instrument.signing-of",
        "instrument.signing-by",
        "instrument.signing-own",
        "instrument.signing-which",
        "instrument.whose-signing",
        "instrument.signing-manner",
        "instrument.signing-aside",
        "instrument.signing-then",
    }
)

#: Patterns in which a noun tells another deed of a paper's life: `the expiry of the accord`, `Ratification of the pact`.
DEED_NOUNS: Final = SIGNING_NOUNS | {
    "instrument.ratification",
    "instrument.force-noun",
    "instrument.renewal-of",
    "instrument.expiry-of",
    "instrument.revoking-of",
    "instrument.renouncing-of",
    "instrument.standstill-of",
    "instrument.leaving-of",
}

_OPEN: Final = expression(
    r"(?:will|shall)\b(?! not\b)"
    r"|(?:now |still |only )*(?:awaits?|awaited|needs?|lacks?|depends? on|hinges? on|hangs? on)\b"
    r"|(?:is|was|are|were|remains|seems) (?:now |also |still |to be |\w+ly )*"
    r"(?:expected|planned|due|set|scheduled|foreseen|envisaged|slated|pending|awaited|imminent|likely|being prepared|near|close"
    r"|to (?:take|be|follow|come)|on the agenda|a matter of|still to come|outstanding|under ?way|in progress)\b"
)


_MAYBE: Final = expression(
    r"(?:may|might|could)\b|(?:is|would be|remains) (?:now |also |still |\w+ly )*(?:possible|conceivable|under discussion)\b"
)


_OFF: Final = expression(
    r"(?:(?P<did>did|was)|will|would|does|can|could) ?(?:now |therefore )*not (?:now |yet |after all )*"
    r"(?:take place|go ahead|happen|come about|come off|materiali[sz]e|held|be (?:held|possible))\b"
    r"|never (?:took place|happened|came about)"
    r"|(?:is|was|are|were) (?:now |also |\w+ly )*off\b"
    r"(?! (?:the|to|its?)\b(?! (?:agenda|programme|program|table|cards|schedule|calendar)))"
    r"|(?:has|have|had) (?:now |also |\w+ly )*(?:fallen|been) (?:through|off)\b"
)

#: Behind a deed: that somebody would have none of it, or that it came to nothing.
_REFUSED: Final = expression(
    r"(?:(?:has|have|had) (?:now |\w+ly )*been|is|was|are|were) (?:now |also |\w+ly )*"
    r"(?:refused|rejected|ruled out|blocked|vetoed|withheld|turned down|voted down|thrown out|out of the question)\b"
    r"|(?:(?:has|have|had) )?(?:failed|foundered|fell through|come to nothing|came to nothing)\b"
)
#: Before a deed: who has still to do it.
_OWED: Final = expression(
    r"\b(?:owes?|owed|lacks?|lacked|needs?|awaits?|awaited) (?:only )?(?:the |its |their |a )?$"
)
#: Before a deed: what came earlier than it.
_AHEAD: Final = expression(r"\b(?:before|until|till|ahead of|prior to) (?:the |its |their )?$")


def clause_of_the_signing(
    scene: Scene, sentence: Sentence, paper: Paper, tie: Governed
) -> tuple[tuple[int, int], ...]:
    """The ranges of groups in which day and place of a signing told by its noun stand, the likeliest first.

    Asides on those who sign, `by A, who had flown in from Lima, of a pact`, and clauses behind the predicate are left out.
    """
    groups = sentence.groups
    end = len(groups)
    told: tuple[tuple[int, int], ...] = ()
    if (at := predicate(scene, sentence, paper.last - 1)) is not None:
        end = next((n for n in range(at, end) if groups[n].tags & {"w:which", "w:where", "w:who"}), end)
        told = ((at, end),) if _OPEN.match(scene.plain(groups[at].start, sentence.end)) else ()
    elif tie.pattern.id not in SIGNING_NOUNS:
        # `the denunciation of the accord, under which nothing has come for ten years`
        behind = range(paper.last, len(groups) - 2)
        end = next(
            (n for n in behind if "comma" in groups[n].tags and _relates(groups[n + 1 : n + 3])), len(groups)
        )
    if tie.pattern.id != "instrument.signing-by":
        return *told, (0, end)
    by = next((n for n in range(tie.verb, paper.first) if "w:by" in groups[n].tags), tie.verb)
    of = next((n for n in range(paper.first, tie.verb, -1) if "w:of" in groups[n].tags), paper.first)
    near = next((n for n in range(of, by, -1) if groups[n].tags & {"comma", "w:who"}), by)
    return (tie.verb, by), (near, end), (0, tie.verb)


def _relates(opening: Sequence[Group]) -> bool:
    return any(g.tags & {"w:which", "w:whose", "w:who", "w:where"} for g in opening)


def of_the_signing(scene: Scene, sentence: Sentence, paper: Paper, tie: Governed, standing: str) -> str:
    """What a clause says of a signing told by its noun: that it is off, expected, or may be; else `standing`."""
    if tie.pattern.id not in DEED_NOUNS or standing not in ("done", "planned"):
        return standing
    groups = sentence.groups
    ahead = scene.plain(sentence.start, groups[tie.verb].start)
    if standing == "planned" and _AHEAD.search(ahead) and _of_a_year_past(scene, paper):
        return "background"
    if standing == "done" and _OWED.search(ahead):
        return "planned"
    begin = tie.verb + 1 if tie.verb > paper.at else paper.at + 1
    behind = groups[begin : max(paper.last, tie.verb) + 10]
    off = any(g.tags & {"v:postpone", "v:cancel"} for g in behind)
    if off and tie.pattern.id != "instrument.ratification":
        return "cancelled"
    whole = max(paper.last, tie.verb + (2 if tie.pattern.id == "instrument.signing-which" else 1)) - 1
    return said_of_deed(scene, sentence, whole, standing)


def said_of_deed(scene: Scene, sentence: Sentence, whole: int, standing: str) -> str:
    """What is said behind group `whole`, the last of a noun of a deed: that it was refused, is off, expected, or may be."""
    at = predicate(scene, sentence, whole)
    if at is None:
        return standing
    words = scene.plain(sentence.groups[at].start, sentence.end)
    if _REFUSED.match(words):
        return "denied"
    if (off := _OFF.match(words)) is not None:
        return "denied" if off["did"] else "cancelled"
    if standing == "planned":
        return standing
    if _OPEN.match(words):
        return "planned"
    return "proposed" if _MAYBE.match(words) else standing


def _of_a_year_past(scene: Scene, paper: Paper) -> bool:
    """`the 2003 treaty`: whether a paper has its name of a year that is over, so that it has long been signed."""
    return paper.year is not None and is_past(scene, read_date(scene, paper.sentence.groups[paper.year]))


_WELCOMED: Final = expression(
    r"\b(?:welcom(?:ed|es|ing)|hail(?:ed|s|ing)|recall(?:ed|s|ing)|noted|praised|applauded) (?:with \w+ )?"
    r"(?:the )?(?:recent )?$"
)


def welcomed(scene: Scene, tie: Governed, sentence: Sentence, date: Value | None) -> bool:
    """`welcomed the signing last month of an arrangement`: what was signed before is only spoken of."""
    if "n:signing" not in sentence.groups[tie.verb].tags or not is_past(scene, date, days=3):
        return False
    return _WELCOMED.search(scene.plain(sentence.start, sentence.groups[tie.verb].start)) is not None


def let_through(sentence: Sentence, tie: Governed) -> bool:
    """`approved the signing last week`: the day is that of the approval."""
    if tie.pattern.id not in SIGNING_NOUNS:
        return False
    return _leave_given(sentence, tie) is not None


def _leave_given(sentence: Sentence, tie: Governed) -> Group | None:
    before = sentence.groups[max(0, tie.verb - 6) : tie.verb]
    return next(
        (g for g in before if g.tags & {"v:approve", "s:authorise", "w:approved", "w:endorsed"}), None
    )


def of_the_leave(sentence: Sentence, tie: Governed, date: Value | None) -> bool:
    """`approved on Tuesday the signing of an accord`: whether the day told before the signing is that of the approval."""
    if date is None or not date.spans or tie.pattern.id not in SIGNING_NOUNS:
        return False
    leave, signing = _leave_given(sentence, tie), sentence.groups[tie.verb].start
    return leave is not None and leave.start < date.spans[0][0] < signing
