"""Texts of many states, which a report tells of the one that joins or ratifies them."""

from __future__ import annotations

from chancery.reading.kinds.papers.papers import Paper


def of_members(paper: Paper) -> bool:
    """`accession to the Convention on Cybercrime`, `the Agreement Establishing the Coffee Organisation`: a text of many."""
    groups = paper.sentence.groups
    tokens = paper.sentence.tokens
    before = [t.fold for t in tokens[groups[max(0, paper.first - 7)].first : groups[paper.first].first]]
    near = [t.fold for t in tokens[groups[max(0, paper.first - 4)].first : groups[paper.first].first]]
    if "to" in near and (_JOINING & set(before) or "party" in near):
        return True
    title = [t.fold for t in tokens[groups[paper.at].first : groups[paper.last - 1].last]]
    capital = groups[paper.at].tags & {"cap", "cap1"}
    return bool(capital and _FOUNDING & set(title[:3]) and _OF_MANY & set(title)) and "joint" not in title


_JOINING = frozenset({"accession", "accede", "acceded", "accedes", "acceding"})
_FOUNDING = frozenset({"establishing", "creating", "founding"})
_OF_MANY = frozenset({
    "organisation", "organization", "agency", "bank", "fund", "office", "institute", "union", "association", "authority",
    "centre", "center", "network", "alliance", "secretariat", "corporation", "area",
})  # fmt: skip


#: Partners in the plural that nobody names.
_NAMELESS = frozenset({"powers", "neighbours", "neighbors", "creditors", "lenders", "donors"})


def with_nameless(paper: Paper) -> bool:
    """`the deal which Iran reached with six world powers`: whether a paper is with several whom its clause does not name."""
    groups = paper.sentence.groups
    end = next((n for n in range(paper.last, len(groups)) if groups[n].tags & {"stop", "comma"}), len(groups))
    at = next((n for n in range(paper.at + 1, end) if "w:with" in groups[n].tags), None)
    if at is None:
        return False
    ahead = groups[at + 1 : at + 6]
    last = next(
        (n for n, g in enumerate(ahead) if g.tags & {"stop", "comma", "verb", "date", "w:in"}), len(ahead)
    )
    words = paper.sentence.tokens[groups[at].last : ahead[last - 1].last if last else groups[at].last]
    return bool(_NAMELESS & {t.fold for t in words}) and not any(
        g.tags & {"state", "demonym"} for g in ahead[:last]
    )
