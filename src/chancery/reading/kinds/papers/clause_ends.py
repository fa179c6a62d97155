"""Where the words on a deed end: before what is told of a paper's later life, and before what says that nothing is signed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.grammar import patterns
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.governors import STAGE_OF, Governed
from chancery.reading.kinds.papers.papers import Paper

_DEEDS: Final = frozenset({"signed", "initialled", "issued", "ratified", "renewed"})
_LIFE: Final = frozenset({"v:enter-force", "v:expire"})
_HOLDING: Final = frozenset({"effective", "valid", "applicable", "operative"})
_HELPING: Final = frozenset(
    {"w:to", "w:which", "w:that", "w:will", "w:is", "w:due", "w:be", "w:would", "w:shall", "w:should"}
)


def before_later_life(sentence: Sentence, paper: Paper, tie: Governed) -> tuple[int, int] | None:
    """The groups before `, to come into force on 1 May`, `, effective from May`: that day is not the one of the signing."""
    if STAGE_OF.get(tie.verb_class) not in _DEEDS:
        return None
    groups = sentence.groups
    for n in range(max(paper.at, tie.verb) + 1, len(groups) - 1):
        holds = sentence.tokens[groups[n].first].fold in _HOLDING
        if (not holds and groups[n].tags.isdisjoint(_LIFE)) or not _dated(groups, n):
            continue
        begin = n
        while begin > tie.verb + 1 and not groups[begin - 1].tags.isdisjoint(_HELPING):
            begin -= 1
        apart = "comma" in groups[begin - 1].tags or begin < n
        return (0, begin) if apart and begin > tie.verb + 1 else None
    return None


def _dated(groups: Sequence[Group], at: int) -> bool:
    """Whether a day is told before the next comma: `effective from the date of signature, on 3 May` has none of its own."""
    end = next((n for n in range(at + 1, len(groups)) if groups[n].tags & {"comma", "stop"}), len(groups))
    return any("date" in group.tags for group in groups[at + 1 : end])


#: Behind what was reached: that nothing of it bears a signature.
_UNSIGNED: Final = expression(
    r"\b(?:but|though|although|while|yet|even if)\b[^.;]{0,30}?\b(?:"
    r"nothing (?:has |had )?(?:yet )?(?:been |was |is )?signed"
    r"|(?:has|have|is|are|had) (?:yet|still) to (?:be (?:signed|put on paper|formali[sz]ed)|sign)"
    r"|(?:no|not a single|not one) (?:\w+ )?(?:document|paper|text|agreement|accord|deal)s? "
    r"(?:(?:was|were|is|has been|have been|had been) (?:yet )?signed|exists)"
    r"|(?:did not|didn't|has not|have not) (?:yet )?signed?\b|(?:remains|is|are) (?:still )?unsigned"
    r"|nothing is on paper|(?:was|were|is|has|have) not (?:yet )?(?:been )?signed)"
)


def only_reached(sentence: Sentence, tie: Governed | None) -> Governed | None:
    """`reached an understanding on tariffs, but nothing has been signed`: what is agreed on and still to be signed."""
    if tie is None or tie.verb_class != "v:conclude":
        return tie
    words = " ".join(token.fold for token in sentence.tokens[sentence.groups[tie.verb].last :])
    if _UNSIGNED.search(words) is None:
        return tie
    return Governed(
        tie.verb, "v:agree", next(p for p in patterns("instruments") if p.id == "instrument.agreed-on")
    )
