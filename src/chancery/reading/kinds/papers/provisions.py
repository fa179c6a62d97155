"""What a paper provides for itself, `it is extended by five years unless either side objects`, which nobody has done yet."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence

#: What a paper may provide for: that it goes on, and how it is ended.
_LASTING: Final = frozenset(
    {"v:renew", "v:terminate", "v:denounce", "v:suspend", "v:amend", "v:expire", "v:cease"}
)
_BY_ITSELF: Final = expression(
    r"\b(?:automatically|tacitly|by tacit (?:agreement|consent)|for (?:further|successive|subsequent|additional|like) periods|"
    r"for (?:a further|another|an additional|a like) (?:period|term)|(?:every|each time|from year to year))\b"
)
_SIDE: Final = (
    r"(?:(?:one|either|neither|none|any|each) (?:of )?(?:the )?(?:two |contracting )*"
    r"(?:sides?|part(?:y|ies)|countr(?:y|ies)|governments?|states?|nations?)|the other (?:side|party)|nobody|no one)"
)
_CONDITION: Final = expression(
    rf"\b(?:if|unless|provided|providing|as long as|so long as|in case|should|until) (?:that )?{_SIDE}\b"
    rf"|\b(?:if|unless) (?:it is )?(?:not |no )(?:\w+ )?(?:denounced|terminated|objection|notice|cancelled)"
)
_AT_WILL: Final = expression(
    rf"\b(?:may|can|could) (?:also )?(?:be )?(?:\w+ )?(?:{_SIDE}|at any time|by (?:either|any|each|one)\b|"
    r"by mutual (?:consent|agreement)|(?:up)?on (?:\w+ ){0,2}(?:written )?notice|with (?:[\w']+ ){0,3}notice|in writing)"
    rf"|\b(?:{_SIDE}) (?:may|can|could)\b"
)
#: When a paper says that it begins: so long after a step that somebody has still to take.
_AFTER_A_STEP: Final = expression(
    r"^[^.;]{0,40}?\b(?:(?:\w+ |\(\d+\) )?(?:days?|weeks?|months?)(?: (?:after|following|from|of|upon)| later than)"
    r"|upon|once|as soon as|on the (?:date|day|\w+ day)|when|after|following) "
    r"[^.;]{0,60}?\b(?:exchange|exchanged|notifi\w+|notes?|instruments?|receipt|receiv\w+|ratif\w+"
    r"|completion|completed|deposit\w*|last|later|second|both (?:sides|parties|states|countries))\b"
)
_TOLD: Final = frozenset({"w:was", "w:were", "w:has", "w:have", "w:had"})


def provides(sentence: Sentence, verb: int) -> bool:
    """Whether the verb at group `verb` tells what the paper itself lays down: told of no time, on a condition or at will."""
    groups = sentence.groups
    if _begins_after(sentence, verb):
        return True
    if groups[verb].tags.isdisjoint(_LASTING) or any(g.tags & _TOLD for g in groups[max(0, verb - 4) : verb]):
        return False
    if groups[verb].form in ("past", "pp") and not any(
        g.tags & {"w:is", "w:are", "w:be", "w:being"} for g in groups[max(0, verb - 4) : verb]
    ):
        return False
    folds = [token.fold for token in sentence.tokens]
    words = " ".join(folds)
    near = " ".join(folds[groups[max(0, verb - 3)].first : groups[min(len(groups), verb + 6) - 1].last])
    return bool(_BY_ITSELF.search(near) or _CONDITION.search(words) or _AT_WILL.search(words))


#: What is said to come is news of the paper, whatever it waits for.
_TO_COME: Final = frozenset({"w:will", "w:shall", "w:would", "w:to", "w:can", "w:could", "w:may"})


def _begins_after(sentence: Sentence, verb: int) -> bool:
    """`enters into force thirty days after the last notification`: told of no day."""
    groups = sentence.groups
    if "v:enter-force" not in groups[verb].tags or groups[verb].form in ("past", "pp"):
        return False
    if any(g.tags & (_TOLD | _TO_COME) for g in groups[max(0, verb - 4) : verb]):
        return False
    behind = groups[verb + 1 :]
    if any(g.tags & {"date"} and "w:on" in b.tags for b, g in pairwise(behind[:4])):
        return False
    words = " ".join(t.fold for t in sentence.tokens[groups[verb].last :])
    return _AFTER_A_STEP.match(words) is not None
