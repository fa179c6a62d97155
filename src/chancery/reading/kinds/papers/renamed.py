"""Papers told by a second name right behind the first: `the Lima Accord, an agreement on fish, was signed`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.title_nouns import ARTICLES

_LIST = frozenset({"w:and", "w:or", "w:as", "w:plus"})
#: How far behind a second name the row of a list may go on, in groups.
_REACH = 4
#: How many groups stand between two names at most: a comma, an article and words that the noun phrase does not take in.
_LONGEST = 4


def renamed(sentence: Sentence, found: Sequence[Paper], paper: Paper) -> bool:
    """Whether a paper is the one before it, of which one name is a proper one and the other says of what sort it is."""
    at = next(n for n, one in enumerate(found) if one is paper)
    groups = sentence.groups
    if not at or paper.first < 3 or paper.like or paper.noun.plural:
        return False
    before = found[at - 1]
    between = groups[before.last : paper.first]
    if before.noun.plural or before.like or not 2 <= len(between) <= _LONGEST:
        return False
    if "comma" not in between[0].tags or between[1].tags.isdisjoint(ARTICLES):
        return False
    if any(g.tags & {"comma", "verb", "w:and", "w:on", "w:of"} for g in between[1:]):
        return False
    if _proper(before) == _proper(paper) or before.noun.weak:
        return False
    if not (_proper(before) or groups[before.first - 1].tags & {"w:a", "w:an"}):
        return False  # `an instrument foreseen in the programme, the Air Services Agreement`
    further = found[at + 1 :]
    joined = groups[paper.last : further[0].first] if further else ()
    return len(joined) > _REACH or not any(g.tags & _LIST for g in joined)


def _proper(paper: Paper) -> bool:
    """`the Pukpuk treaty`: whether a paper bears a name of its own."""
    groups = paper.sentence.groups
    named = any(
        g.tags & {"cap", "cap1", "place"} and not g.tags & {"state", "demonym", "portfolio"}
        for g in groups[paper.first : paper.at]
    )
    the = paper.first > 0 and "w:the" in groups[paper.first - 1].tags
    return named and the


#: Between a paper and the name that it has: `, soon known as the`, `which they called the`, `that goes by the name of the`.
_KNOWN_AS = expression(
    # an aside of its own, a day and a place may stand before the words of naming
    r"^(?: ?, [\w' ]{3,60}?(?= ?,))?"
    r"(?: (?:in|at|on|here|this|last|yesterday|today)(?: (?!and\b|what\b)[\w']+){0,6}?)? ?,? ?(?:(?:which|that|and) )?"
    r"(?:(?:is|was|has been|were|are|to be|it|they|he|she|both|later|soon|since|now|then|commonly|widely|better|also|generally"
    r"|officially|formally|popularly|came|come|became|be|since then|afterwards|in short) )*"
    r"(?:known (?:as|under the name of)|to be known as|called|named|dubbed|christened|nicknamed|styled|titled|entitled|termed"
    r"|go(?:es)? by the name of|going by the name of|went by the name of|under the (?:name|title) of|by the name of"
    r"|bear(?:s|ing) the (?:name|title)(?: of)?|with the (?:name|title)(?: of)?) ?"
    r"(?:the |an? )?[\"“”'‘’«]? ?(?:[\w'’-]+ ){0,2}$"
)
_NAMED_FAR = 16


def by_their_names(
    sentence: Sentence, told: Sequence[tuple[Paper, Governed | None]]
) -> list[tuple[Paper, Governed | None]]:
    """Papers with their verbs, where one that is told by a name right behind it goes by that name.

    `signed a paper on fish, soon known as the Lima Treaty`: the treaty has the verb, and the subject, of the paper.
    """
    if len(told) < 2:
        return list(told)
    kept: list[tuple[Paper, Governed | None]] = []
    for paper, tie in told:
        before, its = kept[-1] if kept else (None, None)
        if before is None or tie is not None or not _names(sentence, before, paper):
            kept.append((paper, tie))
            continue
        about = (
            (before.at + 1, before.last)
            if before.last > before.at + 1 and paper.last == paper.at + 1
            else None
        )
        sort = (
            before.noun.type if paper.noun.type == "agreement" and not before.noun.weak else paper.noun.type
        )
        sort = paper.noun.type if sort == "document" else sort
        noun = replace(paper.noun, type=sort)
        kept[-1] = (replace(paper, noun=noun, subject=about) if about else replace(paper, noun=noun), its)
    return kept


def _names(sentence: Sentence, before: Paper, paper: Paper) -> bool:
    groups = sentence.groups
    if (
        before.definite
        or before.noun.plural
        or paper.noun.plural
        or not 1 < paper.first - before.last <= _NAMED_FAR
    ):
        return False
    first, last = groups[before.last - 1].last, groups[paper.first].first
    between = " " + " ".join(t.fold for t in sentence.tokens[first:last]) + " "
    return _KNOWN_AS.match(between) is not None
