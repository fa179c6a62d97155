"""Talk of signing that tells of no deed: `every nation that puts its name to it`, `Had they signed a treaty then, ...`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper

_SIGNING: Final = frozenset({"v:sign", "v:conclude", "v:initial", "v:ratify"})
_STATES: Final = (
    r"(?:nations?|states?|countr(?:y|ies)|governments?|peoples?|powers?|neighbours?|neighbors?|sides?|part(?:y|ies)|leaders?"
    r"|ministers?|presidents?|capitals?|partners?)"
)
#: `every nation that`, `a country which`, `anyone who`, right before a verb that tells of no time.
_WHOEVER: Final = expression(
    rf"\b(?:(?:every|any|each|an?|no|all|those|such|whichever|whatever) (?:[\w-]+ )?{_STATES} (?:that|which|who)"
    r"|whoever|whosoever|(?:any|every)(?:one|body) who|(?:he|those|all|one) who)(?: [\w-]+ly| ever| now| today)? $"
)
#: `When two nations`, `If neighbours`: any two of them.
_ANY_TWO: Final = expression(
    rf"\b(?:when|whenever|if|where|wherever|unless|once) (?:two|any two|any|a|one|all|some)? ?(?:[\w-]+ )?{_STATES} $"
)
_NOBODY: Final = expression(
    rf"\b(?:nobody|no one|no (?:[\w-]+ )?{_STATES}|who|everybody|everyone|people|one|you) (?:ever |would |will )?$"
)
#: `Any accord signed between the two`, `whichever treaty was signed`: the paper itself is any one.
_ANY_PAPER: Final = expression(
    r"(?:^|[,;:“\"] ?|\b(?:that|for|to|by|in|of|under|and|but|with) )(?:any|every|whichever|whatever) (?:[\w-]+ ){0,3}$"
)
_NOT_YET_THERE: Final = expression(
    r"\b(?:must|should|would|will|may|can|could|shall|need(?:s|ed)?|has|have|requires?)\b"
)
#: `Had Chad and Niger signed`, `If they had signed`: what did not come about.
_HAD: Final = expression(
    r"(?:^|[,;:“\"] ?|\band |\bbut )had [\w,' -]{2,60} $|\bif [\w,' -]{2,50} had (?:only |ever |then )?$"
)
_WOULD: Final = expression(r"\b(?:would|could|might)(?: \w+)? have\b|\bwouldn ?'?t? have\b")
#: `By the time the two sign`, `If they sign a treaty`: the deed on which something hangs.
_HANGS: Final = expression(
    r"\b(?:by the time|if|unless|in case|lest|even if|whether or not) [\w,' -]{2,50} $"
)
#: `an accord that Chad signs needs assent`, where no day is told.
_RELATIVE: Final = expression(r"^ (?:that|which) (?:[\w'-]+ ){1,4}$")
#: `Treaties are signed in order to be kept`.
_ALL_OF_THEM: Final = expression(r"^ $|(?:[,;:“\"] ?|\bthat |\bfor |\band )$")
#: `Only a signed agreement`: the participle tells of what sort a paper is to be.
_WANTED: Final = expression(
    r"\b(?:only|without|until|lack\w*|needs?|want\w*|demand\w*|seek\w*|insist\w* on|instead of|hop\w+ for|awaits?) (?:an? )?$"
)
#: `take effect on the date the communiqué is / signed`: the signing as a date, whenever that is.
_FROM_THE_DAY: Final = expression(
    r"\b(?:on|from|as of|as from|with effect from|after|until) the (?:date|day|moment|hour)(?: on which| that| when)? "
    r"(?:the|this|such) (?:[\w-]+ ){0,2}[\w-]+ (?:is|are) $"
)
_TIMELESS: Final = frozenset({"s", "base"})


def signs_nothing(sentence: Sentence, paper: Paper, tie: Governed | None) -> bool:
    """Whether a verb of signing tells what is done with any paper, or by anybody, or what might have been.

    A paper with a day or with a subject of its own is one that somebody has in mind, but for what never came about.
    """
    if tie is None or tie.verb_class not in _SIGNING:
        return False
    groups = sentence.groups
    verb = groups[tie.verb]
    ahead = " ".join(t.fold for t in sentence.tokens[: verb.first]) + " "
    behind = " " + " ".join(t.fold for t in sentence.tokens[verb.last :])
    if _HAD.search(ahead) and _WOULD.search(behind) and verb.form not in _TIMELESS:
        return True
    if tie.verb == paper.first < paper.at:
        return _WANTED.search(ahead) is not None
    if tie.verb < paper.first or tie.pattern.id == "instrument.relative":
        if of_anybody(sentence, tie.verb):
            return True
        if verb.form in _TIMELESS and tie.verb < paper.first and _bare(sentence, paper):
            return _HANGS.search(ahead) is not None
    return tie.verb > paper.at and _of_any_paper(sentence, paper, tie)


def of_anybody(sentence: Sentence, verb: int) -> bool:
    """`every nation that puts its name to it`: whether the verb at group `verb` tells what anybody may do."""
    groups = sentence.groups
    if groups[verb].form not in _TIMELESS:
        return False
    ahead = " ".join(t.fold for t in sentence.tokens[: groups[verb].first]) + " "
    return any(told.search(ahead) for told in (_WHOEVER, _NOBODY, _ANY_TWO))


def only_a_date(sentence: Sentence, verb: int) -> bool:
    """`on the date the communiqué is signed`: whether a signing is told only as the day from which something holds."""
    groups = sentence.groups
    if verb < _SHORTEST or groups[verb - 1].tags.isdisjoint({"w:is", "w:are"}):
        return False
    ahead = " ".join(t.fold for t in sentence.tokens[: groups[verb].first]) + " "
    return _FROM_THE_DAY.search(ahead) is not None


_SHORTEST: Final = 4


def _bare(sentence: Sentence, paper: Paper) -> bool:
    """`a treaty`, of which nothing is told, and no day in its sentence."""
    plain = (
        paper.first == paper.at
        and paper.last == paper.at + 1
        and not paper.definite
        and paper.subject is None
    )
    return plain and not any("date" in g.tags for g in sentence.groups)


def _of_any_paper(sentence: Sentence, paper: Paper, tie: Governed) -> bool:
    """`Any accord signed must be voted on`, `an accord that Chad signs needs assent`, `Treaties are signed to be kept`."""
    groups = sentence.groups
    verb, noun = groups[tie.verb], groups[paper.at]
    before = " ".join(t.fold for t in sentence.tokens[: noun.first]) + " "
    between = " " + " ".join(t.fold for t in sentence.tokens[noun.last : verb.first]) + " "
    behind = " ".join(t.fold for t in sentence.tokens[noun.last :])
    if _ANY_PAPER.search(before) and _NOT_YET_THERE.search(behind):
        return True
    if any("date" in g.tags for g in groups):
        return False
    if (
        verb.form == "s"
        and _RELATIVE.match(between)
        and paper.first
        and groups[paper.first - 1].tags & {"w:a", "w:an"}
    ):
        return True
    told = between in (" are ", " are not ")
    return told and paper.noun.plural and paper.first == paper.at and _ALL_OF_THEM.search(before) is not None
