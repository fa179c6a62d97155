"""Reports that are the text of a paper: `AGREED MINUTES`, the session of the two sides below it, `Done at Lima` at the end."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.kinds.papers.papers import papers
from chancery.reading.kinds.papers.types import type_of
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of

#: How many groups of the first line may stand before its noun, and how many blocks name the two sides.
_SHORT, _TITLE = 3, 4


def own_text(scene: Scene, made: Sequence[Draft]) -> Draft | None:
    """The paper whose text the report is by its first line: the draft of it among `made`, else one of its two sides."""
    if not scene.sentences or scene.block(scene.sentences[0]).sort != "heading":
        return None
    first = scene.sentences[0]
    paper = next(iter(papers(first)), None)
    if first.block or paper is None or paper.first > 0 or paper.at > _SHORT or paper.last < len(first.groups):
        return None
    if paper.noun.plural and paper.noun.type != "minutes":
        return None
    if (told := next((d for d in made if d.sentence == 0), None)) is not None:
        return told
    sides: dict[str, Span] = {}
    for sentence in scene.sentences:
        if sentence.block < _TITLE and scene.block(sentence).sort == "heading":
            for state, span, share in states_in(sentence.groups):
                if share >= 1:
                    sides.setdefault(state, span)
    if len(sides) != 2:
        return None
    text = Draft("instrument", "done", "instrument.own-text", paper.span, paper.span, 0)
    text.set("title", scene.words(paper.span), (paper.span,))
    text.set("type", type_of(scene, paper), (first.groups[paper.at].span,))
    text.put("states", Value(sorted(sides), tuple(sides.values())))
    text.put("sectors", sectors_of(scene.text, (paper.span,), ()))
    return text
