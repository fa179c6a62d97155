"""Who approves a paper: a parliament, which ratifies it, or a cabinet, which lets it be signed."""

from __future__ import annotations

from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.papers import Paper


def approved_by(sentence: Sentence, verb: int, paper: Paper) -> str | None:
    """`parliament` or `cabinet`, by the subject of the approval at group `verb`; None when neither is named.

    What was signed already is not approved for signing, so a cabinet that approves it counts as neither.
    """
    groups = sentence.groups
    near = groups[:verb] if verb < paper.at else groups[paper.last :]
    sorts = {g.value.sort for g in near if isinstance(g.value, Body)}
    if "parliament" in sorts or any("s:legislature" in g.tags or _members(sentence, g) for g in near):
        return "parliament"
    signed = any("v:sign" in g.tags for g in groups[paper.at + 1 : paper.last + 4])
    cabinet = "government" in sorts or any("s:executive" in g.tags for g in near)
    return "cabinet" if cabinet and not signed else None


def _members(sentence: Sentence, group: Group) -> bool:
    """`lawmakers in Lima`: the members of a parliament, by where it sits."""
    return "offices" in group.tags and sentence.tokens[group.first].fold in _MEMBERS


_MEMBERS = frozenset({"lawmakers", "legislators", "deputies", "senators", "parliamentarians", "mps"})
