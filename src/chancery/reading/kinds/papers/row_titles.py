"""Whether a line or item is the title of a paper: it begins with one, or no verb makes it a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.finite_verbs import holds_off
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.remarks import remarks_begin
from chancery.reading.kinds.papers.row_talk import tells
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of

_MAIN = frozenset({"w:was", "w:were", "w:is", "w:are", "w:has", "w:have", "w:will"})
_RELATIVE = frozenset({"w:that", "w:which", "w:who", "w:whose"})
_ACTS = frozenset({"v:sign", "v:say", "v:hold", "v:meet", "v:visit", "v:agree", "v:witness"})


def title_like(sentence: Sentence) -> bool:
    """An item that is a title rather than a sentence: no finite verb of its own."""
    if tells(sentence):
        return False
    found = papers(sentence)
    remark = _behind_title(sentence, found[0]) if found and begins_with_paper(sentence) else None
    return (
        not has_main_verb(sentence)
        and not any(
            any(w.form in ("past", "s") for w in g.words)
            and g.tags & _ACTS
            and not g.tags & {"cap1"}
            and not (
                "w:said" in g.tags and n and "w:the" in sentence.groups[n - 1].tags
            )  # `the said Governments`
            for n, g in enumerate(sentence.groups[: min(remark or _ENOUGH, _ENOUGH)])
        )
    )


def _behind_title(sentence: Sentence, paper: Paper) -> int | None:
    """Where a remark on a title or a note in brackets behind it begins: `MoU on Seeds (held over to the next session)`."""
    note = next(
        (n for n in range(paper.at + 1, len(sentence.groups)) if "open" in sentence.groups[n].tags), None
    )
    remark = remarks_begin(sentence, paper)
    return min((n for n in (note, remark) if n is not None), default=None)


#: How many groups of an item are looked at.
_ENOUGH = 30


def begins_with_paper(sentence: Sentence) -> bool:
    """Whether a line begins with a paper in capitals."""
    found = papers(sentence)
    return (
        bool(found)
        and found[0].first <= 1
        and found[0].at - found[0].first <= _MODIFIERS
        and bool(sentence.groups[found[0].first].tags & {"cap1", "cap"})
    )


def opens_with_one(sentence: Sentence) -> bool:
    """Whether a line below a colon begins with a paper, in small letters with its article too: `an agreement on fish`."""
    found = papers(sentence)
    return bool(found) and found[0].first <= 1 and found[0].at - found[0].first <= _MODIFIERS


#: How many groups may describe a noun before it.
_MODIFIERS = 6


def has_main_verb(sentence: Sentence) -> bool:
    """Whether a verb of the main clause stands in the line: one behind `that`, `which` or `who` belongs to its noun."""
    groups = sentence.groups[:40]
    return any(
        (g.tags & _MAIN or holds_off(g) or _takes_turn(groups, n))
        and not any(b.tags & _RELATIVE for b in groups[max(0, n - 4) : n])
        for n, g in enumerate(groups)
    )


#: What befalls a paper of itself.
_TURNS = frozenset({"v:enter-force", "v:expire", "v:cease"})


def _takes_turn(groups: Sequence[Group], at: int) -> bool:
    """`shall enter into force on 1 July`, `ceased to have effect`: a verb of its own behind a title."""
    if "w:shall" in groups[at].tags:
        return at + 1 < len(groups) and bool(groups[at + 1].tags & _TURNS)
    return "v:cease" in groups[at].tags and groups[at].form == "past"


def names_field(scene: Scene, span: Span) -> bool:
    """`Agriculture and livestock`: whether a line or item of few words holds what papers are about."""
    short = scene.text[span[0] : span[1]].count(" ") < _FEW_WORDS
    return short and sectors_of(scene.text, (span,), ()) is not None


_FEW_WORDS = 8
