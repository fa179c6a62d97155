"""Talks on a paper that closed without it."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.papers import Paper

#: So many groups before a paper the talks on it may be told.
_REACH: Final = 12
_EMPTY_HANDED: Final = expression(
    r"^[^.;:]{0,40}?(?:ended|closed|concluded|finished|broke up|wound up|adjourned|came to (?:an end|a close)"
    r"|drew to a close|wrapped up)\b"
    r"[^.;:]{0,60}? (?:without|with no|but (?:with )?no|and no|in no) (?:(?:an?|any|the|final|such|reaching|concluding|"
    r"striking|signing|of) )*(?:agreement|accord|deal|treaty|pact|signature|text|consensus)\b"
)


def empty_handed(sentence: Sentence, paper: Paper) -> bool:
    """`negotiations on a treaty ended without agreement`: whether the talks on a paper closed and it was not concluded."""
    groups = sentence.groups
    for at in range(paper.at - 1, max(-1, paper.at - _REACH), -1):
        if groups[at].tags & {"n:talks", "n:negotiation"}:
            break
        if groups[at].tags & {"stop", "comma", "colon", "quote", "v:sign"}:
            return False
    else:
        return False
    behind = " ".join(t.fold for t in sentence.tokens[groups[paper.last - 1].last :])
    return _EMPTY_HANDED.search(behind) is not None


def not_in_talks(sentence: Sentence, at: int) -> bool:
    """`are not in negotiations on a treaty`, `is no longer in talks on`."""
    before = [t.fold for t in sentence.tokens[: sentence.groups[at].first]][-4:]
    return "in" in before[1:] and bool({"not", "never", "longer", "n't"} & set(before[: before.index("in")]))
