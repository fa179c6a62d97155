"""Fields told apart from their papers: `Health and ports: on these they have accords`, `; health is one of their fields`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.fields import Known, leading_list

_FIELDS: Final = r"(?:fields|areas|subjects|sectors|topics|domains|spheres|matters|themes|branches|points|counts|issues|heads)"
#: Right behind the colon that closes a list.
_ON_THESE: Final = expression(
    rf"^ ?(?:on|in|for|about|to|covering) (?:(?:each|all|every one) (?:of )?)?(?:these|those|such) (?:\w+ )?{_FIELDS}\b"
)
#: Behind a list: that its members are what papers are about.
_ARE_FIELDS: Final = expression(
    rf"^ ?(?:are|were|make|made|being|is|was) (?:(?:up )?(?:some|part|most|all|several) of |among )?(?:the|their|its) "
    rf"(?:\w+ )?{_FIELDS}\b"
)
_FRONT: Final = frozenset({"w:in", "w:on", "w:for"})
_SIDES: Final = frozenset({"state", "both-sides", "person", "office", "offices", "organisation"})
#: Verbs by which a list that opens the sentence comes to be that of papers: having and signing them.
_HELD: Final = frozenset({
    "w:have", "w:has", "w:had", "s:having", "v:sign", "v:conclude", "v:initial", "v:hold",
})  # fmt: skip


def fields_apart(sentence: Sentence, paper: int, known: Known) -> list[Span]:
    """The fields of the papers at group `paper`: before a colon, behind a semicolon or at the head of the sentence."""
    groups = sentence.groups
    marks = [n for n, g in enumerate(groups) if g.tags & {"colon", "stop"}]
    before = next((n for n in marks if n < paper and "colon" in groups[n].tags), None)
    if before is not None and _ON_THESE.match(_words(sentence, before + 1)):
        return _list(sentence, 0, before, known)
    behind = next((n for n in marks if n > paper), None)
    if behind is not None and (told := _are_fields(sentence, behind + 1)) is not None:
        return _list(sentence, behind + 1, told, known)
    return _fronted(sentence, paper, known)


def _words(sentence: Sentence, at: int) -> str:
    if at >= len(sentence.groups):
        return ""
    return " ".join(t.fold for t in sentence.tokens[sentence.groups[at].first :])


def _are_fields(sentence: Sentence, start: int) -> int | None:
    """Where `were their subjects` stands behind a list that begins at group `start`."""
    groups = sentence.groups
    for at in range(start + 1, min(start + _LONG, len(groups))):
        if groups[at].tags & {"w:are", "w:were", "w:make", "w:made"}:
            return at if _ARE_FIELDS.match(_words(sentence, at)) else None
    return None


_LONG: Final = 40


def _list(sentence: Sentence, first: int, last: int, known: Known) -> list[Span]:
    return leading_list(sentence.with_groups(sentence.groups[first:last]), known)


def _fronted(sentence: Sentence, paper: int, known: Known) -> list[Span]:
    """`In trade, culture and health the two have agreements`: a list of fields that opens the sentence."""
    groups = sentence.groups
    if not groups or groups[0].tags.isdisjoint(_FRONT):
        return []
    subject = next((n for n in range(1, paper) if groups[n].tags & _SIDES or _article(groups, n)), paper)
    told = [n for n in range(subject, paper) if groups[n].tags & {"verb", "w:have", "s:having"}]
    if (
        subject < _SHORTEST
        or paper - subject > _FAR
        or any(g.tags & {"stop", "colon"} for g in groups[:paper])
    ):
        return []
    if len(told) != 1 or groups[told[0]].tags.isdisjoint(_HELD):
        return []
    return _list(sentence, 1, subject, known)


def _article(groups: tuple[Group, ...], at: int) -> bool:
    """`the two countries`, behind a list of fields that have no article."""
    return "w:the" in groups[at].tags and at > 1


_SHORTEST, _FAR = 3, 14
