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
