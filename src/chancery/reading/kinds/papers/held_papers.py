"""Papers told as what two states have: `now possess memoranda`, `have a treaty at last`, `came away with a customs accord`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.fields_apart import fields_apart
from chancery.reading.kinds.papers.naming import HAVING, held_by_two
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.plurals import known_sector
from chancery.reading.scene import Scene

#: Right before a paper: that it is had now, or at last.
_NOW: Final = expression(
    r"\b(?:now|finally|at last|at long last|as of today|from today|since (?:yesterday|today)) "
    r"(?:have|has|possess|hold|share) (?:[\w-]+ ){0,5}$"
    r"|\b(?:have|has|possess|hold|share) (?:now|finally|at last|at long last) (?:[\w-]+ ){0,5}$"
)
_AT_LAST: Final = expression(r"^ (?:at last|at long last|now|after all)\b")
#: What would make of something had now something old, or not there yet.
_OLD: Final = expression(
    r"\b(?:since|for (?:\w+ )?(?:years|decades|months)|already|still|long|until|no longer|not yet|never)\b"
)
#: How many groups a line has at least that is a sentence and no mark of the page.
_SENTENCE: Final = 6


def held_in_fields(scene: Scene, deal: Deal) -> bool:
    """`In trade and health the two have agreements`: whether two states have papers whose fields stand apart."""
    if not held_by_two(deal.paper):
        return False
    return bool(fields_apart(deal.sentence, deal.paper.at, known_sector(scene)))


def held_now(scene: Scene, paper: Paper) -> bool:
    """`Chad and Peru now have a treaty`, `have an agreement at last`: whether a paper is told as one just won."""
    if not held_by_two(paper) or paper.definite or paper.year is not None:
        return False
    sentence = paper.sentence
    whole = scene.plain(sentence.start, sentence.end)
    if _OLD.search(whole):
        return False
    ahead = scene.plain(sentence.start, sentence.groups[paper.first].start)
    behind = scene.plain(sentence.groups[paper.last - 1].end, sentence.end)
    return _NOW.search(ahead) is not None or _AT_LAST.match(behind) is not None


def held_as_news(scene: Scene, deal: Deal) -> bool:
    """`Chad and Peru have a treaty`, at the opening of a report: that both have one is the news."""
    paper = deal.paper
    if not _opens(scene, deal.number) or paper.noun.plural or paper.definite or deal.states is None:
        return False
    if deal.states.rule is not None or len(deal.states.value) != _TWO:
        return False
    groups = paper.sentence.groups
    head = groups[paper.at]
    alone = paper.first == paper.at and paper.last == paper.at + 1 and head.last - head.first == 1
    had = groups[max(0, paper.first - 2) : paper.first]
    closed = paper.last >= len(groups) or bool(groups[paper.last].tags & {"comma", "stop", "dash", "colon"})
    return (
        alone
        and closed
        and len(had) == _TWO
        and bool(had[0].tags & HAVING - {"w:had"} and had[1].tags & {"w:a", "w:an"})
    )


_TWO: Final = 2


def _opens(scene: Scene, number: int) -> bool:
    """Whether a sentence stands in the heading or the first paragraph of its report."""
    sentence = scene.sentences[number]
    first = next(
        (s for s in scene.sentences if len(s.groups) >= _SENTENCE and scene.block(s).sort == "paragraph"),
        None,
    )
    return first is not None and sentence.block <= first.block and scene.block(sentence).sort != "heading"


def tell_as_signed(deal: Deal, made: Draft) -> Draft:
    """Tell what is had now as signed."""
    made.standing = "done"
    made.set("stage", "signed", (deal.paper.sentence.groups[deal.paper.at].span,), "stage:held-now")
    return made
